/** Norwegian Bokmål. */
import type { KnownTexts } from "./texts.ts";

export const nb: KnownTexts = {
  thankedFor: (whoms) => `Notert: dere har takket kunden for anbefalingen til ${whoms}.`,
  nothingToThank: "Det var ikke notert noen anbefaling fra kunden.",
  noMilestone: (what, noted) =>
    `Det finnes ingen milepæl som heter «${what}». ${noted === undefined ? "Ingen er notert." : `Dette er notert: ${noted}.`}`,
  tooLateThen: (letterOn) =>
    letterOn === undefined
      ? "Det kan ikke utsettes: det kommer ingen flere brev i tide. Svar «ordnet» eller «nei takk». Ingenting er notert."
      : `Da er det for sent. Det siste brevet i tide kommer ${letterOn}: svar «senere» med den dagen eller en tidligere, «ordnet» eller «nei takk». Ingenting er notert.`,
  whichRecommendation: (who, whom) =>
    `Hvem anbefalte oss til hvem? Skriv «anbefalt av: ${who}» hvis det var slik kunden kom til oss, eller «anbefalte oss til: ${whom}» hvis det var kunden som gjorde det. Ingenting er notert.`,
};
