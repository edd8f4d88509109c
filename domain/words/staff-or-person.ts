/**
 * Whether a line that says "personal" speaks of staff, as in Swedish ("personal: två nya säljare") and in Norwegian, and
 * not of what is personal, as in English: by letters that English has not, names left aside, and words that no English line has. A hint that is sure where it says yes. Pure; linear in the line.
 */
import { privateTopicIn } from "../relation/personal-rule.ts";
import type { Line } from "./line-read.ts";
import { tokensOf } from "./tokens.ts";

/** None of them is an English word, or a name in lower case. */
const SCANDINAVIAN: ReadonlySet<string> = new Set(
  (
    "och av på är har till från hos som ett inte ny nya nye fler flere många saknas slutar börjar blir ska skall vi nu " +
    "deras hela bara två tre fyra ingen inga inget sina hon han vår vårt personer stycken st ringde träffade mejlade " +
    "om med i dag sju åtta tio og til fra ikke mangler ansatte ansat ansatt stopper slutter starter begynner bliver " +
    "mange deres selgere sælgere montører folk ringte talte hun personalen personalet ledig ledigt kök kollega kunden " +
    "anställer anställde anställt sjuk syk syg söker gillar seglar spelar " +
    "mötte pratade talade mailade möte besök samtal telefonsamtal snakkede snakket mødte møtte møde møte besøg besøk samtale"
  ).split(" "),
);
/** "Med" is a word of Spanish names, "i" and "om" stand in English lists: two of those are needed. */
const WEAK: ReadonlySet<string> = new Set([
  "i",
  "om",
  "med",
  "st",
  "folk",
  "starter",
  "stopper",
  "dag",
  "nu",
]);

/** "Personal" at this token, in a line that is not English; "personal: Karin har cancer" is refused as what it is. */
export function isOfStaff({ text, tokens }: Line, at: number): boolean {
  if (tokens[at]?.text !== "personal" || !isScandinavian(text)) return false;
  return tokens[at + 1]?.text !== ":" || privateTopicIn(text.slice(tokens[at].from)) === undefined;
}

export function isScandinavian(text: string): boolean {
  const all = tokensOf(text).filter(({ is }) => is === "word");
  const own = all.filter(({ from }) => /^\p{Ll}/u.test(text.slice(from, from + 2)));
  if (own.some(({ text: word }) => /[åäöæø]/.test(word))) return true;
  // A sentence may begin with one of them, "Ringde Karin", and no name is called so.
  const known = all.map(({ text: word }) => word).filter((word) => SCANDINAVIAN.has(word));
  return known.some((word) => !WEAK.has(word)) || known.length > 1;
}
