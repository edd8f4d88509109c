/** Finnish. Names stand in the nominative. */
import type { TalkKind } from "../../../relation/talk.ts";
import type { RelationMorningTexts } from "./texts.ts";

const NAMES: Readonly<Record<TalkKind, string>> = {
  evaluation: "arviointikeskustelu",
  update: "tilannekatsaus",
};
const OF: Readonly<Record<TalkKind, string>> = {
  evaluation: "arviointikeskustelun",
  update: "tilannekatsauksen",
};

const a = (kinds: readonly TalkKind[]): string => kinds.map((kind) => NAMES[kind]).join(" ja ");
const of = (kinds: readonly TalkKind[]): string => kinds.map((kind) => OF[kind]).join(" ja ");

export const fi: RelationMorningTexts = {
  ahead: (kinds, day) => `sovi ${a(kinds)}, mielellään noin ${day}.`,
  today: (kinds) => `nyt on ${of(kinds)} aika. Sovi ajankohta.`,
  overdue: (kinds, day) => `${a(kinds)} olisi pitänyt pitää viimeistään ${day}. Sovi ajankohta.`,
  toClose: (kinds, day) =>
    `${of(kinds)} piti olla ${day}. Vastaa numerolla, sanalla ”hoidettu:” ja muutamalla rivillä siitä, mihin päädyitte, tai sovi uusi aika.`,
  overdueTold: (kinds, day) => `${a(kinds)} olisi pitänyt pitää viimeistään ${day}, eikä aikaa ole sovittu.`,
  toCloseTold: (kinds, day) => `${of(kinds)} piti olla ${day}, mutta mitään ei ole vielä kirjattu.`,
  owner: (name) => `Asiakasvastaava: ${name}.`,
  lastHeld: (day) => `Edellinen oli ${day}.`,
  firstOfAll: "Tämä on ensimmäinen kerta.",
  booked: (day, month) => `sovittu ${day}.${month}. klo 10.00`,
  week: {
    contacted: (count) =>
      count === 0
        ? "Emme olleet yhteydessä yhteenkään asiakkaaseen."
        : `Olimme yhteydessä ${count} asiakkaaseen.`,
    waiting: (count) => `Koko yrityksessä on nyt aika ottaa yhteyttä ${count} asiakkaaseen.`,
    talks: (held, booked) => `Keskusteluja pidettiin ${held} ja sovittiin ${booked}.`,
    overdue: (count, form) => `Myöhässä on ${count} ${form === "one" ? "keskustelu" : "keskustelua"}.`,
  },
};
