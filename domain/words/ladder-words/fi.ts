/** Finnish. */
import type { LadderWords } from "./ladder-words.ts";

export const fi: LadderWords = {
  begins: {
    level: "taso, tasolla, tasona, uusi taso",
    thanked: "kiitetty, kiitin, kiitimme, olen kiittänyt, olemme kiittäneet, on kiitetty",
    milestone: "merkkipäivä, virstanpylväs, juhlapäivä, vuosipäivä",
    "milestone-over": "poista merkkipäivä, unohda merkkipäivä, ei merkkipäivää, poista vuosipäivä",
    improvement: "ehdotus, parannusehdotus, ehdotimme, ehdotin, parannus",
    favour: "palvelus, pieni palvelus, vastapalvelus",
    feedback: "palaute, palautetta, palautepyyntö",
    personal: "henkilökohtaista, henkilökohtainen, henkilökohtainen merkintä",
    "forget-personal":
      "unohda henkilökohtaiset, unohda henkilökohtainen, unohda henkilökohtaista, unohda kaikki henkilökohtainen, " +
      "poista henkilökohtaiset, poista henkilökohtainen, poista kaikki henkilökohtainen",
    owner: "omistaja, vastuuhenkilö, asiakasvastaava, uusi vastuuhenkilö",
  },
  levels: [
    "asiointi, asioiva, asiointitaso, asioinnin, kauppa, transaktio, kaupankäynti",
    "tuki, tukija, tukeva, tukena, tuen",
    "neuvonantaja, neuvonantajana, neuvonantajan, neuvoja, neuvojana, neuvonta, neuvova, neuvovana, neuvoa antava",
    "kumppani, kumppanina, kumppanin, kumppaniksi, kumppanuus, kumppanuuden",
    "strateginen kumppani, strateginen, strategisena, strategisen, strateginen kumppanuus, strategia",
    "uskottu, uskottuna, uskotun, luotettu, luotettuna, luotetun",
  ],
  target: "tavoite, tavoitteena, tavoitetaso, tavoite on",
  because: "koska, sillä, perustelu, perusteena, siksi että, syy, syynä",
  nextStep: "seuraava askel, seuraavaksi, seuraava askel on",
  yearly: "joka vuosi, vuosittain",
  adopted:
    "hyväksytty, hyväksyttiin, toteutettu, otettu käyttöön, suostui, suostuivat, tehty, saatu, sanoi kyllä, sanoivat kyllä, sanoi joo, sanoivat joo, tilasi heti, tilasivat heti, tilasi sen, tilasivat sen, halusi sen, halusivat sen, kyllä",
  declined:
    "hylätty, hylättiin, torjuttu, ei kiitos, kieltäytyi, kieltäytyivät, ei kiinnostusta, eivät halunneet, ei halunnut, sanoivat ei, sanoi ei, ei",
  they: "he, hän, asiakas",
  them: "häntä, heitä, asiakasta, hänelle, heille",
  oldest: "vanhin, vanhimman",
  no: "ei, ei kiitos, ei ajankohtaista, ei ajankohtainen, ohita, jätä väliin",
  notNow: "ei nyt, ei juuri nyt, ei vielä, ei tällä hetkellä",
  recommendation: "suosit, vinkki, vinkin, vinkistä",
  recommended: {
    usTo: "suositteli meitä, suosittelivat meitä, suositellut meitä, suositelleet meitä, vinkkasi meistä, vinkkasivat meistä, vinkannut meistä",
    tipped: "vinkkasi, vinkkasivat, vinkannut",
    ofUs: "meistä",
    has: "on, ovat, oli",
    open: "jos, mikäli, vain, ainoastaan, ehkä, kun, ennen kuin, onko, ovatko",
  },
  perhaps:
    "ehkä, mahdollisesti, kenties, harkitsen, harkitsemme, melkein, aion, aiomme, pitäisi, piti, unohdin, unohdimme",
  borrowed:
    "lainasimme, saimme lainata, saatiin lainata, lainattiin, saimme lainaksi, saatiin lainaksi, lainasivat meille, lainasin, sain lainata, sain lainaksi",
  is: "on, tulee, tuli",
  customer: "asiakas",
  goesOn: "oli, on, ja, että, tuli, lähti, ovat, olivat, lähetetty, annettu",
};
