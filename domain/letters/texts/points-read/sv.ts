/** Swedish. */
import type { PointsReadTexts } from "./texts.ts";

export const sv: PointsReadTexts = {
  heading: "Läs igenom innan det går",
  line: (point, what) => `Punkt ${point}: ${what}`,
  perhaps: (suggestion) => `, kanske ”${suggestion}”?`,
  what: {
    spelling: (word) => `”${word}” finns inte i ordlistan`,
    "double-word": (word) => `”${word}” står två gånger i rad`,
    placeholder: (word) => `”${word}” är inte ifyllt`,
    "wrong-customer": (word) => `”${word}” är en annan kund`,
    "past-date": (word) => `”${word}” har redan varit`,
    "wrong-weekday": (word) => `”${word}” infaller på en annan veckodag`,
    harsh: (word) => `”${word}” kan låta hårt`,
    number: (word) => `”${word}” kan inte stämma`,
  },
  more: (count) => `Och ${count} till.`,
  foreign: (language) => `Kunden läser ${language}, men det ser inte punkterna ut att vara skrivna på.`,
  unspelled: (language) => `Stavningen är inte kontrollerad: vi har ingen ordlista på ${language}.`,
};
