/** Finnish. No name, day or words of others are ever inflected: days stand as they are, in the partitive. */
import type { ContactWay } from "../../../relation/relation-facts.ts";
import type { RelationReasonTexts } from "./texts.ts";

const WAYS: Readonly<Record<ContactWay, string>> = {
  mail: " sähköpostitse",
  call: " puhelimitse",
  message: " viestillä",
  meeting: " tapaamisessa",
  video: " videopuhelussa",
  other: "",
};

const colon = (what: string | undefined): string => (what === undefined ? "" : `: ”${what}”`);
const promisedFor = (day: string | undefined): string =>
  day === undefined ? "" : ` (luvattu viimeistään ${day})`;
const comma = (what: string | undefined): string => (what === undefined ? "" : `, ”${what}”`);
const until = (by: string | undefined): string =>
  by === undefined ? "mieluiten jo tänään" : `viimeistään ${by}`;

function every(days: number): string {
  if (days === 1) return "joka päivä";
  if (days === 7) return "joka viikko";
  if (days === 14) return "joka toinen viikko";
  if (days >= 28 && days <= 31) return "kerran kuussa";
  if (days >= 60 && days <= 62) return "joka toinen kuukausi";
  if (days >= 90 && days <= 92) return "kolmen kuukauden välein";
  if (days >= 181 && days <= 184) return "kaksi kertaa vuodessa";
  return days === 365 || days === 366 ? "kerran vuodessa" : `${days} päivän välein`;
}

export const fi: RelationReasonTexts = {
  phases: {
    prospect: "mahdollinen asiakas",
    new: "uusi asiakas",
    growing: "kasvava asiakas",
    established: "vakituinen asiakas",
    dormant: "tällä hetkellä hiljainen",
    lost: "ei enää asiakas",
  },
  classes: { A: "tärkeimpiä asiakkaitamme", B: "tärkeä asiakas" },
  rules: {
    repair: "jotakin korjattavaa",
    planned: "suunniteltu",
    wish: "asiakkaan toive",
    undecided: "harkitsee tarjousta",
    new: "uusi asiakas",
    "bought-once": "on ostanut kerran",
    silent: "hiljainen jonkin aikaa",
    "far-away": "sijaitsee kauempana",
    "not-met": "tapaamisesta on pitkä aika",
    value: "säännöllinen yhteydenpito",
    prospect: "mahdollinen asiakas",
    "day-one": "ensimmäinen yhteydenotto",
  },
  every,
  onDay: (day) => day,
  reasons: {
    brokenPromise: ({ promised, what, by }) => ({
      why:
        what === undefined
          ? `emme palanneet asiaan ajoissa${promisedFor(promised)}.`
          : `emme pitäneet lupaustamme${comma(what)}${promisedFor(promised)}.`,
      todo: `Soita ${until(by)}, kerro rehellisesti, missä mennään, ja kysy, onko kaikki nyt kunnossa.`,
    }),
    complaint: ({ day, what, by }) => ({
      why: `kertoi ${day}, ettei ollut tyytyväinen${colon(what)}.`,
      todo: `Soita ${until(by)} ja kysy, miten asia on nyt.`,
    }),
    planned: ({ day, when, what }) => ({
      why: {
        past: `yhteyttä piti ottaa ${day}${colon(what)}.`,
        today: `suunniteltu yhteydenotto tänään${colon(what)}.`,
        ahead: `suunniteltu yhteydenotto ${day}${colon(what)}.`,
      }[when],
      todo: "",
    }),
    talk: ({ day, when }) =>
      when === "past"
        ? { why: `tapaamisen piti olla ${day}.`, todo: "Kirjoita muutama rivi siitä, miten se meni." }
        : { why: `sovittu tapaaminen ${when === "today" ? "tänään" : day}.`, todo: "" },
    wish: (days) => ({ why: `on toivonut, että otamme yhteyttä ${every(days)}.`, todo: "" }),
    undecided: ({ day, what, by }) => ({
      why: `harkitsee ${day} tehtyä tarjousta${comma(what)}.`,
      todo: `Ota yhteyttä ${until(by)} ja kysy, miten asia etenee.`,
    }),
    newCustomer: (since) => ({
      why: `uusi asiakas ${since} lähtien.`,
      todo: "Kysy, miten alku on sujunut.",
    }),
    boughtOnce: (day) => ({
      why: `on ostanut kerran, ${day}.`,
      todo: "Kysy, miten kaikki sujui ja tarvitaanko lisää.",
    }),
    nothingHeard: (since) => ({
      why: `on viimeksi ollut yhteydessä ${since}.`,
      todo: "Kysy, mitä kuuluu.",
    }),
    nothingBought: (since, usualDays) => ({
      why: `on viimeksi ostanut ${since}, vaikka yleensä ostaa ${every(usualDays)}.`,
      todo: "Kysy, onko jokin muuttunut.",
    }),
    farAway: { why: "sijaitsee kauempana, joten yhteyttä kannattaa pitää vähän useammin.", todo: "" },
    notMet: (since) => ({
      why:
        since === undefined
          ? "tietojemme mukaan emme ole vielä tavanneet."
          : `olemme viimeksi tavanneet ${since}.`,
      todo: "",
    }),
    value: (valueClass) => ({
      why: {
        A: "yksi tärkeimmistä asiakkaistamme, ja on taas aika olla yhteydessä.",
        B: "tärkeä asiakas, ja on taas aika olla yhteydessä.",
        C: "on taas aika olla yhteydessä.",
      }[valueClass],
      todo: "",
    }),
    prospect: { why: "on aika ottaa yhteyttä.", todo: "Kysy, voimmeko auttaa jossakin." },
    dayOne: {
      why: "yhteydenottoja ei ole vielä kirjattu.",
      todo: "Ota yhteyttä tai kirjaa, milloin viimeksi olitte yhteydessä.",
    },
  },
  last: ({ day, way, what }) =>
    `Viimeksi yhteydessä ${day}${way === undefined ? "" : WAYS[way]}${colon(what)}.`,
  suggest: {
    "visit-or-video": "Ehdota käyntiä tai videopuhelua.",
    "call-or-visit":
      "Soita tai käy paikalla mieluummin kuin kirjoitat: Tanskassa pelkkä kuulumisia kysyvä sähköposti voidaan katsoa mainonnaksi, ja siihen tarvitaan suostumus.",
  },
};
