/**
 * Until when somebody is away, by what their own program answers: until the day before the one on which they are back, or
 * to the end of the days that it names ("till och med 30/11", "v. 48–50"); where it names none, until people are back at
 * work: the next such answer says so again. Only a sentence that speaks of absence counts. Who is thought to be away a day
 * too few is asked once more; a day too many, and mail goes to somebody else for nothing: so in doubt it is the shorter.
 * Pure.
 */
import type { Calendar } from "../time/calendar.ts";
import { type DayRange, plusDays } from "../time/day.ts";
import type { Day, Instant } from "../time/instant.ts";
import { dayAt, nextOpening } from "../time/opening-hours.ts";
import { momentAt } from "../time/wall-clock.ts";
import { isLastDay, isUntil, tellsAbsence, tellsReturn } from "../words/absence-words.ts";
import { rangeAt } from "../words/day-range.ts";
import { daysMeant } from "../words/days-meant.ts";
import { findDays } from "../words/find-days.ts";
import { linesOf } from "../words/mail-lines.ts";
import { type Reading, todayOf } from "../words/said-day.ts";
import type { SaidDays } from "../words/said-days.ts";
import { saidRangeAt } from "../words/said-range.ts";
import { type Token, tokensOf } from "../words/tokens.ts";

/** Longer than a summer; who is away for longer says so in another way. */
const FARTHEST_DAYS = 90;

/** Both days included. `text` is the automatic answer. */
export function daysAwayBy(text: string, at: Instant, calendar: Calendar): DayRange {
  const today = dayAt(at, calendar.timeZone);
  const last = lastDayNamed(text, { at, calendar });
  const isLikely = last !== undefined && last >= today && last < plusDays(today, FARTHEST_DAYS);
  return { from: today, to: isLikely ? last : plusDays(nextWorkingDay(today, calendar), -1) };
}

/** By the latest date that it names; a weekday alone counts only when it is the only one ("måndag till fredag 8–16"). */
function lastDayNamed(text: string, reading: Reading): Day | undefined {
  const sentences = sentencesOf(text).filter(tellsAbsence);
  const ranges = sentences.map((tokens) => rangeIn(tokens, reading));
  const found = sentences.flatMap((tokens, index) =>
    ranges[index] === undefined ? findDays(tokens).map((said) => ({ said, tokens })) : [],
  );
  const dates = found.filter(({ said }) => said.days !== undefined);
  const weekdays = found.filter(({ said }) => said.days === undefined && said.weekday !== undefined);
  const meant = dates.length > 0 ? dates : weekdays.length === 1 ? weekdays : [];
  const today = dayAt(reading.at, reading.calendar.timeZone);
  return [
    // What begins later is told again then.
    ...ranges.flatMap((range) => (range === undefined || range.from > today ? [] : [range.to])),
    ...meant.flatMap(({ said, tokens }) => lastDayBy(said, tokens, reading) ?? []),
  ]
    .sort()
    .at(-1);
}

function lastDayBy(said: SaidDays, tokens: readonly Token[], reading: Reading): Day | undefined {
  const days = daysMeant(said, { ...todayOf(said, reading), counts: false });
  if (typeof days === "string") return undefined;
  const isPeriod = days.from !== days.to || said.days?.is === "week-number";
  // A day off some time ahead is no absence now.
  if (!isPeriod && !tellsReturn(tokens) && !isUntil(tokens, said)) return undefined;
  if (isPeriod && !tellsReturn(tokens) && days.from > dayAt(reading.at, reading.calendar.timeZone))
    return undefined;
  return isLastDay(tokens, said) || (isPeriod && !tellsReturn(tokens)) ? days.to : plusDays(days.from, -1);
}

/** "24/11–4/12", "v. 48–50". */
function rangeIn(tokens: readonly Token[], reading: Reading): DayRange | undefined {
  for (let at = 0; at < tokens.length; at += 1) {
    const said = saidRangeAt(tokens, at);
    const isRange = said !== undefined && said.first !== said.last && !said.mustFollow;
    if (!isRange || !(said.first.days?.is === "date" || said.first.days?.is === "week-number")) continue;
    const range = rangeAt(tokens, at, reading);
    if ("days" in range) return range.days;
  }
  return undefined;
}

/** A line may break anywhere in a sentence; a full stop in a date has no capital letter after it. */
const sentencesOf = (text: string): (readonly Token[])[] =>
  linesOf(text)
    .map((line) => line.text + (line.goesOn ? " " : "\n"))
    .join("")
    .split(/\n|[.!?] (?=\p{Lu})/u)
    .map(tokensOf);

function nextWorkingDay(today: Day, calendar: Calendar): Day {
  return dayAt(nextOpening(calendar, startOf(plusDays(today, 1), calendar)), calendar.timeZone);
}

/** Some moment early on that day, before anybody is at work. */
const startOf = (day: Day, { timeZone }: Calendar): Instant =>
  new Date(momentAt(day, "00:00", timeZone)).toISOString();
