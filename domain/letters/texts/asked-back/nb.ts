/** Norwegian Bokmål. */
import { type AskedBackTexts, lacksColon } from "./texts.ts";

export const nb: AskedBackTexts = {
  "maybe-meant": (line, form) =>
    `«${line}»: mener du «${form}»? Skriv det i så fall slik${lacksColon(line, form) ? ", med kolon" : ""}.`,
  "next-step": (line, form) =>
    `«${line}»: et neste steg hører til et nivå: «nivå: 3, neste steg: ${form}». Vil du bli minnet på det en bestemt dag? Skriv «neste: 12. januar».`,
  "maybe-owner": (line, form) => `«${line}»: mener du «eier: ${form}»? Skriv det i så fall slik.`,
  "maybe-favour": (line, form) => `«${line}»: mener du «tjeneste: ${form}»? Skriv det i så fall slik.`,
  "maybe-recommended": (line, form) =>
    `«${line}»: har kunden anbefalt oss? Skriv i så fall til hvem: «anbefalte oss til: ${form}».`,
  "maybe-personal": (line) =>
    `«${line}»: det er ikke lagret som et personlig notat. Er det et, så skriv det på en egen linje under kundens navn: «personlig: Karin seiler».`,
  "maybe-forget": (line) =>
    `«${line}»: ingenting er slettet. Skriv «glem personlig» på en egen linje under kundens navn, så slettes alle personlige notater.`,
  "never-noted": (line) =>
    `«${line}»: vi noterer ingenting om noens helse, familie, politikk, tro, fagforening, seksualitet eller opprinnelse. Skriv heller noe som personen selv gjerne snakker om på jobben: «personlig: Karin seiler».`,
};
