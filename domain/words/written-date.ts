/**
 * Dates as people write them: 2026-12-03, 3/12, 3/12-26, 3.12., 3.12.2026, 5 mars, 5. maaliskuuta, March 5th, den 5:e. The day
 * comes before the month: that is how all five languages have it. A number that goes on (1.2.3.4) is no date; that
 * the day exists is seen when it is worked out.
 */
import { MONTH_WORDS, WEEKDAY_WORDS } from "./known-days.ts";
import { phraseAt } from "./phrases.ts";
import { isPartOfMore, numberAfter, numberAt } from "./written-number.ts";
import type { Days } from "./said-days.ts";
import { isClose } from "./tokens.ts";
import type { Token } from "./tokens.ts";

export interface FoundDays {
  readonly days: Days;
  readonly next: number;
}

export function dateAt(tokens: readonly Token[], at: number): FoundDays | undefined {
  const found = anyDateAt(tokens, at);
  if (found === undefined || !isPartOfMore(tokens, at, found.next)) return found;
  // "20.12.-7.1.": what goes on is the last of several days.
  const isRange = tokens[found.next]?.text === "-" && anyDateAt(tokens, found.next + 1) !== undefined;
  return isRange ? found : undefined;
}

function anyDateAt(tokens: readonly Token[], at: number): FoundDays | undefined {
  return (
    yearFirst(tokens, at) ??
    dayAndMonthNumber(tokens, at) ??
    dayAndMonthName(tokens, at) ??
    monthNameAndDay(tokens, at) ??
    dayAlone(tokens, at)
  );
}

/** 2026-12-03, 2026/12/3. */
function yearFirst(tokens: readonly Token[], at: number): FoundDays | undefined {
  const year = yearAt(tokens, at);
  const sign = tokens[at + 1]?.text ?? "";
  const month = numberAfter(tokens, at + 1, "-/.");
  const day = numberAfter(tokens, at + 3, sign);
  if (year === undefined || month === undefined || day === undefined) return undefined;
  return dated({ day, month, year }, at + 5);
}

/** 3/12, 3.12., 3/12 2026, 3.12.26, 3-12-2026. */
function dayAndMonthNumber(tokens: readonly Token[], at: number): FoundDays | undefined {
  const day = numberAt(tokens, at);
  const sign = tokens[at + 1]?.text ?? "";
  const month = numberAfter(tokens, at + 1, "-/.");
  if (day === undefined || month === undefined || month < 1 || month > 12 || day < 1) return undefined;
  const year = numberAfter(tokens, at + 3, sign === "." ? "." : `${sign}-`, 4);
  const digits = tokens[at + 4]?.text.length;
  if (year !== undefined && digits === 4) return dated({ day, month, year }, at + 5);
  if (sign === "-") return undefined;
  const isYear = tokens[at + 3]?.text === sign || isYearAfterDash(tokens, at + 5);
  if (year !== undefined && digits === 2 && isYear) {
    return dated({ day, month, year: 2000 + year }, at + 5);
  }
  const next = isClose(tokens[at + 3]) && tokens[at + 3]?.text === "." ? at + 4 : at + 3;
  return withYear({ day, month }, tokens, next);
}

/** Whether a date that ends here has two digits of a year behind a dash: "3/12-26". "20/12-26/12" is two dates. */
export function isYearAfterDash(tokens: readonly Token[], until: number): boolean {
  const isAfterDate = tokens[until - 4]?.text === "/" && tokens[until - 2]?.text === "-";
  return isAfterDate && tokens[until - 1]?.text.length === 2 && !isPartOfMore(tokens, until - 5, until);
}

/** 5 mars, 5. maaliskuuta 2027, 5th of March, den 5:e mars. */
function dayAndMonthName(tokens: readonly Token[], at: number): FoundDays | undefined {
  const first = isArticle(tokens[at]) ? at + 1 : at;
  const day = numberAt(tokens, first);
  if (day === undefined) return undefined;
  const afterDay = afterOrdinal(tokens, first + 1);
  const month = phraseAt(MONTH_WORDS, tokens, isOf(tokens[afterDay]) ? afterDay + 1 : afterDay);
  return month && withYear({ day, month: month.meaning }, tokens, month.next);
}

/** March 5, March 5th 2027, maaliskuun 5. */
function monthNameAndDay(tokens: readonly Token[], at: number): FoundDays | undefined {
  const month = phraseAt(MONTH_WORDS, tokens, at);
  const day = month && numberAt(tokens, isArticle(tokens[month.next]) ? month.next + 1 : month.next);
  if (month === undefined || day === undefined) return undefined;
  const next = isArticle(tokens[month.next]) ? month.next + 2 : month.next + 1;
  return withYear({ day, month: month.meaning }, tokens, afterOrdinal(tokens, next));
}

/** Den 5:e, the 5th, 5. päivä; "den 5" only when no word follows that could be what there are five of. */
function dayAlone(tokens: readonly Token[], at: number): FoundDays | undefined {
  const first = isArticle(tokens[at]) ? at + 1 : at;
  const day = numberAt(tokens, first);
  if (day === undefined) return undefined;
  const next = afterOrdinal(tokens, first + 1);
  const isOrdinal = tokens[next - 1]?.is === "word";
  const isBareDay =
    first > at &&
    tokens[at]?.text !== "the" &&
    (tokens[next]?.is !== "word" || phraseAt(WEEKDAY_WORDS, tokens, next) !== undefined);
  return isOrdinal || isBareDay ? { days: { is: "day-of-month", day }, next } : undefined;
}

function dated(date: { day: number; month: number; year?: number | undefined }, next: number): FoundDays {
  return { days: { is: "date", ...date }, next };
}

function withYear(
  date: { readonly day: number; readonly month: number },
  tokens: readonly Token[],
  at: number,
): FoundDays {
  const next = tokens[at]?.text === "," ? at + 1 : at;
  const year = yearAt(tokens, next);
  return year === undefined || isPartOfMore(tokens, next, next + 1)
    ? dated(date, at)
    : dated({ ...date, year }, next + 1);
}

/** Four digits that can only be a year of our time. */
function yearAt(tokens: readonly Token[], at: number): number | undefined {
  const year = tokens[at]?.text.length === 4 ? numberAt(tokens, at, 4) : undefined;
  return year !== undefined && year >= 2020 && year < 2100 ? year : undefined;
}

const ORDINALS = new Set(["e", "a", "th", "st", "nd", "rd"]);

/** The index after what makes a number an ordinal: "5.", "5:e", "5th", "5. päivä". */
function afterOrdinal(tokens: readonly Token[], at: number): number {
  const sign = isClose(tokens[at]) && (tokens[at].text === ":" || tokens[at].text === ".") ? at + 1 : at;
  const ending = tokens[sign];
  if (isClose(ending) && ORDINALS.has(ending.text)) return sign + 1;
  if (sign > at && tokens[at]?.text === ":") return at;
  return ending !== undefined && /^päivä(?:nä|ksi|än)?$/.test(ending.text) ? sign + 1 : sign;
}

function isArticle(token: Token | undefined): boolean {
  return token?.text === "den" || token?.text === "the";
}

function isOf(token: Token | undefined): boolean {
  return token?.text === "of";
}
