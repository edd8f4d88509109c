/**
 * Moments in the words of a letter: the promised time ("måndag 23 november kl. 10.00"), its short form for subject
 * lines, and a moment that has passed. Always by the company's clock and calendar, seen from the day on which the
 * letter is handed over: a letter that waited past midnight is written anew and says "today" for the same moment.
 * An unknown time zone throws a RangeError.
 */
import type { Country } from "../company.ts";
import type { Day, Instant } from "../time/instant.ts";
import { momentAt } from "../time/wall-clock.ts";
import { clockDiffers } from "./clocks.ts";
import type { Language } from "./language.ts";
import { TEXTS } from "./texts/by-language.ts";
import type { DayWords, TimeTexts } from "./texts/texts.ts";
import { wallTime, type WallTime } from "./wall-time.ts";

interface Saying {
  /** When the letter is handed over. */
  readonly saidAt: Instant;
  readonly language: Language;
  /** The company's, IANA name. */
  readonly timeZone: string;
}

export interface ReplyBySaying extends Saying {
  readonly promisedAt: Instant;
  readonly companyCountry: Country;
  /** ISO 3166-1 alpha-2, when it is known where the reader is. */
  readonly readerCountry?: string | undefined;
}

/** The words that stand after "senast", "senest", "viimeistään" or "by". */
export function sayReplyBy(saying: ReplyBySaying): string {
  const { language, companyCountry, readerCountry } = saying;
  const { texts, then, daysAhead, day } = read(saying.promisedAt, saying);
  const words = texts.replyBy[whenAhead(daysAhead)](clock(then, texts), texts.date(day));
  const sayZone = language === "en" || clockDiffers(companyCountry, readerCountry);
  return sayZone ? `${words} ${texts.zone[companyCountry]}` : words;
}

/** The same for the subject line of a letter to staff: "i morgon 10.00", "13:30 on Thu 7 Jan". */
export function sayReplyByShort(saying: Saying & { readonly promisedAt: Instant }): string {
  const { texts, then, daysAhead, day } = read(saying.promisedAt, saying);
  return texts.replyByShort[whenAhead(daysAhead)](clock(then, texts), texts.shortDate(day));
}

/** A moment that has passed, in a letter to staff: "i går kl. 16.40". */
export function sayReceivedAt(saying: Saying & { readonly receivedAt: Instant }): string {
  const { texts, then, daysAhead, day } = read(saying.receivedAt, saying);
  const when = daysAhead === 0 ? "today" : daysAhead === -1 ? "yesterday" : "otherDay";
  return texts.receivedAt[when](clock(then, texts), texts.date(day));
}

/** A day, short: "tors 7/1", "Thu 7 Jan". */
export function sayDayShort(saying: Saying & { readonly day: Day }): string {
  const { texts, day } = read(noonOf(saying), saying);
  return texts.shortDate(day);
}

/** A day in a sentence: "torsdag 7 januari", "torstaina 7. tammikuuta". */
export function sayDay(saying: Saying & { readonly day: Day }): string {
  const { texts, day } = read(noonOf(saying), saying);
  return texts.date(day);
}

/** A time of day: "10.00", "10:00". */
export function sayTime({
  at,
  language,
  timeZone,
}: Omit<Saying, "saidAt"> & { readonly at: Instant }): string {
  return clock(wallTime(at, timeZone), TEXTS[language].time);
}

function noonOf({ day, timeZone }: { readonly day: Day; readonly timeZone: string }): Instant {
  return new Date(momentAt(day, "12:00", timeZone)).toISOString();
}

function read(at: Instant, { saidAt, language, timeZone }: Saying) {
  const texts = TEXTS[language].time;
  const then = wallTime(at, timeZone);
  const now = wallTime(saidAt, timeZone);
  return { texts, then, daysAhead: then.dayNumber - now.dayNumber, day: dayWords(then, now, texts) };
}

function whenAhead(daysAhead: number): "today" | "tomorrow" | "otherDay" {
  return daysAhead === 0 ? "today" : daysAhead === 1 ? "tomorrow" : "otherDay";
}

function clock({ hour, minute }: WallTime, { clockSeparator }: TimeTexts): string {
  return `${hour}${clockSeparator}${String(minute).padStart(2, "0")}`;
}

function dayWords(then: WallTime, now: WallTime, texts: TimeTexts): DayWords {
  const [earlier, later] = then.dayNumber < now.dayNumber ? [then, now] : [now, then];
  const months = (later.year - earlier.year) * 12 + later.month - earlier.month;
  const moreThanHalfAYear = months > 6 || (months === 6 && later.day > earlier.day);
  return {
    weekday: nth(texts.weekdays, then.weekday),
    weekdayShort: nth(texts.weekdaysShort, then.weekday),
    day: then.day,
    month: nth(texts.months, then.month - 1),
    monthShort: nth(texts.monthsShort ?? texts.months, then.month - 1),
    monthNumber: then.month,
    year: moreThanHalfAYear ? then.year : undefined,
  };
}

function nth(words: readonly string[], index: number): string {
  const word = words[index];
  if (word === undefined) throw new RangeError(`No word ${index} among: ${words.join(", ")}.`);
  return word;
}
