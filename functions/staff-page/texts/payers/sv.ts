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
    "promise-to-pay": "Kunden har lovat att betala, senast dagen nedan",
    dispute: "Kunden bestrider kravet",
    "dispute-over": "Tvisten är löst",
    exempt: "Bedöm inte till och med dagen nedan",
    reminded: "Påminnelse skickad, dagen nedan eller i dag",
  },
  day: "Dag (att titta på det igen, att betala senast)",
  reason: "Varför",
  dayFirst: "Välj en dag som inte har varit.",
  reasonFirst: "Skriv varför.",
  question: "Ska det här noteras?",
  back: "Tillbaka till betalningarna",
};
