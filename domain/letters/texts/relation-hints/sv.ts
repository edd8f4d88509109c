/** Swedish. */
import type { RelationHintTexts } from "./texts.ts";

const about = (what: string | undefined): string => (what === undefined ? "" : ` om ”${what}”`);
const them = (firstName: string | undefined): string => firstName ?? "dem";
const once = (count: number): string => `${count} gånger`;

/** The year from which a day is remembered. */
const of = (year: number | undefined): string => (year === undefined ? "" : ` (${year})`);
/** Whoever has never met them is the colleague. */
const who = (isNew: boolean): string => (isNew ? "Presentera dig för dem" : "Ta med en kollega nästa gång");

export const sv: RelationHintTexts = {
  levels: ["transaktion", "stöd", "rådgivare", "partner", "strategisk", "förtrogen"],
  thank: ({ whom, day, by }) =>
    `rekommenderade oss till ${whom} ${day}. Ring eller skriv och tacka${by === undefined ? ", helst i dag" : ` senast ${by}`}.`,
  milestone: {
    why: ({ day, isToday, what, years, year }) => {
      const when = isToday ? "i dag" : day;
      return what === undefined ? `${years} år som kund hos oss ${when}.` : `”${what}”${of(year)} ${when}.`;
    },
    todo: (closeness, { what }) => {
      const wish = what === undefined ? "tacka för åren som gått" : "gratulera";
      if (closeness === "line") return `Skriv en rad och ${wish}.`;
      if (closeness === "call") return `Ring och ${wish}, och fråga vad de ser fram emot härnäst.`;
      return `Hälsa på och ${wish}, gärna med något litet, om deras regler tillåter det.`;
    },
  },
  risks: {
    silent: ({ day, missing }) => {
      const since = day === undefined ? "på länge" : `sedan ${day}`;
      return missing === "purchase" ? `de har inte handlat ${since}` : `de har inte hört av sig ${since}`;
    },
    "broken-promises": ({ count = 2 }) => `vi har missat ${count} löften det senaste året`,
    complaint: ({ day }) => (day === undefined ? "de har klagat" : `de klagade ${day}`),
    "pays-late": ({ day }) => `de ${day === undefined ? "betalar sent" : `har betalat sent sedan ${day}`}`,
    "falling-purchases": ({ percent = 0 }) => `de har handlat för ${percent}\u00a0% mindre än året innan`,
  },
  andRisk: ", och ",
  atRisk: (reasons) =>
    `behöver vår omtanke: ${reasons}. Ring och fråga hur de tycker att det fungerar med oss.`,
  breadth: {
    ours: ({ ours, contacts, isNew }) =>
      `det är bara ${ours || "få av oss"} som har haft kontakt med dem det senaste året (${once(contacts)}). ${who(isNew)}.`,
    theirs: ({ theirs, contacts }) =>
      `vi har bara haft kontakt med ${theirs || "få av dem"} det senaste året (${once(contacts)}). Be att få träffa någon till nästa gång.`,
    both: ({ ours, theirs, contacts, isNew }) =>
      `det senaste året har bara ${ours || "få av oss"} och ${theirs || "få av dem"} haft kontakt (${once(contacts)}). ${who(isNew)}, och be att få träffa någon till.`,
  },
  level: ({ level, name, since, target, targetName, nextStep }) =>
    `på nivå ${level} (${name}) sedan ${since}, och målet är ${target} (${targetName}). ` +
    (nextStep === undefined ? "Vad är nästa steg?" : `Nästa steg var ”${nextStep}”. Hur har det gått?`),
  levelAnswer: (level) => `Svara med siffran och till exempel ”nivå: ${level}, nästa steg: …”.`,
  suggestion: {
    why: ({ day, person, what }) =>
      person === undefined
        ? `vi hördes ${day}${about(what)}.`
        : `vi talade med ${person} ${day}${about(what)}.`,
    todo: {
      improvement: ({ firstName, what }) =>
        `Fråga ${them(firstName)} vad som skulle göra ${what === undefined ? "vardagen" : "det"} lättare för dem, och föreslå något.`,
      favour: ({ firstName }) =>
        `Be ${them(firstName)} om en liten tjänst, till exempel att nämna oss för någon de känner, eller gör dem en.`,
      feedback: ({ firstName }) =>
        `Fråga ${them(firstName)} hur det har varit att arbeta med oss, och vad vi kan göra bättre.`,
    },
  },
  personal: (notes) => `Bra att minnas: ${notes.map((note) => `”${note}”`).join(", ")}.`,
  month: {
    heading: "Kunder som kommer tillbaka",
    all: (of, kept, form, share) =>
      `Av ${of} ${form === "one" ? "kund" : "kunder"} som handlade hos oss för ett till två år sedan har ${kept} handlat igen det senaste året${share}.`,
    byLevel: (groups) => `Efter nivån för ett år sedan: ${groups}.`,
    byPhase: (groups) => `Efter hur de stod då: ${groups}.`,
    levelUnset: "utan nivå",
    share: (of, kept) => `${kept} av ${of}`,
    atRisk: (count, form) =>
      form === "one"
        ? "En kund behöver vår omtanke just nu:"
        : `${count} kunder behöver vår omtanke just nu:`,
    more: (count) => `Och ${count} till.`,
  },
};
