/** Every invoice, or credit note, that is known, each once, and found again by what is said of it. */
import { numberKey, sameInvoices, whatTells, type Identifying } from "./same-invoice.ts";
import { inOrder, whichIsMeant } from "./which-is-meant.ts";

export interface Known<T> {
  /** In the order of their numbers. */
  readonly all: readonly T[];
  /** The one of which this is said. */
  of(said: Identifying): T | undefined;
}

/** `from` makes one of all that is said of it; `statementsOf` says what of that it still holds. */
export function knownFrom<S extends Identifying, T extends Identifying>(
  statements: readonly S[],
  from: (same: readonly S[]) => T,
  statementsOf: (one: T) => readonly S[],
): Known<T> {
  const all = inOrder(sameInvoices(statements).map(from));
  const byNumber = Map.groupBy(all, ({ number }) => numberKey(number));
  const byTelling = new Map<string, T>();
  const tellingOf = (said: Identifying): string => `${numberKey(said.number)} ${whatTells(said)}`;
  for (const group of byNumber.values()) {
    if (group.length === 1) continue;
    for (const each of group)
      for (const statement of statementsOf(each)) byTelling.set(tellingOf(statement), each);
  }
  return {
    all,
    of: (said) => {
      const group = byNumber.get(numberKey(said.number)) ?? [];
      if (group.length <= 1) return group[0];
      // A row that another one of its file overruled is said of none: it went with one of its customer's.
      return (
        byTelling.get(tellingOf(said)) ?? whichIsMeant(group, { customer: said.customer, on: said.issuedOn })
      );
    },
  };
}
