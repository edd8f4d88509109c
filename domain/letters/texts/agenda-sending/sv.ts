/** Swedish. */
import type { AgendaSendingTexts } from "./texts.ts";

export const sv: AgendaSendingTexts = {
  subject: {
    second: (who, day) => `Läs gärna dagordningen innan den går: ${who}, ${day}`,
    read: (who, day) => `Dagordningen är läst och går till kunden: ${who}, ${day}`,
  },
  happened: {
    second: ({ by, who, talk, when }) =>
      `${by} vill skicka den här dagordningen inför ett ${talk} med ${who} ${when}, och du läser den först. Ser den bra ` +
      "ut svarar du ”skicka” eller ”ok”. Annars ändrar du det som behövs.",
    read: ({ by, who, talk, when }) =>
      `${by} har läst dagordningen inför ditt ${talk} med ${who} ${when}, och den går till kunden som den ser ut här.`,
  },
  goesThen: (when) => `Den går ${when}. Det du ändrar innan dess kommer med.`,
  undo: "Efter ”skicka” väntar brevet till nästa arbetsdags morgon. Svara ”ångra” innan dess om du ändrar dig.",
  readFirst: (reader) => `Efter ”skicka” läser ${reader} den först. Brådskar det svarar du ”skicka ändå”.`,
  anyway: "skicka ändå",
  confirmed: {
    reader: (reader) =>
      `${reader} läser dagordningen först och skickar den sedan. Brådskar det svarar du ”skicka ändå”, och ändrar du dig ` +
      "”ångra”.",
    rests: (to, when) =>
      `Dagordningen går till ${to ?? "kunden"} ${when}. Svara ”ångra” innan dess om du ändrar dig.`,
  },
};
