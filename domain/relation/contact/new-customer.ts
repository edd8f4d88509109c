/**
 * A new customer hears from us every `newSoon` days in the first `newSoonForDays` after the first invoice, and every
 * `newLater` days from then on, for as long as the customer is new on the day that comes out. Never before that invoice.
 */
import { plusDays } from "../../time/day.ts";
import { later } from "./ground.ts";
import type { Ground, Wanted } from "./ground.ts";

export function newCustomer(ground: Ground): readonly Wanted[] {
  const { facts, since, invoices, phaseOn, circumstances } = ground;
  const { everyDays, newSoonForDays } = circumstances.limits;
  // Whom staff call new may not have an invoice.
  const firstOn = facts.firstPurchaseOn ?? invoices[0]?.on ?? facts.customer.addedOn;
  const isSoon = plusDays(since, everyDays.newSoon) <= plusDays(firstOn, newSoonForDays);
  const days = isSoon ? everyDays.newSoon : everyDays.newLater;
  const dueOn = later(plusDays(since, days), firstOn);
  if (phaseOn(dueOn) !== "new") return [];
  return [{ rule: "new", dueOn, because: { everyDays: days, causeOn: firstOn } }];
}
