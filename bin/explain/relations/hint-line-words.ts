/**
 * What `explain relations` prints of hints and risks, in the reader's language: facts in a few words, for a terminal. The
 * morning letter says more, and what to do.
 */
import type { Language } from "../../../domain/letters/language.ts";
import { cleanLine } from "../../../domain/mail/header-text.ts";
import { dayWords } from "../../../domain/payment/money-words.ts";
import type { Hint, HintKind } from "../../../domain/relation/hints/hint.ts";
import type { RiskReason } from "../../../domain/relation/risk-reason.ts";

interface HintLineWords {
  readonly thank: (whom: string, by: string) => string;
  readonly asCustomer: (years: number) => string;
  readonly only: (names: string, side: "ours" | "theirs") => string;
  readonly level: (level: number, since: string, target: number) => string;
  readonly spoke: (day: string) => string;
  readonly suggest: Readonly<Record<Extract<HintKind, "improvement" | "favour" | "feedback">, string>>;
  readonly noWord: (day: string) => string;
  readonly noPurchase: (day: string) => string;
  readonly broken: (count: number, day: string) => string;
  readonly complaint: (day: string) => string;
  readonly paysLate: (day: string) => string;
  readonly falling: (percent: number) => string;
}

const WORDS: Readonly<Record<Language, HintLineWords>> = {
  sv: {
    thank: (whom, by) => `har rekommenderat oss till ${whom}; tacka senast ${by}`,
    asCustomer: (years) => `kund i ${years} år`,
    only: (names, side) => `bara ${names} ${side === "ours" ? "hos oss" : "hos dem"} har kontakt`,
    level: (level, since, target) => `nivå ${level} sedan ${since}, mål ${target}`,
    spoke: (day) => `ni pratade ${day}`,
    suggest: {
      improvement: "föreslå en förbättring",
      favour: "be om en liten tjänst, eller gör en",
      feedback: "fråga vad de tycker",
    },
    noWord: (day) => `inte hörts av sedan ${day}`,
    noPurchase: (day) => `inget köpt sedan ${day}`,
    broken: (count, day) => `${count} brutna löften, det senaste ${day}`,
    complaint: (day) => `var inte nöjd ${day}`,
    paysLate: (day) => `betalar sent sedan ${day}`,
    falling: (percent) => `köper för ${percent} % mindre än året innan`,
  },
  da: {
    thank: (whom, by) => `har anbefalet os til ${whom}; sig tak senest ${by}`,
    asCustomer: (years) => `kunde i ${years} år`,
    only: (names, side) => `kun ${names} ${side === "ours" ? "hos os" : "hos dem"} har kontakt`,
    level: (level, since, target) => `niveau ${level} siden ${since}, mål ${target}`,
    spoke: (day) => `I talte sammen ${day}`,
    suggest: {
      improvement: "foreslå en forbedring",
      favour: "bed om en lille tjeneste, eller gør en",
      feedback: "spørg, hvad de synes",
    },
    noWord: (day) => `ikke hørt fra siden ${day}`,
    noPurchase: (day) => `intet købt siden ${day}`,
    broken: (count, day) => `${count} brudte løfter, det seneste ${day}`,
    complaint: (day) => `var ikke tilfreds ${day}`,
    paysLate: (day) => `betaler sent siden ${day}`,
    falling: (percent) => `køber for ${percent} % mindre end året før`,
  },
  nb: {
    thank: (whom, by) => `har anbefalt oss til ${whom}; takk senest ${by}`,
    asCustomer: (years) => `kunde i ${years} år`,
    only: (names, side) => `bare ${names} ${side === "ours" ? "hos oss" : "hos dem"} har kontakt`,
    level: (level, since, target) => `nivå ${level} siden ${since}, mål ${target}`,
    spoke: (day) => `dere snakket sammen ${day}`,
    suggest: {
      improvement: "foreslå en forbedring",
      favour: "be om en liten tjeneste, eller gjør en",
      feedback: "spør hva de synes",
    },
    noWord: (day) => `ikke hørt fra siden ${day}`,
    noPurchase: (day) => `ingenting kjøpt siden ${day}`,
    broken: (count, day) => `${count} brutte løfter, det siste ${day}`,
    complaint: (day) => `var ikke fornøyd ${day}`,
    paysLate: (day) => `betaler sent siden ${day}`,
    falling: (percent) => `kjøper for ${percent} % mindre enn året før`,
  },
  fi: {
    thank: (whom, by) => `on suositellut meitä: ${whom}; kiitä viimeistään ${by}`,
    asCustomer: (years) => `asiakkaana ${years} vuotta`,
    only: (names, side) => `yhteyttä pitää ${side === "ours" ? "meiltä" : "heiltä"} vain ${names}`,
    level: (level, since, target) => `taso ${level} (${since} alkaen), tavoite ${target}`,
    spoke: (day) => `puhuitte ${day}`,
    suggest: {
      improvement: "ehdota parannusta",
      favour: "pyydä pientä palvelusta tai tee sellainen",
      feedback: "kysy, mitä he ajattelevat",
    },
    noWord: (day) => `ei ole kuulunut mitään, viimeksi ${day}`,
    noPurchase: (day) => `ei ole ostanut, viimeksi ${day}`,
    broken: (count, day) => `${count} pitämätöntä lupausta, viimeksi ${day}`,
    complaint: (day) => `ei ollut tyytyväinen ${day}`,
    paysLate: (day) => `maksaa myöhässä ${day} alkaen`,
    falling: (percent) => `ostaa ${percent} % vähemmän kuin vuotta aiemmin`,
  },
  en: {
    thank: (whom, by) => `recommended us to ${whom}; say thanks by ${by}`,
    asCustomer: (years) => `a customer for ${years} ${years === 1 ? "year" : "years"}`,
    only: (names, side) => `only ${names} ${side === "ours" ? "of us" : "of them"} is in touch`,
    level: (level, since, target) => `level ${level} since ${since}, target ${target}`,
    spoke: (day) => `you spoke on ${day}`,
    suggest: {
      improvement: "suggest an improvement",
      favour: "ask for a small favour, or do one",
      feedback: "ask what they think",
    },
    noWord: (day) => `nothing heard since ${day}`,
    noPurchase: (day) => `nothing bought since ${day}`,
    broken: (count, day) => `${count} broken promises, the last on ${day}`,
    complaint: (day) => `was not happy on ${day}`,
    paysLate: (day) => `pays late since ${day}`,
    falling: (percent) => `buys for ${percent} % less than in the year before`,
  },
};

/** What people wrote reaches a terminal. */
const LONGEST = 80;

const cleaned = (text = "–"): string => cleanLine(text, LONGEST) || "–";

export function hintLine({ kind, because }: Hint, language: Language): string {
  const words = WORDS[language];
  const day = (on = ""): string => (on === "" ? "" : dayWords(on, language));
  switch (kind) {
    case "thank":
      return words.thank(cleaned(because.whom), day(because.latestOn));
    case "milestone": {
      const { years, what } = because;
      return `${day(because.day)}: ${years === undefined ? cleaned(what) : words.asCustomer(years)}`;
    }
    case "at-risk":
      return (because.risks ?? []).map((risk) => riskLine(risk, language)).join("; ");
    case "breadth": {
      const { side, staff = [], people = [] } = because;
      const ours = words.only(staff.map(cleaned).join(", "), "ours");
      const theirs = words.only(people.map(cleaned).join(", "), "theirs");
      return side === "both" ? `${ours}; ${theirs}` : side === "ours" ? ours : theirs;
    }
    case "level":
      return words.level(because.level ?? 0, day(because.since), because.target ?? 0);
    case "improvement":
    case "favour":
    case "feedback":
      return `${words.spoke(day(because.spokeOn))}; ${words.suggest[kind]}`;
  }
}

export function riskLine(
  { code, on = "", missing, count = 0, percent = 0 }: RiskReason,
  language: Language,
): string {
  const words = WORDS[language];
  const day = on === "" ? "" : dayWords(on, language);
  switch (code) {
    case "silent":
      return missing === "purchase" ? words.noPurchase(day) : words.noWord(day);
    case "broken-promises":
      return words.broken(count, day);
    case "complaint":
      return words.complaint(day);
    case "pays-late":
      return words.paysLate(day);
    case "falling-purchases":
      return words.falling(percent);
  }
}
