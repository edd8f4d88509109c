/**
 * Ids of the payments in a bank's file: the same for the same payment in whichever file of that kind it stands again. They
 * are made of what the bank says of it, so they need no memory of earlier files.
 */
import { createHash } from "node:crypto";
import type { PaymentFact } from "../ledger-facts.ts";

/** What tells a payment from others: the bank's reference where there is one, else everything that is said of it. */
export type Said = readonly (string | number | undefined)[];

export interface PaymentIds {
  /** Several payments in one file of which the same is said are told apart by their order. */
  next(said: Said): string;
  /** The id of one of the parts that a payment is told in: the whole one's, a slash, and what tells the part. */
  part(whole: string, said: Said): string;
}

const DIGEST_LETTERS = 22;

export function createPaymentIds(from: PaymentFact["from"]): PaymentIds {
  const seen = new Map<string, number>();
  function next(prefix: string, said: Said): string {
    const id = prefix + digest(said);
    const count = seen.get(id) ?? 0;
    seen.set(id, count + 1);
    return count === 0 ? id : `${id}-${count + 1}`;
  }
  return {
    next: (said) => next(`${from}:`, said),
    part: (whole, said) => next(`${whole}/`, said),
  };
}

/**
 * The id of the payment that this one is a part of: its own when it is whole. A statement may have the whole booking where
 * a notification has its parts.
 */
export function wholePaymentId(paymentId: string): string {
  const [whole = paymentId] = paymentId.split("/", 1);
  return whole;
}

function digest(said: Said): string {
  const text = JSON.stringify(said.map((one) => one ?? null));
  return createHash("sha256").update(text).digest("hex").slice(0, DIGEST_LETTERS);
}
