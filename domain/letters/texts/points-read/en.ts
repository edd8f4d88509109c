/** English. */
import type { PointsReadTexts } from "./texts.ts";

export const en: PointsReadTexts = {
  heading: "Worth a look before it goes",
  line: (point, what) => `Point ${point}: ${what}`,
  perhaps: (suggestion) => `, perhaps “${suggestion}”?`,
  what: {
    spelling: (word) => `“${word}” is not in the dictionary`,
    "double-word": (word) => `“${word}” is there twice in a row`,
    placeholder: (word) => `“${word}” has not been filled in`,
    "wrong-customer": (word) => `“${word}” is another customer`,
    "past-date": (word) => `“${word}” has already passed`,
    "wrong-weekday": (word) => `“${word}” falls on another weekday`,
    harsh: (word) => `“${word}” may sound harsh`,
    number: (word) => `“${word}” cannot be right`,
  },
  more: (count) => `And ${count} more.`,
  foreign: (language) => `The customer reads ${language}, which the points do not seem to be written in.`,
  unspelled: (language) => `Spelling has not been checked: we have no ${language} dictionary.`,
};
