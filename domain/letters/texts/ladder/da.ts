/** Danish. */
import type { Reminded } from "../../../relation/hints/last-letter.ts";
import type { LadderTexts } from "./texts.ts";

const quoted = (what: string | undefined): string => (what === undefined ? "" : ` (${what})`);

const REMINDED: Readonly<Record<Reminded, string>> = {
  "in-time": "Vi minder om det nogle dage før.",
  "from-the-next-on": "Denne gang når det ikke at stå i noget brev. Vi minder om det fra næste gang.",
  never: "Det når ikke at stå i noget brev.",
};

export const da: LadderTexts = {
  level: ({ level, target, evidence, nextStep }) =>
    [
      `Noteret: niveau ${level}.`,
      ...(evidence === undefined ? [] : [`Begrundelse: ${evidence}.`]),
      ...(target === undefined ? [] : [`Målet er niveau ${target}.`]),
      ...(nextStep === undefined ? [] : [`Næste skridt: ${nextStep}.`]),
    ].join(" "),
  thanked: "Noteret: I har sagt tak til kunden.",
  milestone: (what, day, yearly, reminded) =>
    yearly
      ? `Noteret: ${what}, den ${day} og samme dag hvert år. ${REMINDED[reminded]}`
      : `Noteret: ${what}, den ${day}. ${REMINDED[reminded]}`,
  milestoneOver: (what) => `Fjernet: ${what}. Vi minder ikke mere om det.`,
  suggested: {
    improvement: {
      made: (what) =>
        `Noteret: et forslag til kunden${quoted(what)}. Skriv »forslag: …, accepteret« eller »forslag: …, afvist«, når du ved det.`,
      adopted: (what) => `Noteret: kunden har taget imod vores forslag${quoted(what)}.`,
      declined: (what) => `Noteret: kunden har sagt nej til vores forslag${quoted(what)}.`,
    },
    favour: {
      made: (what) => `Noteret: en lille tjeneste${quoted(what)}.`,
      adopted: (what) => `Noteret: en lille tjeneste, og det blev et ja${quoted(what)}.`,
      declined: (what) => `Noteret: en lille tjeneste, og det blev et nej${quoted(what)}.`,
    },
    feedback: {
      made: (what) => `Noteret: vi har spurgt, hvordan kunden synes, det går${quoted(what)}.`,
      adopted: (what) => `Noteret: kunden har fortalt, hvordan det går${quoted(what)}.`,
      declined: (what) => `Noteret: kunden vil ikke svare på, hvordan det går${quoted(what)}.`,
    },
  },
  personal: (person, kept, most) =>
    `Gemt${person === undefined ? "" : ` om ${person}`}. Det vises før næste samtale (${kept} af højst ${most}). ` +
    "Svar »glem personligt« for at slette alt personligt om kunden.",
  forgotten: (erased, left) =>
    left === 0
      ? `Slettet: alt personligt om kunden (${erased === 1 ? "1 note" : `${erased} noter`}). Det kan ikke fortrydes.`
      : `Slettet: ${erased === 1 ? "en personlig note" : `${erased} personlige noter`}; der er ${left} tilbage. Det kan ikke fortrydes.`,
  nothingToForget: "Der er ikke gemt noget personligt om kunden.",
  refused: {
    health: "Det blev ikke gemt: vi noterer intet om nogens helbred.",
    family: "Det blev ikke gemt: vi noterer intet om nogens familie.",
    politics: "Det blev ikke gemt: vi noterer intet om nogens politiske holdninger.",
    religion: "Det blev ikke gemt: vi noterer intet om nogens tro.",
    union: "Det blev ikke gemt: vi noterer intet om nogens fagforening.",
    sexuality: "Det blev ikke gemt: vi noterer intet om nogens seksualitet.",
    origin: "Det blev ikke gemt: vi noterer intet om nogens oprindelse.",
    "too-long": "Det blev ikke gemt: en personlig note må højst være på 200 tegn.",
    nothing: "Det blev ikke gemt: der stod ingenting.",
  },
  insteadOfDay: "Skriv hellere en dag for firmaet: »milepæl: 25 år 3. maj«.",
  instead: "Skriv hellere noget, som personen selv gerne taler om på arbejdet: »personligt: Karin sejler«.",
  tooMany: (most, oldest) =>
    `Det blev ikke gemt: der er allerede ${most} personlige noter om kunden. Den ældste er fra den ${oldest}. ` +
    "Svar »glem personligt: ældste«, hvis den kan slettes, og skriv så den nye igen.",
  owner: (name) => `Noteret: ${name} har ansvaret for kunden fra nu af.`,
  hint: {
    done: {
      milestone: "Noteret: I har markeret dagen. Vi minder ikke om den igen i år.",
      "at-risk": "Noteret: du har taget dig af det. Vi vender tilbage, hvis der kommer noget nyt til.",
      breadth: "Noteret: flere af os kender nu flere hos dem. Vi ser på det igen om et år.",
      level: "Noteret. Svar »niveau: 3, næste skridt: …«, når I ved, hvordan I kommer videre.",
    },
    later: (day) => `Vi tager det op igen den ${day}.`,
    no: "Så tager vi ikke den slags op om denne kunde det næste år.",
    noThanks: "Så minder vi ikke mere om at takke for den anbefaling.",
  },
  handedOver: {
    thank: "sige tak for anbefalingen",
    milestone: "en dag at huske",
    "at-risk": "kunden kan være på vej væk fra os",
    breadth: "flere af os bør kende flere hos kunden",
    level: "næste skridt med kunden",
    improvement: "et forslag til kunden",
    favour: "en lille tjeneste",
    feedback: "spørge, hvordan kunden synes, det går",
  },
  draft: {
    heading: "Hvor I står (kun til dig)",
    level: ({ level, target, nextStep }) =>
      `Niveau ${level}${target === undefined ? "" : `, målet er ${target}`}. ` +
      (nextStep === undefined
        ? "Der er ikke sagt noget næste skridt: svar for eksempel »niveau: 3, næste skridt: …«."
        : `Næste skridt: ${nextStep}.`),
    notSet: "Der er ikke sat noget niveau. Svar for eksempel »niveau: 2«.",
  },
  page: {
    level: "Niveau",
    notSet: "Der er ikke sat noget niveau.",
    target: (level) => `Målet er niveau ${level}.`,
    nextStep: (words) => `Næste skridt: ${words}`,
    milestones: "Dage at huske",
    yearly: (day) => `hvert år fra den ${day}`,
    personal: "Personligt",
    hints: "Værd at tænke på",
    erase: "Slet",
    eraseAll: "Slet alt personligt",
    forGood: "Det slettes for altid og kan ikke fortrydes.",
    answers: { done: "Klaret", later: "Senere, dagen nedenfor", no: "Nej tak, ikke det næste år" },
  },
};
