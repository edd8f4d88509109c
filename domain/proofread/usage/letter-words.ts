/**
 * Words that letters are full of and the web is not: how people are spoken to, and what they are asked to do. They are never
 * taken for a slip. Written by hand.
 */
import type { Language } from "../../letters/language.ts";

const words = (written: string): ReadonlySet<string> => new Set(written.split(" "));

export const LETTER_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  sv: words(
    "du ni er ert era dig din ditt dina vi oss vår vårt våra jag mig min mitt mina säg ring ringer skriv svara hör höra ses ta kom titta kolla tack hej",
  ),
  da: words(
    "du i jer jeres dig din dit dine vi os vores jeg mig min mit mine sig ring ringer skriv svar hør ses tag kom se tak hej vær bed",
  ),
  nb: words(
    "du dere deres deg din ditt dine vi oss vår vårt våre jeg meg min mitt mine si ring ringer skriv svar hør sees ta kom se takk hei be vær",
  ),
  en: words("you your yours we us our ours me my mine ring call say see look tell come take thank thanks"),
  fi: words(
    "te teidän teille teitä teiltä teillä teistä sinä sinun sinulle sinua me meidän meille meitä meiltä meillä minä minun minulle soita kerro kirjoita vastaa kiitos hei ette ehtii",
  ),
};
