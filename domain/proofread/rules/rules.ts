/** What no dictionary sees, a file each. Of two that mark the same place, the first counts. */
import { dates } from "./dates.ts";
import { doubleWords } from "./double-words.ts";
import { harsh } from "./harsh.ts";
import { numbers } from "./numbers.ts";
import { placeholders } from "./placeholders.ts";
import type { Rule } from "./rule.ts";
import { splitWords } from "./split-words.ts";
import { wrongCustomer } from "./wrong-customer.ts";

export const RULES: readonly Rule[] = [
  doubleWords,
  splitWords,
  placeholders,
  wrongCustomer,
  numbers,
  dates,
  harsh,
];
