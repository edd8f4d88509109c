/**
 * Which invoice is meant by whoever names one: the number alone does not tell, because another customer's invoice can have
 * it, and one of last year's. The customer tells, and then the day; where several customers' fit, nobody knows.
 */
import type { Day } from "../../time/instant.ts";
import type { PayerNames } from "../ledger-facts.ts";
import { invoiceNumberKey } from "../references/reference.ts";
import { byText, canonical } from "./canonical.ts";
import { isOtherCustomer, numberKey, type Identifying } from "./same-invoice.ts";

/** Who names it, or of whom it is said, and when. */
export interface NamedBy {
  readonly customer?: PayerNames | undefined;
  readonly on?: Day | undefined;
}

/** Invoices that more share than one customer can have meant say nothing. */
const MOST_SHARING = 100;

/**
 * The one that is meant of those that share a number, in their order: of a customer that does not contradict the last that
 * was issued by the day; undefined when they are several customers'.
 */
export function whichIsMeant<T extends Identifying>(
  group: readonly T[],
  { customer = {}, on }: NamedBy,
): T | undefined {
  const fitting = group
    .slice(0, MOST_SHARING + 1)
    .filter((each) => !isOtherCustomer(each.customer, customer));
  const [first, ...others] = fitting;
  if (fitting.length > MOST_SHARING) return undefined;
  if (others.some((other) => isOtherCustomer(first?.customer, other.customer))) return undefined;
  const issued = fitting.filter(
    ({ issuedOn }) => on === undefined || issuedOn === undefined || issuedOn <= on,
  );
  return issued.at(-1) ?? first;
}

/** By number, then by day; where these are the same, by what they say. */
export function inOrder<T extends Identifying>(all: readonly T[]): T[] {
  return all
    .map((each) => ({ each, order: `${numberKey(each.number)} ${each.issuedOn ?? each.dueOn ?? ""}` }))
    .sort((a, b) => byText(a.order, b.order) || byText(canonical(a.each), canonical(b.each)))
    .map(({ each }) => each);
}

/**
 * The invoice that somebody names among these: of the number as it stands, else of one with other marks. Looks at them only
 * once it is asked: most customers' are never named.
 */
export function createInvoiceNamed<T extends Identifying>(
  invoices: readonly T[],
): (number: string, by: NamedBy) => T | undefined {
  let byNumber: ReadonlyMap<string, readonly T[]> | undefined;
  let byLooseNumber: ReadonlyMap<string | undefined, readonly T[]> | undefined;
  return (number, by) => {
    byNumber ??= Map.groupBy(invoices, (invoice) => numberKey(invoice.number));
    const exact = byNumber.get(numberKey(number));
    if (exact !== undefined) return whichIsMeant(inOrder(exact), by);
    byLooseNumber ??= Map.groupBy(invoices, (invoice) => invoiceNumberKey(invoice.number));
    return whichIsMeant(inOrder(byLooseNumber.get(invoiceNumberKey(number)) ?? []), by);
  };
}
