/** A hint that was planned, as it stands in a morning letter: with the facts of now, and with people of ours by name. Pure. */
import type { Company } from "../../domain/company.ts";
import type { Hint } from "../../domain/relation/hints/hint.ts";
import { hintNamed } from "../../domain/relation/hints/hint-named.ts";
import { hintsToTell } from "../../domain/relation/hints/hints-to-tell.ts";
import type { RelationEntry } from "../../domain/relation/relation-book.ts";
import { circumstancesOf } from "../../domain/relation/when-to-look.ts";
import type { Day } from "../../domain/time/instant.ts";

export type HintNamed = Pick<Hint, "kind" | "key" | "bare">;

export interface TellingHint {
  readonly company: Company;
  readonly today: Day;
  /** Id of whoever reads it. */
  readonly reader: string;
}

/** Undefined of what was answered meanwhile, or is not to be told any more, or not now. */
export function hintIn(
  { facts, placed, hinted = [], quietSince }: RelationEntry,
  planned: HintNamed,
  { company, today, reader }: TellingHint,
): Hint | undefined {
  if (quietSince !== undefined) return undefined;
  const hint = hintsToTell(facts, placed, hinted, circumstancesOf(company, today)).find(
    ({ kind, key }) => kind === planned.kind && key === planned.key,
  );
  if (hint === undefined) return undefined;
  return { ...hintNamed(hint, company, reader), ...(planned.bare === true && { bare: true }) };
}
