/** Norwegian bokmål. */
import { levelNames } from "../relation-hints/level-names.ts";
import type { Before, ConfirmationTexts, HandOverTexts, Said } from "./texts.ts";

const by = ({ by: who, when }: Before): string => {
  const facts = [when, who].filter((each) => each !== undefined);
  return facts.length === 0 ? "" : ` (${facts.join(", ")})`;
};

/** A short date ends in a full stop of its own. */
const stopped = (days = ""): string => (days.endsWith(".") ? days : `${days}.`);

const dueThen = ({ due, moreDue }: Said): string =>
  due.length === 0
    ? ""
    : `Dette er lovet da: ${due.map(({ what, replyBy: time }) => `${what} (senest ${time})`).join("; ")}${moreDue > 0 ? ` og ${moreDue} til` : ""}.`;

export const confirmation: ConfirmationTexts = {
  subject: "Slik ble det",
  intro: "Slik ble det:",
  notUnderstoodIntro: "Dette forsto vi ikke, så det har vi ikke gjort noe med:",
  notUnderstood: {
    "no-word": (line) => `«${line}»`,
    "no-day": (line) => `«${line}»: hvilken dag mener du?`,
    "past-day": (line) => `«${line}»: den dagen har allerede vært.`,
    "no-what": (line) => `«${line}»: hva gjelder det? Skriv det etter kolonet.`,
    "no-reason": (line) => `«${line}»: hvorfor? Skriv grunnen etter et kolon.`,
    "no-minutes": (line) =>
      `«${line}»: en samtale er ikke ferdig før du har skrevet noen linjer om hva dere kom fram til. Skriv dem under linjen.`,
    "no-interval": (line) =>
      `«${line}»: hvor ofte vil kunden høre fra oss? Skriv for eksempel «ønsker: hver tredje måned».`,
    "no-whom": (line) => `«${line}»: hvem gjelder det?`,
    "no-level": (line) => `«${line}»: nivåene er ${levelNames("nb")}. Skriv for eksempel «nivå: 3».`,
    "maybe-leaves": (line) =>
      `«${line}»: mener du en kollega som slutter, eller som blir? Skriv i så fall bare det, i en egen e-post, for eksempel «slutter: Anna 31/12, Bo tar over» eller «slutter ikke: Anna».`,
    "not-yet": (line) =>
      `«${line}»: det høres ut som noe som ikke har skjedd ennå. Skriv «neste: 12. januar» hvis du vil bli minnet på det.`,
    "maybe-send": () =>
      "Agendaen har ikke gått til kunden, for du skrev mer enn det. Skal den gå likevel? Svar da bare «send».",
  },
  maybePromise: "Skal dette bli et løfte? Skriv «lover: … senest …».",
  examplesIntro: "Skriv for eksempel slik, først på en linje:",
  examples:
    "ordnet · senere fredag · gi videre · ikke kunde · lover: sende tilbud senest fredag · borte: 20/12–7/1",
  undo: "Ble noe feil? Svar «angre» på denne e-posten innen et døgn.",
  outcome: {
    about: ({ who, subject }) =>
      [who, subject === undefined ? undefined : `«${subject}»`].filter(Boolean).join(", ") || undefined,
    done: {
      done: {
        kept: "Ordnet, og løftet er holdt.",
        late: "Ordnet. Det ble litt senere enn lovet.",
        broken: "Ordnet. Det ble senere enn lovet.",
        withdrawn: "Ordnet.",
        "nothing-promised": "Ordnet.",
      },
      "not-needed": "Ingen venter på oss lenger, så du hører ikke mer om det.",
      later: ({ replyBy }) => `Ny tid: senest ${replyBy}. Sørg for at kunden vet om den.`,
      "hand-over": ({ to, meanwhile }) =>
        `${to} tar over.${meanwhile === undefined ? "" : ` Så lenge ${to} er borte, tar ${meanwhile} seg av det.`}`,
      "open-again": ({ replyBy }) => `Vi følger med på det igjen. Kunden bør høre fra oss senest ${replyBy}.`,
      "not-a-customer":
        "Notert: ikke kunde. Ingen blir minnet om det mer, og det går ingen automatiske svar dit.",
      supplier: "Notert: leverandør. Ingen blir minnet om det mer, og det går ingen automatiske svar dit.",
      customer: "Notert: kunde.",
      mine: "Du er kundeansvarlig fra nå av.",
      promise: ({ what, replyBy }) => `Notert som lovet: ${what}, senest ${replyBy}.`,
      away: (said) =>
        [
          said.byItself
            ? `Det automatiske svaret ditt sier at du er borte, så vi regner med at du er det ${stopped(said.days)} Er du her likevel? Svar «tilbake».`
            : `Du er borte ${stopped(said.days)}`,
          said.to === undefined ? "" : `${said.to} tar over imens.`,
          said.nobodyOn === undefined
            ? ""
            : `${said.nobodyOn} er heller ingen andre her, så da venter alt på deg.`,
          dueThen(said),
        ]
          .filter(Boolean)
          .join(" "),
      back: ({ days }) => `Da regner vi med at du er her ${stopped(days)}`,
      closed: (said) =>
        `Vi holder stengt ${stopped(said.days)}${said.due.length === 0 ? "" : ` ${dueThen(said)} Ta kontakt før det, eller gi en ny tid.`}`,
      opened: ({ days }) => `Vi har åpent som vanlig ${stopped(days)}`,
      pause: "Alle automatiske brev til kunder er stoppet. Svar «start» når de skal sendes igjen.",
      resume: "Automatiske brev til kunder sendes igjen.",
      undo: (was) => `Angret, alt er som før. Det gjaldt: «${was}»`,
    },
    already: {
      ended: (before) => `Det var allerede ordnet${by(before)}.`,
      withdrawn: (before) => `Det følger vi ikke lenger med på${by(before)}.`,
      later: ({ replyBy }) => `Tiden er allerede senest ${replyBy}.`,
      "hand-over": ({ to }) => `${to} har det allerede.`,
      "open-again": ({ replyBy }) => `Vi følger allerede med på det: senest ${replyBy}.`,
      mine: "Du er allerede kundeansvarlig.",
      pause: (before) => `Brevene er allerede stoppet${by(before)}.`,
      resume: "Brevene sendes allerede.",
      undo: "Det er allerede angret.",
      back: "Du er ikke notert som borte.",
      opened: "Det var ikke sagt at vi holder stengt da.",
      other: "Det var allerede notert.",
    },
    overtaken: {
      stopped: (since) => `Siden da har noen sagt at brevene skal stoppes${by(since)}, så de er stoppet.`,
      going: (since) => `Siden da har noen sagt at brevene skal sendes igjen${by(since)}, så de sendes.`,
      open: (since, { replyBy }) =>
        `Siden da har noen åpnet det igjen${by(since)}, så vi følger med på det: senest ${replyBy}.`,
      days: ({ days }) => `Siden da er det sagt noe annet om de dagene (${days}), og det gjelder.`,
      other: (since) => `Siden da er det sagt noe annet${by(since)}, og det gjelder.`,
    },
    notFound: { undo: "Her er det ingenting å angre.", other: "Det finnes ikke hos oss lenger." },
    notPossible: {
      "no-thing": () =>
        "Vi vet ikke hva det gjelder. Svar på brevet som det handler om, eller skriv linjens nummer først.",
      "no-line": ({ line }) => `Det er ingen linje ${line} i brevet. Ingenting er endret.`,
      "no-customer": () => "Vi vet ikke hvilken kunde det gjelder.",
      nobody: ({ to, names }) =>
        to === undefined
          ? "Det er ingen andre som kan ta over."
          : names === ""
            ? `Vi finner ingen kollega som heter «${to}». Ingenting er endret.`
            : `«${to}»: mener du ${names}? Skriv det i så fall slik. Ingenting er endret.`,
      several: ({ to, names }) => `«${to}» kan være ${names}. Skriv hele navnet. Ingenting er endret.`,
      "not-in-settings": () =>
        "Det kan bare den gjøre som har en egen adresse i innstillingene våre. Skriv fra den, eller spør den som " +
        "tar seg av Handslag for oss.",
      past: () => "Det tidspunktet har allerede vært. Hvilken dag mener du?",
      "in-settings": () => "Brevene er stoppet i innstillingene. Spør den som tar seg av Handslag for oss.",
      "changed-since": () => "Det er endret siden, så det kan ikke angres.",
      "too-long": ({ days }) =>
        `${days}: så mange dager på én gang tar vi ikke imot. Stemmer de? Del dem på flere linjer.`,
      "taken-back": () => "Du har angret det siden, så ingenting er gjort.",
      "new-day-needed": ({ what }) =>
        `Tiden for det har gått ut. Skriv når det blir i stedet: «lover: ${what ?? "…"} senest fredag».`,
      "too-late": () => "Det er mer enn et døgn siden, så det kan ikke angres.",
      "has-gone": () => "Brevet har allerede gått, så det kan ikke angres.",
      "which-customer": ({ anyOf }) =>
        `Vi vet ikke hvilken kunde det gjelder.${anyOf === "" ? "" : ` Mener du ${anyOf}?`} Svar på denne e-posten med kundens navn, adresse eller nummer, så noterer vi det.`,
      "several-customers": ({ names }) =>
        `Det kan være ${names}. Svar på denne e-posten med hvem av dem det er, så noterer vi det.`,
      "several-invoices": ({ what }) =>
        `Flere av kundens fakturaer har nummer ${what ?? "?"}, og vi vet ikke hvilken du mener. Ingenting er notert. Gjelder det alt kunden skal betale? Skriv en gang til uten nummer.`,
      "no-such-customer": ({ to }) =>
        `Vi finner ingen kunde som heter ${to ?? "?"}. Skriv en gang til, med navnet slik det står i registeret.`,
      "no-relation": () =>
        "Det er ingen kunde hos oss, så ingenting er notert. Svar «kunde» på brevet hvis det er feil.",
      "which-talk": ({ anyOf }) =>
        `Mener du samtalen ${anyOf}? Svar på denne e-posten med dagen: «avlyst: 8. desember». Ingenting er avlyst ennå.`,
      "no-talk": () => "Det er ikke avtalt noen samtale. Avtal en tid: «avtalt: 12. januar 10.00».",
      "no-agenda": () => "Samtalen har ingen agenda ennå.",
      "no-point": () => "Agendaen har ikke noe punkt med det nummeret.",
      "no-address": () =>
        "Vi har ingen adresse til kunden som e-post kommer fram til, så ingenting er sendt.",
      "not-theirs": () => "Den adressen er ikke kundens, så ingenting er sendt.",
      "no-minutes": () =>
        "En samtale er ikke ferdig før du har skrevet noen linjer om hva dere kom fram til. Svar «ferdig», og skriv dem på linjene under.",
      "which-personal": () =>
        "Ingenting er slettet. Skriv «glem personlig» for å slette alt om kunden, eller «glem personlig: eldste».",
      "gone-for-good": () => "Det som er slettet, kommer ikke tilbake.",
      "only-managers": ({ names }) => `At noen slutter, må en leder si: ${names}. Ingenting er endret.`,
      "successor-needed": ({ to }) =>
        `Hvem tar over etter ${to ?? "?"}? Skriv det på linjen: «slutter: Anna 31/12, Bo tar over». Ingenting er endret.`,
      "leave-to-each-other": ({ to, names }) =>
        `${to ?? "?"} slutter også og gir videre til ${names}. Hvem andre kan ta over etter ${names}? Ingenting er endret.`,
      "leaves-too": ({ to }) => `${to ?? "?"} er ikke her da. Hvem andre kan ta over? Ingenting er endret.`,
    },
  },
};

const copied = (copyTo: string | undefined): string =>
  copyTo === undefined ? "" : `, med ${copyTo} på kopi eller blindkopi`;

export const handOver: HandOverTexts = {
  someone: "En kollega",
  subject: {
    given: (by_, who) => `${by_} har gitt ${who} videre til deg`,
    away: (by_, who) => `${by_} er borte: ${who} venter på svar fra deg`,
    taken: (by_, who) => `${by_} tar seg av ${who}`,
  },
  happened: {
    given: (by_, { who, subject }) =>
      `${by_} har gitt ${who} videre til deg${subject === undefined ? "" : `. Det gjelder «${subject}»`}.`,
    away: (by_, { who, subject, days }) =>
      `${by_} er borte${days === undefined ? "" : ` ${days}`}, så ${who} venter på svar fra deg i stedet${subject === undefined ? "" : `. Det gjelder «${subject}»`}.`,
    taken: (by_, { who, subject }) =>
      `${by_} tar seg av ${who}${subject === undefined ? "" : ` («${subject}»)`} i stedet for deg.`,
  },
  told: (replyBy) => `Vi har lovet å ta kontakt senest ${replyBy}.`,
  untold: (replyBy) => `Kunden har ikke fått noe tidspunkt av oss, men bør høre fra oss senest ${replyBy}.`,
  passed: (when) =>
    `Tiden gikk ut ${when}. Ring eller skriv noen linjer: si det som det er, og gi et nytt tidspunkt.`,
  what: (what) => `Lovet: ${what}.`,
  byWord: (copyTo) =>
    `Svar kunden som vanlig${copied(copyTo)}. Er det ordnet på annen måte, svar «ordnet» på denne e-posten. Rekker du det ikke? Svar ` +
    "for eksempel «senere fredag» eller «gi videre».",
  byWordOnly:
    "Når det er ordnet, svar «ordnet» på denne e-posten. Rekker du det ikke? Svar for eksempel «senere fredag» eller «gi videre».",
  promise: (what) => `løftet «${what}»`,
  nothingToDo: "Du trenger ikke gjøre noe.",
  from: (from) => `Fra: ${from}`,
};
