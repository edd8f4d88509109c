/**
 * Takes out of the books what a file said when it was read wrongly, and nothing that another file said. What is stated of an
 * invoice carries the instant of its file; what the books say of payments and reminders carries those of all that told it.
 */
import type { Instant } from "../../time/instant.ts";
import type { Stated } from "../payer-account.ts";
import { canonical } from "./canonical.ts";

interface Told {
  /** When the files were received that told it. */
  readonly told?: readonly Instant[] | undefined;
}

/** Of so many files is kept that they told the same: no more of them will be corrected. */
const MOST_TOLD = 4;

export function withoutStated<T extends Stated>(all: readonly T[], withdrawn: readonly T[]): readonly T[] {
  if (withdrawn.length === 0) return all;
  const gone = new Set(withdrawn.map(canonical));
  return all.filter((each) => !gone.has(canonical(each)));
}

/** What only the withdrawn reading told is gone; of the rest, that it told it. What no file is known to have told stays. */
export function withoutTold<T extends Told>(
  all: readonly T[],
  withdrawn: readonly T[],
  keyOf: (each: T) => string,
): readonly T[] {
  if (withdrawn.length === 0) return all;
  const gone = new Map(withdrawn.map((each) => [keyOf(each), each.told ?? []]));
  return all.flatMap((each) => {
    const by = gone.get(keyOf(each));
    if (by === undefined || each.told === undefined) return [each];
    const told = each.told.filter((at) => !by.includes(at));
    return told.length === 0 ? [] : [{ ...each, told }];
  });
}

/** One of several that are the same, chosen by what they say, with all that told it. */
export function toldByAll<T extends Told>(same: readonly T[], choose: (same: readonly T[]) => T): T {
  const [only, ...others] = same;
  if (only !== undefined && others.length === 0) return only;
  const told = [...new Set(same.flatMap((each) => each.told ?? []))].sort().slice(0, MOST_TOLD);
  const one = choose(same.map((each) => (each.told === undefined ? each : { ...each, told: undefined })));
  return told.length === 0 ? one : { ...one, told };
}
