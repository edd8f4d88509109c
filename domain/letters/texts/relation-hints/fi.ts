/** Finnish. No name, day or words of others are ever inflected: the sentence is built around them. */
import type { RelationHintTexts } from "./texts.ts";

const colon = (what: string | undefined): string => (what === undefined ? "" : `: ”${what}”`);
const named = (person: string | undefined): string => (person === undefined ? "" : ` (${person})`);
const times = (count: number): string => `${count} yhteydenottoa`;

/** The year from which a day is remembered. */
const of = (year: number | undefined): string => (year === undefined ? "" : ` (${year})`);
/** Whoever has never met them is the colleague. */
const who = (isNew: boolean): string =>
  isNew ? "Esittele itsesi heille" : "Ota ensi kerralla kollega mukaan";

export const fi: RelationHintTexts = {
  levels: ["asiointi", "tuki", "neuvonantaja", "kumppani", "strateginen", "luotettu"],
  thank: ({ whom, day, by }) =>
    `suositteli meitä ${day} (${whom}). Soita tai kirjoita ja kiitä ${by === undefined ? "mieluiten tänään" : `viimeistään ${by}`}.`,
  milestone: {
    why: ({ day, isToday, what, years, year }) => {
      const when = isToday ? "tänään" : day;
      if (what !== undefined) return `”${what}”${of(year)} ${when}.`;
      return `${when} tulee täyteen ${years === 1 ? "ensimmäinen vuosi" : `${years} vuotta`} asiakkaanamme.`;
    },
    todo: (closeness, { what }) => {
      if (closeness === "line")
        return what === undefined ? "Kirjoita pari riviä ja kiitä." : "Kirjoita pari riviä ja onnittele.";
      const wish = what === undefined ? "kiitä" : "onnittele";
      if (closeness === "call") return `Soita, ${wish} ja kysy, mitä heillä on seuraavaksi edessä.`;
      return `Käy paikalla ja ${wish}. Jotakin pientä voi viedä, jos heidän sääntönsä sallivat.`;
    },
  },
  risks: {
    silent: ({ day, missing }) => {
      const last =
        missing === "purchase" ? "he ovat viimeksi ostaneet" : "he ovat viimeksi ottaneet yhteyttä";
      return `${last} ${day ?? "kauan sitten"}`;
    },
    "broken-promises": ({ count = 2 }) => `meiltä on vuoden aikana jäänyt pitämättä ${count} lupausta`,
    complaint: ({ day }) => (day === undefined ? "he ovat valittaneet" : `he valittivat ${day}`),
    "pays-late": ({ day }) =>
      `maksut ovat ${day === undefined ? "myöhässä" : `myöhästelleet ${day} lähtien`}`,
    "falling-purchases": ({ percent = 0 }) =>
      `he ovat ostaneet ${percent}\u00a0% vähemmän kuin vuotta aiemmin`,
  },
  andRisk: ", ja ",
  atRisk: (reasons) => `kaipaa nyt huomiota: ${reasons}. Soita ja kysy, miten yhteistyö heistä sujuu.`,
  breadth: {
    ours: ({ ours, contacts, isNew }) =>
      `meiltä on vuoden aikana ollut yhteydessä vain ${ours || "harva"} (${times(contacts)}). ${who(isNew)}.`,
    theirs: ({ theirs, contacts }) =>
      `heiltä on vuoden aikana ollut yhteydessä vain ${theirs || "harva"} (${times(contacts)}). Ehdota, että tapaisit ensi kerralla jonkun muunkin.`,
    both: ({ ours, theirs, contacts, isNew }) =>
      `vuoden aikana yhteyttä ovat pitäneet vain ${ours || "harvat meistä"} ja ${theirs || "harvat heistä"} (${times(contacts)}). ${who(isNew)} ja ehdota, että tapaisitte jonkun muunkin.`,
  },
  level: ({ level, name, since, target, targetName, nextStep }) =>
    `ollut tasolla ${level} (${name}) ${since} lähtien, ja tavoite on ${target} (${targetName}). ` +
    (nextStep === undefined
      ? "Mikä on seuraava askel?"
      : `Seuraava askel oli ”${nextStep}”. Miten on sujunut?`),
  levelAnswer: (level) => `Vastaa kirjoittamalla numero ja esimerkiksi ”taso: ${level}, seuraava askel: …”.`,
  suggestion: {
    why: ({ day, person, what }) => `puhuimme ${day}${named(person)}${colon(what)}.`,
    todo: {
      improvement: ({ what }) =>
        `Kysy, mikä tekisi ${what === undefined ? "arjesta" : "siitä"} heille helpompaa, ja ehdota jotakin.`,
      favour: () =>
        "Pyydä heiltä pientä palvelusta, vaikkapa mainintaa meistä jollekin tutulle, tai tee itse heille sellainen.",
      feedback: () => "Kysy, millaista on ollut tehdä töitä kanssamme ja mitä voimme tehdä paremmin.",
    },
  },
  personal: (notes) => `Hyvä muistaa: ${notes.map((note) => `”${note}”`).join(", ")}.`,
  month: {
    heading: "Asiakkaat, jotka palaavat",
    all: (of, kept, form, share) =>
      `${of} ${form === "one" ? "asiakas" : "asiakasta"} osti meiltä yhdestä kahteen vuotta sitten. Viimeksi kuluneen vuoden aikana on ostanut uudelleen ${kept}${share}.`,
    byLevel: (groups) => `Vuoden takaisen tason mukaan: ${groups}.`,
    byPhase: (groups) => `Silloisen tilanteen mukaan: ${groups}.`,
    levelUnset: "ei tasoa",
    share: (of, kept) => `${kept}/${of}`,
    atRisk: (count, form) =>
      form === "one" ? "Yksi asiakas kaipaa nyt huomiota:" : `${count} asiakasta kaipaa nyt huomiota:`,
    more: (count) => `Ja vielä ${count}.`,
  },
};
