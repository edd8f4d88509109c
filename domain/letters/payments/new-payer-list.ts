/** Makes a list of customers for one reader, with as many as anybody reads; the first of them stand in it. Pure. */
import type { Instant } from "../../time/instant.ts";
import { newLetter } from "../new-letter.ts";
import type { PayerFacts, PayerList } from "../payer-letters.ts";

/** More lines help nobody; all of them are in Monday's morning letters. */
export const MOST_LISTED = 25;

/** A customer on it, and whether the reader is the owner. */
export interface Listed {
  readonly payer: PayerFacts;
  readonly as: "owner" | "bookkeeper";
}

export function newPayerList(
  about: Pick<PayerList, "letterId" | "staffId" | "what" | "on">,
  all: readonly Listed[],
  now: Instant,
): PayerList {
  const listed = all.slice(0, MOST_LISTED);
  return {
    kind: "payer-list",
    ...newLetter(about.letterId, now),
    ...about,
    payers: listed.map(({ payer }) => payer),
    asked: listed
      .filter(({ payer, as }) => as === "owner" && payer.decision === "open")
      .map(({ payer }) => payer.accountId),
    more: all.length - listed.length,
  };
}
