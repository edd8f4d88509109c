/**
 * Days in the columns of a table about relations: written as ledgers write them, the order of day and month decided by the
 * whole column. A firm may have been founded long before any ledger begins. Pure.
 */
import { dayOrders, readDay } from "../../payment/read/cells/days.ts";
import { dayNumber } from "../../time/day.ts";
import type { Day } from "../../time/instant.ts";
import { dateIn } from "../../words/days-meant.ts";
import { tokensOf } from "../../words/tokens.ts";
import { dateAt } from "../../words/written-date.ts";
import { saysYearly } from "./values.ts";

/** Readers of cells, one for each of the columns that are given. */
export function createReadDays(
  columns: readonly (readonly string[])[],
): readonly ((text: string) => Day | undefined)[] {
  return dayOrders(columns).map((orders) => (text) => {
    const read = readDay(text, orders);
    return "day" in read ? read.day : longAgo(text);
  });
}

/** A leap year comes again after so many years at most. */
const MOST_YEARS_BACK = 8;

/** "3 maj", "3.5.", and "3 maj varje år": this year's, since it is each year's; 29 February the last that was. */
export function dayOfEachYear(
  text: string,
  { isYearly, today }: { readonly isYearly: boolean; readonly today: Day },
): { readonly day: Day; readonly yearly: true } | undefined {
  const tokens = tokensOf(text.normalize("NFC"));
  const found = dateAt(tokens, 0);
  if (found?.days.is !== "date" || found.days.year !== undefined) return undefined;
  const { days: date, next } = found;
  const rest = tokens.slice(next).filter(({ is }) => is !== "sign");
  const isSaid = rest.length > 0 && saysYearly(text.slice(rest[0]?.from));
  if (rest.length > 0 ? !isSaid : !isYearly) return undefined;
  const year = Number(today.slice(0, 4));
  const years = Array.from({ length: MOST_YEARS_BACK + 1 }, (_, back) => year - back);
  const day = years.flatMap((each) => dateIn(each, date) ?? [])[0];
  return day === undefined ? undefined : { day, yearly: true };
}

const FIRST_YEAR = "1700";

/** `1921-05-03`, `3.5.1921`. */
function longAgo(text: string): Day | undefined {
  const iso = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  const [, day = "", month = "", year = ""] = /^(\d\d?)[./ -](\d\d?)[./ -](\d{4})$/.exec(text) ?? [];
  const written = iso?.[0] ?? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  try {
    dayNumber(written);
  } catch {
    return undefined;
  }
  return written >= FIRST_YEAR && written < "1990" ? written : undefined;
}
