/** Finnish. */
import type { PayerWords } from "./payer-words.ts";

export const fi: PayerWords = {
  dispute:
    "riitautettu, riitauttaa, riitautti, riitautus, kiistää, kiisti, kiistetty, asiakas kiistää, asiakas riitauttaa, reklamoinut, reklamoi",
  "dispute-over":
    "kiista ohi, riita ohi, kiista ratkaistu, riita ratkaistu, riitautus ratkaistu, riitautus ohi, ei enää riitautettu, ei enää kiistä",
  "promise-to-pay":
    "lupasi maksaa, lupaa maksaa, luvannut maksaa, on luvannut maksaa, luvattu maksaa, maksu luvattu, maksu on luvattu",
  exempt: "poikkeus, poikkeuta, ei arvioida, jätä arvioimatta, jätetään arvioimatta",
  reminded:
    "muistutus lähetetty, maksumuistutus lähetetty, muistutus on lähetetty, maksumuistutus on lähetetty, " +
    "lähetetty muistutus, lähetin muistutuksen, lähetin maksumuistutuksen, muistutettu",
  "go-on": "jatketaan, jatka, jatkamme, jatketaan kuten ennen",
  "shorter-terms": "lyhyempi maksuaika, lyhyempi maksuehto, lyhyemmät ehdot, lyhyempi luotto",
  prepayment: "ennakkomaksu, ennakkomaksulla, maksu etukäteen, maksu ennakkoon",
  end: "lopetetaan, lopeta, lopetamme, lopetetaan yhteistyö",
  until: "asti, saakka",
  lookAgain:
    "katso uudelleen, katsotaan uudelleen, katsotaan taas, katso taas, tarkista uudelleen, tarkistetaan uudelleen, palataan asiaan, uudelleen",
  invoice: "lasku, laskun, laskua, lasku nro, lasku numero",
};
