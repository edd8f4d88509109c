/** Norwegian (bokmål). */
import type { RelationPageTexts, TalkState } from "./texts.ts";

const KINDS = { evaluation: "Evalueringssamtale", update: "Oppdateringssamtale" } as const;

const STATES: Readonly<Record<TalkState, (day: string) => string>> = {
  due: (day) => `senest ${day}.`,
  overdue: (day) => `skulle ha vært holdt senest ${day}.`,
  booked: (day) => `avtalt til ${day}.`,
};

export const nb: RelationPageTexts = {
  next: (day) => `Neste kontakt: ${day}.`,
  noNext: "Det er ikke planlagt noen ny kontakt.",
  talk: (kinds, state, day) => `${kinds.map((kind) => KINDS[kind]).join(" og ")}: ${STATES[state](day)}`,
  choices: {
    done: "Vi har snakket sammen",
    next: "Neste kontakt dagen nedenfor",
    "hand-over": "Noen andre tar det",
    "talk-booked": "Samtale avtalt til dagen nedenfor",
    "talk-later": "Ikke spør om samtaler før dagen nedenfor",
    "not-a-customer": "Ikke kunde",
  },
  day: "Dag",
  to: "Hvem tar det",
  dayFirst: "Velg en dag som ikke har vært.",
  question: "Skal dette noteres?",
  back: "Tilbake",
};
