/**
 * A line that asks to erase what is personal in other words than ours: "vänligen glöm personligt", "can you delete personal",
 * "radera allt om Karin". Nothing is erased by it, and it is no contact: whoever wrote it is told how it is said. "Glöm inte
 * det personliga mötet" and what was said in a contact are no such thing. Pure; linear in the line.
 */
import { howInTouch } from "./how-in-touch.ts";
import { phraseAt, phraseSet } from "./phrases.ts";
import { BY_THING, NEVER, TALK_WORDS } from "./relation-words/known-relation-words.ts";
import { type Token, tokensOf } from "./tokens.ts";

const MOST_WORDS = 10;

/** As one asks for it: "raderade" tells of it. */
const FORGET = phraseSet([
  "glöm, glömma, glöm bort, glömma bort, radera, ta bort, tag bort, stryk, stryka, rensa, rensa bort, släng",
  "glem, glemme, slet, slette, slett, fjern, fjerne, stryg, stryke",
  "forget, erase, delete, remove, wipe, clear",
  "unohda, unohtaa, unohtakaa, poista, poistaa, poistakaa, poistatko, pyyhi, pyyhkiä",
]);
/** Beginnings; of "personal" the word alone, for "personalrabatt" is a discount. */
const PERSONAL = [
  ...["personlig", "privat", "personuppgift", "personoplysning", "personopplysning", "persondata"],
  ...["henkilökohtai", "henkilötie", "yksityis"],
];
const ALL_ABOUT = phraseSet([
  "allt om, allting om, alt om, everything about, all about, anything about, everything on, all notes about, all notes on",
  "anteckningarna om, noterne om, notatene om, notes about, notes on, the notes about",
]);
const ALL_FINNISH = phraseSet(["kaikki, kaiken"]);
/** "Allt om priser" is no person. */
const SOMEBODY = phraseSet([
  "henne, honom, dem, kunden, personen, personerna, hende, ham, henne, dem, personen, kontakten",
  "her, him, them, the customer, the person, the people, hänestä, heistä, asiakkaasta, henkilöstä, henkilöistä",
]);

export function asksToForget(text: string): boolean {
  const tokens = tokensOf(text);
  if (tokens.filter(({ is }) => is === "word").length > MOST_WORDS) return false;
  const at = tokens.findIndex((_, index) => phraseAt(FORGET, tokens, index) !== undefined);
  const next = phraseAt(FORGET, tokens, at)?.next;
  if (at === -1 || next === undefined || phraseAt(NEVER, tokens, next) || tokens[next]?.text === ":")
    return false;
  if (tokens.slice(Math.max(0, at - 3), at).some(({ text }) => NOT.has(text))) return false;
  const isOfThing = tokens.some((_, index) =>
    [BY_THING, TALK_WORDS].some((phrases) => phraseAt(phrases, tokens, index) !== undefined),
  );
  if (isOfThing || typeof howInTouch(tokens) === "object") return false;
  return tokens.some(isPersonal) || isAboutSomebody(text, tokens);
}

/** Before it; "don't" is parted by its apostrophe. */
const NOT: ReadonlySet<string> = new Set([
  "don",
  "dont",
  "not",
  "never",
  "inte",
  "aldrig",
  "ej",
  "ikke",
  "aldri",
  "älä",
  "älkää",
  "ei",
]);

const isPersonal = ({ text }: Token): boolean =>
  text === "personal" || PERSONAL.some((stem) => text.startsWith(stem));

function isAboutSomebody(text: string, tokens: readonly Token[]): boolean {
  return tokens.some((_, at) => {
    const next = (phraseAt(ALL_ABOUT, tokens, at) ?? phraseAt(ALL_FINNISH, tokens, at))?.next;
    const after = next === undefined ? undefined : tokens[next];
    if (next === undefined || after === undefined) return false;
    const isName = /^\p{Lu}\p{Ll}/u.test(text.slice(after.from, after.until));
    return isName || phraseAt(SOMEBODY, tokens, next) !== undefined;
  });
}
