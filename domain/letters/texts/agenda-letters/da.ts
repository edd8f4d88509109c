/** Danish. */
import type { AgendaLetterTexts } from "./texts.ts";

export const da: AgendaLetterTexts = {
  talk: (kinds) =>
    kinds.length > 1
      ? "evalueringssamtale og statusmøde"
      : kinds[0] === "update"
        ? "statusmøde"
        : "evalueringssamtale",
  when: { time: (words) => words, day: (words) => words },
  heading: "Dagsorden",
  where: (where) => `Sted: ${where}`,
  whereRead: (where, read) => `Sted: ${where} (kunden læser »${read}«)`,
  place: {
    theirs: "hos jer",
    ours: (company) => `hos ${company}`,
    theirOffice: "på jeres kontor",
    ourOffice: (company) => `på kontoret hos ${company}`,
  },
  answered: {
    accepted: "Kunden har sagt ja til tiden i sin kalender.",
    declined: "Kunden har sagt nej til tiden i sin kalender. Tag kontakt om en ny tid.",
    tentative: "Kunden har svaret i sin kalender, at tiden måske passer.",
    "another-time": "Kunden har foreslået en anden tid i sin kalender.",
  },
  draft: {
    subject: {
      drawn: (who, day) => `Dagsorden til gennemsyn: ${who}, ${day}`,
      edited: (who, day) => `Sådan ser dagsordenen ud nu: ${who}, ${day}`,
      moved: (who, day) => `Kundens invitation passer ikke længere: ${who}, ${day}`,
      cancelled: (who, day) => `Kunden har stadig invitationen: ${who}, ${day}`,
    },
    happened: {
      drawn: ({ who, talk, when }) =>
        `Du har ${talk} med ${who} ${when}. Her er et forslag til dagsorden, hentet fra det, der er sket siden sidst. ` +
        "Der er ikke sendt noget til kunden.",
      edited: ({ who, talk, when }) => `Sådan ser dagsordenen nu ud for ${talk} med ${who} ${when}.`,
      moved: ({ who, talk, when }) =>
        `Aftalen om ${talk} med ${who} gælder nu ${when}, men kundens invitation gælder en anden tid eller et andet sted.`,
      cancelled: ({ who, talk, when }) =>
        `Aftalen om ${talk} med ${who} ${when} er aflyst, men kunden har stadig invitationen. Svar »send«, så får kunden ` +
        "besked, og tiden forsvinder fra kalenderen.",
    },
    hasGone: "Kunden har fået en tidligere udgave.",
    goesTo: (address) => `Når du svarer »send«, går den til ${address} med en invitation til kalenderen.`,
    noAddress:
      "Den kan ikke sendes, for vi har ingen adresse til kunden, som mail når frem til. Ring, og sørg for, at den rigtige " +
      "adresse kommer ind i kunderegistret.",
    payments: {
      heading: "Betalinger (kun til dig)",
      line: ({ why, day }) => `Ifølge bogføringen til og med den ${day}: ${why}.`,
    },
    how: "Svar på denne mail, for eksempel:",
    edits: ["tilføj: leveringstider", "3: sådan her i stedet", "fjern 2"],
    send: "send",
    undo: (minutes) =>
      `Efter »send« venter brevet i ${minutes} minutter. Svar »fortryd« inden da, hvis du ombestemmer dig.`,
  },
  unsent: {
    subject: {
      "not-sent": (who, day) => `Dagsordenen er ikke sendt: ${who}, ${day}`,
      "not-arrived": (who, day) => `Dagsordenen kom ikke frem: ${who}, ${day}`,
    },
    happened: {
      "not-sent": ({ who, talk, when }) =>
        `Du har ${talk} med ${who} ${when}, og kunden har ikke fået nogen dagsorden. Svar »send«, så går den her af sted.`,
      "not-arrived": ({ who, talk, when }) =>
        `Brevet til ${who} om jeres ${talk} ${when} kom ikke frem. Ring til kunden, eller svar »send til« og en anden af ` +
        "kundens adresser.",
    },
  },
  answer: {
    subject: (who, day) => `Svar på dagsordenen: ${who}, ${day}`,
    happened: ({ who, talk, when }, count) =>
      `${who} har svaret på dagsordenen til jeres ${talk} ${when}. ` +
      (count === 0
        ? "Der er ikke kommet nye punkter på."
        : count === 1
          ? "Det her punkt står nu sidst:"
          : "De her punkter står nu sidst:"),
    calendar: {
      declined: {
        subject: (who, day) => `Kunden har sagt nej: ${who}, ${day}`,
        happened: ({ who, talk, when }) =>
          `${who} har i kalenderen sagt nej til jeres ${talk} ${when}. Tag kontakt om en ny tid.`,
      },
      "another-time": {
        subject: (who, day) => `Kunden foreslår en anden tid: ${who}, ${day}`,
        happened: ({ who, talk, when }) =>
          `${who} har i kalenderen foreslået en anden tid til jeres ${talk} ${when}.`,
      },
    },
    arrange: ["aftalt: 12. januar 10.00", "aflyst"],
    added: "Fra kunden",
    wishes: "Kunden vil gerne fjerne",
    wrote: "Kunden skrev",
    reply: "Svar kunden, som du plejer; vi holder øje med brevet som med alle andre.",
  },
  customer: {
    subject: {
      invite: (day) => `Før vores samtale ${day}`,
      time: (day) => `Ny tid til vores samtale: ${day}`,
      place: (day) => `Nyt sted for vores samtale ${day}`,
      cancel: (day) => `Vores samtale ${day} er aflyst`,
    },
    invite: ({ talk, when }) => `Vi har aftalt en tid til vores ${talk}: ${when}.`,
    changed: {
      time: ({ talk, when, was }) => `Vores ${talk} har fået en ny tid: ${when} i stedet for ${was}.`,
      place: ({ talk, when }) => `Vores ${talk} ${when} bliver et andet sted. Tidspunktet er det samme.`,
      other: ({ talk, when }) => `Det her gælder nu for vores ${talk} ${when}.`,
    },
    newWhere: ({ where, was }) => `Nyt sted: ${where} (i stedet for ${was})`,
    points: "Det her har vi tænkt os at tage op:",
    ask:
      "Hvad vil du gerne tilføje eller fjerne? Svar på denne mail, så retter vi det. Med brevet følger en invitation, så " +
      "tiden kommer ind i din kalender.",
    cancel: ({ talk, when }) =>
      `Vores ${talk} ${when} er aflyst. Med brevet følger en aflysning, så tiden forsvinder fra din kalender.`,
    newTime: "Vil du foreslå en ny tid, skal du bare svare på denne mail.",
  },
};
