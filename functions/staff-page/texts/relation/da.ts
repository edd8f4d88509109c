/** Danish. */
import type { RelationPageTexts } from "./texts.ts";

const KINDS = { evaluation: "Evalueringssamtale", update: "Statusmøde" } as const;

export const da: RelationPageTexts = {
  next: (day) => `Næste kontakt: ${day}.`,
  noNext: "Der er ikke planlagt nogen ny kontakt.",
  talk: (kinds, state, day) =>
    `${kinds.map((kind) => KINDS[kind]).join(" og ")}: ${state === "booked" ? `aftalt til ${day}.` : `senest ${day}.`}`,
  choices: {
    done: "Vi har talt sammen",
    next: "Næste kontakt dagen nedenfor",
    "hand-over": "En anden tager den",
    "talk-booked": "Samtale aftalt til dagen nedenfor",
    "talk-later": "Spørg ikke til samtaler før dagen nedenfor",
    "not-a-customer": "Ikke kunde",
  },
  day: "Dag",
  to: "Hvem tager den",
  dayFirst: "Vælg en dag, der ikke er gået.",
  question: "Skal det noteres?",
  back: "Tilbage",
};
