/** Danish. Days come with "den". */
import type { RelationHintTexts } from "./texts.ts";

const about = (what: string | undefined): string => (what === undefined ? "" : ` om »${what}«`);
const them = (firstName: string | undefined): string => firstName ?? "dem";
const times = (count: number): string => `${count} gange`;

/** The year from which a day is remembered. */
const of = (year: number | undefined): string => (year === undefined ? "" : ` (${year})`);
/** Whoever has never met them is the colleague. */
const who = (isNew: boolean): string => (isNew ? "Præsenter dig for dem" : "Tag en kollega med næste gang");

export const da: RelationHintTexts = {
  levels: ["transaktion", "støtte", "rådgiver", "partner", "strategisk", "fortrolig"],
  thank: ({ whom, day, by }) =>
    `anbefalede os til ${whom} ${day}. Ring eller skriv, og sig tak${by === undefined ? ", helst i dag" : ` senest ${by}`}.`,
  milestone: {
    why: ({ day, isToday, what, years, year }) => {
      const when = isToday ? "i dag" : day;
      return what === undefined ? `${years} år som kunde hos os ${when}.` : `»${what}«${of(year)} ${when}.`;
    },
    todo: (closeness, { what }) => {
      const wish = what === undefined ? "sig tak for den tid, der er gået" : "ønsk tillykke";
      if (closeness === "line") return `Skriv en linje, og ${wish}.`;
      if (closeness === "call") return `Ring, og ${wish}, og spørg, hvad de ser frem til nu.`;
      return `Kig forbi, og ${wish}, gerne med en lille opmærksomhed, hvis deres regler tillader det.`;
    },
  },
  risks: {
    silent: ({ day, missing }) => {
      const since = day === undefined ? "længe" : `siden ${day}`;
      return missing === "purchase"
        ? `de har ikke købt noget ${since}`
        : `de har ikke ladet høre fra sig ${since}`;
    },
    "broken-promises": ({ count = 2 }) => `vi har ikke holdt ${count} løfter det seneste år`,
    complaint: ({ day }) => (day === undefined ? "de har klaget" : `de klagede ${day}`),
    "pays-late": ({ day }) =>
      day === undefined ? "de betaler for sent" : `de har betalt for sent siden ${day}`,
    "falling-purchases": ({ percent = 0 }) => `de har købt for ${percent}\u00a0% mindre end året før`,
  },
  andRisk: ", og ",
  atRisk: (reasons) =>
    `har brug for lidt ekstra opmærksomhed: ${reasons}. Ring, og spørg, hvordan de synes, det går med os.`,
  breadth: {
    ours: ({ ours, contacts, isNew }) =>
      `det er kun ${ours || "få af os"}, der har haft kontakt med dem det seneste år (${times(contacts)}). ${who(isNew)}.`,
    theirs: ({ theirs, contacts }) =>
      `vi har kun haft kontakt med ${theirs || "få af dem"} det seneste år (${times(contacts)}). Bed om at møde en til næste gang.`,
    both: ({ ours, theirs, contacts, isNew }) =>
      `det seneste år har kun ${ours || "få af os"} og ${theirs || "få af dem"} haft kontakt (${times(contacts)}). ${who(isNew)}, og bed om at møde en til.`,
  },
  level: ({ level, name, since, target, targetName, nextStep }) =>
    `på niveau ${level} (${name}) siden ${since}, og målet er ${target} (${targetName}). ` +
    (nextStep === undefined
      ? "Hvad er det næste skridt?"
      : `Det næste skridt var »${nextStep}«. Hvordan er det gået?`),
  levelAnswer: (level) => `Svar med tallet og for eksempel »niveau: ${level}, næste skridt: …«.`,
  suggestion: {
    why: ({ day, person, what }) =>
      person === undefined
        ? `vi talte sammen ${day}${about(what)}.`
        : `vi talte med ${person} ${day}${about(what)}.`,
    todo: {
      improvement: ({ firstName, what }) =>
        `Spørg ${them(firstName)}, hvad der ville gøre ${what === undefined ? "hverdagen" : "det"} lettere for dem, og kom med et forslag.`,
      favour: ({ firstName }) =>
        `Bed ${them(firstName)} om en lille tjeneste, for eksempel at nævne os for en, de kender, eller gør dem en.`,
      feedback: ({ firstName }) =>
        `Spørg ${them(firstName)}, hvordan det har været at arbejde sammen med os, og hvad vi kan gøre bedre.`,
    },
  },
  personal: (notes) => `Godt at huske: ${notes.map((note) => `»${note}«`).join(", ")}.`,
  month: {
    heading: "Kunder, der kommer igen",
    all: (of, kept, form, share) =>
      `Af ${of} ${form === "one" ? "kunde" : "kunder"}, der købte hos os for et til to år siden, har ${kept} købt igen det seneste år${share}.`,
    byLevel: (groups) => `Efter niveauet for et år siden: ${groups}.`,
    byPhase: (groups) => `Efter hvor de stod dengang: ${groups}.`,
    levelUnset: "uden niveau",
    share: (of, kept) => `${kept} af ${of}`,
    atRisk: (count, form) =>
      form === "one"
        ? "Én kunde har brug for lidt ekstra opmærksomhed lige nu:"
        : `${count} kunder har brug for lidt ekstra opmærksomhed lige nu:`,
    more: (count) => `Og ${count} mere.`,
  },
};
