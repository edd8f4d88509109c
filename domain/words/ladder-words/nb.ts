/** Norwegian Bokmål. */
import type { LadderWords } from "./ladder-words.ts";

export const nb: LadderWords = {
  begins: {
    level: "nivå, nivået, nytt nivå",
    thanked:
      "takket, har takket, vi har takket, jeg har takket, jeg takket, vi takket, takka, sagt takk, har sagt takk, vi har sagt takk, jeg har sagt takk, sa takk, jeg sa takk, vi sa takk",
    milestone: "milepæl, milepælen, merkedag, merkedagen, jubileum, årsdag",
    "milestone-over":
      "milepæl bort, fjern milepæl, fjern milepælen, glem milepæl, glem milepælen, ingen milepæl",
    improvement: "forslag, forslaget, forbedring, forbedringsforslag, foreslo, vi foreslo, jeg foreslo",
    favour: "tjeneste, liten tjeneste, vennetjeneste, gjentjeneste",
    feedback: "tilbakemelding, feedback",
    personal: "personlig, personlig notat, personlige notater",
    "forget-personal":
      "glem personlig, glem det personlige, glem alt personlig, slett personlig, slett det personlige, slett alt personlig, " +
      "fjern personlig, fjern det personlige, glem personlige, glem de personlige, slett personlige, fjern personlige",
    owner: "eier, kundeansvarlig, ansvarlig, ny kundeansvarlig",
  },
  levels: [
    "transaksjon, transaksjonell, transaksjoner, transaksjonelt",
    "støtte, støttende, support",
    "rådgiver, rådgivende, rådgivning",
    "partner, partnerskap, partnere",
    "strategisk partner, strategisk, strategi",
    "fortrolig, fortrolige, betrodd, fortrolighet",
  ],
  target: "mål, målet, målet er, med mål, mot",
  because: "fordi, siden, ettersom, begrunnelse, årsak",
  nextStep: "neste steg, neste skritt, neste steg er",
  yearly: "hvert år, årlig",
  adopted:
    "vedtatt, akseptert, gjennomført, innført, ja takk, takket ja, sa ja, gjort, fått svar, sa ja takk, takket ja takk, slo til, ville ha det, ville gjerne ha det, ville gjerne, ja",
  declined:
    "avslått, avvist, nei takk, takket nei, sa nei, ble ikke noe av, sa nei takk, ingen interesse, ville ikke, ville ikke ha det, ville de ikke, nei",
  they: "de, hun, han, kunden",
  them: "henne, ham, dem, kunden",
  oldest: "eldste, den eldste, det eldste",
  no: "nei, nei takk, ikke aktuelt, vil ikke, hopp over, ikke noe for oss",
  notNow: "ikke nå, ikke akkurat nå, ikke ennå, ikke for tiden",
  recommendation: "tips, anbefal",
  recommended: {
    usTo: "anbefalte oss til, anbefalte oss hos, anbefalte oss for, anbefalt oss til, anbefalt oss hos, anbefalt oss for, tipset om oss til, tipsa om oss til, satte oss i kontakt med, satte oss i forbindelse med",
    tipped: "tipset, tipsa",
    ofUs: "om oss",
    has: "har, hadde",
    open: "om, hvis, hvorvidt, bare, kun, kanskje, når, dersom, såfremt, før, mon",
  },
  perhaps:
    "kanskje, muligens, eventuelt, evt, vurderer å, tenker på å, nesten, ennå ikke, skal, bør, burde, tenkte, glemte, glemt",
  borrowed:
    "fikk låne, fått låne, vi fikk låne, har fått låne, lånte, vi lånte, lånte oss, lånte ut, de lånte, har lånt, vi har lånt",
  is: "er, blir, ble",
  customer: "kunde",
  goesOn: "fra, til, om, på, var, er, som, av, for, hos, etter, i, med, og, ble, sendt, kom, gikk",
};
