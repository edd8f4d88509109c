/**
 * Lists of open items: files that hold nothing but what is open. An invoice that stood in one and is missing from a later
 * one has been paid, if that one is a list of everything. Of the newest lists little is kept: their days, and enough to see
 * which may be of a month, a currency, a seller or a customer. Where it is not sure that a list speaks for somebody, it does
 * not: what was stated before holds. Pure, and the same in whatever order the lists come.
 */
import { createHash } from "node:crypto";
import type { Day } from "../../time/instant.ts";
import { byText } from "../accounts/canonical.ts";
import { credible } from "../accounts/credible.ts";
import { customerNumberKey, orgNumberKey, whoKey } from "../accounts/names.ts";
import type { OpenList } from "../ledger-book.ts";
import type { InvoiceFact, LedgerRead, PayerNames } from "../ledger-facts.ts";

/** Two years, of one a month. */
const MOST_LISTS = 24;

/** Of the same customers the same are kept in each list, so that a few of them show how many two lists share. */
const MOST_CUSTOMERS = 64;
const DIGEST_LETTERS = 8;

/** The lists with what the file adds; as they were when it is no list of open items, or only the beginning of one. */
export function withOpenList(
  lists: readonly OpenList[],
  { facts, wrong }: Pick<LedgerRead, "facts" | "wrong">,
  on: Day,
): readonly OpenList[] {
  // A number that stands for several customers would make one of them.
  const listed = credible(facts)
    .filter((fact) => fact.kind === "invoice")
    // With nothing but invoices of days to come it says nothing of that day.
    .filter(({ listedOpen, issuedOn = on }) => listedOpen === true && issuedOn <= on);
  if (listed.length === 0 || wrong.some(({ problem }) => problem === "not-well-formed")) return lists;
  const sameDay = lists.find((list) => list.on === on);
  const list: OpenList = {
    on,
    since: earliest([sameDay?.since, ...listed.map(({ issuedOn, dueOn }) => issuedOn ?? dueOn)]),
    currencies: inOrder([...(sameDay?.currencies ?? []), ...listed.map(({ currency }) => currency)]),
    customers: few([...(sameDay?.customers ?? []), ...digestsOf(listed)]),
  };
  return [list, ...lists.filter((each) => each !== sameDay)]
    .sort((one, other) => byText(other.on, one.on))
    .slice(0, MOST_LISTS);
}

/** Up to which days lists of open items spoke, and for whom. */
export interface SpokenFor {
  /** The newest day on which one spoke for every customer; absent when none did. */
  readonly forAll?: Day | undefined;
  /** Days of lists that spoke for those whom they name, at least. */
  readonly forNamed: readonly Day[];
}

/**
 * A list speaks for every customer when nothing hints that it is a part: see `isOfAll`. It is compared with the last one
 * that did, or that had as many customers as that. A list that reaches back no further than the one before may be that of a
 * month, and speaks for nobody.
 */
export function spokenFor(lists: readonly OpenList[] = []): SpokenFor {
  const [first, ...rest] = lists.toReversed();
  if (first === undefined) return { forNamed: [] };
  // What the lists before the oldest that is remembered were is forgotten.
  const isFirst = lists.length < MOST_LISTS;
  let forAll = isFirst ? first.on : undefined;
  const forNamed = isFirst ? [first.on] : [];
  let [before, whole] = [first, first];
  for (const list of rest) {
    if (reachesBackBehind(list, before)) {
      forNamed.push(list.on);
      const speaksForAll = isOfAll(list, whole);
      if (speaksForAll) forAll = list.on;
      if (speaksForAll || sizeOf(list) >= sizeOf(whole)) whole = list;
    }
    before = list;
  }
  return { forAll, forNamed };
}

/** The same for what says the same of everybody: by it a run sees that it has looked already. */
export function spokenForKey({ forAll, forNamed }: SpokenFor): string | undefined {
  return forNamed.length === 0 ? undefined : [forAll ?? "", ...forNamed].join(" ");
}

/** Whether it holds anything that was there on the other one's day. */
function reachesBackBehind({ since }: OpenList, before: OpenList): boolean {
  return since !== undefined && since < before.on;
}

/** Whether it has all the currencies of the other one, names half of its customers, and is not about a single one. */
function isOfAll(list: OpenList, whole: OpenList): boolean {
  if (!whole.currencies.every((currency) => list.currencies.includes(currency))) return false;
  // Each keeps the first of its digests: of those after its last one nothing is known.
  const last = list.customers.length < MOST_CUSTOMERS ? undefined : list.customers.at(-1);
  const known = whole.customers.filter((customer) => last === undefined || customer <= last);
  const named = new Set(list.customers);
  const shared = known.filter((customer) => named.has(customer)).length;
  return 2 * shared >= known.length && (named.size > 1 || whole.customers.length === 1);
}

/** How many customers it names; about, when only the first of their digests are kept: these are spread evenly. */
function sizeOf({ customers }: OpenList): number {
  const last = customers.length < MOST_CUSTOMERS ? undefined : customers.at(-1);
  return last === undefined
    ? customers.length
    : (MOST_CUSTOMERS * 16 ** DIGEST_LETTERS) / Math.max(1, Number.parseInt(last, 16));
}

function digestsOf(invoices: readonly InvoiceFact[]): string[] {
  const called = new Set(invoices.map(({ customer }) => calledIn(customer)));
  return [...called].map((text) => createHash("sha256").update(text).digest("hex").slice(0, DIGEST_LETTERS));
}

function calledIn(customer: PayerNames): string {
  return customerNumberKey(customer.number) ?? orgNumberKey(customer.orgNumber) ?? whoKey(customer) ?? "";
}

function few(digests: readonly string[]): string[] {
  return inOrder(digests).slice(0, MOST_CUSTOMERS);
}

function inOrder(texts: readonly string[]): string[] {
  return [...new Set(texts)].sort(byText);
}

function earliest(days: readonly (Day | undefined)[]): Day | undefined {
  return days.filter((day) => day !== undefined).sort(byText)[0];
}
