/**
 * The customer after staff were in touch: a stranger becomes a prospect, and whoever was first is proposed as owner, for
 * that person to say yes or no to. Pure; the same again changes nothing.
 */
import type { CustomerStanding } from "./customer.ts";
import { standingAfter } from "./standing.ts";

/** `staffId` is undefined where a shared address does not tell who it was. Answers with the same when nothing changes. */
export function answeredBy<T extends CustomerStanding>(customer: T, staffId: string | undefined): T {
  const standing = standingAfter(customer.standing, { is: "answered" });
  const proposedOwner = customer.owner === undefined ? (customer.proposedOwner ?? staffId) : undefined;
  return standing === customer.standing && proposedOwner === customer.proposedOwner
    ? customer
    : { ...customer, standing, proposedOwner };
}
