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
      moved: (who, day) => `Kunden har en annen tid i invitasjonen: ${who}, ${day}`,
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
        ? "Ingenting nytt er lagt til."
        : count === 1
          ? "Dette er lagt til, sist:"
          : "Disse punktene er lagt til, sist:"),
    added: "Fra kunden",
    wishes: "Kunden vil gjerne ta bort",
    wrote: "Kunden skrev",
    reply: "Svar kunden som vanlig; brevet følges opp som alle andre.",
  },
  customer: {
    subject: {
      invite: (day) => `Før samtalen vår ${day}`,
      cancel: (day) => `Samtalen vår ${day} er avlyst`,
    },
    invite: ({ talk, when }) => `Vi har avtalt en tid til ${talk}n vår: ${when}.`,
    changed: ({ talk, when, was }) => `Ny tid for ${talk}n vår: ${when} i stedet for ${was}.`,
    points: "Dette har vi tenkt å ta opp:",
    ask:
      "Hva vil du legge til eller ta bort? Svar på denne e-posten, så endrer vi. Med brevet følger en invitasjon, slik at " +
      "tiden kommer inn i kalenderen din.",
    cancel: ({ when }) =>
      `Samtalen vår ${when} er avlyst. Med brevet følger en avlysning, slik at tiden forsvinner fra kalenderen din.`,
    newTime: "Vil du foreslå en ny tid, er det bare å svare på denne e-posten.",
  },
};
