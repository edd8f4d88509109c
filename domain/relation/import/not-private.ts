/**
 * Personal, not private, also of what files say: words of a milestone, a level or a role that speak of health, family, beliefs and the
 * like (`personal-rule.ts`) are left out, and the line is listed with the reason. The reason quotes nothing of them. Pure.
 */
import { refusedPersonal, type RefusedPersonal } from "../personal-rule.ts";

const SPEAKS_OF: Readonly<Record<Exclude<RefusedPersonal, "too-long">, string>> = {
  health: "speaks of health",
  family: "speaks of family",
  politics: "speaks of politics",
  religion: "speaks of religion",
  union: "speaks of trade unions",
  sexuality: "speaks of sexuality",
  origin: "speaks of origin",
};

/** The same words, of up to 400 characters, or undefined when they may not be kept: then `refuse` is told why. */
export function notPrivate(words: string | undefined, refuse: (problem: string) => void): string | undefined {
  const refused = words === undefined ? undefined : refusedPersonal(words);
  if (refused === undefined || refused === "too-long") return words;
  refuse(`it ${SPEAKS_OF[refused]}, which is not kept of anybody`);
  return undefined;
}

/** What may stand there instead. */
export const EXPECTED_MILESTONE = "something of the company or the work, as 25 years in business";
export const EXPECTED_WORDS = "something of the work, as they ask us before larger orders";
export const EXPECTED_ROLE = "a role in the company, as purchaser";
