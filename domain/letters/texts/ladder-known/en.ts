/** English. */
import type { KnownTexts } from "./texts.ts";

export const en: KnownTexts = {
  thankedFor: (whoms) => `Noted: you have thanked the customer for recommending us to ${whoms}.`,
  nothingToThank: "No recommendation from the customer had been noted.",
  noMilestone: (what, noted) =>
    `There is no milestone called “${what}”. ${noted === undefined ? "None is noted." : `These are noted: ${noted}.`}`,
  tooLateThen: (letterOn) =>
    letterOn === undefined
      ? "This cannot wait: no later letter comes in time. Answer “done” or “no thanks”. Nothing is noted."
      : `That is too late. The last letter that comes in time is the one of ${letterOn}: answer “later” with that day or an earlier one, “done” or “no thanks”. Nothing is noted.`,
  whichRecommendation: (who, whom) =>
    `Who recommended us to whom? Write “recommended by: ${who}” if that is how the customer came to us, or “recommended us to: ${whom}” if it was the customer who did. Nothing is noted.`,
};
