/**
 * What was noted of the relation with a customer, and when the next contact and the next talks are. What was written is
 * cleaned and cut. Cannot fail but for an unknown time zone.
 */
import type { RelationAsk } from "../../action/ask.ts";
import { isLadderAsk } from "../../action/ladder-ask.ts";
import type { Outcome, RelationSaid } from "../../action/order.ts";
import { cleanLine } from "../../mail/header-text.ts";
import { comingDayWords, dayWords } from "../../payment/money-words.ts";
import { howOftenWords, phaseWords } from "../../relation/reason-words.ts";
import { dayNumber } from "../../time/day.ts";
import type { Day, Instant } from "../../time/instant.ts";
import { dayAt } from "../../time/wall-clock.ts";
import { whenWords } from "../agenda/talk-words.ts";
import { AGENDA_WAITS_MINUTES } from "../agenda-letters.ts";
import type { Language } from "../language.ts";
import { LOCALES } from "../locales.ts";
import { sayTime } from "../reply-by-words.ts";
import { AGENDA_SENDING_TEXTS } from "../texts/agenda-sending/by-language.ts";
import { RELATION_CONFIRMATION_TEXTS } from "../texts/relation-confirmation/by-language.ts";
import type { RelationConfirmationTexts, SaidOfTalk } from "../texts/relation-confirmation/texts.ts";
import { firstSentence, ladderWords } from "./ladder-words.ts";
import type { Saying } from "./saying.ts";

const LONGEST = { who: 60, what: 120, place: 120, address: 254 };
const MOST_NAMES = 6;

/** Days from which on a date needs its year. */
const HALF_A_YEAR = 183;

/** Empty for a word that is not about a relation. */
export function relationWords(
  outcome: Outcome,
  saying: Saying,
  which: "all" | "without what follows" = "all",
): string {
  const { relation } = outcome;
  if (relation === undefined) return "";
  const said = noted(relation, outcome.to, saying);
  return which === "all"
    ? [said, ...keptWords(outcome, saying), ...nextWords(outcome, saying)].join(" ")
    : isLadderAsk(relation.ask)
      ? firstSentence(said)
      : said;
}

/** That what was written is kept. Of the minutes of a talk it is said with the talk. */
function keptWords({ relation, who }: Outcome, { language }: Saying): string[] {
  const isTalk = relation?.ask.does === "met" && relation.ask.talk !== undefined;
  if (relation?.keepsText !== true || isTalk) return [];
  const { kept, asksContact } = RELATION_CONFIRMATION_TEXTS[language];
  return asksForContact(relation) ? [asksContact] : [kept(line(who, LONGEST.who))];
}

/** Of a note that tells of no contact nothing else is said than that it is kept. */
const asksForContact = ({ ask }: RelationSaid): boolean => ask.does === "met" && ask.direction === "none";

/** When the next contact is, and after a talk the next talks. */
export function nextWords({ relation }: Pick<Outcome, "relation">, saying: Saying): string[] {
  if (relation === undefined) return [];
  const { next, nextTalks = [] } = relation;
  const texts = RELATION_CONFIRMATION_TEXTS[saying.language];
  return [
    ...(next === undefined ? [] : [texts.nextContact(dayOrToday(next.on, saying))]),
    ...nextTalks.map(({ kind, on }) => texts.nextTalk(kind, dayOf(on, saying))),
  ];
}

function noted(relation: RelationSaid, to: string | undefined, saying: Saying): string {
  const texts = RELATION_CONFIRMATION_TEXTS[saying.language];
  const { ask } = relation;
  if (isLadderAsk(ask)) return ladderWords(ask, relation, to, { ...saying, day: (on) => dayOf(on, saying) });
  switch (ask.does) {
    case "met":
      if (ask.direction === "none") return texts.kept(undefined);
      return ask.talk === undefined
        ? texts.met({
            way: ask.way,
            isUnanswered: ask.direction === "out",
            isTheirs: ask.direction === "in",
            day: dayIfOther(ask.on, saying),
            theirs: names(relation.theirs, saying.language),
            ours: names(relation.ours, saying.language),
          })
        : texts.held({ kinds: relation.kinds ?? ask.talk, day: dayIfOther(ask.on, saying) });
    case "next":
      // A colleague reads of it tomorrow: "today" would be another day.
      return to === undefined
        ? texts.next(dayOrToday(ask.on, saying), undefined)
        : texts.next(dayOf(ask.on, saying), line(to, LONGEST.who));
    case "wish":
      return ask.everyDays === undefined
        ? texts.wishOver
        : texts.wish(howOftenWords(ask.everyDays, saying.language));
    case "quote":
      return ask.isOpen ? texts.quote(line(ask.what, LONGEST.what)) : texts.quoteOver;
    case "complaint":
      return texts.complaint;
    case "referral":
      return ask.by === "whom"
        ? texts.referredBy(line(ask.whom, LONGEST.who) ?? "?")
        : texts.referral[ask.towards](line(ask.whom, LONGEST.who) ?? "?");
    case "phase":
      return ask.phase === undefined ? texts.phaseOver : texts.phase(phaseWords(ask.phase, saying.language));
    case "no-contact":
      return texts.noContact(dayOf(ask.until, saying));
    case "talk-booked":
    case "talk-cancelled":
    case "talk-later":
    case "no-talks":
    case "agenda-add":
    case "agenda-change":
    case "agenda-remove":
    case "agenda-send":
      return talkWords(ask, relation, texts, saying);
  }
}

type TalkAsk = Extract<RelationAsk, { readonly does: `talk-${string}` | `agenda-${string}` | "no-talks" }>;

function talkWords(
  ask: TalkAsk,
  relation: RelationSaid,
  texts: RelationConfirmationTexts,
  saying: Saying,
): string {
  const { kinds = [] } = relation;
  switch (ask.does) {
    case "talk-booked":
      return texts.booked({
        ...{ kinds, day: dayOf(ask.on, saying), lasts: ask.lasts },
        time: ask.at === undefined ? undefined : timeOf(ask.at, saying),
        where: line(ask.where, LONGEST.place),
      } satisfies SaidOfTalk);
    case "talk-cancelled":
      return texts.cancelled({ kinds, day: undefined });
    case "talk-later":
      return texts.talkLater({ kinds, day: dayOf(ask.until, saying) });
    case "no-talks":
      return ask.kinds.length === 0
        ? texts.talksAgain
        : texts.noTalks({
            kinds: ask.kinds,
            day: ask.until === undefined ? undefined : dayOf(ask.until, saying),
          });
    case "agenda-add":
      return texts.agenda.add;
    case "agenda-change":
      return texts.agenda.change;
    case "agenda-remove":
      return texts.agenda.remove;
    case "agenda-send":
      return sendWords(ask, relation.sending, saying);
  }
}

/** Who reads it first; or when it goes, and where. */
function sendWords(
  { to }: Extract<RelationAsk, { readonly does: "agenda-send" }>,
  { reader, goesAt }: NonNullable<RelationSaid["sending"]> = {},
  saying: Saying,
): string {
  const { language } = saying;
  const address = line(to, LONGEST.address);
  const { confirmed } = AGENDA_SENDING_TEXTS[language];
  if (reader !== undefined) return confirmed.reader(line(reader, LONGEST.who) ?? "?");
  return goesAt === undefined
    ? RELATION_CONFIRMATION_TEXTS[language].agenda.send(address, AGENDA_WAITS_MINUTES)
    : confirmed.rests(address, whenWords(goesAt, saying));
}

export function dayOf(day: Day, saying: Saying): string {
  const today = dayAt(saying.saidAt, saying.company.calendar.timeZone);
  const isFar = Math.abs(dayNumber(day) - dayNumber(today)) >= HALF_A_YEAR;
  return isFar ? dayWords(day, saying.language) : comingDayWords(day, saying.language);
}

function dayIfOther(day: Day | undefined, saying: Saying): string | undefined {
  const today = dayAt(saying.saidAt, saying.company.calendar.timeZone);
  return day === undefined || day === today ? undefined : dayOf(day, saying);
}

const dayOrToday = (day: Day, saying: Saying): string =>
  dayIfOther(day, saying) ?? RELATION_CONFIRMATION_TEXTS[saying.language].today;

function timeOf(at: Instant, { company, language }: Saying): string {
  return sayTime({ at, language, timeZone: company.calendar.timeZone });
}

function names(all: readonly string[] = [], language: Language): string | undefined {
  const cleaned = all.slice(0, MOST_NAMES).flatMap((name) => line(name, LONGEST.who) ?? []);
  return cleaned.length === 0
    ? undefined
    : new Intl.ListFormat(LOCALES[language], { type: "conjunction" }).format(cleaned);
}

function line(text: string | undefined, longest: number): string | undefined {
  return cleanLine(text ?? "", longest) || undefined;
}
