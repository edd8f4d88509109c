/**
 * A file's facts without what cannot be so, whatever its format: a number that stands for several customers is none, and no
 * invoice is due before it was issued. A function of the file alone.
 */
import type { LedgerFact, PayerNames } from "../ledger-facts.ts";
import { byText } from "./canonical.ts";
import { customerNumberKey, looseName, orgNumberKey } from "./names.ts";

export function credible(facts: readonly LedgerFact[]): readonly LedgerFact[] {
  const shared = sharedNumbers(facts);
  const named = ({ number, ...others }: PayerNames): PayerNames =>
    shared.has(customerNumberKey(number) ?? "") ? others : { number, ...others };
  return facts.map((fact) => {
    if (fact.kind === "payment") return shared.size === 0 ? fact : { ...fact, payer: named(fact.payer) };
    const said = shared.size === 0 ? fact : { ...fact, customer: named(fact.customer) };
    return said.kind === "invoice" && isDueBeforeIssued(said) ? { ...said, dueOn: undefined } : said;
  });
}

/** Days of the same form: texts in their order. */
export function isDueBeforeIssued({
  issuedOn,
  dueOn,
}: {
  readonly issuedOn?: string | undefined;
  readonly dueOn?: string | undefined;
}): boolean {
  return issuedOn !== undefined && dueOn !== undefined && dueOn < issuedOn;
}

/** Names that are compared with each other; a number with more of them stands for several whatever they are. */
const MOST_NAMES = 20;

/**
 * Numbers that stand with names of which two have no word in common: an account of the books (1510), a seller. A company
 * that was renamed keeps a word, or its registration number. What a bank calls a payer says nothing of the customer.
 */
function sharedNumbers(facts: readonly LedgerFact[]): ReadonlySet<string> {
  const named = new Map<string, { readonly names: Set<string>; readonly orgs: Set<string | undefined> }>();
  for (const fact of facts) {
    if (fact.kind === "payment" && fact.from !== "books") continue;
    const { number, name, orgNumber } = fact.kind === "payment" ? fact.payer : fact.customer;
    const [key, loose] = [customerNumberKey(number), looseName(name)];
    if (key === undefined || loose === undefined) continue;
    const each = named.get(key) ?? { names: new Set(), orgs: new Set() };
    named.set(key, each);
    each.names.add(loose);
    each.orgs.add(orgNumberKey(orgNumber));
  }
  const shared = [...named].filter(([, { names, orgs }]) => {
    const isOneCompany = orgs.size === 1 && !orgs.has(undefined);
    return !isOneCompany && areSeveral(names);
  });
  return new Set(shared.map(([number]) => number));
}

function areSeveral(names: ReadonlySet<string>): boolean {
  if (names.size > MOST_NAMES) return true;
  const inWords = [...names].sort(byText).map((name) => name.split(" "));
  return inWords.some((words, at) =>
    inWords.slice(0, at).some((others) => !words.some((word) => others.includes(word))),
  );
}
