/** Finnish. Names stand in the nominative, behind a colon. */
import type { KnownTexts } from "./texts.ts";

export const fi: KnownTexts = {
  thankedFor: (whoms) => `Kirjattu: olette kiittäneet asiakasta suosituksesta: ${whoms}.`,
  nothingToThank: "Asiakkaan suositusta ei ollut kirjattu.",
  noMilestone: (what, noted) =>
    `Merkkipäivää ”${what}” ei ole. ${noted === undefined ? "Yhtään ei ole kirjattu." : `Kirjattuna on: ${noted}.`}`,
  whichRecommendation: (who, whom) =>
    `Kuka suositteli meitä ja kenelle? Kirjoita ”suosittelija: ${who}”, jos asiakas tuli meille niin, tai ”suositteli meitä: ${whom}”, jos asiakas suositteli meitä. Mitään ei ole kirjattu.`,
};
