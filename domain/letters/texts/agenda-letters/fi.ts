/** Finnish. */
import type { AgendaLetterTexts } from "./texts.ts";

export const fi: AgendaLetterTexts = {
  talk: (kinds) =>
    kinds.length > 1
      ? "arviointikeskustelu ja tilannekatsaus"
      : kinds[0] === "update"
        ? "tilannekatsaus"
        : "arviointikeskustelu",
  when: { time: (words) => words, day: (words) => words },
  heading: "Asialista",
  where: (where) => `Paikka: ${where}`,
  whereRead: (where, read) => `Paikka: ${where} (asiakas lukee: ”${read}”)`,
  place: {
    theirs: "teillä",
    ours: (company) => company,
    theirOffice: "toimistollanne",
    ourOffice: (company) => `${company}, toimisto`,
  },
  answered: {
    accepted: "Asiakas on hyväksynyt ajan kalenterissaan.",
    declined: "Asiakas on vastannut kalenterissaan, ettei aika sovi. Ota yhteyttä ja sovi uusi aika.",
    tentative: "Asiakas on vastannut kalenterissaan, että aika ehkä sopii.",
    "another-time": "Asiakas on ehdottanut kalenterissaan toista aikaa.",
  },
  draft: {
    subject: {
      drawn: (who, day) => `Asialista katsottavaksi: ${who}, ${day}`,
      edited: (who, day) => `Asialista on nyt tällainen: ${who}, ${day}`,
      moved: (who, day) => `Asiakkaan kutsu ei enää pidä paikkaansa: ${who}, ${day}`,
      cancelled: (who, day) => `Kutsu on vielä asiakkaalla: ${who}, ${day}`,
    },
    happened: {
      drawn: ({ who, talk, when }) =>
        `Tulossa on ${talk} (${who}) ${when}. Tässä on ehdotus asialistaksi, koottu siitä, mitä viime kerran jälkeen on ` +
        "tapahtunut. Asiakkaalle ei ole lähetetty mitään.",
      edited: ({ who, talk, when }) => `Tulossa on ${talk} (${who}) ${when}. Asialista on nyt tällainen.`,
      moved: ({ who, talk, when }) =>
        `Nyt on sovittu näin: ${talk} (${who}) ${when}. Asiakkaan saamassa kutsussa on toinen aika tai paikka.`,
      cancelled: ({ who, talk, when }) =>
        `Tämä on peruttu: ${talk} (${who}) ${when}. Kutsu on kuitenkin vielä asiakkaalla. Vastaa ”lähetä”, niin ` +
        "asiakas saa tiedon ja aika poistuu kalenterista.",
    },
    hasGone: "Asiakas on saanut aiemman version.",
    goesTo: (address) =>
      `Kun vastaat ”lähetä”, asialista lähtee osoitteeseen ${address}. Mukana on kalenterikutsu.`,
    noAddress:
      "Asialistaa ei voi lähettää, koska asiakkaalle ei ole toimivaa sähköpostiosoitetta. Soita ja huolehdi, että oikea " +
      "osoite tulee asiakasrekisteriin.",
    payments: {
      heading: "Maksut (vain sinulle)",
      line: ({ why, day }) => `Kirjanpidon mukaan ${day} asti: ${why}.`,
    },
    how: "Vastaa tähän viestiin, esimerkiksi:",
    edits: ["lisää: toimitusajat", "3: mieluummin näin", "poista 2"],
    send: "lähetä",
    undo: (minutes) =>
      `Sanan ”lähetä” jälkeen kirje odottaa ${minutes} minuuttia. Jos muutat mieltäsi, vastaa sitä ennen ”peru”.`,
  },
  unsent: {
    subject: {
      "not-sent": (who, day) => `Asialistaa ei ole lähetetty: ${who}, ${day}`,
      "not-arrived": (who, day) => `Asialista ei mennyt perille: ${who}, ${day}`,
    },
    happened: {
      "not-sent": ({ who, talk, when }) =>
        `Tulossa on ${talk} (${who}) ${when}, eikä asiakas ole saanut asialistaa. Vastaa ”lähetä”, niin tämä lähtee.`,
      "not-arrived": ({ who, talk, when }) =>
        `Kirje ei mennyt perille: ${talk} (${who}) ${when}. Soita asiakkaalle tai vastaa ”lähetä” ja jokin muu ` +
        "asiakkaan osoite.",
    },
  },
  answer: {
    subject: (who, day) => `Vastaus asialistaan: ${who}, ${day}`,
    happened: ({ who, talk, when }, count) =>
      `Asiakas ${who} on vastannut asialistaan. Tulossa on ${talk} ${when}. ` +
      (count === 0
        ? "Uusia kohtia ei tullut."
        : count === 1
          ? "Tämä kohta on nyt viimeisenä:"
          : "Nämä kohdat ovat nyt viimeisinä:"),
    calendar: {
      declined: {
        subject: (who, day) => `Aika ei sovi asiakkaalle: ${who}, ${day}`,
        happened: ({ who, talk, when }) =>
          `Tulossa on ${talk} ${when}. Asiakas ${who} on vastannut kalenterissaan, ettei aika sovi. Ota yhteyttä ja sovi uusi aika.`,
      },
      "another-time": {
        subject: (who, day) => `Asiakas ehdottaa toista aikaa: ${who}, ${day}`,
        happened: ({ who, talk, when }) =>
          `Tulossa on ${talk} ${when}. Asiakas ${who} on ehdottanut kalenterissaan toista aikaa.`,
      },
    },
    arrange: ["sovittu: 12.1. klo 10", "peruttu"],
    added: "Asiakkaalta",
    wishes: "Asiakas haluaisi jättää pois",
    wrote: "Asiakas kirjoitti",
    reply: "Vastaa asiakkaalle tavalliseen tapaan; viestiä seurataan kuten muitakin.",
  },
  customer: {
    subject: {
      invite: (day) => `Asialista: keskustelu ${day}`,
      time: (day) => `Uusi aika: keskustelu ${day}`,
      place: (day) => `Uusi paikka: keskustelu ${day}`,
      cancel: (day) => `Peruttu: keskustelu ${day}`,
    },
    invite: ({ talk, when }) => `Sovittu aika: ${talk} ${when}.`,
    changed: {
      time: ({ talk, when, was }) => `Uusi aika: ${talk} ${when}. Aiempi aika (${was}) ei ole enää voimassa.`,
      place: ({ talk, when }) =>
        `Sovittu ${talk} ${when} pidetään eri paikassa kuin aiemmin sovittiin. Aika on sama.`,
      other: ({ talk, when }) => `Näin on nyt sovittu: ${talk} ${when}.`,
    },
    newWhere: ({ where, was }) => `Uusi paikka: ${where} (aiempi: ${was})`,
    points: "Näistä olemme ajatelleet keskustella:",
    ask:
      "Mitä listaan pitäisi lisätä, mitä siitä voi jättää pois? Muutostoiveet voi lähettää vastaamalla tähän viestiin. " +
      "Mukana on kutsu, jolla ajan saa kalenteriin.",
    cancel: ({ talk, when }) =>
      `Sovittu ${talk} ${when} on peruttu. Mukana on peruutus, jolla aika poistuu kalenterista.`,
    newTime: "Uutta aikaa voi ehdottaa vastaamalla tähän viestiin.",
  },
};
