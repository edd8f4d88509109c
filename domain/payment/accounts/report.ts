/** What to tell about a file when its facts have been placed: what is new, and which money found no invoice. */
import type { LedgerFact, PaymentFact } from "../ledger-facts.ts";
import type { PayerAccount, Stated, StatedInvoice } from "../payer-account.ts";
import { settle } from "../settle.ts";
import type { Settled, UnmatchedBecause } from "../settled.ts";
import { byText, canonical } from "./canonical.ts";
import { reminderKey, whoseOf, type Heap } from "./heap.ts";
import type { PlacedReport, UnmatchedOfFile } from "./placed.ts";
import { numberKey } from "./same-invoice.ts";
import { createInvoiceNamed } from "./which-is-meant.ts";

interface Books {
  readonly before: Heap;
  readonly after: Heap;
  readonly accounts: readonly PayerAccount[];
  /** `paymentId`s of loose payments. */
  readonly loose: ReadonlySet<string>;
}

export function reportOf(facts: readonly LedgerFact[], books: Books): PlacedReport {
  const count = (kind: LedgerFact["kind"]): number => facts.filter((fact) => fact.kind === kind).length;
  const unchanged = facts.filter((fact) => isUnchanged(fact, books)).length;
  const payments = new Map(
    facts.filter((fact) => fact.kind === "payment").map((payment) => [payment.paymentId, payment]),
  );
  const credits = new Set(
    facts
      .filter((fact) => fact.kind === "credit-note")
      .flatMap((fact) => books.after.creditNotes.of(fact) ?? []),
  );
  const settled = books.accounts
    .filter(
      (account) =>
        account.payments.some(({ paymentId }) => payments.has(paymentId)) ||
        account.creditNotes.some((note) => credits.has(note)),
    )
    .map((account) => ({ accountId: account.accountId, account, settled: settle(account) }));
  const unmatched = unmatchedOf(payments, settled, books.loose);
  return {
    invoices: count("invoice"),
    creditNotes: count("credit-note"),
    payments: count("payment"),
    reminders: count("reminder"),
    matched: payments.size - unmatched.length,
    unmatched,
    unmatchedCredits: settled.flatMap((each) =>
      each.settled.unmatchedCredits.filter(({ creditNote }) => credits.has(creditNote)),
    ),
    unplaced: unplacedOf(facts, books.after),
    unchanged,
    sameAgain: facts.length > 0 && unchanged === facts.length,
  };
}

function unplacedOf(facts: readonly LedgerFact[], { invoices }: Heap): PlacedReport["unplaced"] {
  const invoiceNamed = createInvoiceNamed(invoices.all);
  const numbers = new Set(invoices.all.map(({ number }) => numberKey(number)));
  return facts.flatMap((fact) => {
    if (fact.kind !== "reminder" || fact.invoice === undefined || whoseOf(fact) !== undefined) return [];
    const { line, invoice: number } = fact;
    const isKnown = numbers.has(numberKey(number));
    return isKnown && invoiceNamed(number, fact) === undefined ? [{ line, number }] : [];
  });
}

/** Payments that pay nothing, in the order of their lines. One that stands with several accounts may pay parts in each. */
function unmatchedOf(
  payments: ReadonlyMap<string, PaymentFact>,
  settled: readonly { accountId: string; account: PayerAccount; settled: Settled }[],
  loose: ReadonlySet<string>,
): UnmatchedOfFile[] {
  const left = new Map<string, { used: number; accountId: string; because?: UnmatchedBecause | undefined }>();
  for (const { accountId, account, settled: result } of settled) {
    const unmatchedHere = new Map(result.unmatched.map((each) => [each.payment.paymentId, each]));
    for (const { paymentId, amount } of account.payments) {
      if (!payments.has(paymentId)) continue;
      const here = unmatchedHere.get(paymentId);
      const before = left.get(paymentId);
      left.set(paymentId, {
        accountId: before?.accountId ?? accountId,
        used: (before?.used ?? 0) + amount - (here?.amount ?? 0),
        because: before?.because ?? here?.because,
      });
    }
  }
  return [...payments.values()]
    .toSorted((a, b) => a.line - b.line || byText(a.paymentId, b.paymentId))
    .flatMap((payment): UnmatchedOfFile[] => {
      const { paymentId, amount } = payment;
      if (loose.has(paymentId)) return [{ payment, amount, because: "nobody-known" }];
      const { used = amount, accountId, because } = left.get(paymentId) ?? {};
      const isLeft = Math.abs(used) < Math.abs(amount);
      return isLeft && because !== undefined ? [{ payment, amount: amount - used, accountId, because }] : [];
    });
}

function isUnchanged(fact: LedgerFact, { before, after }: Books): boolean {
  const same = <T>(of: (heap: Heap) => T | undefined, as: (each: T) => unknown): boolean => {
    const [was, is] = [of(before), of(after)];
    return was !== undefined && is !== undefined && canonical(as(was)) === canonical(as(is));
  };
  switch (fact.kind) {
    case "invoice":
      return same(({ invoices }) => invoices.of(fact), whatIsSaid);
    case "credit-note":
      return same(({ creditNotes }) => creditNotes.of(fact), whatIsSaid);
    case "reminder":
      return before.reminders.has(reminderKey(fact));
    case "payment":
      // A whole that is known in parts is known.
      if (!after.payments.has(fact.paymentId)) return true;
      return same(
        ({ payments }) => payments.get(fact.paymentId),
        ({ told: _, ...said }) => said,
      );
  }
}

/** Without when it was said, and how often. */
function whatIsSaid(said: Stated & Pick<Partial<StatedInvoice>, "toldOn" | "statements">): unknown {
  const {
    statedOn: _on,
    statedAt: _at,
    statedBy: _by,
    toldOn: _told,
    statements: _statements,
    ...rest
  } = said;
  return rest;
}
