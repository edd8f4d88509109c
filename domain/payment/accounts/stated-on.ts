/**
 * How far a file reaches: of two files about the same invoice, the one that reaches farther holds. A file that does not
 * say, or names a day to come (the end of a period that runs), reaches to the newest day in it that is not after the day on which it was handed in; one without any such day was
 * true when it was handed in.
 */
import type { LedgerFact, LedgerRead } from "../ledger-facts.ts";
import type { Day } from "../../time/instant.ts";

export function statedOnOf({ closesOn, facts }: Pick<LedgerRead, "closesOn" | "facts">, today: Day): Day {
  if (closesOn !== undefined && closesOn <= today) return closesOn;
  let newest: Day | undefined;
  for (const fact of facts) {
    for (const day of daysOf(fact)) {
      if (day !== undefined && day <= today && (newest === undefined || day > newest)) newest = day;
    }
  }
  return newest ?? today;
}

function daysOf(fact: LedgerFact): readonly (Day | undefined)[] {
  switch (fact.kind) {
    case "invoice":
      return [fact.issuedOn, fact.paidOn, fact.lastRemindedOn];
    case "credit-note":
      return [fact.issuedOn];
    case "payment":
    case "reminder":
      return [fact.on];
  }
}
