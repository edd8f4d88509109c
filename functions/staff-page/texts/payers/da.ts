/** Danish. */
import type { PayerPageTexts } from "./texts.ts";

export const da: PayerPageTexts = {
  title: (who) => `Betalinger: ${who}`,
  notLooked: "Betalingerne er ikke gennemgået endnu.",
  choices: {
    "go-on": "Fortsæt som før",
    "shorter-terms": "Kortere frist",
    prepayment: "Forudbetaling",
    end: "Afslut",
    "promise-to-pay": "Kunden har lovet at betale senest dagen nedenfor",
    dispute: "Kunden bestrider kravet",
    "dispute-over": "Tvisten er løst",
    exempt: "Vurder ikke kunden til og med dagen nedenfor",
    reminded: "Rykker sendt, i dag eller dagen nedenfor",
  },
  day: "Dag",
  dayFor: "Efter en beslutning: hvornår I ser på det igen.",
  reason: "Hvorfor",
  reasonFor: "Grunden til beslutningen, eller til at kunden ikke skal vurderes.",
  dayFirst: "Vælg en dag, der ikke er gået.",
  reasonFirst: "Skriv hvorfor.",
  question: "Skal dette noteres?",
  back: "Tilbage til betalingerne",
};
