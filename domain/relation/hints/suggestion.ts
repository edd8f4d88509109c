/**
 * Something to suggest at a right moment: an improvement, a small favour, a question for feedback. Only to a valued customer
 * that grows or is established, within `suggestWithinDays` days after people spoke; not while anything is overdue, not when
 * the customer complained or a promise was broken within six months, not while it asked for peace, and at least
 * `suggestionMonths` after the last one. What is suggested goes round: what was suggested longest ago, and first what fits
 * the level.
 */
import { leavesWindow } from "../../payment/day-windows.ts";
import { dayFrom, dayNumber, plusDays } from "../../time/day.ts";
import type { Day } from "../../time/instant.ts";
import { isOverdueOn } from "../dispute.ts";
import { earliest } from "../earliest.ts";
import { latestLevel } from "../level.ts";
import { refusedPersonal } from "../personal-rule.ts";
import type { RelationContact, RelationFacts } from "../relation-facts.ts";
import { latestSaid } from "../said.ts";
import { plusMonths } from "../../time/months.ts";
import { isRefused, putOffUntil, REFUSED_MONTHS } from "./answers.ts";
import { SUGGESTION_KINDS, type Hint, type SuggestionKind } from "./hint.ts";
import { hasValuedClass, phaseNow, type HintGround, type HintRule } from "./hint-rule.ts";

/** Months after something went wrong in which nothing is suggested. */
const CALM_MONTHS = 6;

/** From this level on a favour may be asked for; without a level, after so many years. */
const FAVOUR_LEVEL = 3;
const FAVOUR_YEARS = 2;

export const suggestion: HintRule = {
  hints: (ground) => {
    const { facts, placed, circumstances } = ground;
    const { on, limits } = circumstances;
    if (!hasValuedClass(ground)) return [];
    const spoke = lastSpoke(facts);
    if (spoke === undefined || plusDays(spoke.on, limits.hints.suggestWithinDays) < on) return [];
    const key = spoke.on;
    const suggested = suggestedBefore(ground).filter(
      ({ isPutOff, ...each }) => !(isPutOff && each.key === key),
    );
    const lastOn = latest(suggested.map((each) => each.on));
    if (lastOn !== undefined && on < plusMonths(lastOn, limits.hints.suggestionMonths)) return [];
    if (isOverdueOn(facts, on) || wentWrong(facts, on) || isInPeace(facts, on)) return [];
    const phase = phaseNow(ground);
    if (phase !== "growing" && phase !== "established") return [];
    const kind = kindNow(ground, suggested);
    if (kind === undefined) return [];
    const hint: Hint = {
      ...{ kind, key, fromOn: spoke.on },
      untilOn: plusDays(spoke.on, limits.hints.suggestWithinDays),
      because: {
        ...{ spokeOn: spoke.on, spokeWhat: spoke.what, people: spoke.people, lastSuggestedOn: lastOn },
        ...{ level: latestLevel(facts.notes, on)?.level, valueClass: placed?.valueClass },
      },
    };
    return [hint];
  },
  turns: (ground) => {
    const { facts, courses, circumstances } = ground;
    const { on, limits } = circumstances;
    const spoke = hasValuedClass(ground) ? lastSpoke(facts) : undefined;
    if (spoke === undefined) return [];
    const last = plusDays(spoke.on, limits.hints.suggestWithinDays);
    if (last <= on) return [];
    return [
      ...suggestedBefore(ground).map((each) => plusMonths(each.on, limits.hints.suggestionMonths)),
      ...mishaps(facts).map((day) => firstCalmDay(day)),
      ...facts.notes.flatMap((note) => (note.says === "no-contact" ? [plusDays(note.until, 1)] : [])),
      ...facts.notes.flatMap((note) =>
        note.says === "hint" && note.outcome === "no" ? [plusMonths(note.on, REFUSED_MONTHS)] : [],
      ),
      ...courses
        .phaseTurns()
        .filter((day) => isBetween(day, on, last))
        .map(dayFrom),
    ].filter((day) => day <= last);
  },
};

interface Spoke {
  readonly on: Day;
  readonly what?: string | undefined;
  /** Of the customer's. */
  readonly people: readonly string[];
}

const isBetween = (day: number, after: Day, until: Day): boolean =>
  dayNumber(after) < day && day <= dayNumber(until);

/** In a contact or a talk; of several on one day, whichever says of what. */
function lastSpoke({ contacts, talks }: RelationFacts): Spoke | undefined {
  const spoken: readonly Spoke[] = [
    ...contacts
      .filter(({ direction }) => direction === "both")
      .map((contact) => ({ on: contact.on, what: subjectOf(contact), people: contact.people })),
    ...talks.flatMap(({ held }) => (held === undefined ? [] : [{ on: held.on, people: held.people }])),
  ];
  const on = latest(spoken.map((each) => each.on));
  const then = spoken.filter((each) => each.on === on);
  const first = then.find((each) => each.what !== undefined) ?? then[0];
  return first && { on: first.on, what: first.what, people: first.people };
}

/** Of a mail, or of a note with more below: a note of one line is no subject, but all that was said. */
function subjectOf({ way, what, text }: RelationContact): string | undefined {
  const isSubject = way === "mail" || text !== undefined;
  return isSubject && what !== undefined && refusedPersonal(what) === undefined ? what : undefined;
}

interface Suggested {
  readonly kind: SuggestionKind;
  readonly on: Day;
  /** Of one that was told: its own, and whether staff put it off since. */
  readonly key?: string | undefined;
  readonly isPutOff: boolean;
}

/** As staff noted it, or said that they did what was suggested; and what was told to them. */
function suggestedBefore({ facts: { notes }, hinted }: HintGround): readonly Suggested[] {
  const isSuggestion = (kind: string): kind is SuggestionKind =>
    SUGGESTION_KINDS.some((each) => each === kind);
  return [
    ...notes.flatMap((note): readonly Suggested[] => {
      if (note.says === "suggested") return [{ kind: note.kind, on: note.on, isPutOff: false }];
      const isDone = note.says === "hint" && note.outcome === "done" && isSuggestion(note.kind);
      return isDone ? [{ kind: note.kind, on: note.on, isPutOff: false }] : [];
    }),
    ...hinted.flatMap(({ kind, key, on }): readonly Suggested[] => {
      if (!isSuggestion(kind)) return [];
      return [{ kind, on, key, isPutOff: on < (putOffUntil({ kind, key }, notes) ?? "") }];
    }),
  ];
}

/** Of those that may be suggested: what was suggested longest ago, and of what never was, the one that fits the level. */
function kindNow(ground: HintGround, suggested: readonly Suggested[]): SuggestionKind | undefined {
  const { facts, circumstances } = ground;
  const { on } = circumstances;
  const known = latestLevel(facts.notes, on)?.level;
  const fits = fitting(known);
  const lastOn = (kind: SuggestionKind): Day =>
    latest(suggested.filter((each) => each.kind === kind).map((each) => each.on)) ?? "";
  return [fits, ...SUGGESTION_KINDS.filter((kind) => kind !== fits)]
    .filter((kind) => kind !== "favour" || mayAskFavour(facts, known, on))
    .filter((kind) => !isRefused({ kind, key: "" }, facts.notes, on))
    .reduce<SuggestionKind | undefined>(
      (first, kind) => (first === undefined || lastOn(kind) < lastOn(first) ? kind : first),
      undefined,
    );
}

/** Without a level, the least that can be asked. */
function fitting(known = 1): SuggestionKind {
  if (known <= 2) return "feedback";
  return known <= 4 ? "improvement" : "favour";
}

function mayAskFavour(facts: RelationFacts, known: number | undefined, on: Day): boolean {
  if (known !== undefined) return known >= FAVOUR_LEVEL;
  const since = earliest([facts.firstContactOn, facts.firstPurchaseOn]);
  return since !== undefined && plusMonths(since, 12 * FAVOUR_YEARS) <= on;
}

/** Days on which the customer complained, or a promise was broken. */
function mishaps({ notes, promises }: RelationFacts): readonly Day[] {
  return [
    ...notes.filter(({ says }) => says === "complaint").map(({ on }) => on),
    ...promises.filter(({ end }) => end === "broken").map(({ endedOn }) => endedOn),
  ];
}

function wentWrong(facts: RelationFacts, on: Day): boolean {
  return mishaps(facts).some((day) => on < firstCalmDay(day));
}

const firstCalmDay = (day: Day): Day => dayFrom(leavesWindow(dayNumber(day), CALM_MONTHS));

function isInPeace({ notes }: RelationFacts, on: Day): boolean {
  const asked = latestSaid(notes.filter((note) => note.says === "no-contact"));
  return asked !== undefined && on <= asked.until;
}

const latest = (days: readonly Day[]): Day | undefined => days.toSorted().at(-1);
