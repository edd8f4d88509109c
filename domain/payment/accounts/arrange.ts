/**
 * Everything that is known, put into accounts afresh: the accounts follow from the heap of facts and from nothing else.
 * That is why files may come in any order, and a corrected one takes back what the first one led to.
 */
import type {
  KeptPayment,
  KeptReminder,
  PayerAccount,
  StatedCreditNote,
  StatedInvoice,
} from "../payer-account.ts";
import { byText } from "./canonical.ts";
import { accountIdsOf } from "./customers.ts";
import type { Heap } from "./heap.ts";
import { mergedNames } from "./merged-names.ts";
import { belongingsOf, homesOf, type Home } from "./payers.ts";
import { numberKey } from "./same-invoice.ts";
import { createInvoiceNamed, type NamedBy } from "./which-is-meant.ts";

/** An account without what staff said of it: that follows from no file. */
export type ArrangedAccount = Omit<PayerAccount, "notes">;

export interface Arranged {
  /** By id, in the order of the ids. */
  readonly accounts: ReadonlyMap<string, ArrangedAccount>;
  readonly loose: readonly KeptPayment[];
  readonly homes: ReadonlyMap<KeptPayment, Home>;
  /** The account of each invoice, credit note and reminder of the heap. */
  readonly whose: ReadonlyMap<StatedInvoice | StatedCreditNote | KeptReminder, string>;
}

export function arrange(heap: Heap): Arranged {
  const whose = accountOfEach(heap);
  const accounts = new Map<string, Draft>();
  const accountOf = (accountId: string): Draft => {
    const draft = accounts.get(accountId) ?? { invoices: [], creditNotes: [], payments: [], reminders: [] };
    accounts.set(accountId, draft);
    return draft;
  };
  for (const invoice of heap.invoices.all) accountOf(whose.get(invoice) ?? "").invoices.push(invoice);
  for (const note of heap.creditNotes.all) accountOf(whose.get(note) ?? "").creditNotes.push(note);
  for (const reminder of heap.reminders.values())
    accountOf(whose.get(reminder) ?? "").reminders.push(reminder);

  const homes = homesOf(
    [...heap.payments.values()],
    belongingsOf([...accounts].map(([accountId, draft]) => ({ accountId, ...draft }))),
  );
  for (const [payment, { accountIds }] of homes) {
    for (const accountId of accountIds) accountOf(accountId).payments.push(payment);
  }
  return {
    accounts: new Map(
      [...accounts]
        .sort(([a], [b]) => byText(a, b))
        .map(([accountId, draft]) => [accountId, { accountId, names: mergedNames(draft), ...draft }]),
    ),
    loose: [...homes].flatMap(([payment, { accountIds }]) => (accountIds.length === 0 ? [payment] : [])),
    homes,
    whose,
  };
}

interface Draft {
  readonly invoices: StatedInvoice[];
  readonly creditNotes: StatedCreditNote[];
  readonly payments: KeptPayment[];
  readonly reminders: KeptReminder[];
}

/** What names an invoice goes where that is; only of the rest it is asked whose it is. */
function accountOfEach(heap: Heap): Arranged["whose"] {
  const invoiceNamed = createInvoiceNamed(heap.invoices.all);
  const namedBy = (numbers: readonly string[], by: NamedBy): StatedInvoice | undefined =>
    numbers
      .toSorted((a, b) => byText(numberKey(a), numberKey(b)))
      .map((number) => invoiceNamed(number, by))
      .find((invoice) => invoice !== undefined);
  const followers = [
    ...heap.creditNotes.all.map((said) => ({
      said,
      invoice: namedBy(said.of, { customer: said.customer, on: said.issuedOn }),
    })),
    ...[...heap.reminders.values()].map((said) => ({
      said,
      invoice: namedBy(said.invoice === undefined ? [] : [said.invoice], said),
    })),
  ];
  const claims = [
    ...heap.invoices.all.map((said) => ({ said, otherwise: `invoice ${numberKey(said.number)}` })),
    ...followers
      .filter(({ invoice }) => invoice === undefined)
      .map(({ said }) => ({ said, otherwise: `invoice ${otherwiseOf(said)}` })),
  ];
  const ids = accountIdsOf(claims.map(({ said: { customer = {} }, otherwise }) => ({ customer, otherwise })));
  const whose = new Map<StatedInvoice | StatedCreditNote | KeptReminder, string>(
    claims.map(({ said }, index) => [said, ids[index] ?? ""]),
  );
  for (const { said, invoice } of followers) {
    if (invoice !== undefined) whose.set(said, whose.get(invoice) ?? "");
  }
  return whose;
}

/** With nothing to go by, the invoice that it would go with. */
function otherwiseOf(said: StatedCreditNote | KeptReminder): string {
  const [named] = "of" in said ? said.of.map(numberKey).sort(byText) : [numberKey(said.invoice ?? "")];
  return named ?? ("number" in said ? `credit-note ${numberKey(said.number)}` : "");
}
