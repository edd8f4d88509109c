/** Norwegian. */
import type { LeavingTexts } from "./texts.ts";

const counted = (one: string, several: string) => (count: number) =>
  `${count} ${count === 1 ? one : several}`;

export const nb: LeavingTexts = {
  leaves: ({ name, lastOn, to }) => `${name} slutter. Siste dag er ${lastOn}, og deretter tar ${to} over.`,
  stays: (name) => `${name} slutter ikke, så alt er som vanlig.`,
  soon: (name, fromOn) =>
    `Det er snart: fra og med ${fromOn} får ${name} ingen brev herfra, og e-post fra ${name} regnes ikke lenger som deres. Ble det feil? Skriv «slutter ikke: ${name}», også etterpå.`,
  settings: (name) =>
    `Be den som tar seg av Handslag for oss, om å fjerne ${name} fra innstillingene når den dagen er over.`,
  nothing: "Det er ingenting å gi videre akkurat nå.",
  lists: {
    customers: counted("kunde", "kunder"),
    promises: counted("løfte", "løfter"),
    threads: counted("e-post som venter på svar", "e-poster som venter på svar"),
    talks: counted("avtalt samtale", "avtalte samtaler"),
    contacts: counted("planlagt kontakt", "planlagte kontakter"),
    alone: counted("kunde kjenner ingen andre hos oss", "kunder kjenner ingen andre hos oss"),
  },
  lastContact: (day) => `sist i kontakt ${day}`,
  neverInTouch: "ingen kontakt notert",
  invited: "invitasjonen er sendt, så skriv til kunden hvem som kommer i stedet",
  more: (count) => `${count} til`,
  all: "Hele listen",
  title: (name) => `Å ta over etter ${name}`,
  agenda: {
    leads: (name) => `${name} har sluttet, så det er du som leder samtalen.`,
    invited: (name) =>
      `Invitasjonen står fortsatt i kundens kalender med ${name} som vert. Skriv til kunden at det er du som kommer.`,
  },
  morning: {
    heading: "Når en kollega slutter",
    leaver: ({ to, lastOn }) => `Din siste dag er ${lastOn}, og deretter tar ${to} over.`,
    introduce: ({ to, names }) => `Presenter ${to} før det for ${names}.`,
    successor: ({ name, lastOn }) => `${name} slutter. Siste dag er ${lastOn}, og deretter tar du over.`,
    beIntroduced: ({ name, names }) => `Be ${name} om å presentere deg før det for ${names}.`,
    cameOver: ({ name, what }) => `${name} har sluttet, og du har tatt over ${what}.`,
    cameOverNothing: (name) =>
      `${name} har sluttet, og du har tatt over. Det er ingenting som venter akkurat nå.`,
  },
};
