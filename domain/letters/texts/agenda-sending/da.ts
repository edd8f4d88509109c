/** Danish. */
import type { AgendaSendingTexts } from "./texts.ts";

export const da: AgendaSendingTexts = {
  subject: {
    second: (who, day) => `Læs gerne dagsordenen, før den går: ${who}, ${day}`,
    read: (who, day) => `Dagsordenen er læst og går til kunden: ${who}, ${day}`,
  },
  happened: {
    second: ({ by, who, talk, when }) =>
      `${by} vil gerne sende denne dagsorden forud for ${talk} med ${who} ${when}, og du læser den først. Ser den godt ud, ` +
      "svarer du »send« eller »ok«. Ellers retter du det, der skal rettes.",
    read: ({ by, who, talk, when }) =>
      `${by} har læst dagsordenen forud for jeres ${talk} med ${who} ${when}, og den går til kunden, som den ser ud her.`,
  },
  goesThen: (when) => `Den går ${when}. Det, du ændrer inden da, kommer med.`,
  undo: "Efter »send« venter brevet til næste arbejdsdags morgen. Svar »fortryd« inden da, hvis du ombestemmer dig.",
  readFirst: (reader) => `Efter »send« læser ${reader} den først. Haster det, svarer du »send alligevel«.`,
  anyway: "send alligevel",
  confirmed: {
    reader: (reader) =>
      `${reader} læser dagsordenen først og sender den derefter. Haster det, svarer du »send alligevel«, og ` +
      "ombestemmer du dig, »fortryd«.",
    rests: (to, when) =>
      `Dagsordenen går til ${to ?? "kunden"} ${when}. Svar »fortryd« inden da, hvis du ombestemmer dig.`,
  },
};
