/**
 * What is noted of a customer's people, to glance at before a call: "Bra att minnas: ”Karin seglar”." It is read where it is
 * shown, and never kept in a letter: who asks for it to be forgotten is to have it forgotten.
 */
import type { Language } from "../letters/language.ts";
import { RELATION_HINT_TEXTS } from "../letters/texts/relation-hints/by-language.ts";
import { cleanLine } from "../mail/header-text.ts";
import type { RelationNote } from "./relation-facts.ts";
import { inOrderSaid } from "./said.ts";

const MOST_SHOWN = 2;
const LONGEST = 80;

/** The newest, first. */
export function newestPersonal(notes: readonly RelationNote[]): readonly string[] {
  return inOrderSaid(notes.filter((note) => note.says === "personal"))
    .slice(-MOST_SHOWN)
    .reverse()
    .map(({ text, person }) => (person === undefined || text.includes(person) ? text : `${person}: ${text}`));
}

/** A sentence; "" when nothing is noted. */
export function personalWords(notes: readonly string[], language: Language): string {
  const said = notes.map((text) => cleanLine(text, LONGEST)).filter((text) => text !== "");
  return said.length === 0 ? "" : RELATION_HINT_TEXTS[language].personal(said);
}
