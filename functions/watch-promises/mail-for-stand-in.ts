/**
 * In relay mode, the customer's mail for whoever stands in while the owner is away: the owner may have got it before, and
 * whoever is asked to answer needs it. Its id says which promise and reader: made once. Pure.
 */
import type { Company } from "../../domain/company.ts";
import { responsibleOn } from "../../domain/customer/responsible.ts";
import { handOverLetter } from "../../domain/letters/confirmation/hand-over-letter.ts";
import type { HandOverLetter } from "../../domain/letters/letter.ts";
import type { GivenPromise } from "../../domain/promise/promise.ts";
import type { Instant } from "../../domain/time/instant.ts";

export function mailForStandIn(
  company: Company,
  promise: GivenPromise,
  at: Instant,
): HandOverLetter | undefined {
  const { promiseId, kind, owner } = promise;
  const standIn = responsibleOn(company, owner, at).id;
  if (company.mode !== "relay" || kind !== "reply" || standIn === owner) return undefined;
  const absence = { deedId: `absence-${promiseId}`, staffId: owner, at };
  return handOverLetter(promise, absence, { staffId: standIn, what: "away", owner, unlessRelayed: true });
}
