/** A hint that was told, as it stands in a morning letter: with the facts of now, and with people of ours by name. Pure. */
import type { Company } from "../../domain/company.ts";
import type { Hint } from "../../domain/relation/hints/hint.ts";
import { hintNamed } from "../../domain/relation/hints/hint-named.ts";
import { hintsToTell } from "../../domain/relation/hints/hints-to-tell.ts";
import type { RelationEntry } from "../../domain/relation/relation-book.ts";
import { circumstancesOf } from "../../domain/relation/when-to-look.ts";
import type { Day } from "../../domain/time/instant.ts";

export type HintNamed = Pick<Hint, "kind" | "key" | "bare">;

/** Undefined of what was answered, or does not hold any more: it would not be told if it had not been told before. */
export function hintIn(
  { facts, placed, hinted = [], quietSince }: RelationEntry,
  told: HintNamed,
  company: Company,
  today: Day,
): Hint | undefined {
  if (quietSince !== undefined) return undefined;
  const isIt = ({ kind, key }: HintNamed): boolean => kind === told.kind && key === told.key;
  const others = hinted.filter((each) => !isIt(each));
  const hint = hintsToTell(facts, placed, others, circumstancesOf(company, today)).find(isIt);
  if (hint === undefined) return undefined;
  return { ...hintNamed(hint, company), ...(told.bare === true && { bare: true }) };
}
