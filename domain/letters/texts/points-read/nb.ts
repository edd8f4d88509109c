/** Norwegian, bokmål. */
import type { PointsReadTexts } from "./texts.ts";

export const nb: PointsReadTexts = {
  heading: "Les gjennom før det går",
  line: (point, what) => `Punkt ${point}: ${what}`,
  perhaps: (suggestion) => `, kanskje «${suggestion}»?`,
  what: {
    spelling: (word) => `«${word}» står ikke i ordlisten`,
    "double-word": (word) => `«${word}» står to ganger på rad`,
    placeholder: (word) => `«${word}» er ikke fylt ut`,
    "wrong-customer": (word) => `«${word}» er en annen kunde`,
    "past-date": (word) => `«${word}» har allerede vært`,
    "wrong-weekday": (word) => `«${word}» faller på en annen ukedag`,
    harsh: (word) => `«${word}» kan høres hardt ut`,
    number: (word) => `«${word}» kan ikke stemme`,
  },
  more: (count) => `Og ${count} til.`,
  foreign: (language) => `Kunden leser ${language}, men det ser ikke punktene ut til å være skrevet på.`,
  unspelled: (language) => `Stavingen er ikke kontrollert: vi har ingen ordliste på ${language}.`,
};
