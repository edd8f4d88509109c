/** A talk in the words of a letter: when it is, inside a sentence and in a subject line. Pure. */
import type { Company } from "../../company.ts";
import type { Instant } from "../../time/instant.ts";
import type { TalkShown } from "../agenda-letters.ts";
import type { Language } from "../language.ts";
import { sayDay, sayDayShort, sayReplyBy } from "../reply-by-words.ts";
import { AGENDA_LETTER_TEXTS } from "../texts/agenda-letters/by-language.ts";

export interface TalkSaying {
  readonly company: Pick<Company, "calendar" | "country">;
  readonly language: Language;
  /** When the letter is handed over. */
  readonly saidAt: Instant;
  /** Where the reader's clock hangs, when it is known (ISO 3166-1 alpha-2). */
  readonly readerCountry?: string | undefined;
}

export function talkWords({ kinds, on, at }: Pick<TalkShown, "kinds" | "on" | "at">, saying: TalkSaying) {
  const { company, language } = saying;
  const { timeZone } = company.calendar;
  const texts = AGENDA_LETTER_TEXTS[language];
  const longDay = sayDay({ ...saying, day: on, timeZone });
  return {
    talk: texts.talk(kinds),
    when: at === undefined ? texts.when.day(longDay) : whenWords(at, saying),
    day: sayDayShort({ ...saying, day: on, timeZone }),
    /** With weekday and month written out. */
    longDay,
  };
}

/** "kl. 8.00 i morgon, onsdag 25 november", inside a sentence. */
export function whenWords(at: Instant, saying: TalkSaying): string {
  const { company, language } = saying;
  const { timeZone } = company.calendar;
  const words = sayReplyBy({ ...saying, promisedAt: at, timeZone, companyCountry: company.country });
  return AGENDA_LETTER_TEXTS[language].when.time(words);
}
