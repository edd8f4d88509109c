/** Swedish. */
import type { PayerPageTexts } from "./texts.ts";

export const sv: PayerPageTexts = {
  title: (who) => `Betalningar: ${who}`,
  notLooked: "Betalningarna är inte genomgångna än.",
  choices: {
    "go-on": "Fortsätt som förut",
    "shorter-terms": "Kortare villkor",
    prepayment: "Förskott",
    end: "Avsluta",
    "promise-to-pay": "Kunden har lovat att betala senast dagen nedan",
    dispute: "Kunden bestrider kravet",
    "dispute-over": "Tvisten är löst",
    exempt: "Bedöm inte kunden till och med dagen nedan",
    reminded: "Påminnelse skickad, i dag eller dagen nedan",
  },
  day: "Dag",
  dayFor: "Efter ett beslut: när ni tittar på det igen.",
  reason: "Varför",
  reasonFor: "Skälet till beslutet, eller till att kunden inte ska bedömas.",
  dayFirst: "Välj en dag som inte har varit.",
  reasonFirst: "Skriv varför.",
  question: "Ska det här noteras?",
  back: "Tillbaka till betalningarna",
};
