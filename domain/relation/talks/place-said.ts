/**
 * Where staff say that a talk is to be, when they mean the customer's place or their own: "hos dem", "meillä". What these
 * words mean depends on who says them, so to the customer they are said anew. In any of the five languages; everything else
 * is a place by its name. Pure, linear in the text.
 */
import { cleanLine } from "../../mail/header-text.ts";

export interface PlaceSaid {
  readonly whose: "theirs" | "ours";
  readonly isOffice: boolean;
  /** What follows, as it was written: "på Storgatan 3"; may be empty. */
  readonly rest: string;
}

const LONGEST_PLACE = 200;

const PLACES: readonly (Omit<PlaceSaid, "rest"> & { readonly words: string })[] = [
  {
    ...{ whose: "theirs", isOffice: false },
    words:
      "hos dem, hos kunden, hos kund, hos henne, hos honom, ute hos dem, ute hos kunden, hemma hos dem, hos er, " +
      "hos hende, hos ham, ude hos dem, ude hos kunden, hos jer, hos henne, hos dere, i deras lokaler, " +
      "at theirs, at their place, at their premises, at the customer's, at the customer, at customer's, at customer, " +
      "at the customer's premises, their place, at yours, " +
      "heillä, heidän luonaan, heidän tiloissaan, asiakkaalla, asiakkaan luona, asiakkaan tiloissa, teillä",
  },
  {
    ...{ whose: "theirs", isOffice: true },
    words:
      "på deras kontor, deras kontor, på kundens kontor, på deres kontor, deres kontor, på kontoret deres, " +
      "at their office, their office, in their office, at the customer's office, " +
      "heidän toimistollaan, heidän toimistossaan, asiakkaan toimistolla, asiakkaan toimistossa",
  },
  {
    ...{ whose: "ours", isOffice: false },
    words:
      "hos oss, hos mig, här hos oss, i våra lokaler, hos os, her hos os, hos meg, her hos oss, " +
      "at ours, at our place, at our premises, our place, " +
      "meillä, meidän luona, meidän luonamme, luonamme, meidän tiloissa, tiloissamme",
  },
  {
    ...{ whose: "ours", isOffice: true },
    words:
      "på vårt kontor, vårt kontor, på vores kontor, vores kontor, på kontoret vårt, " +
      "at our office, our office, in our office, " +
      "meidän toimistolla, meidän toimistossa, meidän toimistollamme, toimistollamme, toimistossamme",
  },
];

/** The longest first, so that "at the customer's office" is not "at the customer". */
const PHRASES = PLACES.flatMap(({ words, ...place }) =>
  words.split(", ").map((phrase) => ({ phrase, ...place })),
).sort((one, other) => other.phrase.length - one.phrase.length);

/** What goes on a place without a comma. */
const GOES_ON = /^(?:[,;(–-]| (?:på|i|in|at|on|vid|ved|nära|nær|near)(?= ))/iu;

export function placeSaid(where: string): PlaceSaid | undefined {
  const text = cleanLine(where, LONGEST_PLACE).replaceAll("’", "'");
  const said = PHRASES.find(({ phrase }) => beginsWith(text, phrase));
  if (said === undefined) return undefined;
  const { phrase, whose, isOffice } = said;
  const after = text.slice(phrase.length).replace(/\s*\.$/u, "");
  const rest = after === "" || GOES_ON.test(after) ? after : `,${after.startsWith(" ") ? "" : " "}${after}`;
  return { whose, isOffice, rest };
}

function beginsWith(text: string, phrase: string): boolean {
  const next = text.charAt(phrase.length);
  return text.slice(0, phrase.length).toLowerCase() === phrase && !/[\p{L}\p{N}]/u.test(next);
}
