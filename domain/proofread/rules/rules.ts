/** What no dictionary sees, a file each. */
import type { Rule } from "./rule.ts";

export const RULES: readonly Rule[] = [];
