/** Finnish. */
import type { NumberedLineTexts } from "./texts.ts";

export const fi: NumberedLineTexts = {
  "line-later": (line, { number, form }) =>
    `”${line}”: tarkoitatko ”${number} myöhemmin ${form}”? Kirjoita siinä tapauksessa niin.`,
  "line-hand-over": (line, { number, form }) =>
    `”${line}”: tarkoitatko ”${number} välitä: ${form}”? Kirjoita siinä tapauksessa niin.`,
  "line-done": (line, { number, form }) =>
    `”${line}”: tarkoitatko ”${number} hoidettu${form && `, ${form}`}”? Kirjoita siinä tapauksessa niin.`,
  "line-undo": (line, { number }) =>
    `”${line}”: tarkoitatko ”${number} peru”? Kirjoita siinä tapauksessa niin.`,
  "line-no": (line, { number }) =>
    `”${line}”: tarkoitatko ”${number} ei kiitos”? Kirjoita siinä tapauksessa niin.`,
  "line-hint": (line, { number }) =>
    `”${line}”: mitä tarkoitat? Kirjoita esimerkiksi ”${number} hoidettu”, ”${number} myöhemmin perjantaina”, ”${number} välitä Sofielle” tai ”${number} ei kiitos”.`,
  "line-unclear": (line, { number }) =>
    `”${line}”: mitä tarkoitat? Kirjoita esimerkiksi ”${number} hoidettu”, ”${number} myöhemmin perjantaina” tai ”${number} välitä Sofielle”.`,
  "line-not-yet": (line, { number }) =>
    `”${line}”: emme ole varmoja, onko se hoidettu. Jos on, kirjoita vain ”${number} hoidettu”. Muuten otamme sen esiin haluamanasi päivänä: ”${number} myöhemmin perjantaina”.`,
};
