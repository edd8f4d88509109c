/** Danish. */
import type { RelationPageTexts, TalkState } from "./texts.ts";

const KINDS = { evaluation: "Evalueringssamtale", update: "Statusmøde" } as const;

const STATES: Readonly<Record<TalkState, (day: string) => string>> = {
  due: (day) => `senest den ${day}.`,
  overdue: (day) => `skulle have været holdt senest den ${day}.`,
  booked: (day) => `aftalt til den ${day}.`,
};

export const da: RelationPageTexts = {
  next: (day) => `Næste kontakt: ${day}.`,
  noNext: "Der er ikke planlagt nogen ny kontakt.",
  talk: (kinds, state, day) => `${kinds.map((kind) => KINDS[kind]).join(" og ")}: ${STATES[state](day)}`,
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
