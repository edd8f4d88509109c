/** Danish. */
import type { LeavingTexts } from "./texts.ts";

const counted = (one: string, several: string) => (count: number) =>
  `${count} ${count === 1 ? one : several}`;

export const da: LeavingTexts = {
  leaves: ({ name, lastOn, to }) =>
    `${name} stopper. Sidste dag er den ${lastOn}, og derefter tager ${to} over.`,
  stays: (name) => `${name} stopper ikke, så alt er som det plejer.`,
  soon: (name, fromOn) =>
    `Det er lige om lidt: fra og med den ${fromOn} får ${name} ingen breve herfra, og mails fra ${name} regnes ikke længere som jeres. Blev det forkert? Skriv »stopper ikke: ${name}«, også bagefter.`,
  settings: (name) =>
    `Bed den, der passer Handslag for os, om at fjerne ${name} fra indstillingerne, når den dag er gået.`,
  nothing: "Der er ikke noget at give videre lige nu.",
  lists: {
    customers: counted("kunde", "kunder"),
    promises: counted("løfte", "løfter"),
    threads: counted("mail, der venter på svar", "mails, der venter på svar"),
    talks: counted("aftalt samtale", "aftalte samtaler"),
    contacts: counted("planlagt kontakt", "planlagte kontakter"),
    alone: counted("kunde kender ingen andre hos os", "kunder kender ingen andre hos os"),
  },
  lastContact: (day) => `sidst i kontakt den ${day}`,
  neverInTouch: "ingen kontakt noteret",
  invited: "invitationen er sendt, så skriv til kunden, hvem der kommer i stedet",
  more: (count) => `${count} til`,
  all: "Hele listen",
  title: (name) => `At overtage efter ${name}`,
  agenda: {
    leads: (name) => `${name} er stoppet, så det er dig, der leder samtalen.`,
    invited: (name) =>
      `Kundens invitation står stadig i kalenderen med ${name} som vært. Skriv til kunden, at det er dig, der kommer.`,
  },
  morning: {
    heading: "Når en kollega stopper",
    leaver: ({ to, lastOn }) => `Din sidste dag er den ${lastOn}, og derefter tager ${to} over.`,
    introduce: ({ to, names }) => `Præsenter ${to} inden da for ${names}.`,
    successor: ({ name, lastOn }) =>
      `${name} stopper. Sidste dag er den ${lastOn}, og derefter tager du over.`,
    beIntroduced: ({ name, names }) => `Bed ${name} om at præsentere dig inden da for ${names}.`,
    cameOver: ({ name, what }) => `${name} er stoppet, og du har overtaget ${what}.`,
    cameOverNothing: (name) => `${name} er stoppet, og du har taget over. Der venter ikke noget lige nu.`,
  },
};
