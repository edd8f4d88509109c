/** What the owner decided of a customer whose state is serious: the last word holds, until the day to look again. Pure. */
import type { Day } from "../../time/instant.ts";
import type { PayerAccount, PayerNote } from "../payer-account.ts";

export type Decided = Extract<PayerNote, { says: "decided" }>;

/** The last decision, whether or not its day has come. */
export function decisionOf({ notes }: Pick<PayerAccount, "notes">): Decided | undefined {
  const orderOf = ({ on, at, noteId }: Decided): string => `${on} ${at} ${noteId}`;
  return notes
    .filter((note) => note.says === "decided")
    .sort((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1))
    .at(-1);
}

/** Whether nobody has decided, or the day to look again has come. */
export function isOpenDecision(account: Pick<PayerAccount, "notes">, on: Day): boolean {
  const decision = decisionOf(account);
  return decision === undefined || decision.lookAgainOn <= on;
}
