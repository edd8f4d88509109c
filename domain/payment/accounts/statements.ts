/**
 * Several statements of one invoice, or of one credit note, made one: the newest holds, and what it does not say is taken from the newest that
 * does. An invoice that an XML file told with its reference keeps the reference when the books' list, which has none, tells
 * that it is paid.
 *
 * Of statements that tell alike whose invoice it is and when it was issued, only those are kept from which something is
 * taken, so their number is bounded. Whichever of them come first, together they say the same; and should something newer
 * tell that they are two invoices, nothing is lost.
 */
import type { PayerNames } from "../ledger-facts.ts";
import type {
  CreditNoteStatement,
  InvoiceStatement,
  Stated,
  StatedCreditNote,
  StatedInvoice,
} from "../payer-account.ts";
import { byText, canonical } from "./canonical.ts";
import { isDueBeforeIssued } from "./credible.ts";
import { whatTells } from "./same-invoice.ts";

type Says<S> = readonly ((statement: S) => boolean)[];

const SAYS_OF_CUSTOMER: Says<InvoiceStatement | CreditNoteStatement> = [
  ({ customer }) => customer.number !== undefined,
  ({ customer }) => customer.orgNumber !== undefined,
  ({ customer }) => customer.name !== undefined,
];

/** What can be taken from a statement apart from the rest. Each is taken from the newest that has it. */
const SAYS: Says<InvoiceStatement> = [
  tellsPayments,
  // What was still open on a day was not paid before it.
  ({ open = 0 }) => open > 0,
  ({ issuedOn }) => issuedOn !== undefined,
  ({ dueOn }) => dueOn !== undefined,
  ({ reference }) => reference !== undefined,
  ({ reminders }) => reminders !== undefined,
  ...SAYS_OF_CUSTOMER,
];

/** A list of credit notes often has no column for what they are of. */
const CREDIT_SAYS: Says<CreditNoteStatement> = [namesInvoices, ...SAYS_OF_CUSTOMER];

function tellsPayments({ open, paidOn }: InvoiceStatement): boolean {
  return open !== undefined || paidOn !== undefined;
}

function namesInvoices({ of }: CreditNoteStatement): boolean {
  return of.length > 0;
}

/**
 * Later day first, then later file. Of files that reach equally far and came together (`explain`) what is better for the
 * customer holds: the lower balance, then the later due day. Of equals the content decides, and never the order of reading.
 */
function byNewest(a: Stated, b: Stated): number {
  return byText(orderOf(b), orderOf(a));
}

function orderOf(statement: Stated & Pick<Partial<InvoiceStatement>, "open" | "dueOn">): string {
  const { statedOn, statedAt, open, dueOn } = statement;
  const settled = open === undefined ? "" : String(Number.MAX_SAFE_INTEGER - open).padStart(16, "0");
  return [statedOn, statedAt, settled, dueOn ?? "", canonical(statement)].join(" ");
}

/** The invoice that these statements, one at least, say. All of it (`same-invoice.ts`), in any order. */
export function invoiceFrom(statements: readonly InvoiceStatement[]): StatedInvoice {
  const all = usedOf(statements, SAYS);
  const [newest] = all;
  const told = all.find(tellsPayments);
  const { open, paidOn, status, listedOpen } = told ?? newest;
  const issuedOn = all.find((each) => each.issuedOn !== undefined)?.issuedOn;
  const dueOn = all.find((each) => each.dueOn !== undefined)?.dueOn;
  const { reminders, lastRemindedOn } = all.find((each) => each.reminders !== undefined) ?? newest;
  return {
    ...newest,
    customer: customerIn(all),
    issuedOn,
    dueOn: isDueBeforeIssued({ issuedOn, dueOn }) ? undefined : dueOn,
    reference: all.find(({ reference }) => reference !== undefined)?.reference,
    open,
    paidOn,
    listedOpen,
    status,
    reminders,
    lastRemindedOn,
    toldOn: told?.statedOn,
    statements: all.length > 1 ? all : undefined,
  };
}

/** The credit note that these, one at least, say: the newest that names invoices before one that does not. */
export function creditNoteFrom(statements: readonly CreditNoteStatement[]): StatedCreditNote {
  const all = usedOf(statements, CREDIT_SAYS);
  return {
    ...(all.find(namesInvoices) ?? all[0]),
    customer: customerIn(all),
    statements: all.length > 1 ? all : undefined,
  };
}

/** Those from which something is taken, the newest first. */
function usedOf<S extends InvoiceStatement | CreditNoteStatement>(
  statements: readonly S[],
  says: Says<S>,
): readonly [S, ...S[]] {
  const newestFirst = statements.length > 1 ? statements.toSorted(byNewest) : statements;
  const used = new Set(
    [...Map.groupBy(newestFirst, whatTells).values()].flatMap((alike) => [
      ...alike.slice(0, 1),
      // Should what the newest file said be taken back, another one still says it.
      ...alike.filter(({ statedBy }) => statedBy !== alike[0]?.statedBy).slice(0, 1),
      ...says.flatMap((one) => alike.find(one) ?? []),
    ]),
  );
  const [newest, ...older] = newestFirst.filter((each) => used.has(each));
  if (newest === undefined) throw new RangeError("What is known was said by somebody.");
  return [newest, ...older];
}

/** The statements behind a credit note. */
export function creditStatementsOf({
  statements,
  ...said
}: StatedCreditNote): readonly CreditNoteStatement[] {
  return statements ?? [{ ...said, customer: said.customer ?? {} }];
}

/** The statements behind an invoice, so that others can join them. */
export function statementsOf({
  statements,
  toldOn: _toldOn,
  ...said
}: StatedInvoice): readonly InvoiceStatement[] {
  return statements ?? [{ ...said, customer: said.customer ?? {} }];
}

/** Whom they name: the newest that has a customer number, completed by those that do not contradict it. */
function customerIn(newestFirst: readonly { readonly customer: PayerNames }[]): PayerNames {
  const customers = newestFirst.map(({ customer }) => customer);
  const best =
    customers.find(({ number }) => number !== undefined) ??
    customers.find(({ orgNumber }) => orgNumber !== undefined) ??
    {};
  return customers.reduce(
    (known, other) => (contradicts(known, other) ? known : { ...defined(other), ...known }),
    defined(best),
  );
}

function contradicts(a: PayerNames, b: PayerNames): boolean {
  return [
    [a.number, b.number],
    [a.orgNumber, b.orgNumber],
  ].some(([one, other]) => one !== undefined && other !== undefined && one !== other);
}

function defined(names: PayerNames): PayerNames {
  return Object.fromEntries(Object.entries(names).filter(([, value]) => value !== undefined));
}
