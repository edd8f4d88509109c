/** Danish. */
import { type AskedBackTexts, lacksColon } from "./texts.ts";

export const da: AskedBackTexts = {
  "maybe-meant": (line, form) =>
    `»${line}«: mener du »${form}«? Skriv det i så fald sådan${lacksColon(line, form) ? ", med kolon" : ""}.`,
  "next-step": (line, form) =>
    `»${line}«: et næste skridt hører til et niveau: »niveau: 3, næste skridt: ${form}«. Vil du mindes om det en bestemt dag? Skriv »næste: 12. januar«.`,
  "maybe-owner": (line, form) => `»${line}«: mener du »ejer: ${form}«? Skriv det i så fald sådan.`,
  "maybe-favour": (line, form) => `»${line}«: mener du »tjeneste: ${form}«? Skriv det i så fald sådan.`,
  "maybe-recommended": (line, form) =>
    `»${line}«: har kunden anbefalet os? Skriv i så fald til hvem: »anbefalede os til: ${form}«.`,
  "maybe-personal": (line) =>
    `»${line}«: det er ikke gemt som en personlig note. Er det en, så skriv den på en linje for sig under kundens navn: »personligt: Karin sejler«.`,
  "maybe-forget": (line) =>
    `»${line}«: intet er slettet. Skriv »glem personligt« på en linje for sig under kundens navn, så slettes alle personlige noter.`,
  "never-noted": (line) =>
    `»${line}«: vi noterer ingenting om nogens helbred, familie, politik, tro, fagforening, seksualitet eller oprindelse. Skriv hellere noget, som personen selv gerne taler om på arbejdet: »personligt: Karin sejler«.`,
};
