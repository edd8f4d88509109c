/** The day that a bank's or an invoice's file writes, once it stands as ISO 8601. Never throws. */
import { dayNumber } from "../../time/day.ts";
import type { Day } from "../../time/instant.ts";
import type { WrongCode } from "../ledger-facts.ts";

/** A day, or why the text is none: nothing in a company's ledger is older than 1990 or beyond 2100. */
export type ReadDay =
  { readonly day: Day } | { readonly problem: WrongCode & ("not-a-day" | "day-unlikely") };

/**
 * `2025-01-31`, alone or with a time or an offset after it: the day as it is written, which is the bank's. The time is
 * not looked at.
 */
export function isoDay(text: string): ReadDay {
  const [, day, rest = ""] = /^(\d{4}-\d\d-\d\d)(.?)/.exec(text) ?? [];
  if (day === undefined || !["", "T", "Z", "+", "-", " "].includes(rest)) return { problem: "not-a-day" };
  try {
    dayNumber(day);
  } catch {
    return { problem: "not-a-day" };
  }
  return day < "1990-01-01" || day > "2100-12-31" ? { problem: "day-unlikely" } : { day };
}
