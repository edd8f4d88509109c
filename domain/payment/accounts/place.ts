/**
 * Puts the facts of a file with the customers whom they belong to, and says what that changed. Pure: read `found` with
 * `readFound`, then write what comes out. Files may come late, twice and in any order: the books are the same in the end.
 *
 * A file that is received again has to be given the instant at which it was first received: else it would seem newer than
 * the file that corrected it.
 */
import type { LedgerFact } from "../ledger-facts.ts";
import type { PayerAccount, PayerNote, Stated, StatedInvoice } from "../payer-account.ts";
import { arrange, type Arranged } from "./arrange.ts";
import { byText, canonical } from "./canonical.ts";
import { fileFacts, heapOf, NO_FACTS, reminderKey, type Heap } from "./heap.ts";
import { credible } from "./credible.ts";
import type { Found, GoneAccount, Placed } from "./placed.ts";
import { reportOf } from "./report.ts";
import { numberKey } from "./same-invoice.ts";
import { statementsOf } from "./statements.ts";

export function place(facts: readonly LedgerFact[], stated: Stated, found: Found): Placed {
  const before = heapOf(NO_FACTS, found);
  const heap = heapOf(fileFacts(facts, stated), found);
  const arranged = arrange(heap);
  const { notes, successors } = notesOf(found.accounts, heap, arranged);

  const known = new Map(found.accounts.map((account) => [account.accountId, canonical(account)]));
  const accounts = [...arranged.accounts.values()].map((account): PayerAccount => ({
    ...account,
    notes: notes.get(account.accountId) ?? [],
  }));
  const gone = [...successors].map(([accountId, into]): GoneAccount => ({ accountId, into }));
  const loose = new Map(found.loose.map((payment) => [payment.paymentId, canonical(payment)]));
  const stillLoose = new Set(arranged.loose.map(({ paymentId }) => paymentId));
  return {
    changed: accounts.filter((account) => canonical(account) !== known.get(account.accountId)),
    gone,
    loose: {
      kept: arranged.loose.filter((payment) => canonical(payment) !== loose.get(payment.paymentId)),
      removed: [...loose.keys()].filter((paymentId) => !stillLoose.has(paymentId)).sort(byText),
    },
    report: reportOf(credible(facts), { before, after: heap, accounts, loose: stillLoose }),
  };
}

/**
 * Where the notes of each account go. What staff said of an invoice goes where the invoice goes; the rest stays, or follows
 * the first thing that its account held.
 */
function notesOf(
  accounts: readonly PayerAccount[],
  heap: Heap,
  { accounts: arranged, whose }: Arranged,
): { notes: ReadonlyMap<string, readonly PayerNote[]>; successors: ReadonlyMap<string, string> } {
  const notes = new Map<string, Map<string, PayerNote>>();
  const successors = new Map<string, string>();
  const accountOfInvoice = (account: PayerAccount, number: string): string | undefined => {
    const ours = account.invoices.filter((each) => numberKey(each.number) === numberKey(number));
    const invoice = ours.length > 0 ? movedTo(ours.slice(-1), heap)[0] : heap.invoices.namedBy(number, {});
    return invoice && whose.get(invoice);
  };
  for (const account of accounts) {
    const { accountId } = account;
    const heir = arranged.has(accountId) ? accountId : heirOf(account, heap, whose);
    if (heir !== undefined && heir !== accountId) successors.set(accountId, heir);
    for (const note of account.notes) {
      const moved = note.invoice === undefined ? undefined : accountOfInvoice(account, note.invoice);
      const to = moved ?? heir ?? accountId;
      notes.set(to, (notes.get(to) ?? new Map<string, PayerNote>()).set(note.noteId, note));
    }
  }
  return {
    notes: new Map(
      [...notes].map(([accountId, each]) => [
        accountId,
        [...each.values()].sort((a, b) => byText(`${a.at} ${a.noteId}`, `${b.at} ${b.noteId}`)),
      ]),
    ),
    successors,
  };
}

/** The invoices of which now is said what was said of these. */
function movedTo(invoices: readonly StatedInvoice[], heap: Heap): (StatedInvoice | undefined)[] {
  return invoices.map((invoice) => heap.invoices.of(statementsOf(invoice)[0] ?? invoice));
}

function heirOf(account: PayerAccount, heap: Heap, whose: Arranged["whose"]): string | undefined {
  const held = [
    ...movedTo(account.invoices, heap),
    ...account.creditNotes.map(({ number }) => heap.creditNotes.get(numberKey(number))),
    ...account.reminders.map((reminder) => heap.reminders.get(reminderKey(reminder))),
  ];
  return held.map((each) => each && whose.get(each)).find((accountId) => accountId !== undefined);
}
