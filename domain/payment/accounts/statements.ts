/**
 * Several statements of one invoice, made one: the newest holds, and what it does not say is taken from the newest that
 * does. An invoice that an XML file told with its reference keeps the reference when the books' list, which has none, tells
 * that it is paid.
 *
 * Of statements that tell alike whose invoice it is and when it was issued, only those are kept from which something is
 * taken, so their number is bounded. Whichever of them come first, together they say the same; and should something newer
 * tell that they are two invoices, nothing is lost.
 */
import type { PayerNames } from "../ledger-facts.ts";
import type { InvoiceStatement, Stated, StatedInvoice } from "../payer-account.ts";
import { byText, canonical } from "./canonical.ts";
import { isDueBeforeIssued } from "./credible.ts";
import { whatTells } from "./same-invoice.ts";

/** What can be taken from a statement apart from the rest. Each is taken from the newest that has it. */
const SAYS: readonly ((statement: InvoiceStatement) => boolean)[] = [
  () => true,
  tellsPayments,
  // What was still open on a day was not paid before it.
  ({ open = 0 }) => open > 0,
  ({ issuedOn }) => issuedOn !== undefined,
  ({ dueOn }) => dueOn !== undefined,
  ({ reference }) => reference !== undefined,
  ({ reminders }) => reminders !== undefined,
  ({ customer }) => customer.number !== undefined,
  ({ customer }) => customer.orgNumber !== undefined,
  ({ customer }) => customer.name !== undefined,
];

function tellsPayments({ open, paidOn }: InvoiceStatement): boolean {
  return open !== undefined || paidOn !== undefined;
}

/**
 * Later day first, then later file. Of files that reach equally far and came together (`explain`) what is better for the
 * customer holds: the lower balance, then the later due day. Of equals the content decides, and never the order of reading.
 */
export function byNewest(a: Stated, b: Stated): number {
  return byText(orderOf(b), orderOf(a));
}

function orderOf(statement: Stated & Pick<Partial<InvoiceStatement>, "open" | "dueOn">): string {
  const { statedOn, statedAt, open, dueOn } = statement;
  const settled = open === undefined ? "" : String(Number.MAX_SAFE_INTEGER - open).padStart(16, "0");
  return [statedOn, statedAt, settled, dueOn ?? "", canonical(statement)].join(" ");
}

/** The invoice that these statements, one at least, say. All of it (`same-invoice.ts`), in any order. */
export function invoiceFrom(statements: readonly InvoiceStatement[]): StatedInvoice {
  const newestFirst = statements.length > 1 ? statements.toSorted(byNewest) : statements;
  const used = new Set(
    [...Map.groupBy(newestFirst, whatTells).values()].flatMap((alike) =>
      SAYS.flatMap((says) => alike.find(says) ?? []),
    ),
  );
  const [newest, ...older] = newestFirst.filter((each) => used.has(each));
  if (newest === undefined) throw new RangeError("An invoice needs a statement.");
  const all = [newest, ...older];
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
    statements: older.length > 0 ? all : undefined,
  };
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
function customerIn(newestFirst: readonly InvoiceStatement[]): PayerNames {
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
