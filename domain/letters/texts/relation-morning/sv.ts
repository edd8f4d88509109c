/** Swedish. */
import type { TalkKind } from "../../../relation/talk.ts";
import type { RelationMorningTexts } from "./texts.ts";

const NAMES: Readonly<Record<TalkKind, string>> = {
  evaluation: "utvärderingssamtal",
  update: "uppdateringssamtal",
};

const a = (kinds: readonly TalkKind[]): string => kinds.map((kind) => NAMES[kind]).join(" och ");
const one = (kinds: readonly TalkKind[]): string => kinds.map((kind) => `ett ${NAMES[kind]}`).join(" och ");
const booked = (kinds: readonly TalkKind[]): string => (kinds.length > 1 ? "bokade" : "bokat");
const the = (kinds: readonly TalkKind[]): string => kinds.map((kind) => `${NAMES[kind]}et`).join(" och ");

export const sv: RelationMorningTexts = {
  ahead: (kinds, day) => `boka ${one(kinds)}, gärna till omkring ${day}.`,
  today: (kinds) => `det är dags för ${a(kinds)}. Boka en tid.`,
  overdue: (kinds, day) => `${the(kinds)} skulle ha hållits senast ${day}. Boka en tid.`,
  toClose: (kinds, day) =>
    `${the(kinds)} var ${booked(kinds)} till ${day}. Svara med siffran, ”klart:” och några rader om vad ni kom fram till, eller boka en ny tid.`,
  overdueTold: (kinds, day) => `${the(kinds)} skulle ha hållits senast ${day} och är inte ${booked(kinds)}.`,
  toCloseTold: (kinds, day) => `${the(kinds)} var ${booked(kinds)} till ${day}, men inget är noterat än.`,
  owner: (name) => `Kundansvarig: ${name}.`,
  lastHeld: (day) => `Förra gången var ${day}.`,
  firstOfAll: "Det blir det första.",
  booked: (day, month) => `bokat ${day}/${month} 10.00`,
  week: {
    contacted: (count, form) =>
      count === 0
        ? "Vi var inte i kontakt med någon kund."
        : `Vi var i kontakt med ${count} ${form === "one" ? "kund" : "kunder"}.`,
    waiting: (count, form) =>
      `Nu är det dags att höra av sig till ${count} ${form === "one" ? "kund" : "kunder"} i hela företaget.`,
    talks: (held, booked) => `${held} samtal hölls och ${booked} bokades.`,
    overdue: (count, form) => `${count} samtal är ${form === "one" ? "försenat" : "försenade"}.`,
  },
};
