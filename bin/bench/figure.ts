/**
 * A figure of `npm run bench`: never a number alone, but one beside a reference that was measured in the same run. What
 * the machine does to one it does to the other, so the ratio is what to trust and to compare between machines.
 */
import type { FunctionName } from "../../aws/contract.ts";

export interface Figure {
  /** `part/what`, stable: programs look for it. */
  readonly name: string;
  readonly value: number;
  /** Of `value` and `reference` alike. */
  readonly unit: string;
  readonly reference: number;
  /** `value / reference`. */
  readonly ratio: number;
  /** What was measured, in words. */
  readonly what: string;
  /** What the reference is, in words. */
  readonly against: string;
  /** How many measurements stand behind `value`. */
  readonly samples: number;
}

/** How much to measure. */
export interface Effort {
  /** Name of the settings file in `companies/`. */
  readonly company: string;
  /** How often each thing is measured, turn by turn with its reference. */
  readonly rounds: number;
  /** Mails a second, one load after the other. */
  readonly loads: readonly number[];
  /** How long each load lasts. */
  readonly seconds: number;
  /** Of how many customers, the fewest first; each part knows how many are worth a figure. */
  readonly customers?: readonly [number, ...number[]] | undefined;
  /** Which functions; all when left out. */
  readonly functions?: readonly FunctionName[] | undefined;
}

/** A part of the bench. Throws an Error in words when what it measures does not work. */
export type Part = (effort: Effort) => Promise<readonly Figure[]>;

/** Rounded to what a measurement can mean: four digits. */
export function figure({ name, value, unit, reference, ...words }: Omit<Figure, "ratio">): Figure {
  return {
    name,
    value: rounded(value),
    unit,
    reference: rounded(reference),
    ratio: rounded(value / reference),
    ...words,
  };
}

/** Two lines: the figure, and under it the reference. */
export function inWords({ name, value, unit, reference, ratio, what, against }: Figure): string {
  const line = (left: string, amount: number, words: string): string =>
    `${left.padEnd(36)}${String(amount).padStart(8)} ${unit.padEnd(8)} ${words}`;
  return [line(name, value, what), line(`  ratio ${ratio}`, reference, against)].join("\n");
}

const rounded = (value: number): number => Number(value.toPrecision(4));
