/** Norwegian (bokmål). */
import type { TalkKind } from "../../../relation/talk.ts";
import type { RelationMorningTexts } from "./texts.ts";

const NAMES: Readonly<Record<TalkKind, string>> = {
  evaluation: "evalueringssamtale",
  update: "oppdateringssamtale",
};

const a = (kinds: readonly TalkKind[]): string => kinds.map((kind) => `en ${NAMES[kind]}`).join(" og ");
const the = (kinds: readonly TalkKind[]): string => kinds.map((kind) => `${NAMES[kind]}n`).join(" og ");

export const nb: RelationMorningTexts = {
  ahead: (kinds, day) => `avtal ${a(kinds)}, gjerne rundt ${day}.`,
  today: (kinds) => `det er tid for ${a(kinds)}. Avtal et tidspunkt.`,
  overdue: (kinds, day) => `${the(kinds)} skulle ha vært holdt senest ${day}. Avtal et tidspunkt.`,
  toClose: (kinds, day) =>
    `${the(kinds)} var avtalt til ${day}. Svar med tallet, «ordnet:» og noen linjer om hva dere kom fram til, eller avtal et nytt tidspunkt.`,
  overdueTold: (kinds, day) => `${the(kinds)} skulle ha vært holdt senest ${day} og er ikke avtalt.`,
  toCloseTold: (kinds, day) => `${the(kinds)} var avtalt til ${day}, men ingen har notert noe ennå.`,
  owner: (name) => `Kundeansvarlig: ${name}.`,
  lastHeld: (day) => `Forrige gang var ${day}.`,
  firstOfAll: "Det blir den første gangen.",
  booked: (day, month) => `avtalt ${day}.${month}. 10.00`,
  week: {
    contacted: (count, form) =>
      count === 0
        ? "Vi var ikke i kontakt med noen kunder."
        : `Vi var i kontakt med ${count} ${form === "one" ? "kunde" : "kunder"}.`,
    waiting: (count, form) =>
      `Nå er det på tide å ta kontakt med ${count} ${form === "one" ? "kunde" : "kunder"} i hele bedriften.`,
    talks: (held, booked) =>
      `${held} ${held === 1 ? "samtale" : "samtaler"} ble holdt, og ${booked} ble avtalt.`,
    overdue: (count, form) =>
      form === "one" ? `${count} samtale er forsinket.` : `${count} samtaler er forsinket.`,
  },
};
