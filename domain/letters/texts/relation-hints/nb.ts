/** Norwegian (bokmål). */
import type { RelationHintTexts } from "./texts.ts";

const about = (what: string | undefined): string => (what === undefined ? "" : ` om «${what}»`);
const them = (firstName: string | undefined): string => firstName ?? "dem";
const times = (count: number): string => `${count} ganger`;

/** The year from which a day is remembered. */
const of = (year: number | undefined): string => (year === undefined ? "" : ` (${year})`);
/** Whoever has never met them is the colleague. */
const who = (isNew: boolean): string => (isNew ? "Presenter deg for dem" : "Ta med en kollega neste gang");

export const nb: RelationHintTexts = {
  levels: ["transaksjon", "støtte", "rådgiver", "partner", "strategisk", "fortrolig"],
  thank: ({ whom, day, by }) =>
    `anbefalte oss til ${whom} ${day}. Ring eller skriv og takk${by === undefined ? ", helst i dag" : ` senest ${by}`}.`,
  milestone: {
    why: ({ day, isToday, what, years, year }) => {
      const when = isToday ? "i dag" : day;
      return what === undefined ? `${years} år som kunde hos oss ${when}.` : `«${what}»${of(year)} ${when}.`;
    },
    todo: (closeness, { what }) => {
      const wish = what === undefined ? "takk for tiden som har gått" : "gratuler";
      if (closeness === "line") return `Skriv en linje og ${wish}.`;
      if (closeness === "call") return `Ring og ${wish}, og spør hva de ser fram til nå.`;
      return `Stikk innom og ${wish}, gjerne med noe smått, hvis reglene deres tillater det.`;
    },
  },
  risks: {
    silent: ({ day, missing }) => {
      const since = day === undefined ? "på lenge" : `siden ${day}`;
      return missing === "purchase"
        ? `de har ikke kjøpt noe ${since}`
        : `de har ikke latt høre fra seg ${since}`;
    },
    "broken-promises": ({ count = 2 }) => `vi har ikke holdt ${count} løfter det siste året`,
    complaint: ({ day }) => (day === undefined ? "de har klaget" : `de klaget ${day}`),
    "pays-late": ({ day }) =>
      day === undefined ? "de betaler for sent" : `de har betalt for sent siden ${day}`,
    "falling-purchases": ({ percent = 0 }) => `de har kjøpt for ${percent}\u00a0% mindre enn året før`,
  },
  andRisk: ", og ",
  atRisk: (reasons) =>
    `trenger litt ekstra omtanke: ${reasons}. Ring og spør hvordan de synes det går med oss.`,
  breadth: {
    ours: ({ ours, contacts, isNew }) =>
      `det er bare ${ours || "få av oss"} som har hatt kontakt med dem det siste året (${times(contacts)}). ${who(isNew)}.`,
    theirs: ({ theirs, contacts }) =>
      `vi har bare hatt kontakt med ${theirs || "få av dem"} det siste året (${times(contacts)}). Be om å få møte en til neste gang.`,
    both: ({ ours, theirs, contacts, isNew }) =>
      `det siste året har bare ${ours || "få av oss"} og ${theirs || "få av dem"} hatt kontakt (${times(contacts)}). ${who(isNew)}, og be om å få møte en til.`,
  },
  level: ({ level, name, since, target, targetName, nextStep }) =>
    `på nivå ${level} (${name}) siden ${since}, og målet er ${target} (${targetName}). ` +
    (nextStep === undefined ? "Hva er neste steg?" : `Neste steg var «${nextStep}». Hvordan har det gått?`),
  levelAnswer: (level) => `Svar med tallet og for eksempel «nivå: ${level}, neste steg: …».`,
  suggestion: {
    why: ({ day, person, what }) =>
      person === undefined
        ? `vi snakket sammen ${day}${about(what)}.`
        : `vi snakket med ${person} ${day}${about(what)}.`,
    todo: {
      improvement: ({ firstName, what }) =>
        `Spør ${them(firstName)} hva som ville gjort ${what === undefined ? "hverdagen" : "det"} lettere for dem, og kom med et forslag.`,
      favour: ({ firstName }) =>
        `Be ${them(firstName)} om en liten tjeneste, for eksempel å nevne oss for noen de kjenner, eller gjør dem en.`,
      feedback: ({ firstName }) =>
        `Spør ${them(firstName)} hvordan det har vært å jobbe med oss, og hva vi kan gjøre bedre.`,
    },
  },
  personal: (notes) => `Godt å huske: ${notes.map((note) => `«${note}»`).join(", ")}.`,
  month: {
    heading: "Kunder som kommer tilbake",
    all: (of, kept, form, share) =>
      `Av ${of} ${form === "one" ? "kunde" : "kunder"} som kjøpte hos oss for ett til to år siden, har ${kept} kjøpt igjen det siste året${share}.`,
    byLevel: (groups) => `Etter nivået for ett år siden: ${groups}.`,
    byPhase: (groups) => `Etter hvor de sto da: ${groups}.`,
    levelUnset: "uten nivå",
    share: (of, kept) => `${kept} av ${of}`,
    atRisk: (count, form) =>
      form === "one"
        ? "Én kunde trenger litt ekstra omtanke akkurat nå:"
        : `${count} kunder trenger litt ekstra omtanke akkurat nå:`,
    more: (count) => `Og ${count} til.`,
  },
};
