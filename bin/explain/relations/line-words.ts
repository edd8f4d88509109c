/** What `explain relations` prints beside the words that letters use, in the reader's language. */
import type { Language } from "../../../domain/letters/language.ts";
import type { RiskCode } from "../../../domain/relation/risk-reason.ts";
import type { HintKind } from "../../../domain/relation/hints/hint.ts";
import type { TalkState } from "../../../domain/relation/relation-standing.ts";
import type { TalkKind } from "../../../domain/relation/talk.ts";

export interface LineWords {
  readonly since: (day: string) => string;
  readonly level: string;
  readonly target: string;
  readonly nextContact: string;
  readonly noContact: string;
  readonly talks: Readonly<Record<TalkKind, string>>;
  readonly states: Readonly<Record<Exclude<TalkState, "none">, string>>;
  readonly people: (ours: number, theirs: number) => string;
  readonly risks: Readonly<Record<RiskCode, string>>;
  readonly hints: Readonly<Record<HintKind, string>>;
}

export const LINE_WORDS: Readonly<Record<Language, LineWords>> = {
  sv: {
    since: (day) => `sedan ${day}`,
    level: "nivå",
    target: "mål",
    nextContact: "Nästa kontakt",
    noContact: "Ingen kontakt är planerad.",
    talks: { evaluation: "Utvärderingssamtal", update: "Uppdateringssamtal" },
    states: {
      "not-due": "senast",
      due: "bör bokas till",
      overdue: "skulle ha hållits",
      booked: "bokat",
      "to-close": "anteckningar saknas från",
      later: "uppskjutet från",
      exempt: "behövs inte",
    },
    people: (ours, theirs) => `I kontakt de senaste tolv månaderna: ${ours} av oss, ${theirs} av dem.`,
    risks: {
      silent: "tyst länge",
      "broken-promises": "brutna löften",
      complaint: "var inte nöjd",
      "pays-late": "betalar sent",
      "falling-purchases": "köper mindre",
    },
    hints: {
      thank: "Tack",
      milestone: "Att minnas",
      "at-risk": "I riskzonen",
      breadth: "Hänger på få",
      level: "Nästa steg",
      improvement: "Förslag",
      favour: "Tjänst",
      feedback: "Återkoppling",
    },
  },
  da: {
    since: (day) => `siden ${day}`,
    level: "niveau",
    target: "mål",
    nextContact: "Næste kontakt",
    noContact: "Ingen kontakt er planlagt.",
    talks: { evaluation: "Evalueringssamtale", update: "Statusmøde" },
    states: {
      "not-due": "senest",
      due: "bør aftales til",
      overdue: "skulle være holdt",
      booked: "aftalt",
      "to-close": "noter mangler fra",
      later: "udsat fra",
      exempt: "er ikke nødvendig",
    },
    people: (ours, theirs) => `I kontakt de seneste tolv måneder: ${ours} af os, ${theirs} af dem.`,
    risks: {
      silent: "stille længe",
      "broken-promises": "brudte løfter",
      complaint: "var ikke tilfreds",
      "pays-late": "betaler for sent",
      "falling-purchases": "køber mindre",
    },
    hints: {
      thank: "Tak",
      milestone: "At huske",
      "at-risk": "I fare",
      breadth: "Hænger på få",
      level: "Næste skridt",
      improvement: "Forslag",
      favour: "Tjeneste",
      feedback: "Tilbagemelding",
    },
  },
  nb: {
    since: (day) => `siden ${day}`,
    level: "nivå",
    target: "mål",
    nextContact: "Neste kontakt",
    noContact: "Ingen kontakt er planlagt.",
    talks: { evaluation: "Evalueringssamtale", update: "Oppdateringssamtale" },
    states: {
      "not-due": "senest",
      due: "bør avtales til",
      overdue: "skulle ha vært holdt",
      booked: "avtalt",
      "to-close": "notater mangler fra",
      later: "utsatt fra",
      exempt: "trengs ikke",
    },
    people: (ours, theirs) => `I kontakt de siste tolv månedene: ${ours} av oss, ${theirs} av dem.`,
    risks: {
      silent: "stille lenge",
      "broken-promises": "brutte løfter",
      complaint: "var ikke fornøyd",
      "pays-late": "betaler for sent",
      "falling-purchases": "kjøper mindre",
    },
    hints: {
      thank: "Takk",
      milestone: "Å huske",
      "at-risk": "I faresonen",
      breadth: "Henger på få",
      level: "Neste steg",
      improvement: "Forslag",
      favour: "Tjeneste",
      feedback: "Tilbakemelding",
    },
  },
  fi: {
    since: (day) => `${day} alkaen`,
    level: "taso",
    target: "tavoite",
    nextContact: "Seuraava yhteydenotto",
    noContact: "Yhteydenottoa ei ole suunniteltu.",
    talks: { evaluation: "Arviointikeskustelu", update: "Tilannekatsaus" },
    states: {
      "not-due": "viimeistään",
      due: "on hyvä sopia, viimeistään",
      overdue: "olisi pitänyt käydä",
      booked: "sovittu",
      "to-close": "muistiinpanot puuttuvat",
      later: "siirretty, alun perin",
      exempt: "ei tarvita",
    },
    people: (ours, theirs) =>
      `Yhteydessä viimeisten kahdentoista kuukauden aikana: meiltä ${ours}, heiltä ${theirs}.`,
    risks: {
      silent: "pitkään hiljaa",
      "broken-promises": "pitämättömiä lupauksia",
      complaint: "ei ollut tyytyväinen",
      "pays-late": "maksaa myöhässä",
      "falling-purchases": "ostaa vähemmän",
    },
    hints: {
      thank: "Kiitos",
      milestone: "Muistettava",
      "at-risk": "Vaarassa",
      breadth: "Harvojen varassa",
      level: "Seuraava askel",
      improvement: "Ehdotus",
      favour: "Palvelus",
      feedback: "Palaute",
    },
  },
  en: {
    since: (day) => `since ${day}`,
    level: "level",
    target: "target",
    nextContact: "Next contact",
    noContact: "No contact is planned.",
    talks: { evaluation: "Yearly review", update: "Yearly update" },
    states: {
      "not-due": "by",
      due: "to be booked, due",
      overdue: "overdue since",
      booked: "booked for",
      "to-close": "no minutes yet from",
      later: "put off, due",
      exempt: "not needed",
    },
    people: (ours, theirs) => `In touch in the past twelve months: ${ours} of us, ${theirs} of them.`,
    risks: {
      silent: "silent for long",
      "broken-promises": "broken promises",
      complaint: "was not happy",
      "pays-late": "pays late",
      "falling-purchases": "buys less",
    },
    hints: {
      thank: "Thanks",
      milestone: "To remember",
      "at-risk": "At risk",
      breadth: "Hangs on few",
      level: "Next step",
      improvement: "Suggestion",
      favour: "Favour",
      feedback: "Feedback",
    },
  },
};
