/** Norwegian Bokmål. */
import type { KnownTexts } from "./texts.ts";

export const nb: KnownTexts = {
  thankedFor: (whoms) => `Notert: dere har takket kunden for anbefalingen til ${whoms}.`,
  nothingToThank: "Det var ikke notert noen anbefaling fra kunden.",
  noMilestone: (what, noted) =>
    `Det finnes ingen milepæl som heter «${what}». ${noted === undefined ? "Ingen er notert." : `Dette er notert: ${noted}.`}`,
  whichRecommendation: (who, whom) =>
    `Hvem anbefalte oss til hvem? Skriv «anbefalt av: ${who}» hvis det var slik kunden kom til oss, eller «anbefalte oss til: ${whom}» hvis det var kunden som gjorde det. Ingenting er notert.`,
};
