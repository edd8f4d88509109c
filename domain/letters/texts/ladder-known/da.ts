/** Danish. */
import type { KnownTexts } from "./texts.ts";

export const da: KnownTexts = {
  thankedFor: (whoms) => `Noteret: I har takket kunden for anbefalingen til ${whoms}.`,
  nothingToThank: "Der var ikke noteret nogen anbefaling fra kunden.",
  noMilestone: (what, noted) =>
    `Der er ingen milepæl, der hedder »${what}«. ${noted === undefined ? "Ingen er noteret." : `Det her er noteret: ${noted}.`}`,
  tooLateThen: (letterOn) =>
    letterOn === undefined
      ? "Det kan ikke udsættes: der kommer ikke flere breve i tide. Svar »klaret« eller »nej tak«. Intet er noteret."
      : `Så er det for sent. Det sidste brev, der kommer i tide, er det den ${letterOn}: svar »senere« med den dag eller en tidligere, »klaret« eller »nej tak«. Intet er noteret.`,
  whichRecommendation: (who, whom) =>
    `Hvem anbefalede os til hvem? Skriv »anbefalet af: ${who}«, hvis det var sådan, kunden kom til os, eller »anbefalede os til: ${whom}«, hvis det var kunden, der gjorde det. Intet er noteret.`,
};
