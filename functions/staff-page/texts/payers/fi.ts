/** Finnish. */
import type { PayerPageTexts } from "./texts.ts";

export const fi: PayerPageTexts = {
  title: (who) => `Maksut: ${who}`,
  notLooked: "Maksuja ei ole vielä käyty läpi.",
  choices: {
    "go-on": "Jatketaan kuten ennen",
    "shorter-terms": "Lyhyempi maksuaika",
    prepayment: "Ennakkomaksu",
    end: "Lopetetaan",
    "promise-to-pay": "Asiakas on luvannut maksaa viimeistään alla olevana päivänä",
    dispute: "Asiakas on riitauttanut asian",
    "dispute-over": "Kiista on ratkaistu",
    exempt: "Asiakasta ei arvioida alla olevaan päivään asti",
    reminded: "Maksumuistutus lähetetty tänään tai alla olevana päivänä",
  },
  day: "Päivä",
  dayFor: "Päätöksen jälkeen: milloin asiaa katsotaan uudelleen.",
  reason: "Miksi",
  reasonFor: "Päätöksen syy, tai syy siihen, ettei asiakasta arvioida.",
  dayFirst: "Valitse päivä, joka ei ole vielä mennyt.",
  reasonFirst: "Kirjoita, miksi.",
  question: "Kirjataanko tämä?",
  back: "Takaisin maksuihin",
};
