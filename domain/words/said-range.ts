/** Two days with a dash, a "till" or an "asti", before anybody has asked what day it is today. */
import { daysAt } from "./find-days.ts";
import { AND, RANGE_FROM, RANGE_UNTIL, RANGE_UNTIL_AFTER, WEEK } from "./known-days.ts";
import { phraseAt } from "./phrases.ts";
import type { SaidDays } from "./said-days.ts";
import type { Token } from "./tokens.ts";
import { numberAt } from "./written-number.ts";

export interface SaidRange {
  /** The same object as `last` when there is but one day. */
  readonly first: SaidDays;
  readonly last: SaidDays;
  readonly next: number;
  /** "Måndag och tisdag": two days in a row. */
  readonly mustFollow: boolean;
}

export function saidRangeAt(tokens: readonly Token[], at: number): SaidRange | undefined {
  const from = phraseAt(RANGE_FROM, tokens, at)?.next ?? at;
  return (
    daysOfOneMonth(tokens, from) ??
    weeks(tokens, from) ??
    fromToday(tokens, from) ??
    twoDays(tokens, from, { needsLast: from > at })
  );
}

/** `needsLast`: "från fredag" alone never ends. */
function twoDays(
  tokens: readonly Token[],
  at: number,
  { needsLast }: { readonly needsLast: boolean },
): SaidRange | undefined {
  const first = daysAt(tokens, at, "expected");
  const link = first && linkAt(tokens, first.until);
  const last = link && daysAt(tokens, link.next, "expected");
  if (first && last) return { first, last, next: last.until, mustFollow: link.isAnd };
  return first === undefined || needsLast
    ? undefined
    : { first, last: first, next: first.until, mustFollow: false };
}

/** "Till fredag", "until Friday", "perjantaihin asti". */
function fromToday(tokens: readonly Token[], at: number): SaidRange | undefined {
  // "To 7.1." is a Thursday in three languages.
  const until = tokens[at]?.text === "to" ? undefined : phraseAt(RANGE_UNTIL, tokens, at);
  const last = daysAt(tokens, until?.next ?? at, "expected");
  const after = last && phraseAt(RANGE_UNTIL_AFTER, tokens, last.until);
  if (last === undefined || (until ?? after) === undefined) return undefined;
  const first: SaidDays = {
    days: { is: "ahead", count: 0, unit: "day" },
    from: at,
    until: at,
    isBefore: false,
    isMarked: false,
    isVague: false,
  };
  return { first, last, next: after?.next ?? last.until, mustFollow: false };
}

interface Link {
  readonly next: number;
  readonly isAnd: boolean;
}

function linkAt(tokens: readonly Token[], at: number): Link | undefined {
  if (tokens[at]?.text === "-") return { next: at + 1, isAnd: false };
  const until = phraseAt(RANGE_UNTIL, tokens, at);
  if (until) return { next: until.next, isAnd: false };
  const and = phraseAt(AND, tokens, at);
  if (and) return { next: and.next, isAnd: true };
  // "Perjantaista maanantaihin": the ending says it.
  return /st[aä]$/.test(tokens[at - 1]?.text ?? "") ? { next: at, isAnd: false } : undefined;
}

/** "20-22 december", "20.–22.12.", "28-3 januari". */
function daysOfOneMonth(tokens: readonly Token[], at: number): SaidRange | undefined {
  const first = tokens[at]?.text === "den" ? at + 1 : at;
  const day = numberAt(tokens, first);
  const link = linkAt(tokens, tokens[first + 1]?.text === "." ? first + 2 : first + 1);
  const last = link && daysAt(tokens, link.next, "expected");
  if (day === undefined || link === undefined || last?.days?.is !== "date") return undefined;
  const { month, year } = last.days;
  const isSameMonth = day <= last.days.day;
  const days = {
    is: "date",
    day,
    month: isSameMonth ? month : ((month + 10) % 12) + 1,
    year: year !== undefined && !isSameMonth && month === 1 ? year - 1 : year,
  } as const;
  return {
    first: { ...last, weekday: undefined, days },
    last,
    next: last.until,
    mustFollow: link.isAnd,
  };
}

/** "v. 28-31". */
function weeks(tokens: readonly Token[], at: number): SaidRange | undefined {
  const word = phraseAt(WEEK, tokens, at);
  if (word === undefined) return undefined;
  const number = tokens[word.next]?.text === "." ? word.next + 1 : word.next;
  const link = linkAt(tokens, number + 1);
  const first = numberAt(tokens, number);
  const last = link && numberAt(tokens, link.next);
  if (first === undefined || link === undefined || last === undefined) return undefined;
  const said = { from: at, until: link.next + 1, isBefore: false, isMarked: false, isVague: false };
  return {
    first: { ...said, days: { is: "week-number", week: first } },
    last: { ...said, days: { is: "week-number", week: last } },
    next: said.until,
    mustFollow: false,
  };
}
