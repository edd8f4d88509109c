/** Danish. Days come with "den". */
import type { ContactWay } from "../../../relation/relation-facts.ts";
import type { RelationReasonTexts } from "./texts.ts";

const WAYS: Readonly<Record<ContactWay, string>> = {
  mail: " på mail",
  call: " i telefonen",
  message: " med en besked",
  meeting: " ved et møde",
  video: " på video",
  other: "",
};

const colon = (what: string | undefined): string => (what === undefined ? "" : `: »${what}«`);
const promisedFor = (day: string | undefined): string => (day === undefined ? "" : ` (lovet til ${day})`);
const comma = (what: string | undefined): string => (what === undefined ? "" : `, »${what}«`);
const until = (by: string | undefined): string => (by === undefined ? "helst i dag" : `senest ${by}`);

function every(days: number): string {
  if (days === 1) return "hver dag";
  if (days === 7) return "hver uge";
  if (days === 14) return "hver anden uge";
  if (days >= 28 && days <= 31) return "en gang om måneden";
  if (days >= 60 && days <= 62) return "hver anden måned";
  if (days >= 90 && days <= 92) return "hver tredje måned";
  if (days >= 181 && days <= 184) return "to gange om året";
  return days === 365 || days === 366 ? "en gang om året" : `med ${days} dages mellemrum`;
}

export const da: RelationReasonTexts = {
  phases: {
    prospect: "mulig kunde",
    new: "ny kunde",
    growing: "kunde i vækst",
    established: "fast kunde",
    dormant: "stille for tiden",
    lost: "ikke længere kunde",
  },
  classes: { A: "blandt vores vigtigste kunder", B: "vigtig kunde" },
  rules: {
    repair: "noget, der skal rettes op på",
    planned: "planlagt",
    wish: "kundens ønske",
    undecided: "overvejer et tilbud",
    new: "ny kunde",
    "bought-once": "har købt én gang",
    silent: "stille et stykke tid",
    "far-away": "ligger et stykke væk",
    "not-met": "længe siden vi har set hinanden",
    value: "jævnlig kontakt",
    prospect: "mulig kunde",
    "day-one": "den første kontakt",
  },
  every,
  onDay: (day) => `den ${day}`,
  reasons: {
    brokenPromise: ({ promised, what, by }) => ({
      why:
        what === undefined
          ? `vi vendte ikke tilbage til tiden${promisedFor(promised)}.`
          : `vi holdt ikke, hvad vi lovede${comma(what)}${promisedFor(promised)}.`,
      todo: `Ring ${until(by)}, sig det, som det er, og hør, om alt er i orden nu.`,
    }),
    complaint: ({ day, what, by }) => ({
      why: `fortalte ${day}, at de ikke var tilfredse${colon(what)}.`,
      todo: `Ring ${until(by)}, og hør, hvordan det er nu.`,
    }),
    planned: ({ day, when, what }) => ({
      why: {
        past: `vi havde planlagt at tale sammen ${day}${colon(what)}.`,
        today: `vi har planlagt at tale sammen i dag${colon(what)}.`,
        ahead: `vi har planlagt at tale sammen ${day}${colon(what)}.`,
      }[when],
      todo: "",
    }),
    talk: ({ day, when }) =>
      when === "past"
        ? { why: `mødet var aftalt til ${day}.`, todo: "Skriv et par linjer om, hvordan det gik." }
        : { why: `aftalt møde ${when === "today" ? "i dag" : day}.`, todo: "" },
    wish: (days) => ({ why: `har bedt om at høre fra os ${every(days)}.`, todo: "" }),
    undecided: ({ day, what, by }) => ({
      why: `overvejer vores tilbud fra ${day}${comma(what)}.`,
      todo: `Tag kontakt ${until(by)}, og hør, hvordan det går.`,
    }),
    newCustomer: (since) => ({
      why: `ny kunde siden ${since}.`,
      todo: "Hør, hvordan det er gået indtil nu.",
    }),
    boughtOnce: (day) => ({
      why: `har købt én gang, ${day}.`,
      todo: "Hør, hvordan det gik, og om der er brug for mere.",
    }),
    nothingHeard: (since) => ({
      why: `har ikke ladet høre fra sig siden ${since}.`,
      todo: "Hør, hvordan det går.",
    }),
    nothingBought: (since, usualDays) => ({
      why: `har ikke købt noget siden ${since}, men plejer at købe ${every(usualDays)}.`,
      todo: "Hør, om noget har ændret sig.",
    }),
    farAway: { why: "ligger et stykke væk, så det er godt at tale sammen lidt oftere.", todo: "" },
    notMet: (since) => ({
      why:
        since === undefined
          ? "vi har ikke mødt hinanden endnu, så vidt vi ved."
          : `vi har ikke set hinanden siden ${since}.`,
      todo: "",
    }),
    value: (valueClass) => ({
      why: {
        A: "en af vores vigtigste kunder, og det er tid til at tale sammen igen.",
        B: "en vigtig kunde, og det er tid til at tale sammen igen.",
        C: "det er tid til at tale sammen igen.",
      }[valueClass],
      todo: "",
    }),
    prospect: { why: "det er tid til at tage kontakt.", todo: "Hør, om vi kan hjælpe med noget." },
    dayOne: {
      why: "vi har ikke noteret nogen kontakt endnu.",
      todo: "Tag kontakt, eller notér, hvornår I sidst talte sammen.",
    },
  },
  last: ({ day, way, what }) => `Sidst i kontakt ${day}${way === undefined ? "" : WAYS[way]}${colon(what)}.`,
  suggest: {
    "visit-or-video": "Foreslå et besøg eller et videomøde.",
    "call-or-visit":
      "Ring eller kig forbi frem for at skrive: En mail blot for at høre, hvordan det går, kan regnes som reklame i Danmark, og det kræver samtykke.",
  },
};
