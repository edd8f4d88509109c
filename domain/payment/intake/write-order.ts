/**
 * In which order changed accounts are written, so that a crash in between loses nothing: a fact that moves is with its new
 * account before it leaves the old one. Meanwhile it may stand in both; whoever puts the accounts right again finds it once.
 * Pure.
 */
import type { PayerAccount } from "../payer-account.ts";

export interface WriteOrder {
  /** As they are to be; those that give something up still have it. */
  readonly first: readonly PayerAccount[];
  /** Those that give something up, as they are to be. */
  readonly then: readonly PayerAccount[];
}

/** `before` are the accounts as they were read, by id; one that is new is not among them. */
export function writeOrder(
  before: ReadonlyMap<string, PayerAccount>,
  changed: readonly PayerAccount[],
): WriteOrder {
  const first: PayerAccount[] = [];
  const then: PayerAccount[] = [];
  for (const after of changed) {
    const was = before.get(after.accountId);
    const both = was === undefined ? after : withAll(was, after);
    if (both !== after) then.push(after);
    if (both === after || PARTS.some((part) => gained(was?.[part], after[part]))) first.push(both);
  }
  return { first, then };
}

const PARTS = ["invoices", "creditNotes", "payments", "reminders", "notes"] as const;

type Part = (typeof PARTS)[number];
type Fact = PayerAccount[Part][number];

/** The account with what it had besides; itself when it gave nothing up. */
function withAll(was: PayerAccount, after: PayerAccount): PayerAccount {
  const kept = PARTS.map((part) => [part, missing(was[part], after[part])] as const);
  if (kept.every(([, facts]) => facts.length === 0)) return after;
  return { ...after, ...Object.fromEntries(kept.map(([part, facts]) => [part, [...after[part], ...facts]])) };
}

const gained = (was: readonly Fact[] | undefined, is: readonly Fact[]): boolean =>
  missing(is, was ?? []).length > 0;

/** Those of `facts` that `others` have not, of equal ones as many as there are too few. */
function missing(facts: readonly Fact[], others: readonly Fact[]): Fact[] {
  const left = new Map<string, number>();
  for (const other of others) left.set(keyOf(other), (left.get(keyOf(other)) ?? 0) + 1);
  return facts.filter((fact) => {
    const count = left.get(keyOf(fact)) ?? 0;
    left.set(keyOf(fact), count - 1);
    return count < 1;
  });
}

/** What a fact is known by, whatever is said of it. */
function keyOf(fact: Fact): string {
  if ("paymentId" in fact) return fact.paymentId;
  if ("noteId" in fact) return fact.noteId;
  return "number" in fact ? `${fact.number} ${fact.issuedOn ?? ""}` : `${fact.invoice ?? ""} ${fact.on}`;
}
