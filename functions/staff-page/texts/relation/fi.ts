/** Finnish. */
import type { RelationPageTexts, TalkState } from "./texts.ts";

const KINDS = { evaluation: "Arviointikeskustelu", update: "Tilannekatsaus" } as const;

const STATES: Readonly<Record<TalkState, (day: string) => string>> = {
  due: (day) => `viimeistään ${day}.`,
  overdue: (day) => `olisi pitänyt pitää viimeistään ${day}.`,
  booked: (day) => `sovittu, ${day}.`,
};

export const fi: RelationPageTexts = {
  next: (day) => `Seuraava yhteydenotto: ${day}.`,
  noNext: "Uutta yhteydenottoa ei ole suunniteltu.",
  talk: (kinds, state, day) => `${kinds.map((kind) => KINDS[kind]).join(" ja ")}: ${STATES[state](day)}`,
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
