/** The last line of `explain payers`, for programs: what was read, what fits nothing, and what is wrong in which file. */
import type { Reach } from "../../domain/payment/accounts/reach.ts";
import type { PayerAccount } from "../../domain/payment/payer-account.ts";
import { settle } from "../../domain/payment/settle.ts";
import type { SettledInvoice } from "../../domain/payment/settled.ts";
import type { LedgerFiles } from "./ledger-files.ts";

/** `wrong`: of a refused file, line and field are null, and the problem is `refused: CODE`. */
export function ledgerLine({ books, ...told }: LedgerFiles, accounts: readonly PayerAccount[], reach: Reach) {
  const byFile = (a: { readonly file: string }, b: { readonly file: string }) =>
    a.file < b.file ? -1 : a.file > b.file ? 1 : 0;
  const wrong = told.wrong.toSorted((a, b) => byFile(a, b) || a.line - b.line);
  const refused = told.refused.toSorted(byFile);
  const settled = accounts.map((account) => settle(account));
  const loose = books.loose();
  const unmatchedPayments = [
    ...settled.flatMap(({ unmatched }) => unmatched),
    ...loose.map((payment) => ({ payment, amount: payment.amount, because: "nobody-known" as const })),
  ].map(({ payment, amount, because }) => ({
    paymentId: payment.paymentId,
    on: payment.on,
    amount,
    currency: payment.currency,
    from: payment.payer.name ?? payment.payer.number ?? payment.payer.account ?? null,
    because,
  }));
  const unmatchedCredits = settled.flatMap((each) => each.unmatchedCredits);
  const isPaidByAbsence = ({ invoice, undated }: SettledInvoice) =>
    invoice.unlistedOn !== undefined && undated > 0;
  const payments = loose.length + count(accounts, "payments");
  return {
    invoices: count(accounts, "invoices"),
    payments,
    creditNotes: count(accounts, "creditNotes"),
    noLongerListed: settled.flatMap(({ invoices }) => invoices.filter(isPaidByAbsence)).length,
    newestPaymentOn: reach.newestPaymentOn ?? null,
    reachesTo: reach.on ?? null,
    stale: reach.stale,
    matched: payments - unmatchedPayments.length,
    unmatched: unmatchedPayments.length + unmatchedCredits.length,
    unmatchedPayments,
    unmatchedCreditNotes: unmatchedCredits.map(({ creditNote, amount }) => ({
      number: creditNote.number,
      amount,
      currency: creditNote.currency,
    })),
    wrong: [
      ...wrong.map(({ file, line, field, problem, found }) => ({
        file,
        line,
        field: field ?? null,
        problem,
        found: found ?? null,
      })),
      ...refused.map(({ file, refused: why, found }) => ({
        file,
        line: null,
        field: null,
        problem: `refused: ${why}`,
        found: found ?? null,
      })),
    ],
    refused: refused.map(({ file, refused: why, found }) => ({ file, refused: why, found: found ?? null })),
  };
}

export type LedgerLine = ReturnType<typeof ledgerLine>;

function count(accounts: readonly PayerAccount[], what: "invoices" | "payments" | "creditNotes"): number {
  return accounts.reduce((sum, account) => sum + account[what].length, 0);
}
