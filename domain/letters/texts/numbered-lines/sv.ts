/** Swedish. */
import type { NumberedLineTexts } from "./texts.ts";

export const sv: NumberedLineTexts = {
  "line-later": (line, { number, form }) =>
    `”${line}”: menar du ”${number} senare ${form}”? Skriv det i så fall så.`,
  "line-hand-over": (line, { number, form }) =>
    `”${line}”: menar du ”${number} lämna över till ${form}”? Skriv det i så fall så.`,
  "line-done": (line, { number, form }) =>
    `”${line}”: menar du ”${number} klart${form && `, ${form}`}”? Skriv det i så fall så.`,
  "line-undo": (line, { number }) => `”${line}”: menar du ”${number} ångra”? Skriv det i så fall så.`,
  "line-no": (line, { number }) => `”${line}”: menar du ”${number} nej tack”? Skriv det i så fall så.`,
  "line-hint": (line, { number }) =>
    `”${line}”: vad menar du? Skriv till exempel ”${number} klart”, ”${number} senare fredag”, ”${number} lämna över till Bo” eller ”${number} nej tack”.`,
  "line-unclear": (line, { number }) =>
    `”${line}”: vad menar du? Skriv till exempel ”${number} klart”, ”${number} senare fredag” eller ”${number} lämna över till Bo”.`,
  "line-not-yet": (line, { number }) =>
    `”${line}”: det är inte säkert att det är klart. Är det klart, skriv bara ”${number} klart”. Annars kommer det tillbaka den dag du vill: ”${number} senare fredag”.`,
};
