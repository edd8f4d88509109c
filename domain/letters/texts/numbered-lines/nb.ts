/** Norwegian. */
import type { NumberedLineTexts } from "./texts.ts";

export const nb: NumberedLineTexts = {
  "line-later": (line, { number, form }) =>
    `«${line}»: mener du «${number} senere ${form}»? Skriv det i så fall slik.`,
  "line-hand-over": (line, { number, form }) =>
    `«${line}»: mener du «${number} gi videre til ${form}»? Skriv det i så fall slik.`,
  "line-done": (line, { number, form }) =>
    `«${line}»: mener du «${number} ordnet${form && `, ${form}`}»? Skriv det i så fall slik.`,
  "line-undo": (line, { number }) => `«${line}»: mener du «${number} angre»? Skriv det i så fall slik.`,
  "line-no": (line, { number }) => `«${line}»: mener du «${number} nei takk»? Skriv det i så fall slik.`,
  "line-hint": (line, { number }) =>
    `«${line}»: hva mener du? Skriv for eksempel «${number} ordnet», «${number} senere fredag», «${number} gi videre til Bo» eller «${number} nei takk».`,
  "line-unclear": (line, { number }) =>
    `«${line}»: hva mener du? Skriv for eksempel «${number} ordnet», «${number} senere fredag» eller «${number} gi videre til Bo».`,
  "line-not-yet": (line, { number }) =>
    `«${line}»: det er ikke sikkert at det er ordnet. Er det ordnet, skriv bare «${number} ordnet». Ellers kommer det tilbake den dagen du vil: «${number} senere fredag».`,
};
