/** How a customer pays, by account: what an account says now takes the place of all that it said before. Pure. */
import { MOST_PAYING, type Paying, type RelationFacts } from "./relation-facts.ts";

/**
 * In one order. An account of which there is nothing to say is not kept; of more than can be, those of which something newer
 * is said are.
 */
export function payingNow(
  known: readonly Paying[] = [],
  news: readonly Paying[] = [],
): RelationFacts["paying"] {
  const byAccount = new Map([...known, ...news].map((each) => [each.id, each]));
  const said = [...byAccount.values()]
    .filter((each) => begins(each).length > 0)
    .sort((one, other) => (orderOf(one) > orderOf(other) ? -1 : 1))
    .slice(0, MOST_PAYING);
  return said.length === 0 ? undefined : said;
}

const begins = ({ disputed, overdue, slow, serious }: Paying) =>
  [disputed, overdue, slow, serious].flat().map(({ from }) => from);

const orderOf = (each: Paying): string => `${begins(each).sort().at(-1) ?? ""} ${each.id}`;
