/** The oracle's days on which books begin, by docs/hints.md: of those customers that are known by then. */
import type { RelationFacts } from "../../../../domain/relation/relation-facts.ts";

export function oracleBooks(all: readonly RelationFacts[]): ReadonlySet<string> {
  const firsts = all
    .flatMap(({ firstContactOn, firstPurchaseOn }) => {
      const known = [firstContactOn, firstPurchaseOn].filter((each) => each !== undefined).sort();
      return known.slice(0, 1);
    })
    .sort();
  const many = (day: string): number => firsts.filter((each) => each === day).length;
  return new Set(
    firsts.filter((day) => {
      if (day === firsts[0]) return many(day) > 1;
      return many(day) > 4 && many(day) * 50 >= firsts.length;
    }),
  );
}
