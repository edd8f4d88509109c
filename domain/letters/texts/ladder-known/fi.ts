/** Finnish. Names stand in the nominative, behind a colon. */
import type { KnownTexts } from "./texts.ts";

export const fi: KnownTexts = {
  thankedFor: (whoms) => `Kirjattu: olette kiittäneet asiakasta suosituksesta: ${whoms}.`,
  nothingToThank: "Asiakkaan suositusta ei ollut kirjattu.",
  noMilestone: (what, noted) =>
    `Merkkipäivää ”${what}” ei ole. ${noted === undefined ? "Yhtään ei ole kirjattu." : `Kirjattuna on: ${noted}.`}`,
  tooLateThen: (letterOn) =>
    letterOn === undefined
      ? "Tätä ei voi siirtää: yksikään myöhempi kirje ei ehdi ajoissa. Vastaa ”hoidettu” tai ”ei kiitos”. Mitään ei ole kirjattu."
      : `Silloin on liian myöhäistä. Viimeinen kirje, joka ehtii ajoissa, tulee ${letterOn}: vastaa ”myöhemmin” ja se päivä tai aikaisempi, ”hoidettu” tai ”ei kiitos”. Mitään ei ole kirjattu.`,
  whichRecommendation: (who, whom) =>
    `Kuka suositteli meitä ja kenelle? Kirjoita ”suosittelija: ${who}”, jos asiakas tuli meille niin, tai ”suositteli meitä: ${whom}”, jos asiakas suositteli meitä. Mitään ei ole kirjattu.`,
};
