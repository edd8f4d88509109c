/**
 * Lists of open items: files that hold nothing but what is open. An invoice that stood in one and is missing from a later
 * one has been paid. Of the newest lists little is kept: their days, and enough to see when one speaks of other customers
 * than the one before, and so not for all. Pure, and the same in whatever order the lists come.
 */
import { createHash } from "node:crypto";
import type { Day } from "../../time/instant.ts";
import { byText } from "../accounts/canonical.ts";
import { customerNumberKey, orgNumberKey, whoKey } from "../accounts/names.ts";
import type { OpenList } from "../ledger-book.ts";
import type { InvoiceFact, LedgerRead, PayerNames } from "../ledger-facts.ts";

const MOST_LISTS = 6;

/** Of the same customers the same are kept in each list, so that a few of them show whether two lists share any. */
const MOST_CUSTOMERS = 100;
const DIGEST_LETTERS = 8;

/** The lists with what the file adds; as they were when it is no list of open items, or only the beginning of one. */
export function withOpenList(
  lists: readonly OpenList[],
  { facts, wrong }: Pick<LedgerRead, "facts" | "wrong">,
  on: Day,
): readonly OpenList[] {
  const listed = facts
    .filter((fact) => fact.kind === "invoice")
    // With nothing but invoices of days to come it says nothing of that day.
    .filter(({ listedOpen, issuedOn = on }) => listedOpen === true && issuedOn <= on);
  if (listed.length === 0 || wrong.some(({ problem }) => problem === "not-well-formed")) return lists;
  const sameDay = lists.find((list) => list.on === on);
  const list: OpenList = {
    on,
    since: earliest([sameDay?.since, ...listed.map(({ issuedOn }) => issuedOn)]),
    customers: few([...(sameDay?.customers ?? []), ...digestsOf(listed)]),
  };
  return [list, ...lists.filter((each) => each !== sameDay)]
    .sort((one, other) => byText(other.on, one.on))
    .slice(0, MOST_LISTS);
}

/** The newest day on which such a list spoke for every customer; absent when none did. */
export function openListOn(lists: readonly OpenList[] = []): Day | undefined {
  return lists.find((list, at) => !isOfOthers(list, lists[at + 1]))?.on;
}

/**
 * Whether it is plainly a list of other customers than the one before: it shares none with that, and has invoices that
 * were issued before that one's day and were missing from it.
 */
function isOfOthers({ customers, since }: OpenList, before: OpenList | undefined): boolean {
  if (before === undefined || since === undefined || since >= before.on) return false;
  const known = new Set(before.customers);
  return !customers.some((customer) => known.has(customer));
}

function digestsOf(invoices: readonly InvoiceFact[]): string[] {
  const called = new Set(invoices.map(({ customer }) => calledIn(customer)));
  return [...called].map((text) => createHash("sha256").update(text).digest("hex").slice(0, DIGEST_LETTERS));
}

function calledIn(customer: PayerNames): string {
  return customerNumberKey(customer.number) ?? orgNumberKey(customer.orgNumber) ?? whoKey(customer) ?? "";
}

function few(digests: readonly string[]): string[] {
  return [...new Set(digests)].sort(byText).slice(0, MOST_CUSTOMERS);
}

function earliest(days: readonly (Day | undefined)[]): Day | undefined {
  return days.filter((day) => day !== undefined).sort(byText)[0];
}
