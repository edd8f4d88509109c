/**
 * Takes out of the books what a file said when it was read wrongly, and nothing that another file said. What is stated of an
 * invoice names its file; what the books say of payments and reminders names all that told it. What no file is known to have
 * told stays.
 */
import type { Stated } from "../payer-account.ts";
import { byText } from "./canonical.ts";

interface Told {
  readonly told?: readonly string[] | undefined;
}

/** Of so many files is kept that they told the same: no more of them will be corrected. */
const MOST_TOLD = 4;

/** `gone`: readings of files (`statedBy`) that were wrong. */
export function withoutStated<T extends Stated>(all: readonly T[], gone: ReadonlySet<string>): readonly T[] {
  if (gone.size === 0) return all;
  return all.filter(({ statedBy }) => statedBy === undefined || !gone.has(statedBy));
}

/** What only wrong readings told is gone; of the rest, that they told it. */
export function withoutTold<T extends Told>(all: readonly T[], gone: ReadonlySet<string>): readonly T[] {
  if (gone.size === 0) return all;
  return all.flatMap((each) => {
    if (each.told?.some((file) => gone.has(file)) !== true) return [each];
    const told = each.told.filter((file) => !gone.has(file));
    return told.length === 0 ? [] : [{ ...each, told }];
  });
}

/** One of several that are the same, chosen by what they say, with all that told it if these are known. */
export function toldByAll<T extends Told>(same: readonly T[], choose: (same: readonly T[]) => T): T {
  const [only, ...others] = same;
  if (only !== undefined && others.length === 0) return only;
  const told = same.some((each) => each.told === undefined)
    ? []
    : [...new Set(same.flatMap((each) => each.told ?? []))].sort(byText).slice(0, MOST_TOLD);
  const one = choose(same.map((each) => (each.told === undefined ? each : { ...each, told: undefined })));
  return told.length === 0 ? one : { ...one, told };
}
