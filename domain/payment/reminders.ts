/**
 * On which days a customer was reminded. Three sources tell of reminders: rows of the ledger, the books' count for each
 * invoice with the day of the last, and notes of staff. The same reminder is told by several of them, often a day apart,
 * and must count once.
 */
import { dayNumber } from "../time/day.ts";
import { numberKey } from "./accounts/same-invoice.ts";
import type { NamedBy } from "./accounts/which-is-meant.ts";
import type { KeptReminder, PayerAccount, StatedInvoice } from "./payer-account.ts";

/** Reminders of one invoice this close together are one: nobody reminds twice in so few days. */
const SAME_WITHIN_DAYS = 3;

/** A count above this is a wrong cell. */
const MOST_COUNTED = 20;

/** An invoice, and the first day on which a reminder of it is likely, for those that the books count and do not date. */
export interface Reminded {
  readonly invoice: StatedInvoice;
  readonly likelyFrom: number | undefined;
}

/** What is reminded of: an invoice; a number that none has, or several that could be meant; or all that the customer owes. */
type ReminderOf = StatedInvoice | string | undefined;

/**
 * Day numbers in order, one for each reminder. `invoiceNamed` says which invoice a number means, `leftOut` which are not
 * judged, and whose reminders do not count either.
 */
export function reminderDays(
  { reminders, notes }: Pick<PayerAccount, "reminders" | "notes">,
  {
    invoices,
    invoiceNamed,
    leftOut,
  }: {
    readonly invoices: readonly Reminded[];
    readonly invoiceNamed: (number: string, by: NamedBy) => StatedInvoice | undefined;
    readonly leftOut: ReadonlySet<ReminderOf>;
  },
): number[] {
  const reminderOf = ({ invoice, on, customer }: KeptReminder): ReminderOf =>
    invoice === undefined ? undefined : (invoiceNamed(invoice, { customer, on }) ?? numberKey(invoice));
  const toldOf = Map.groupBy([...reminders, ...notes.filter((note) => note.says === "reminded")], reminderOf);
  for (const each of leftOut) toldOf.delete(each);
  const daysOf = (of: ReminderOf) => distinct((toldOf.get(of) ?? []).map(({ on }) => dayNumber(on)));
  const ofInvoices = [
    ...invoices.flatMap((each) => withCounted(daysOf(each.invoice), each)),
    ...[...toldOf.keys()].flatMap((of) => (typeof of === "string" ? daysOf(of) : [])),
  ];
  const known = new Set(ofInvoices.flatMap(around));
  const ofAll = daysOf(undefined).filter((on) => !known.has(on));
  return [...ofInvoices, ...ofAll].sort((a, b) => a - b);
}

/** The days without those that follow another too closely. */
function distinct(days: readonly number[]): number[] {
  const result: number[] = [];
  for (const day of days.toSorted((a, b) => a - b)) {
    if (day - (result.at(-1) ?? -Infinity) > SAME_WITHIN_DAYS) result.push(day);
  }
  return result;
}

/**
 * The days, and what the books count beyond them. The last stands in the books; the others were sent between the day from
 * which a reminder is likely and that one, and are taken as early as can be: so they are forgotten as early, too.
 */
function withCounted(days: readonly number[], { invoice, likelyFrom }: Reminded): number[] {
  const { reminders = 0, lastRemindedOn, statedOn } = invoice;
  const last = lastRemindedOn === undefined ? undefined : dayNumber(lastRemindedOn);
  const known = distinct(last === undefined ? days : [...days, last]);
  const latest = last ?? dayNumber(statedOn);
  const beyond = Math.max(0, Math.min(reminders, MOST_COUNTED) - known.length);
  return [...known, ...Array<number>(beyond).fill(Math.min(likelyFrom ?? latest, latest))];
}

function around(day: number): number[] {
  return Array.from({ length: 2 * SAME_WITHIN_DAYS + 1 }, (_, index) => day - SAME_WITHIN_DAYS + index);
}
