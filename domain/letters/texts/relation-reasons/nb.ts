/** Norwegian (bokmål). */
import type { ContactWay } from "../../../relation/relation-facts.ts";
import type { RelationReasonTexts } from "./texts.ts";

const WAYS: Readonly<Record<ContactWay, string>> = {
  mail: " på e-post",
  call: " på telefon",
  message: " med en melding",
  meeting: " i et møte",
  video: " på video",
  other: "",
};

const colon = (what: string | undefined): string => (what === undefined ? "" : `: «${what}»`);
const promisedFor = (day: string | undefined): string => (day === undefined ? "" : ` (lovet til ${day})`);
const comma = (what: string | undefined): string => (what === undefined ? "" : `, «${what}»`);
const until = (by: string | undefined): string => (by === undefined ? "helst i dag" : `senest ${by}`);

function every(days: number): string {
  if (days === 1) return "hver dag";
  if (days === 7) return "hver uke";
  if (days === 14) return "annenhver uke";
  if (days >= 28 && days <= 31) return "en gang i måneden";
  if (days >= 60 && days <= 62) return "annenhver måned";
  if (days >= 90 && days <= 92) return "hver tredje måned";
  if (days >= 181 && days <= 184) return "to ganger i året";
  return days === 365 || days === 366 ? "en gang i året" : `med ${days} dagers mellomrom`;
}

export const nb: RelationReasonTexts = {
  phases: {
    prospect: "mulig kunde",
    new: "ny kunde",
    growing: "kunde i vekst",
    established: "fast kunde",
    dormant: "stille for tiden",
    lost: "ikke lenger kunde",
  },
  classes: { A: "blant våre viktigste kunder", B: "viktig kunde" },
  rules: {
    repair: "noe å rette opp",
    planned: "planlagt",
    wish: "kundens ønske",
    undecided: "vurderer et tilbud",
    new: "ny kunde",
    "bought-once": "har kjøpt én gang",
    silent: "stille en stund",
    "far-away": "holder til et stykke unna",
    "not-met": "lenge siden vi møttes",
    value: "jevnlig kontakt",
    prospect: "mulig kunde",
    "day-one": "den første kontakten",
  },
  every,
  onDay: (day) => day,
  reasons: {
    brokenPromise: ({ promised, what, by }) => ({
      why:
        what === undefined
          ? `vi tok ikke kontakt i tide${promisedFor(promised)}.`
          : `vi holdt ikke det vi lovet${comma(what)}${promisedFor(promised)}.`,
      todo: `Ring ${until(by)}, si det som det er, og hør om alt er i orden nå.`,
    }),
    complaint: ({ day, what, by }) => ({
      why: `fortalte ${day} at de ikke var fornøyde${colon(what)}.`,
      todo: `Ring ${until(by)} og hør hvordan det er nå.`,
    }),
    planned: ({ day, when, what }) => ({
      why: {
        past: `vi hadde planlagt å snakkes ${day}${colon(what)}.`,
        today: `vi har planlagt å snakkes i dag${colon(what)}.`,
        ahead: `vi har planlagt å snakkes ${day}${colon(what)}.`,
      }[when],
      todo: "",
    }),
    talk: ({ day, when }) =>
      when === "past"
        ? { why: `møtet var avtalt til ${day}.`, todo: "Skriv noen linjer om hvordan det gikk." }
        : { why: `avtalt møte ${when === "today" ? "i dag" : day}.`, todo: "" },
    wish: (days) => ({ why: `har bedt om å høre fra oss ${every(days)}.`, todo: "" }),
    undecided: ({ day, what, by }) => ({
      why: `vurderer tilbudet vårt fra ${day}${comma(what)}.`,
      todo: `Ta kontakt ${until(by)} og hør hvordan det går.`,
    }),
    newCustomer: (since) => ({
      why: `ny kunde siden ${since}.`,
      todo: "Hør hvordan det har gått så langt.",
    }),
    boughtOnce: (day) => ({
      why: `har kjøpt én gang, ${day}.`,
      todo: "Hør hvordan det gikk, og om det trengs noe mer.",
    }),
    nothingHeard: (since) => ({
      why: `har ikke latt høre fra seg siden ${since}.`,
      todo: "Hør hvordan det går.",
    }),
    nothingBought: (since, usualDays) => ({
      why: `har ikke kjøpt noe siden ${since}, men pleier å kjøpe ${every(usualDays)}.`,
      todo: "Hør om noe har endret seg.",
    }),
    farAway: { why: "holder til et stykke unna, så det er fint å snakkes litt oftere.", todo: "" },
    notMet: (since) => ({
      why:
        since === undefined
          ? "vi har ikke møttes ennå, så vidt vi vet."
          : `vi har ikke møttes siden ${since}.`,
      todo: "",
    }),
    value: (valueClass) => ({
      why: {
        A: "en av våre viktigste kunder, og det er på tide å snakkes igjen.",
        B: "en viktig kunde, og det er på tide å snakkes igjen.",
        C: "det er på tide å snakkes igjen.",
      }[valueClass],
      todo: "",
    }),
    prospect: { why: "det er på tide å ta kontakt.", todo: "Hør om vi kan hjelpe med noe." },
    dayOne: {
      why: "vi har ikke notert noen kontakt ennå.",
      todo: "Ta kontakt, eller noter når dere sist snakket sammen.",
    },
  },
  last: ({ day, way, what }) => `Sist i kontakt ${day}${way === undefined ? "" : WAYS[way]}${colon(what)}.`,
  suggest: {
    "visit-or-video": "Foreslå et besøk eller et videomøte.",
    "call-or-visit":
      "Ring eller stikk innom heller enn å skrive: En e-post bare for å høre hvordan det går, kan regnes som reklame i Danmark, og det krever samtykke.",
  },
};
