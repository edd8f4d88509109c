/** Finnish. No count or name is inflected. */
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
  ahead: (kinds, day) => `sovi ${a(kinds)}, sopiva aika olisi ${day} tai niillä main.`,
  today: (kinds) => `nyt on ${of(kinds)} aika. Sovi ajankohta.`,
  overdue: (kinds, day) => `${of(kinds)} piti olla viimeistään ${day}. Sovi ajankohta.`,
  toClose: (kinds, day) =>
    `${of(kinds)} piti olla ${day}. Vastaa ”hoidettu:” ja muutama rivi siitä, mihin päädyitte, tai sovi uusi aika.`,
  overdueTold: (kinds, day) => `${of(kinds)} piti olla viimeistään ${day}, eikä aikaa ole sovittu.`,
  toCloseTold: (kinds, day) => `${of(kinds)} piti olla ${day}, mutta siitä ei ole merkintää.`,
  owner: (name) => `Asiakasvastaava: ${name}.`,
  lastHeld: (day) => `Viimeksi ${day}.`,
  firstOfAll: "Kerta on ensimmäinen.",
  booked: (day, month) => `sovittu ${day}.${month}. klo 10.00`,
  week: {
    contacted: (count, form) => `Olimme yhteydessä: ${count} ${form === "one" ? "asiakas" : "asiakasta"}.`,
    waiting: (count, form) =>
      `Nyt kannattaa ottaa yhteyttä: ${count} ${form === "one" ? "asiakas" : "asiakasta"}.`,
    talks: (held, booked) => `Keskusteluja pidettiin ${held} ja sovittiin ${booked}.`,
    overdue: (count, form) =>
      form === "one" ? `${count} keskustelu on myöhässä.` : `${count} keskustelua on myöhässä.`,
  },
};
