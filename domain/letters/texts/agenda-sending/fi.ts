/** Finnish. */
import type { AgendaSendingTexts } from "./texts.ts";

export const fi: AgendaSendingTexts = {
  subject: {
    second: (who, day) => `Lue asialista ennen kuin se lähtee: ${who}, ${day}`,
    read: (who, day) => `Asialista on luettu ja lähtee asiakkaalle: ${who}, ${day}`,
  },
  happened: {
    second: ({ by, who, talk, when }) =>
      `${by} haluaa lähettää tämän asialistan, ja sinä luet sen ensin. Tulossa on ${talk} (${who}) ${when}. Jos kaikki on ` +
      "kunnossa, vastaa ”lähetä” tai ”ok”. Muuten muuta, mitä pitää.",
    read: ({ by, who, talk, when }) =>
      `Tulossa on ${talk} (${who}) ${when}. ${by} on lukenut asialistan, ja se lähtee asiakkaalle tällaisena.`,
  },
  goesThen: (when) => `Se lähtee ${when}. Sitä ennen tekemäsi muutokset tulevat mukaan.`,
  undo: "Sanan ”lähetä” jälkeen kirje odottaa seuraavan työpäivän aamuun. Jos muutat mieltäsi, vastaa sitä ennen ”peru”.",
  readFirst: (reader) =>
    `Sanan ”lähetä” jälkeen ${reader} lukee sen ensin. Jos on kiire, vastaa ”lähetä silti”.`,
  anyway: "lähetä silti",
  confirmed: {
    reader: (reader) =>
      `${reader} lukee asialistan ensin ja lähettää sen sitten. Jos on kiire, vastaa ”lähetä silti”; jos muutat mieltäsi, ` +
      "”peru”.",
    rests: (to, when) =>
      `Asialista lähtee${to === undefined ? "" : ` osoitteeseen ${to}`} ${when}. Jos muutat mieltäsi, vastaa sitä ennen ”peru”.`,
  },
};
