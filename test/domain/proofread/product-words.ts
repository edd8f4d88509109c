/** Words of our letters that no dictionary has, and that are right. Formats and services are called the same everywhere. */
import type { Language } from "../../../domain/letters/language.ts";

const EVERYWHERE = ["Handslag", "camt", "BgMax", "Peppol", "xls", "xlsx", "zip", "Y-tunnus"];

/** What the code of the texts says to Intl, and no reader sees. */
const CODES = ["conjunction", "sv", "da", "nb", "fi", "en", "sv-SE", "da-DK", "nb-NO", "fi-FI", "en-GB"];

const OF_ONE: Readonly<Record<Language, readonly string[]>> = {
  sv: ["inbetalningsfil", "inbetalningsfiler"],
  da: [],
  nb: [
    "kreditnotaer",
    "purredato",
    "zip-fil",
    "e-postveksling",
    "Bankgirot",
    "e-postgruppen",
    "e-posttjener",
  ],
  en: [],
  // Compounds that the list of forms does not have.
  fi: [
    ...["Automaattivastauksesi", "peruttavaa", "tiliotteena", "maksutiedostona", "maksutiedostot"],
    ...["muistutuspäivä", "muistutuskerrat", "kirjautumissivusta", "Asiakaskeskustelut"],
    ...["yhteydenottolomakkeelta", "sähköpostiryhmämme", "aamukirjeeseen", "aamukirjeessä"],
    ...["Asiakasvastaavalta", "jaa", "joukkopostitus", "osoitteistamme", "zip-tiedostoon", "zip", "Handslag"],
  ],
};

export const productWords = (language: Language): string[] => [...EVERYWHERE, ...CODES, ...OF_ONE[language]];
