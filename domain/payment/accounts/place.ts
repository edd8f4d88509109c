/**
 * Puts the facts of a file with the customers whom they belong to, and says what that changed. Pure: read `found` with
 * `readFound`, then write what comes out. Files may come late, twice and in any order: the books are the same in the end.
 *
 * A file that is received again has to be given the instant at which it was first received: else it would seem newer than
 * the file that corrected it.
 */
import type { Day } from "../../time/instant.ts";
import type { LedgerFact } from "../ledger-facts.ts";
import type { PayerAccount, PayerNote, Stated, StatedInvoice } from "../payer-account.ts";
import { arrange, type Arranged } from "./arrange.ts";
import { byText, canonical } from "./canonical.ts";
import { fileFacts, heapOf, NO_FACTS, reminderKey, type Heap, type Reading } from "./heap.ts";
import { credible } from "./credible.ts";
import type { Found, GoneAccount, Placed } from "./placed.ts";
import { reportOf } from "./report.ts";
import { creditStatementsOf, statementsOf } from "./statements.ts";
import { createInvoiceNamed } from "./which-is-meant.ts";

/** `withdrawn`: how this file was read wrongly before. What only that put into the books is taken out. */
export function place(
  facts: readonly LedgerFact[],
  stated: Stated,
  found: Found,
  withdrawn: readonly Reading[] = [],
): Placed {
  const before = heapOf(NO_FACTS, found);
  const heap = heapOf(fileFacts(facts, stated), found, withdrawn);
  const arranged = arrange(heap);
  const { notes, successors } = notesOf(found.accounts, heap, arranged);

  const known = new Map(found.accounts.map((account) => [account.accountId, canonical(account)]));
  const accounts = [...arranged.accounts.values()].map((account): PayerAccount => ({
    ...account,
    notes: notes.get(account.accountId) ?? [],
  }));
  // Of whom nothing is known any more: what staff said of them is kept.
  const emptied = found.accounts
    .filter(({ accountId }) => !arranged.accounts.has(accountId) && !successors.has(accountId))
    .map(({ accountId, names }): PayerAccount => ({
      ...{ accountId, names, invoices: [], creditNotes: [], payments: [], reminders: [] },
      notes: notes.get(accountId) ?? [],
    }));
  const gone = [
    ...[...successors].map(([accountId, into]): GoneAccount => ({ accountId, into })),
    ...emptied.flatMap(({ accountId, notes }): GoneAccount[] => (notes.length === 0 ? [{ accountId }] : [])),
  ];
  const loose = new Map(found.loose.map((payment) => [payment.paymentId, canonical(payment)]));
  const stillLoose = new Set(arranged.loose.map(({ paymentId }) => paymentId));
  return {
    changed: [...accounts, ...emptied.filter(({ notes }) => notes.length > 0)].filter(
      (account) => canonical(account) !== known.get(account.accountId),
    ),
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
  const anyNamed = createInvoiceNamed(heap.invoices.all);
  for (const account of accounts) {
    const ownNamed = createInvoiceNamed(account.invoices);
    const accountOfInvoice = (number: string, on: Day): string | undefined => {
      const own = ownNamed(number, { on });
      const invoice = own ? movedTo([own], heap)[0] : anyNamed(number, { on, customer: account.names[0] });
      return invoice && whose.get(invoice);
    };
    const { accountId } = account;
    const heir = arranged.has(accountId) ? accountId : heirOf(account, heap, whose);
    if (heir !== undefined && heir !== accountId) successors.set(accountId, heir);
    for (const note of account.notes) {
      const moved = note.invoice === undefined ? undefined : accountOfInvoice(note.invoice, dayOf(note));
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

function dayOf(note: PayerNote): Day {
  return "from" in note ? note.from : note.on;
}

/** The invoices of which now is said what was said of these. */
function movedTo(invoices: readonly StatedInvoice[], heap: Heap): (StatedInvoice | undefined)[] {
  return invoices.map((invoice) => heap.invoices.of(statementsOf(invoice)[0] ?? invoice));
}

function heirOf(account: PayerAccount, heap: Heap, whose: Arranged["whose"]): string | undefined {
  const held = [
    ...movedTo(account.invoices, heap),
    ...account.creditNotes.map((note) => heap.creditNotes.of(creditStatementsOf(note)[0] ?? note)),
    ...account.reminders.map((reminder) => heap.reminders.get(reminderKey(reminder))),
  ];
  return held.map((each) => each && whose.get(each)).find((accountId) => accountId !== undefined);
}
