/** Norwegian (bokmål). */
import type { RelayTexts } from "./texts.ts";

const about = (subject: string | undefined): string => (subject === undefined ? "" : ` om «${subject}»`);

const AGAIN = "Svar en gang til på kundens e-post";

export const nb: RelayTexts = {
  verdict: {
    acknowledged: (replyBy) => `Kvittert: svar lovet senest ${replyBy}.`,
    soon: (replyBy) => `Kvitteres straks: svar loves senest ${replyBy}.`,
    previewed: (replyBy) =>
      `Ikke noe automatisk svar, for foreløpig er det bare forhåndsvisning. Ta kontakt senest ${replyBy}.`,
    promised: (replyBy) => `Venter allerede på svar fra oss, senest ${replyBy}.`,
    not: (why, replyBy) =>
      `Ikke noe automatisk svar: ${why}.${replyBy === undefined ? "" : ` Ta kontakt senest ${replyBy}.`}`,
    colleague: "Fra en kollega, så ikke noe automatisk svar.",
  },
  why: {
    machine: "den ser ut til å være sendt av en maskin",
    report: "den forteller hvordan det gikk med en annen e-post",
    list: "den er sendt ut til mange på en liste",
    doubt: "ingenting viser at den kommer fra den som står som avsender",
    supplier: "avsenderen er leverandør til oss",
    "not-a-customer": "avsenderen er ikke kunde",
    "no-letters": "kunden vil ikke ha automatiske svar",
    undeliverable: "e-post til den adressen kommer tilbake",
    "in-copy": "vi står bare på kopi",
    "not-addressed": "ingen av adressene våre står som mottaker",
    "to-many": "den gikk til mange på én gang",
    address: "adressen den kom til, får ingen",
    asked: "avsenderen vil helst slippe, eller det kan være en maskin",
    dialogue: "dere skriver allerede med hverandre",
    thanks: "det er nok bare en takk",
    unreadable: "den kan ikke leses",
    paused: "automatiske svar er satt på pause",
    other: "noe talte imot det, eller noen kom først",
  },
  handedOver: {
    given: (by_) => `${by_} har gitt dette videre til deg, så nå er det du som svarer.`,
    away: (by_) => `${by_} er borte, så dette venter på svar fra deg i stedet.`,
    own: "Du har tatt over dette.",
  },
  strangerAnswers:
    "Vær forsiktig: denne kom til en svaradresse som bare vi har, men ingenting viser at noen av oss skrev den. Ingenting er gått videre til noen kunde.",
  from: (who, others) => `Fra ${who}${others === undefined ? "" : `, med kopi til ${others}`}.`,
  tooMany: (count) => `Gikk også til ${count} andre; de får ikke svaret ditt.`,
  answer: (to, withOthers) =>
    `Svar som vanlig, så går svaret fra oss til ${to}${withOthers ? " og dem på kopi" : ""}. Disse linjene tas bort.`,
  noAnswer: "Svar på denne e-posten går ikke videre. Vil du svare, så skriv en ny til den du vet skrev.",
  leftBehind: (files) => `Kunne ikke bli med: ${files}.`,
  cut: "E-posten kan ha mer å vise enn det som står her.",
  whereAll: (link, name) =>
    link === undefined ? `Alt er lagret hos Handslag, som ${name}.` : `Alt er lagret: ${link}`,
  via: (customer, company) => `${customer} via ${company}`,
  original: "Original e-post.eml",
  returned: {
    subject: (to, why) =>
      why === "bounced"
        ? `Svaret ditt til ${to} kom ikke fram`
        : why === "unsure"
          ? `Uklart om svaret ditt til ${to} ble sendt`
          : `Svaret ditt til ${to} er ikke sendt`,
    what: (to, subject, why) =>
      why === "bounced"
        ? `Svaret ditt til ${to}${about(subject)} kom ikke fram.`
        : why === "unsure"
          ? `Vi vet ikke om svaret ditt til ${to}${about(subject)} ble sendt.`
          : `Svaret ditt til ${to}${about(subject)} er ikke sendt, så kunden har ikke fått det.`,
    because: {
      ours: () =>
        "Det er noe igjen i det som bare var til deg: svaradressen eller linjene fra Handslag øverst i kundens e-post. De må ikke havne hos kunden.",
      unreadable: () => "Det er kryptert, eller laget slik at man ikke kan se hva som er i det.",
      empty: () =>
        "Det står ikke noe i det utenom det som er sitert, eller så står svaret ditt inne i det siterte.",
      words: (fact) =>
        `Det står bare «${fact}» i det. Det leser vi som et ord til Handslag, ikke som et svar til kunden.`,
      "refused-file": (fact) => `Filer som ${fact} kan ikke sendes herfra.`,
      "too-large": () => "Det er for stort: vedleggene kan være omtrent 7 MB til sammen.",
      gone: () => "E-posten du svarte på, finnes ikke lenger hos Handslag, så vi vet ikke hvor svaret skal.",
      refused: (fact) => `Det lot seg ikke sende (${fact}).`,
      unsure: () => "Vi fikk aldri beskjed om at det ble sendt, og sender det ikke igjen uten at du vet det.",
      bounced: (fact) =>
        fact === ""
          ? "Mottakerens e-posttjener tok ikke imot det."
          : `Mottakerens e-posttjener svarte: ${fact}`,
    },
    whatToDo: {
      ours: `${AGAIN}, og slett alt som er sitert under svaret ditt, før du sender.`,
      unreadable: `${AGAIN} som vanlig tekst eller HTML, uten kryptering.`,
      empty: `${AGAIN}, og skriv svaret ditt øverst.`,
      words:
        "Er det til Handslag, skriv ordet i svar på et av de andre brevene våre, eller velg på siden som de lenker til. Er det til kunden, svar en gang til på kundens e-post med en hel setning.",
      "refused-file": `${AGAIN} uten den filen, eller legg den i en zip-fil.`,
      "too-large": `${AGAIN}, og del opp vedleggene, eller send en lenke til dem.`,
      gone: "Skriv en ny e-post til kunden.",
      refused: `${AGAIN} om litt. Går det fortsatt ikke, så si fra til den som tar seg av Handslag for oss.`,
      unsure: "Hør med kunden, eller svar en gang til og si at det kan komme dobbelt.",
      bounced: "Sjekk adressen, eller ring kunden.",
    },
    closing: "Det du skrev, ligger fortsatt blant dine sendte e-poster.",
  },
};
