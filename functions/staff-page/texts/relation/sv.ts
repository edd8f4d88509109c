/** Swedish. */
import type { RelationPageTexts } from "./texts.ts";

const KINDS = { evaluation: "Utvärderingssamtal", update: "Uppdateringssamtal" } as const;

export const sv: RelationPageTexts = {
  next: (day) => `Nästa kontakt: ${day}.`,
  noNext: "Ingen ny kontakt är planerad.",
  talk: (kinds, state, day) =>
    `${kinds.map((kind) => KINDS[kind]).join(" och ")}: ${state === "booked" ? `bokat till ${day}.` : `senast ${day}.`}`,
  choices: {
    done: "Vi har hörts",
    next: "Nästa kontakt dagen nedan",
    "hand-over": "Någon annan tar det",
    "talk-booked": "Samtal bokat till dagen nedan",
    "talk-later": "Fråga inte om samtal före dagen nedan",
    "not-a-customer": "Inte kund",
  },
  day: "Dag",
  to: "Vem tar det",
  dayFirst: "Välj en dag som inte har varit.",
  question: "Ska det här noteras?",
  back: "Tillbaka",
};
