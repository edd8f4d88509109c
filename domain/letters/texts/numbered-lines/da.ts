/** Danish. */
import type { NumberedLineTexts } from "./texts.ts";

export const da: NumberedLineTexts = {
  "line-later": (line, { number, form }) =>
    `»${line}«: mener du »${number} senere ${form}«? Skriv det i så fald sådan.`,
  "line-hand-over": (line, { number, form }) =>
    `»${line}«: mener du »${number} giv videre til ${form}«? Skriv det i så fald sådan.`,
  "line-done": (line, { number, form }) =>
    `»${line}«: mener du »${number} klaret${form && `, ${form}`}«? Skriv det i så fald sådan.`,
  "line-undo": (line, { number }) => `»${line}«: mener du »${number} fortryd«? Skriv det i så fald sådan.`,
  "line-no": (line, { number }) => `»${line}«: mener du »${number} nej tak«? Skriv det i så fald sådan.`,
  "line-hint": (line, { number }) =>
    `»${line}«: hvad mener du? Skriv for eksempel »${number} klaret«, »${number} senere fredag«, »${number} giv videre til Bo« eller »${number} nej tak«.`,
  "line-unclear": (line, { number }) =>
    `»${line}«: hvad mener du? Skriv for eksempel »${number} klaret«, »${number} senere fredag« eller »${number} giv videre til Bo«.`,
  "line-not-yet": (line, { number }) =>
    `»${line}«: det er ikke sikkert, at det er klaret. Er det klaret, så skriv bare »${number} klaret«. Ellers kommer det igen den dag, du vil: »${number} senere fredag«.`,
};
