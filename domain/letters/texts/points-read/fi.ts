/** Finnish. */
import type { PointsReadTexts } from "./texts.ts";

export const fi: PointsReadTexts = {
  heading: "Lue läpi ennen lähettämistä",
  line: (point, what) => `Kohta ${point}: ${what}`,
  perhaps: (suggestion) => `, ehkä ”${suggestion}”?`,
  what: {
    spelling: (word) => `”${word}” ei ole sanastossa`,
    "double-word": (word) => `”${word}” on kaksi kertaa peräkkäin`,
    placeholder: (word) => `”${word}” on jäänyt täyttämättä`,
    "wrong-customer": (word) => `”${word}” on toinen asiakas`,
    "past-date": (word) => `”${word}” on jo mennyt`,
    "wrong-weekday": (word) => `”${word}” osuu toiselle viikonpäivälle`,
    harsh: (word) => `”${word}” voi kuulostaa kovalta`,
    number: (word) => `”${word}” ei voi pitää paikkaansa`,
  },
  more: (count) => `Ja vielä ${count} muuta.`,
  foreign: (language) =>
    `Asiakkaan kieli on ${language}, mutta kohdat näyttävät olevan jollakin muulla kielellä.`,
  unspelled: (language) => `Oikeinkirjoitusta ei ole tarkistettu: sanastoa ei ole (kieli: ${language}).`,
};
