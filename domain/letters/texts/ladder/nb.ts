/** Norwegian Bokmål. */
import type { Reminded } from "../../../relation/hints/last-letter.ts";
import type { LadderTexts } from "./texts.ts";

const quoted = (what: string | undefined): string => (what === undefined ? "" : ` (${what})`);

const REMINDED: Readonly<Record<Reminded, string>> = {
  "in-time": "Vi minner om det noen dager før.",
  "from-the-next-on": "Denne gangen rekker det ikke å stå i noe brev. Vi minner om det fra neste gang.",
  never: "Det rekker ikke å stå i noe brev.",
};

export const nb: LadderTexts = {
  level: ({ level, target, evidence, nextStep }) =>
    [
      `Notert: nivå ${level}.`,
      ...(evidence === undefined ? [] : [`Begrunnelse: ${evidence}.`]),
      ...(target === undefined ? [] : [`Målet er nivå ${target}.`]),
      ...(nextStep === undefined ? [] : [`Neste steg: ${nextStep}.`]),
    ].join(" "),
  thanked: "Notert: dere har takket kunden.",
  milestone: (what, day, yearly, reminded) =>
    yearly
      ? `Notert: ${what}, ${day} og samme dag hvert år. ${REMINDED[reminded]}`
      : `Notert: ${what}, ${day}. ${REMINDED[reminded]}`,
  milestoneOver: (what) => `Fjernet: ${what}. Vi minner ikke om det mer.`,
  suggested: {
    improvement: {
      made: (what) =>
        `Notert: et forslag til kunden${quoted(what)}. Skriv «forslag: …, akseptert» eller «forslag: …, avslått» når du vet det.`,
      adopted: (what) => `Notert: kunden har tatt forslaget vårt${quoted(what)}.`,
      declined: (what) => `Notert: kunden har takket nei til forslaget vårt${quoted(what)}.`,
    },
    favour: {
      made: (what) => `Notert: en liten tjeneste${quoted(what)}.`,
      adopted: (what) => `Notert: en liten tjeneste, og det ble ja${quoted(what)}.`,
      declined: (what) => `Notert: en liten tjeneste, og det ble nei${quoted(what)}.`,
    },
    feedback: {
      made: (what) => `Notert: vi har spurt hvordan kunden synes det går${quoted(what)}.`,
      adopted: (what) => `Notert: kunden har sagt hvordan det går${quoted(what)}.`,
      declined: (what) => `Notert: kunden vil ikke svare på hvordan det går${quoted(what)}.`,
    },
  },
  personal: (person, kept, most) =>
    `Lagret${person === undefined ? "" : ` om ${person}`}. Det vises før neste samtale (${kept} av høyst ${most}). ` +
    "Svar «glem personlig» for å slette alt personlig om kunden.",
  forgotten: (erased, left) =>
    left === 0
      ? `Slettet: alt personlig om kunden (${erased === 1 ? "1 notat" : `${erased} notater`}). Det kan ikke angres.`
      : `Slettet: ${erased === 1 ? "ett personlig notat" : `${erased} personlige notater`}; ${left} er igjen. Det kan ikke angres.`,
  nothingToForget: "Det er ikke lagret noe personlig om kunden.",
  refused: {
    health: "Det ble ikke lagret: vi noterer ingenting om noens helse.",
    family: "Det ble ikke lagret: vi noterer ingenting om noens familie.",
    politics: "Det ble ikke lagret: vi noterer ingenting om noens politiske meninger.",
    religion: "Det ble ikke lagret: vi noterer ingenting om noens tro.",
    union: "Det ble ikke lagret: vi noterer ingenting om noens fagforening.",
    sexuality: "Det ble ikke lagret: vi noterer ingenting om noens seksualitet.",
    origin: "Det ble ikke lagret: vi noterer ingenting om noens opprinnelse.",
    "too-long": "Det ble ikke lagret: et personlig notat kan være på høyst 200 tegn.",
    nothing: "Det ble ikke lagret: det sto ingenting der.",
  },
  insteadOfDay: "Skriv heller en dag for bedriften: «milepæl: 25 år 3. mai».",
  instead: "Skriv heller noe som personen selv gjerne snakker om på jobben: «personlig: Karin seiler».",
  tooMany: (most, oldest) =>
    `Det ble ikke lagret: det finnes allerede ${most} personlige notater om kunden. Det eldste er fra ${oldest}. ` +
    "Svar «glem personlig: eldste» hvis det kan slettes, og skriv så det nye igjen.",
  owner: (name) => `Notert: ${name} har ansvaret for kunden fra nå av.`,
  hint: {
    done: {
      milestone: "Notert: dere har markert dagen. Vi minner ikke om den igjen i år.",
      "at-risk": "Notert: du har tatt deg av det. Vi sier fra igjen hvis det kommer noe nytt.",
      breadth: "Notert: flere av oss kjenner nå flere hos dem. Vi ser på det igjen om et år.",
      level: "Notert. Svar «nivå: 3, neste steg: …» når dere vet hvordan dere går videre.",
    },
    later: (day) => `Vi tar det opp igjen ${day}.`,
    no: "Da tar vi ikke opp slikt om denne kunden det neste året.",
    noThanks: "Da minner vi ikke mer om å takke for den anbefalingen.",
  },
  handedOver: {
    thank: "takke for anbefalingen",
    milestone: "en dag å huske",
    "at-risk": "kunden kan være på vei bort fra oss",
    breadth: "flere av oss bør kjenne flere hos kunden",
    level: "neste steg med kunden",
    improvement: "et forslag til kunden",
    favour: "en liten tjeneste",
    feedback: "spørre hvordan kunden synes det går",
  },
  draft: {
    heading: "Hvor dere står (bare for deg)",
    level: ({ level, target, nextStep }) =>
      `Nivå ${level}${target === undefined ? "" : `, målet er ${target}`}. ` +
      (nextStep === undefined
        ? "Det er ikke sagt noe neste steg: svar for eksempel «nivå: 3, neste steg: …»."
        : `Neste steg: ${nextStep}.`),
    notSet: "Det er ikke satt noe nivå. Svar for eksempel «nivå: 2».",
  },
  page: {
    level: "Nivå",
    notSet: "Det er ikke satt noe nivå.",
    target: (level) => `Målet er nivå ${level}.`,
    nextStep: (words) => `Neste steg: ${words}`,
    milestones: "Dager å huske",
    yearly: (day) => `hvert år fra ${day}`,
    personal: "Personlig",
    hints: "Verdt å tenke på",
    erase: "Slett",
    eraseAll: "Slett alt personlig",
    forGood: "Det slettes for godt og kan ikke angres.",
    answers: { done: "Ordnet", later: "Senere, dagen nedenfor", no: "Nei takk, ikke på et år" },
  },
};
