/** Norwegian bokmål. */
import type { AgendaLetterTexts } from "./texts.ts";

export const nb: AgendaLetterTexts = {
  talk: (kinds) =>
    kinds.length > 1
      ? "evaluerings- og oppdateringssamtale"
      : kinds[0] === "update"
        ? "oppdateringssamtale"
        : "evalueringssamtale",
  when: { time: (words) => words, day: (words) => words },
  heading: "Agenda",
  where: (where) => `Sted: ${where}`,
  whereRead: (where, read) => `Sted: ${where} (kunden leser «${read}»)`,
  place: {
    theirs: "hos dere",
    ours: (company) => `hos ${company}`,
    theirOffice: "på kontoret hos dere",
    ourOffice: (company) => `på kontoret hos ${company}`,
  },
  answered: {
    accepted: "Kunden har sagt ja til tiden i kalenderen sin.",
    declined: "Kunden har sagt nei til tiden i kalenderen sin. Ta kontakt om en ny tid.",
    tentative: "Kunden har svart i kalenderen sin at tiden kanskje passer.",
    "another-time": "Kunden har foreslått en annen tid i kalenderen sin.",
  },
  draft: {
    subject: {
      drawn: (who, day) => `Agenda å se over: ${who}, ${day}`,
      edited: (who, day) => `Slik er agendaen nå: ${who}, ${day}`,
      moved: (who, day) => `Kundens invitasjon stemmer ikke lenger: ${who}, ${day}`,
      cancelled: (who, day) => `Kunden har fortsatt invitasjonen: ${who}, ${day}`,
    },
    happened: {
      drawn: ({ who, talk, when }) =>
        `Du har ${talk} med ${who} ${when}. Her er et forslag til agenda, hentet fra det som har skjedd siden sist. ` +
        "Ingenting er sendt til kunden.",
      edited: ({ who, talk, when }) => `Slik er agendaen nå før ${talk}n med ${who} ${when}.`,
      moved: ({ who, talk, when }) =>
        `Avtalen om ${talk} med ${who} gjelder nå ${when}, men invitasjonen som kunden har fått, gjelder en annen tid ` +
        "eller et annet sted.",
      cancelled: ({ who, talk, when }) =>
        `Avtalen om ${talk} med ${who} ${when} er avlyst, men kunden har fortsatt invitasjonen. Svar «send», så får ` +
        "kunden beskjed, og tiden forsvinner fra kalenderen.",
    },
    hasGone: "Kunden har fått en tidligere versjon.",
    goesTo: (address) => `Når du svarer «send», går den til ${address} med en invitasjon til kalenderen.`,
    noAddress:
      "Den kan ikke sendes, for vi har ingen adresse til kunden som e-post kommer fram til. Ring, og sørg for at riktig " +
      "adresse kommer inn i kunderegisteret.",
    payments: {
      heading: "Betalinger (bare for deg)",
      line: ({ why, day }) => `Ifølge regnskapet til og med ${day}: ${why}.`,
    },
    how: "Svar på denne e-posten, for eksempel:",
    edits: ["legg til: leveringstider", "3: slik i stedet", "fjern 2"],
    send: "send",
    undo: (minutes) =>
      `Etter «send» venter brevet i ${minutes} minutter. Svar «angre» før det hvis du ombestemmer deg.`,
  },
  unsent: {
    subject: {
      "not-sent": (who, day) => `Agendaen er ikke sendt: ${who}, ${day}`,
      "not-arrived": (who, day) => `Agendaen kom ikke fram: ${who}, ${day}`,
    },
    happened: {
      "not-sent": ({ who, talk, when }) =>
        `Du har ${talk} med ${who} ${when}, og kunden har ikke fått noen agenda. Svar «send», så går denne av gårde.`,
      "not-arrived": ({ who, talk, when }) =>
        `Brevet til ${who} om ${talk}n ${when} kom ikke fram. Ring kunden, eller svar «send til» og en annen av kundens ` +
        "adresser.",
    },
  },
  answer: {
    subject: (who, day) => `Svar på agendaen: ${who}, ${day}`,
    happened: ({ who, talk, when }, count) =>
      `${who} har svart på agendaen før ${talk}n ${when}. ` +
      (count === 0
        ? "Ingen nye punkter har kommet til."
        : count === 1
          ? "Dette punktet står nå sist:"
          : "Disse punktene står nå sist:"),
    calendar: {
      declined: {
        subject: (who, day) => `Kunden har sagt nei: ${who}, ${day}`,
        happened: ({ who, talk, when }) =>
          `${who} har sagt nei i kalenderen til ${talk}n ${when}. Ta kontakt om en ny tid.`,
      },
      "another-time": {
        subject: (who, day) => `Kunden foreslår en annen tid: ${who}, ${day}`,
        happened: ({ who, talk, when }) =>
          `${who} har foreslått en annen tid i kalenderen for ${talk}n ${when}.`,
      },
    },
    arrange: ["avtalt: 12. januar 10.00", "avlyst"],
    added: "Fra kunden",
    wishes: "Kunden vil gjerne stryke",
    wrote: "Kunden skrev",
    reply: "Svar kunden som vanlig; brevet følges opp som alle andre.",
  },
  customer: {
    subject: {
      invite: (day) => `Før samtalen vår ${day}`,
      time: (day) => `Ny tid for samtalen vår: ${day}`,
      place: (day) => `Nytt sted for samtalen vår ${day}`,
      cancel: (day) => `Samtalen vår ${day} er avlyst`,
    },
    invite: ({ talk, when }) => `Vi har avtalt en tid til ${talk}n vår: ${when}.`,
    changed: {
      time: ({ talk, when, was }) => `Ny tid for ${talk}n vår: ${when} i stedet for ${was}.`,
      place: ({ when }) => `Samtalen vår ${when} blir på et annet sted. Tidspunktet er det samme.`,
      other: ({ talk, when }) => `Dette gjelder nå for ${talk}n vår ${when}.`,
    },
    newWhere: ({ where, was }) => `Nytt sted: ${where} (i stedet for ${was})`,
    points: "Dette har vi tenkt å ta opp:",
    ask:
      "Hva vil du legge til eller ta bort? Svar på denne e-posten, så endrer vi. Med brevet følger en invitasjon, slik at " +
      "tiden kommer inn i kalenderen din.",
    cancel: ({ when }) =>
      `Samtalen vår ${when} er avlyst. Med brevet følger en avlysning, slik at tiden forsvinner fra kalenderen din.`,
    newTime: "Vil du foreslå en ny tid, er det bare å svare på denne e-posten.",
  },
};
