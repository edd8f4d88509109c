/**
 * Personal, not private, also of what files say: words of a milestone or a role that speak of health, family, beliefs and the
 * like (`personal-rule.ts`) are left out, and the line is listed with the reason. The reason quotes nothing of them. Pure.
 */
import { refusedPersonal, type RefusedPersonal } from "../personal-rule.ts";

const SPEAKS_OF: Readonly<Record<RefusedPersonal, string>> = {
  health: "speaks of health",
  family: "speaks of family",
  politics: "speaks of politics",
  religion: "speaks of religion",
  union: "speaks of trade unions",
  sexuality: "speaks of sexuality",
  origin: "speaks of origin",
  "too-long": "is too long",
};

/** The same words, or undefined when they may not be kept: then `refuse` is told why. */
export function notPrivate(words: string | undefined, refuse: (problem: string) => void): string | undefined {
  const refused = words === undefined ? undefined : refusedPersonal(words);
  if (refused === undefined) return words;
  refuse(`it ${SPEAKS_OF[refused]}, which is not kept of anybody`);
  return undefined;
}

/** What may stand there instead. */
export const EXPECTED_MILESTONE = "something of the company or the work, as 25 years in business";
export const EXPECTED_ROLE = "a role in the company, as purchaser";
