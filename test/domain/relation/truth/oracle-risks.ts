/** The oracle's reasons to worry about a customer, on one day. */
import type { RelationFacts } from "../../../../domain/relation/relation-facts.ts";
import type { RiskCode } from "../../../../domain/relation/risk-reason.ts";
import { addMonths, num } from "./days.ts";
import { medianGap, worthOf } from "./oracle-history.ts";
import type { Known } from "./oracle-history.ts";

const ORDER = ["silent", "broken-promises", "complaint", "pays-late", "falling-purchases"] as const;

/** Whether a day lies in the months up to today; the day so many months ago no longer does. */
export const isWithin = (months: number, today: number, at: number): boolean =>
  addMonths(today, -months) < at && at <= today;

export function paysOn(
  { paying = [] }: RelationFacts,
  how: "disputed" | "overdue" | "slow" | "serious",
  today: number,
): boolean {
  return paying.some((account) =>
    account[how].some(({ from, to }) => num(from) <= today && (to === undefined || today <= num(to))),
  );
}

/** In the order in which they are told. */
export function oracleRisks(facts: RelationFacts, known: Known, today: number): readonly RiskCode[] {
  const sum = (after: number, until: number): number =>
    facts.purchases
      .filter(({ on }) => after < num(on) && num(on) <= until)
      .reduce((total, { net }) => total + worthOf(net), 0);
  const [yearAgo, twoYearsAgo] = [addMonths(today, -12), addMonths(today, -24)];
  const before = sum(twoYearsAgo, yearAgo);
  const invoicesBefore = facts.purchases.filter(
    ({ on, net }) => net.minor > 0 && twoYearsAgo < num(on) && num(on) <= yearAgo,
  );
  const gap = medianGap(known.bought);
  const broken = known.promises.filter(
    ({ end, endedOn }) => end === "broken" && isWithin(12, today, num(endedOn)),
  );
  const holds: Readonly<Record<RiskCode, boolean>> = {
    "broken-promises": broken.length >= 2,
    complaint: known.said.some(({ says, on }) => says === "complaint" && isWithin(6, today, num(on))),
    "falling-purchases":
      invoicesBefore.length >= 3 && before > 0 && sum(yearAgo, today) <= 0.7 * before + 1e-6,
    "pays-late": paysOn(facts, "slow", today) || paysOn(facts, "serious", today),
    silent:
      (known.heard !== undefined && today - known.heard >= 180) ||
      (gap !== undefined && today - (known.bought.at(-1) ?? 0) > Math.max(2 * gap, 90)),
  };
  return ORDER.filter((code) => holds[code]);
}
