/**
 * Finds the days in a line: a date, a weekday, "i morgon", "om två veckor", with a time and the words around them.
 * What cannot be read is not found, and then the writer is asked. From every place only a few tokens are looked at:
 * linear in the line.
 */
import { LEADS, NAMED_DAYS, SHORT_WEEKDAYS, TRAILS, WEEKDAY_WORDS } from "./known-days.ts";
import type { Lead } from "./known-days.ts";
import { periodAt } from "./period-at.ts";
import { phraseAt } from "./phrases.ts";
import { CLOSING } from "./said-days.ts";
import type { Part, SaidDays } from "./said-days.ts";
import type { Token } from "./tokens.ts";
import { dateAt } from "./written-date.ts";
import { timeAt } from "./written-time.ts";

/** Words before a day ("senast till och med på"), and between two parts of it. */
const MOST_LEADS = 5;
const MOST_FILLERS = 3;

/** All days of a line, from left to right. */
export function findDays(tokens: readonly Token[]): SaidDays[] {
  const found: SaidDays[] = [];
  for (let at = 0; at < tokens.length;) {
    const said = daysAt(tokens, at);
    if (said) found.push(said);
    at = said?.until ?? at + 1;
  }
  return found;
}

/**
 * The day that begins exactly here. Where one is `expected`, "ke" and "to" are days and "15.30" is a time; in the
 * middle of a sentence they are anything.
 */
export function daysAt(
  tokens: readonly Token[],
  at: number,
  expected: "expected" | "anywhere" = "anywhere",
): SaidDays | undefined {
  const isExpected = expected === "expected";
  const said = withoutTrail(tokens, at, isExpected);
  return said && withTrail(said, tokens);
}

interface Found {
  readonly part: Part;
  readonly next: number;
  readonly isSure: boolean;
}

function withoutTrail(tokens: readonly Token[], from: number, isExpected: boolean): SaidDays | undefined {
  const leads = new Set<Lead>();
  let at = from;
  let first: Found | undefined;
  for (let count = 0; count <= MOST_LEADS; count += 1) {
    first = partAt(tokens, at, leads);
    const lead = phraseAt(LEADS, tokens, at);
    if (first !== undefined || lead === undefined) break;
    leads.add(lead.meaning);
    at = lead.next;
  }
  const mayBeShort = isExpected || leads.has("by") || leads.has("before");
  // Only now: "to" is a filler in English, and Thursday in three languages.
  first ??=
    shortWeekdayAt(tokens, at, mayBeShort) ?? (at > from ? lastLead(tokens, at, mayBeShort) : undefined);
  if (first === undefined) return undefined;
  const { part, next, isSure } = withMore(first, tokens, leads);
  const isMarked = leads.has("by") || leads.has("before");
  if (part.days === undefined && part.weekday === undefined && !isSure && !isExpected && !isMarked) {
    return undefined;
  }
  return { ...part, from, until: next, isBefore: leads.has("before"), isMarked, isVague: leads.has("vague") };
}

/** Adds what stands beside the first part: "fredag" + "den 5 mars" + "kl 15". */
function withMore(first: Found, tokens: readonly Token[], leads: ReadonlySet<Lead>): Found {
  let all = first;
  for (;;) {
    const more = afterFillers(tokens, all.next, leads);
    if (more === undefined || clashes(all.part, more.part)) return all;
    const time = [more.part.time, all.part.time].find((each) => each !== CLOSING) ?? all.part.time;
    all = { part: { ...all.part, ...more.part, time }, next: more.next, isSure: all.isSure || more.isSure };
  }
}

/** The next part, with fillers before it; after "senast" only a time can belong to the same day. */
function afterFillers(tokens: readonly Token[], from: number, leads: ReadonlySet<Lead>): Found | undefined {
  let at = from;
  let onlyTime = false;
  for (let count = 0; count <= MOST_FILLERS; count += 1) {
    const found = partAt(tokens, at, leads);
    if (found) return onlyTime && (found.part.days ?? found.part.weekday) !== undefined ? undefined : found;
    const lead = phraseAt(LEADS, tokens, at);
    if (tokens[at]?.text === "," || tokens[at]?.text === ".") at += 1;
    else if (lead?.meaning === "filler") at = lead.next;
    else if (lead?.meaning === "by" || lead?.meaning === "before") {
      onlyTime = true;
      at = lead.next;
    } else return undefined;
  }
  return undefined;
}

function clashes(one: Part, other: Part): boolean {
  return (
    (one.days !== undefined && other.days !== undefined) ||
    (one.weekday !== undefined && other.weekday !== undefined) ||
    (one.time !== undefined && other.time !== undefined && one.time !== CLOSING && other.time !== CLOSING)
  );
}

function partAt(tokens: readonly Token[], at: number, leads: ReadonlySet<Lead>): Found | undefined {
  const named = phraseAt(NAMED_DAYS, tokens, at);
  const period = periodAt(tokens, at, leads.has("end"));
  if (period && period.next > (named?.next ?? 0)) return { ...period, isSure: true };
  if (named) return { part: named.meaning, next: named.next, isSure: false };
  const date = dateAt(tokens, at);
  if (date) return { part: { days: date.days }, next: date.next, isSure: true };
  const weekday = phraseAt(WEEKDAY_WORDS, tokens, at);
  if (weekday) return { part: { weekday: weekday.meaning }, next: weekday.next, isSure: true };
  const time = timeAt(tokens, at);
  return time && { part: { time: time.time }, next: time.next, isSure: time.isSure };
}

/** "Ke", "to 7.1.": where a day is expected, or a date follows. */
function shortWeekdayAt(tokens: readonly Token[], at: number, mayBeShort: boolean): Found | undefined {
  const weekday = phraseAt(SHORT_WEEKDAYS, tokens, at);
  if (weekday === undefined) return undefined;
  const afterDot = tokens[weekday.next]?.text === "." ? weekday.next + 1 : weekday.next;
  const isBeforeDate = dateAt(tokens, afterDot) !== undefined;
  if (!mayBeShort && !isBeforeDate) return undefined;
  return { part: { weekday: weekday.meaning }, next: weekday.next, isSure: true };
}

/** "Senast to": what was taken for a filler was the day. */
function lastLead(tokens: readonly Token[], at: number, mayBeShort: boolean): Found | undefined {
  return phraseAt(LEADS, tokens, at - 1)?.meaning === "filler"
    ? shortWeekdayAt(tokens, at - 1, mayBeShort)
    : undefined;
}

/** Takes in what stands after it: "perjantaihin mennessä", "fredag senast"; unless that begins another day. */
function withTrail(said: SaidDays, tokens: readonly Token[]): SaidDays {
  const trails = new Set<Lead>();
  let { until } = said;
  for (let count = 0; count < MOST_FILLERS; count += 1) {
    const trail = phraseAt(TRAILS, tokens, until);
    if (trail === undefined || trail.meaning === "filler") break;
    if (trail.meaning === "by" && withoutTrail(tokens, until, false) !== undefined) break;
    trails.add(trail.meaning);
    until = trail.next;
  }
  return {
    ...said,
    until,
    isMarked: said.isMarked || trails.has("by"),
    isVague: said.isVague || trails.has("vague"),
  };
}
