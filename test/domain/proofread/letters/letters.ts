/** Letters of account managers to their customers, made up. Half of them were never looked at while the rules were made. */
export interface Letters {
  /** The customer's name, its people, ours, and places. */
  readonly known: readonly string[];
  /** Other customers of the company. */
  readonly others: readonly string[];
  /** Rules and lists were tuned on these. */
  readonly tuned: readonly string[];
  /** Written at the same time as the others, and read by the rules for the first time when these were done. */
  readonly heldBack: readonly string[];
}

/** The Monday on which they are written. */
export const WRITTEN_ON = "2026-11-16";
