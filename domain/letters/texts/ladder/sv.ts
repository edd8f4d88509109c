/** Swedish. */
import type { Reminded } from "../../../relation/hints/last-letter.ts";
import type { LadderTexts } from "./texts.ts";

const quoted = (what: string | undefined): string => (what === undefined ? "" : ` (${what})`);

const REMINDED: Readonly<Record<Reminded, string>> = {
  "in-time": "Vi påminner några dagar före.",
  "from-the-next-on": "Den här gången hinner det inte stå i något brev. Vi påminner från och med nästa gång.",
  never: "Det hinner inte stå i något brev.",
};

export const sv: LadderTexts = {
  level: ({ level, target, evidence, nextStep }) =>
    [
      `Noterat: nivå ${level}.`,
      ...(evidence === undefined ? [] : [`Skäl: ${evidence}.`]),
      ...(target === undefined ? [] : [`Målet är nivå ${target}.`]),
      ...(nextStep === undefined ? [] : [`Nästa steg: ${nextStep}.`]),
    ].join(" "),
  thanked: "Noterat: ni har tackat kunden.",
  milestone: (what, day, yearly, reminded) =>
    yearly
      ? `Noterat: ${what}, ${day} och samma dag varje år. ${REMINDED[reminded]}`
      : `Noterat: ${what}, ${day}. ${REMINDED[reminded]}`,
  milestoneOver: (what) => `Borttaget: ${what}. Vi påminner inte om det mer.`,
  suggested: {
    improvement: {
      made: (what) =>
        `Noterat: ett förslag till kunden${quoted(what)}. Skriv ”förslag: …, antaget” eller ”förslag: …, avböjt” när du vet.`,
      adopted: (what) => `Noterat: kunden har tagit vårt förslag${quoted(what)}.`,
      declined: (what) => `Noterat: kunden har tackat nej till vårt förslag${quoted(what)}.`,
    },
    favour: {
      made: (what) => `Noterat: en liten tjänst${quoted(what)}.`,
      adopted: (what) => `Noterat: en liten tjänst, och det blev ja${quoted(what)}.`,
      declined: (what) => `Noterat: en liten tjänst, och det blev nej${quoted(what)}.`,
    },
    feedback: {
      made: (what) => `Noterat: vi har frågat hur kunden tycker att det fungerar${quoted(what)}.`,
      adopted: (what) => `Noterat: kunden har sagt hur det fungerar${quoted(what)}.`,
      declined: (what) => `Noterat: kunden vill inte svara på hur det fungerar${quoted(what)}.`,
    },
  },
  personal: (person, kept, most) =>
    `Sparat${person === undefined ? "" : ` om ${person}`}. Det visas inför nästa samtal (${kept} av högst ${most}). ` +
    "Svara ”glöm personligt” för att radera allt personligt om kunden.",
  forgotten: (erased, left) =>
    left === 0
      ? `Raderat: allt personligt om kunden (${erased === 1 ? "1 anteckning" : `${erased} anteckningar`}). Det går inte att ångra.`
      : `Raderat: ${erased === 1 ? "en personlig anteckning" : `${erased} personliga anteckningar`}; ${left} finns kvar. Det går inte att ångra.`,
  nothingToForget: "Det finns inget personligt sparat om kunden.",
  refused: {
    health: "Det sparades inte: vi antecknar ingenting om någons hälsa.",
    family: "Det sparades inte: vi antecknar ingenting om någons familj.",
    politics: "Det sparades inte: vi antecknar ingenting om någons politiska åsikter.",
    religion: "Det sparades inte: vi antecknar ingenting om någons tro.",
    union: "Det sparades inte: vi antecknar ingenting om någons fackliga engagemang.",
    sexuality: "Det sparades inte: vi antecknar ingenting om någons sexualitet.",
    origin: "Det sparades inte: vi antecknar ingenting om någons ursprung.",
    "too-long": "Det sparades inte: en personlig anteckning får ha högst 200 tecken.",
    nothing: "Det sparades inte: där stod ingenting.",
  },
  insteadOfDay: "Skriv hellre en dag för företaget: ”milstolpe: 25 år 3 maj”.",
  instead: "Skriv hellre något som personen själv gärna talar om på jobbet: ”personligt: Karin seglar”.",
  tooMany: (most, oldest) =>
    `Det sparades inte: det finns redan ${most} personliga anteckningar om kunden. Den äldsta är från den ${oldest}. ` +
    "Svara ”glöm personligt: äldsta” om den kan raderas, och skriv sedan den nya igen.",
  owner: (name) => `Noterat: ${name} ansvarar för kunden från och med nu.`,
  hint: {
    done: {
      milestone: "Noterat: ni har uppmärksammat dagen. Vi påminner inte om den igen i år.",
      "at-risk": "Noterat: du har tagit hand om det. Vi hör av oss igen om det tillkommer något.",
      breadth: "Noterat: fler av oss känner nu fler hos dem. Vi tittar på det igen om ett år.",
      level: "Noterat. Svara ”nivå: 3, nästa steg: …” när ni vet hur ni går vidare.",
    },
    later: (day) => `Vi tar upp det igen den ${day}.`,
    no: "Då tar vi inte upp sådant om den här kunden på ett år.",
    noThanks: "Då påminner vi inte mer om att tacka för den rekommendationen.",
  },
  handedOver: {
    thank: "tacka för rekommendationen",
    milestone: "en dag att uppmärksamma",
    "at-risk": "kunden kan vara på väg att lämna oss",
    breadth: "fler av oss borde känna fler hos kunden",
    level: "nästa steg med kunden",
    improvement: "ett förslag till kunden",
    favour: "en liten tjänst",
    feedback: "fråga hur kunden tycker att det fungerar",
  },
  draft: {
    heading: "Var ni står (bara för dig)",
    level: ({ level, target, nextStep }) =>
      `Nivå ${level}${target === undefined ? "" : `, målet är ${target}`}. ` +
      (nextStep === undefined
        ? "Inget nästa steg är sagt: svara till exempel ”nivå: 3, nästa steg: …”."
        : `Nästa steg: ${nextStep}.`),
    notSet: "Ingen nivå är satt. Svara till exempel ”nivå: 2”.",
  },
  page: {
    level: "Nivå",
    notSet: "Ingen nivå är satt.",
    target: (level) => `Målet är nivå ${level}.`,
    nextStep: (words) => `Nästa steg: ${words}`,
    milestones: "Dagar att komma ihåg",
    yearly: (day) => `varje år från ${day}`,
    personal: "Personligt",
    hints: "Att tänka på",
    erase: "Radera",
    eraseAll: "Radera allt personligt",
    forGood: "Det raderas för gott och går inte att ångra.",
    answers: { done: "Klart", later: "Senare, dagen nedan", no: "Nej tack, inte på ett år" },
  },
};
