/** Swedish. */
import type { KnownTexts } from "./texts.ts";

export const sv: KnownTexts = {
  thankedFor: (whoms) => `Noterat: ni har tackat kunden för rekommendationen till ${whoms}.`,
  nothingToThank: "Någon rekommendation från kunden var inte noterad.",
  noMilestone: (what, noted) =>
    `Det finns ingen milstolpe som heter ”${what}”. ${noted === undefined ? "Ingen är noterad." : `Det här är noterat: ${noted}.`}`,
  tooLateThen: (letterOn) =>
    letterOn === undefined
      ? "Det går inte att skjuta upp: inget senare brev kommer i tid. Svara ”klart” eller ”nej tack”. Inget är noterat."
      : `Då är det för sent. Det sista brevet som kommer i tid är det den ${letterOn}: svara ”senare” med den dagen eller en tidigare, ”klart” eller ”nej tack”. Inget är noterat.`,
  whichRecommendation: (who, whom) =>
    `Vem rekommenderade oss till vem? Skriv ”rekommenderad av: ${who}” om det var så kunden kom till oss, eller ”rekommenderade oss till: ${whom}” om det var kunden som gjorde det. Inget är noterat.`,
};
