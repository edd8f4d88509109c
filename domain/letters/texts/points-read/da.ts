/** Danish. */
import type { PointsReadTexts } from "./texts.ts";

export const da: PointsReadTexts = {
  heading: "Læs igennem, før det går",
  line: (point, what) => `Punkt ${point}: ${what}`,
  perhaps: (suggestion) => `, måske »${suggestion}«?`,
  what: {
    spelling: (word) => `»${word}« står ikke i ordlisten`,
    "double-word": (word) => `»${word}« står to gange i træk`,
    placeholder: (word) => `»${word}« er ikke udfyldt`,
    "wrong-customer": (word) => `»${word}« er en anden kunde`,
    "past-date": (word) => `»${word}« er allerede gået`,
    "wrong-weekday": (word) => `»${word}« falder på en anden ugedag`,
    harsh: (word) => `»${word}« kan lyde hårdt`,
    number: (word) => `»${word}« kan ikke passe`,
  },
  more: (count) => `Og ${count} til.`,
  foreign: (language) => `Kunden læser ${language}, men det ser punkterne ikke ud til at være skrevet på.`,
  unspelled: (language) => `Stavningen er ikke kontrolleret: vi har ingen ordliste på ${language}.`,
};
