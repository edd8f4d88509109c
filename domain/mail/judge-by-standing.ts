/**
 * Weighs a judgement with what the company has said of who wrote: suppliers and others who are not customers wait for
 * nothing, some customers want no automatic letters, and some addresses cannot be reached. What was said holds for a
 * forged sender, too: that way nobody is promised or told anything. Pure.
 */
import type { Customer } from "../customer/customer.ts";
import { instead } from "./judgement.ts";
import type { Judgement } from "./judgement.ts";

/** What is known of the customer whose address `answerTo` is. */
export type CustomerFacts = Pick<Customer, "standing" | "noLetters" | "undeliverableSince">;

/** The judgement as it was, or with another promise, or without acknowledgement, and the reason for that. */
export function judgeByStanding(judgement: Judgement, customer: CustomerFacts | undefined): Judgement {
  if (customer === undefined || judgement.promise === "none") return judgement;
  const { standing, noLetters = false, undeliverableSince } = customer;
  if (standing === "supplier" || standing === "not-a-customer") {
    return instead(judgement, "none", { code: standing });
  }
  if (noLetters) return instead(judgement, "silent", { code: "wants-no-letters" });
  const since = judgement.answerTo === undefined ? undefined : undeliverableSince?.[judgement.answerTo];
  return since === undefined
    ? judgement
    : instead(judgement, judgement.promise, { code: "undeliverable-address", fact: `since ${since}` });
}
