/** Danish. */
import type { LadderWords } from "./ladder-words.ts";

export const da: LadderWords = {
  begins: {
    level: "niveau, niveauet, nyt niveau",
    thanked:
      "takket, takkede, har takket, vi har takket, jeg har takket, jeg takkede, vi takkede, sagt tak, har sagt tak, vi har sagt tak, jeg har sagt tak, sagde tak, jeg sagde tak, vi sagde tak",
    milestone: "milepæl, milepælen, mærkedag, mærkedagen, jubilæum, årsdag",
    "milestone-over":
      "milepæl væk, fjern milepæl, fjern milepælen, glem milepæl, glem milepælen, ingen milepæl",
    improvement: "forslag, forslaget, forbedring, forbedringsforslag, foreslog, vi foreslog, jeg foreslog",
    favour: "tjeneste, lille tjeneste, vennetjeneste, gentjeneste",
    feedback: "feedback, tilbagemelding",
    personal: "personligt, personlig note, personlige noter",
    "forget-personal":
      "glem personligt, glem det personlige, glem alt personligt, slet personligt, slet det personlige, slet alt personligt, " +
      "fjern personligt, fjern det personlige, glem personlige, glem de personlige, slet personlige, fjern personlige",
    owner: "ejer, kundeansvarlig, ansvarlig, ny kundeansvarlig",
  },
  levels: [
    "transaktion, transaktionel, transaktioner, transaktionelt",
    "støtte, støttende, support",
    "rådgiver, rådgivende, rådgivning",
    "partner, partnerskab, partnere",
    "strategisk partner, strategisk, strategi",
    "fortrolig, fortrolige, betroet, fortrolighed",
  ],
  target: "mål, målet, målet er, med mål, mod",
  because: "fordi, eftersom, idet, begrundelse, begrundet i at, årsag",
  nextStep: "næste skridt, næste skridt er",
  yearly: "hvert år, årligt, årlig",
  adopted:
    "vedtaget, antaget, accepteret, gennemført, indført, ja tak, takkede ja, sagde ja, gjort, fået svar, sagde ja tak, takkede ja tak, bed på, bed på det, ville have det, ville gerne have det, ville gerne, ja",
  declined:
    "afvist, afslået, nej tak, takkede nej, sagde nej, blev ikke til noget, sagde nej tak, ingen interesse, ville ikke, ville ikke have det, ville de ikke, nej",
  they: "de, hun, han, kunden",
  them: "hende, ham, dem, kunden",
  oldest: "ældste, den ældste",
  no: "nej, nej tak, ikke aktuelt, vil ikke, spring over, ikke noget for os",
  notNow: "ikke nu, ikke lige nu, ikke endnu, ikke for tiden",
  recommendation: "tip, anbefal",
  recommended: {
    usTo: "anbefalede os til, anbefalede os hos, anbefalede os over for, anbefalet os til, anbefalet os hos, anbefalet os over for, tippede om os til, tipsede om os til, satte os i kontakt med, satte os i forbindelse med",
    tipped: "tippede, tippet, tipsede, tipset",
    ofUs: "om os",
    has: "har, havde",
    open: "om, hvis, hvorvidt, bare, kun, måske, når, såfremt, inden, mon",
  },
  perhaps:
    "måske, muligvis, eventuelt, evt, overvejer, tænker på at, næsten, endnu ikke, skal, bør, burde, tænkte, glemte, glemt",
  borrowed:
    "fik lov at låne, fik lov til at låne, fået lov at låne, vi fik lov at låne, lånte, vi lånte, lånte os, lånte ud, de lånte, har lånt, vi har lånt",
  is: "er, bliver, blev",
  customer: "kunde",
  goesOn: "fra, til, om, på, var, er, som, der, af, for, hos, efter, i, med, og, blev, sendt, kom, gik",
};
