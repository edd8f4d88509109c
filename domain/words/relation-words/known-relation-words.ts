/** The words about relations of all languages in one: staff of one company write in several. */
import { PHASES } from "../../relation/relation-facts.ts";
import { WEEKDAYS } from "../../time/day.ts";
import { INTENTIONS, UNREACHED } from "../known-words.ts";
import { phraseSet, phrases } from "../phrases.ts";
import { da } from "./da.ts";
import { en } from "./en.ts";
import { fi } from "./fi.ts";
import { nb } from "./nb.ts";
import { AGENDA_WORDS, INTERVAL_UNITS, RELATION_WORDS } from "./relation-words.ts";
import type { RelationWords } from "./relation-words.ts";
import { sv } from "./sv.ts";

const LANGUAGES = [sv, da, nb, en, fi];

function meaning<Word extends string>(
  words: readonly Word[],
  listOf: (language: RelationWords) => Readonly<Record<Word, string>>,
) {
  return phrases(
    LANGUAGES.flatMap((language) => words.map((word) => [listOf(language)[word], word] as const)),
  );
}

const all = (listOf: (language: RelationWords) => string) => phraseSet(LANGUAGES.map(listOf));

/** From every language the entries of one list, with their place in it. */
function numbered<Meaning>(
  listOf: (language: RelationWords) => readonly string[],
  meaningOf: (index: number) => Meaning,
) {
  return phrases(
    LANGUAGES.flatMap((language) => listOf(language).map((each, at) => [each, meaningOf(at)] as const)),
  );
}

export const RELATION_PHRASES = meaning(RELATION_WORDS, ({ begins }) => begins);
export const AGENDA_PHRASES = meaning(AGENDA_WORDS, ({ agenda }) => agenda);
export const POLITELY = all(({ politely }) => politely);
export const PHASE_WORDS = meaning(PHASES, ({ phases }) => phases);
export const AS_USUAL = all(({ asUsual }) => asUsual);
export const QUOTE_ENDS = all(({ quoteEnds }) => quoteEnds);
export const NONE = all(({ none }) => none);
export const CUSTOMER_NUMBER = all(({ before }) => before.customerNumber);

const WAYS = ["mail", "call", "message", "meeting", "video"] as const;

export type KnownWay = (typeof WAYS)[number];

export const DID_BY = meaning(WAYS, ({ did }) => did);
export const BY_THING = meaning(WAYS, ({ thing }) => thing);
export const SPOKE = all(({ spoke }) => spoke);
export const WITH_EACH_OTHER = all(({ withEachOther }) => withEachOther);
export const RECEIVED = all(({ received }) => received);
export const ORDERS = all(({ orders }) => orders);
export const NEVER = all(({ never }) => never);
export const CALLED_OFF = all(({ calledOff }) => calledOff);
export const PRESENT = all(({ present }) => present);
export const WITH = all(({ beside }) => beside.with);
export const BEHIND = all(({ beside }) => beside.behind);
export const AND_ME = all(({ beside }) => beside.andMe);
export const ME_AND = all(({ beside }) => beside.meAnd);
export const JOINED = all(({ beside }) => beside.joined);
/** By which a line is known to be Finnish, so that names in it may be inflected. */
export const FINNISH = phraseSet([
  ...Object.values(fi.did),
  ...[fi.spoke, fi.unreached, fi.thing.call, fi.thing.meeting, fi.beside.behind, fi.beside.joined],
]);
export const NOT_REACHED = [UNREACHED, all(({ unreached }) => unreached)];
export const INTENDED = [INTENTIONS, all(({ intended }) => intended)];

export const TALK_WORDS = meaning(["evaluation", "update", "both", "yearly"], ({ talks }) => talks);
export const ABOUT = all(({ talks }) => talks.about);
export const ARRANGED = all(({ talks }) => talks.arranged);

/** Days before today. */
export const DAYS_AGO = phrases(
  LANGUAGES.flatMap(({ past }) => [
    [past.today, 0] as const,
    [past.yesterday, 1] as const,
    [past.dayBefore, 2] as const,
  ]),
);
export const PAST_WEEKDAYS = numbered(
  ({ past }) => past.weekdays,
  (at) => WEEKDAYS[at] ?? "monday",
);
export const LAST_WEEK = all(({ past }) => past.lastWeek);
export const AGO = all(({ past }) => past.ago);
export const SOME_DAY = all(({ past }) => past.someDay);

export const EVERY = all(({ interval }) => interval.every);
export const EVERY_OTHER = all(({ interval }) => interval.everyOther);
/** 2 to 12. */
export const ORDINAL_WORDS = numbered(
  ({ interval }) => interval.ordinals,
  (at) => at + 2,
);
export const INTERVAL_WORDS = meaning(INTERVAL_UNITS, ({ interval }) => interval.units);
export const INTERVAL_ADVERBS = meaning(INTERVAL_UNITS, ({ interval }) => interval.adverbs);
export const APART = all(({ interval }) => interval.apart);
export const TIMES = all(({ interval }) => interval.times);
export const TIMES_WORDS = phrases(
  LANGUAGES.flatMap(({ interval }) => [[interval.once, 1] as const, [interval.twice, 2] as const]),
);
export const PER = all(({ interval }) => interval.per);
export const MORE_COUNTS = numbered(
  ({ interval }) => interval.counts,
  (at) => at + 1,
);

export const PLACE_SAID = phrases(
  LANGUAGES.flatMap(({ place }) => [[place.other, "other"] as const, [place.same, "same"] as const]),
);

export const LENGTH_UNITS = phrases(
  LANGUAGES.flatMap(({ length }) => [[length.hour, 60] as const, [length.minute, 1] as const]),
);
export const WHOLE_LENGTHS = phrases(
  LANGUAGES.flatMap(({ length }) => [
    [length.hourAndHalf, 90] as const,
    [length.halfHour, 30] as const,
    [length.oneHour, 60] as const,
  ]),
);
