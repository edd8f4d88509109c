/** Norwegian, bokmål. */
import type { AgendaSendingTexts } from "./texts.ts";

export const nb: AgendaSendingTexts = {
  subject: {
    second: (who, day) => `Les gjerne agendaen før den går: ${who}, ${day}`,
    read: (who, day) => `Agendaen er lest og går til kunden: ${who}, ${day}`,
  },
  happened: {
    second: ({ by, who, talk, when }) =>
      `${by} vil sende denne agendaen før en ${talk} med ${who} ${when}, og du leser den først. Ser den bra ut, svarer ` +
      "du «send» eller «ok». Ellers endrer du det som trengs.",
    read: ({ by, who, talk, when }) =>
      `${by} har lest agendaen før din ${talk} med ${who} ${when}, og den går til kunden slik den er her.`,
  },
  goesThen: (when) => `Den går ${when}. Det du endrer før det, kommer med.`,
  undo: "Etter «send» venter brevet til neste arbeidsdags morgen. Svar «angre» før det hvis du ombestemmer deg.",
  readFirst: (reader) => `Etter «send» leser ${reader} den først. Haster det, svarer du «send likevel».`,
  anyway: "send likevel",
  confirmed: {
    reader: (reader) =>
      `${reader} leser agendaen først og sender den etterpå. Haster det, svarer du «send likevel», og ombestemmer du deg, ` +
      "«angre».",
    rests: (to, when) =>
      `Agendaen går til ${to ?? "kunden"} ${when}. Svar «angre» før det hvis du ombestemmer deg.`,
  },
};
