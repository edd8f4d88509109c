/** Alerts in Finnish. No name is ever inflected: sentences are built so that it stands in the nominative. */
import type { AlertTexts, OtherWords } from "./alert-texts.ts";

const about = (subject: string | undefined): string =>
  subject === undefined ? "" : ` aiheesta ”${subject}”`;

const promised = ({ who, customer, what }: OtherWords): string =>
  `${who === undefined ? "Olet" : `${who} on`} luvannut: ${what}${customer === undefined ? "" : ` (${customer})`}`;

export const alertFi: AlertTexts = {
  told: {
    subject: (customer, replyByShort) => `${customer} odottaa vastausta, luvattu ${replyByShort}`,
    subjectAfter: (customer, replyByShort) => `${customer} odottaa vastausta, luvattu ${replyByShort}`,
    waiting: ({ customer, receivedAt, subject, replyBy }) =>
      `${customer} kirjoitti ${receivedAt}${about(subject)}. Olemme luvanneet palata asiaan viimeistään ${replyBy}, ` +
      "eikä vastausta ole vielä näkynyt.",
    passed: ({ customer, promisedAt }) =>
      `Luvattu aika (${customer}, ${promisedAt}) on mennyt, eikä vastausta ole näkynyt.`,
    getInTouch: "Soita tai kirjoita muutama rivi: kerro rehellisesti, missä mennään, ja sovi uusi aika.",
  },
  untold: {
    subject: (customer, replyByShort) => `${customer} odottaa vastausta, viimeistään ${replyByShort}`,
    subjectAfter: (customer) => `${customer} odottaa vastausta`,
    waiting: ({ customer, receivedAt, subject, replyBy }) =>
      `${customer} kirjoitti ${receivedAt}${about(subject)}. Asiakkaalle ei ole luvattu aikaa, mutta asiaan on hyvä ` +
      `palata viimeistään ${replyBy}, eikä vastausta ole vielä näkynyt.`,
    passed: ({ customer, receivedAt, subject }) =>
      `${customer} kirjoitti ${receivedAt}${about(subject)}. Aikaa ei ole luvattu, mutta vastausta ei ole vielä ` +
      "näkynyt.",
    getInTouch: "Soita tai kirjoita muutama rivi.",
  },
  other: {
    subject: (customer, what, replyByShort) =>
      `Luvattu: ${what}${customer === undefined ? "" : ` (${customer})`}, viimeistään ${replyByShort}`,
    waiting: ({ replyBy, ...words }) => `${promised(words)}, viimeistään ${replyBy}.`,
    passed: ({ promisedAt, ...words }) =>
      `${promised(words)}. Määräaika oli ${promisedAt}, eikä tieto asian hoitamisesta ole vielä tullut.`,
    done: "Onko asia hoidettu? Vastaa tähän viestiin ”hoidettu”.",
    newDate: (toCustomer) =>
      toCustomer
        ? "Tarvitsetko lisää aikaa? Sovi asiakkaan kanssa uusi aika ja vastaa esimerkiksi ”myöhemmin perjantaina”."
        : "Tarvitsetko lisää aikaa? Vastaa esimerkiksi ”myöhemmin perjantaina”.",
  },
  somebody: "Tuntematon lähettäjä",
  newDateNow: "Ota yhteyttä niin pian kuin voit: kerro rehellisesti, missä mennään, ja sovi uusi aika.",
  because: {
    away: (owner) => `Saat tämän, koska ${owner} on poissa.`,
    backup: (asked) => `Saat tämän sijaisena. Saman viestin sai myös ${asked}: sopikaa, kumpi vastaa.`,
    manager: (asked) =>
      `Saman viestin sai myös ${asked}. Saat tämän, jotta voitte yhdessä huolehtia siitä, että asiakas saa vastauksen.`,
  },
  alsoTold: (names, several) => `Saman viestin ${several ? "saivat" : "sai"} myös ${names}.`,
  answer: ({ copyTo, keeps, isRelayed }) =>
    (isRelayed
      ? "Vastaa asiakkaan viestiin, jonka olet saanut meiltä. "
      : "Vastaa asiakkaalle tavalliseen tapaan" +
        `${copyTo === undefined ? "" : ` ja lisää ${copyTo} kopion tai piilokopion saajaksi`}. `) +
    (keeps
      ? "Lupaus on silloin pidetty, eikä asiasta enää muistuteta."
      : "Asiasta ei silloin enää muistuteta."),
  done: "Onko asia jo hoidettu, esimerkiksi puhelimessa? Vastaa tähän viestiin ”hoidettu”.",
  shortOfTime: (backup) =>
    backup === undefined
      ? "Etkö ehdi? Sovi asiakkaan kanssa uusi aika."
      : "Etkö ehdi? Sovi asiakkaan kanssa uusi aika tai vastaa ”välitä”, niin asia siirtyy sijaiselle " +
        `(${backup}).`,
  newDate: "Oletko sopinut asiakkaan kanssa uuden ajan? Vastaa esimerkiksi ”myöhemmin perjantaina”.",
  handOver: (backup) => `Etkö ehdi? Vastaa ”välitä”, niin asia siirtyy sijaiselle (${backup}).`,
  handOverTo: "Hoitaako tämän joku muu? Vastaa ”välitä” ja nimi.",
  from: (from) => `Lähettäjä: ${from}`,
  customer: (customer) => `Asiakas: ${customer}`,
  wrote: (receivedAt) => `Kirjoitti: ${receivedAt}`,
  about: (subject) => `Aihe: ${subject}`,
  lastAgreed: (what) => `Viimeksi sovittu: ${what}`,
  link: (link) => `Koko viesti: ${link}`,
};
