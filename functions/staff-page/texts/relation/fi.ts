/** Finnish. */
import type { RelationPageTexts } from "./texts.ts";

const KINDS = { evaluation: "Arviointikeskustelu", update: "Tilannekatsaus" } as const;

export const fi: RelationPageTexts = {
  next: (day) => `Seuraava yhteydenotto: ${day}.`,
  noNext: "Uutta yhteydenottoa ei ole suunniteltu.",
  talk: (kinds, state, day) =>
    `${kinds.map((kind) => KINDS[kind]).join(" ja ")}: ${state === "booked" ? `sovittu, ${day}.` : `viimeistään ${day}.`}`,
  choices: {
    done: "Olemme olleet yhteydessä",
    next: "Seuraava yhteydenotto alla olevana päivänä",
    "hand-over": "Joku muu hoitaa",
    "talk-booked": "Keskustelu sovittu alla olevalle päivälle",
    "talk-later": "Älä kysy keskusteluista ennen alla olevaa päivää",
    "not-a-customer": "Ei asiakas",
  },
  day: "Päivä",
  to: "Kuka hoitaa",
  dayFirst: "Valitse päivä, joka ei ole vielä mennyt.",
  question: "Kirjataanko tämä?",
  back: "Takaisin",
};
