/** Swedish. */
import type { LeavingTexts } from "./texts.ts";

const counted = (one: string, several: string) => (count: number) =>
  `${count} ${count === 1 ? one : several}`;

export const sv: LeavingTexts = {
  leaves: ({ name, lastOn, to }) => `${name} slutar. Sista dagen är den ${lastOn}, och sedan tar ${to} över.`,
  stays: (name) => `${name} slutar inte, så allt är som vanligt.`,
  soon: (name, fromOn) =>
    `Det är nära: från och med den ${fromOn} får ${name} inga brev härifrån, och mejl från ${name} räknas inte längre som era. Blev det fel? Skriv ”slutar inte: ${name}”, också efteråt.`,
  settings: (name) =>
    `Be den som sköter Handslag åt oss att ta bort ${name} ur inställningarna när den dagen har varit.`,
  nothing: "Det finns inget att lämna över just nu.",
  lists: {
    customers: counted("kund", "kunder"),
    promises: counted("löfte", "löften"),
    threads: counted("mejl som väntar på svar", "mejl som väntar på svar"),
    talks: counted("bokat samtal", "bokade samtal"),
    contacts: counted("planerad kontakt", "planerade kontakter"),
    alone: counted("kund känner ingen annan hos oss", "kunder känner ingen annan hos oss"),
  },
  lastContact: (day) => `senast i kontakt den ${day}`,
  neverInTouch: "ingen kontakt noterad",
  invited: "inbjudan är skickad, så skriv till kunden vem som kommer i stället",
  more: (count) => `${count} till`,
  all: "Hela listan",
  title: (name) => `Att ta över efter ${name}`,
  agenda: {
    leads: (name) => `${name} har slutat, så det är du som leder samtalet.`,
    invited: (name) =>
      `Kundens inbjudan står kvar i kalendern med ${name} som värd. Skriv till kunden att det är du som kommer.`,
  },
  morning: {
    heading: "När en kollega slutar",
    leaver: ({ to, lastOn }) => `Din sista dag är den ${lastOn}, och sedan tar ${to} över.`,
    introduce: ({ to, names }) => `Presentera ${to} innan dess för ${names}.`,
    successor: ({ name, lastOn }) => `${name} slutar. Sista dagen är den ${lastOn}, och sedan tar du över.`,
    beIntroduced: ({ name, names }) => `Be ${name} att presentera dig innan dess för ${names}.`,
    cameOver: ({ name, what }) => `${name} har slutat, och du har tagit över ${what}.`,
    cameOverNothing: (name) => `${name} har slutat, och du har tagit över. Inget väntar just nu.`,
  },
};
