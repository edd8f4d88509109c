/**
 * What morning letters told: only those that reached their readers did. A letter is not sent after its day, so what one that
 * still waits would have told, nobody has read. Pure.
 */
import type { Company } from "../../company.ts";
import type { HintTold } from "../../relation/hints/hint.ts";
import type { Day } from "../../time/instant.ts";
import type { MorningLetter } from "./morning-letter.ts";

/** That a hint of a customer was told: to whom, on which day, and whether without a suggestion. */
export type HintToldOf = HintTold & { readonly customerId: string };

/** As far as can be known: of who may have got it, it is said that they did. */
export function wasBrought({ state }: Pick<MorningLetter, "state">): boolean {
  return state === "sent" || state === "claimed" || state === "unclear";
}

/** The hints that it told; none, when nobody got it. */
export function hintsTold(letter: Pick<MorningLetter, "state" | "staffId" | "on" | "lines">): HintToldOf[] {
  const { staffId, on, lines } = letter;
  if (!wasBrought(letter)) return [];
  return lines.flatMap(({ about: { customerId }, hint }) => {
    if (customerId === undefined || hint === undefined) return [];
    const { kind, key, bare } = hint;
    return [{ customerId, kind, key, on, staffId, ...(bare && { bare }) }];
  });
}

/** Ids of all whose letters may be of these days: with those who have left since. */
export function readersSince({ staff, left = [] }: Pick<Company, "staff" | "left">, from: Day): string[] {
  const gone = left.filter(({ lastOn }) => lastOn >= from).map(({ who }) => who);
  return [...new Set([...staff.map(({ id }) => id), ...gone])];
}
