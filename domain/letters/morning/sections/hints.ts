/** What relations ask for beside contacts and talks: thanks first, suggestions last. */
import { HINT_KINDS } from "../../../relation/hints/hint.ts";
import type { FoundHint, Section } from "../facts.ts";
import { shortWho } from "../short-line.ts";

export const hints: Section = ({ relations, now }) =>
  [...relations.hints].sort(byKind).map(({ customerId, name, staffId, hint }) => ({
    staffId,
    line: { section: "hints", about: { customerId }, who: shortWho(name), at: now, hint },
  }));

function byKind(one: FoundHint, other: FoundHint): number {
  const kindOf = ({ hint }: FoundHint): number => HINT_KINDS.indexOf(hint.kind);
  return kindOf(one) - kindOf(other) || (one.customerId < other.customerId ? -1 : 1);
}
