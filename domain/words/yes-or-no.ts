/**
 * The answer to "were you in touch?": "ja", "yes, I called Karin" say what "done" says, and a "no" asks for nothing. Pure.
 */
import { has, isQuestion } from "./is-really-done.ts";
import { LONGEST_LINE } from "./mail-lines.ts";
import { NEVER } from "./relation-words/known-relation-words.ts";
import { tokensOf } from "./tokens.ts";

export const YES = new Set(
  "ja jo japp jepp joho javisst jajamän jaha jada javel yes yep yeah yup joo juu kyllä olimme oltiin olin".split(
    " ",
  ),
);
const NO = new Set("nej nä näe nope nei niks no ei emme en".split(" "));
const DONE = "klart";
/** "Ja, det hade vi". */
const MOST_WORDS = 4;

/** The text of an answer, with the word for it where its first line says yes, and without that line where it says no. */
export function asDone(text: string): string {
  const lines = text.split("\n");
  const at = lines.findIndex((line) => line.trim() !== "");
  const line = (lines[at] ?? "").slice(0, LONGEST_LINE);
  const tokens = tokensOf(line);
  const [first] = tokens;
  if (first === undefined || isQuestion(tokens)) return text;
  const rest = tokens.slice(1);
  const isShort = rest.filter(({ is }) => is !== "sign").length <= MOST_WORDS;
  if (NO.has(first.text)) return isShort ? lines.with(at, "").join("\n") : text;
  if (!YES.has(first.text) || has(NEVER, rest)) return text;
  const told = line.slice(first.until).replace(/^[\s,.!:;–-]+/u, "");
  return lines.with(at, isShort && isPlain(told) ? DONE : `${DONE}, ${told}`).join("\n");
}

/** "Det hade vi", "tack": neither who nor when is said. */
const isPlain = (told: string): boolean => tokensOf(told).every(({ text }) => PLAIN.has(text));

const PLAIN = new Set(
  (
    "det de vi jag jeg hade havde hadde har gjorde gjort tack takk tak thanks kiitos we were did have had i was it that " +
    "haft hatt kontakt contact touch in joo olimme oltiin , . !"
  ).split(" "),
);
