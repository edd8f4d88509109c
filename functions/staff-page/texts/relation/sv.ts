/** Swedish. */
import type { RelationPageTexts, TalkState } from "./texts.ts";

const KINDS = { evaluation: "Utvärderingssamtal", update: "Uppdateringssamtal" } as const;

const STATES: Readonly<Record<TalkState, (day: string) => string>> = {
  due: (day) => `senast ${day}.`,
  overdue: (day) => `skulle ha hållits senast ${day}.`,
  booked: (day) => `bokat till ${day}.`,
};

export const sv: RelationPageTexts = {
  next: (day) => `Nästa kontakt: ${day}.`,
  noNext: "Ingen ny kontakt är planerad.",
  talk: (kinds, state, day) => `${kinds.map((kind) => KINDS[kind]).join(" och ")}: ${STATES[state](day)}`,
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
