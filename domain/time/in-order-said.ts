/**
 * What was said, by when that was. Of two words of one instant, that is also the same whichever was read first: the lines
 * of one mail by their numbers, all else by its id. Pure.
 */
import type { Instant } from "./instant.ts";

/** The first one first; `idOf` is the id of the deed or contact that says it. */
export function inOrderSaid<T extends { readonly at: Instant }>(
  all: readonly T[],
  idOf: (said: T) => string,
): T[] {
  return all
    .map((said) => ({ said, at: said.at, ...partsOf(idOf(said)) }))
    .sort(
      (one, other) =>
        compare(one.at, other.at) ||
        compare(one.of, other.of) ||
        one.line - other.line ||
        compare(one.id, other.id),
    )
    .map(({ said }) => said);
}

/** The tenth line of a mail comes after its second: `d-mail-10`. */
function partsOf(id: string) {
  const end = id.lastIndexOf("-");
  const line = /^\d{1,9}$/.test(id.slice(end + 1)) ? Number(id.slice(end + 1)) : -1;
  return { id, of: line < 0 ? id : id.slice(0, end), line };
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
