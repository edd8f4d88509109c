/** Norwegian (bokmål). */
import type { PayerPageTexts } from "./texts.ts";

export const nb: PayerPageTexts = {
  title: (who) => `Betalinger: ${who}`,
  notLooked: "Betalingene er ikke gjennomgått ennå.",
  choices: {
    "go-on": "Fortsett som før",
    "shorter-terms": "Kortere frist",
    prepayment: "Forskudd",
    end: "Avslutt",
    "promise-to-pay": "Kunden har lovet å betale senest dagen nedenfor",
    dispute: "Kunden bestrider kravet",
    "dispute-over": "Tvisten er løst",
    exempt: "Ikke vurder kunden til og med dagen nedenfor",
    reminded: "Purring sendt, i dag eller dagen nedenfor",
  },
  day: "Dag",
  dayFor: "Etter en beslutning: når dere ser på det igjen.",
  reason: "Hvorfor",
  reasonFor: "Grunnen til beslutningen, eller til at kunden ikke skal vurderes.",
  dayFirst: "Velg en dag som ikke har vært.",
  reasonFirst: "Skriv hvorfor.",
  question: "Skal dette noteres?",
  back: "Tilbake til betalingene",
};
