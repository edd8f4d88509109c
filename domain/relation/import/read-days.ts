/**
 * Days in the columns of a table about relations: written as ledgers write them, the order of day and month decided by the
 * whole column. A firm may have been founded long before any ledger begins. Pure.
 */
import { dayOrders, readDay } from "../../payment/read/cells/days.ts";
import { dayNumber } from "../../time/day.ts";
import type { Day } from "../../time/instant.ts";

/** Readers of cells, one for each of the columns that are given. */
export function createReadDays(
  columns: readonly (readonly string[])[],
): readonly ((text: string) => Day | undefined)[] {
  return dayOrders(columns).map((orders) => (text) => {
    const read = readDay(text, orders);
    return "day" in read ? read.day : longAgo(text);
  });
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
