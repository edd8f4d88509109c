/** Danish. */
import type { TalkKind } from "../../../relation/talk.ts";
import type { RelationMorningTexts } from "./texts.ts";

const A: Readonly<Record<TalkKind, string>> = {
  evaluation: "en evalueringssamtale",
  update: "et statusmøde",
};
const THE: Readonly<Record<TalkKind, string>> = {
  evaluation: "evalueringssamtalen",
  update: "statusmødet",
};

const a = (kinds: readonly TalkKind[]): string => kinds.map((kind) => A[kind]).join(" og ");
const the = (kinds: readonly TalkKind[]): string => kinds.map((kind) => THE[kind]).join(" og ");

export const da: RelationMorningTexts = {
  ahead: (kinds, day) => `aftal ${a(kinds)}, gerne omkring ${day}.`,
  today: (kinds) => `det er tid til ${a(kinds)}. Aftal et tidspunkt.`,
  overdue: (kinds, day) => `${the(kinds)} skulle have været holdt senest ${day}. Aftal et tidspunkt.`,
  toClose: (kinds, day) =>
    `${the(kinds)} var aftalt til ${day}. Svar med tallet, »klaret:« og et par linjer om, hvad I nåede frem til, eller aftal et nyt tidspunkt.`,
  overdueTold: (kinds, day) => `${the(kinds)} skulle have været holdt senest ${day} og er ikke aftalt.`,
  toCloseTold: (kinds, day) => `${the(kinds)} var aftalt til ${day}, men ingen har noteret noget endnu.`,
  owner: (name) => `Kundeansvarlig: ${name}.`,
  lastHeld: (day) => `Sidste gang var ${day}.`,
  firstOfAll: "Det bliver den første gang.",
  booked: (day, month) => `aftalt ${day}/${month} 10.00`,
  week: {
    contacted: (count, form) =>
      count === 0
        ? "Vi var ikke i kontakt med nogen kunder."
        : `Vi var i kontakt med ${count} ${form === "one" ? "kunde" : "kunder"}.`,
    waiting: (count, form) =>
      `Nu er det tid til at tage kontakt til ${count} ${form === "one" ? "kunde" : "kunder"} i hele firmaet.`,
    talks: (held, booked) =>
      `${held} ${held === 1 ? "samtale" : "samtaler"} blev holdt, og ${booked} blev aftalt.`,
    overdue: (count, form) =>
      form === "one" ? `${count} samtale er forsinket.` : `${count} samtaler er forsinkede.`,
  },
};
