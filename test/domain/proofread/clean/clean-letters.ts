/**
 * The fourth set: letters without a mistake, of many trades, full of abbreviations, numerals, lists, compounds and names in the
 * genitive, for false marks alone. Written before anything was changed on their account; what is `seen` showed what to mend,
 * `counted` was only counted.
 */
export interface CleanLetters {
  readonly seen: readonly string[];
  readonly counted: readonly string[];
}
