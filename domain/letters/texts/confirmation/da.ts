/** Danish. */
import { levelNames } from "../relation-hints/level-names.ts";
import type { Before, ConfirmationTexts, HandOverTexts, Said } from "./texts.ts";

const by = ({ by: who, when }: Before): string => {
  const facts = [when, who].filter((each) => each !== undefined);
  return facts.length === 0 ? "" : ` (${facts.join(", ")})`;
};

const dueThen = ({ due, moreDue }: Said): string =>
  due.length === 0
    ? ""
    : `Det her er lovet i de dage: ${due.map(({ what, replyBy: time }) => `${what} (senest ${time})`).join("; ")}${moreDue > 0 ? ` og ${moreDue} til` : ""}.`;

export const confirmation: ConfirmationTexts = {
  subject: "Sådan blev det",
  intro: "Sådan blev det:",
  notUnderstoodIntro: "Det her forstod vi ikke, så det har vi ikke gjort noget ved:",
  notUnderstood: {
    "no-word": (line) => `»${line}«`,
    "no-day": (line) => `»${line}«: hvilken dag mener du?`,
    "past-day": (line) => `»${line}«: den dag er allerede gået.`,
    "no-what": (line) => `»${line}«: hvad drejer det sig om? Skriv det efter kolonet.`,
    "no-reason": (line) => `»${line}«: hvorfor? Skriv grunden efter et kolon.`,
    "no-minutes": (line) =>
      `»${line}«: en samtale er først klaret, når du har skrevet et par linjer om, hvad I kom frem til. Skriv dem under linjen.`,
    "no-interval": (line) =>
      `»${line}«: hvor tit vil kunden høre fra os? Skriv for eksempel »ønsker: hver tredje måned«.`,
    "no-whom": (line) => `»${line}«: hvem gælder det?`,
    "no-level": (line) => `»${line}«: niveauerne er ${levelNames("da")}. Skriv for eksempel »niveau: 3«.`,
    "maybe-leaves": (line) =>
      `»${line}«: mener du en kollega, der stopper eller bliver? Skriv i så fald kun det, i en mail for sig, for eksempel »stopper: Anna 31/12, Bo tager over« eller »stopper ikke: Anna«.`,
    "not-yet": (line) =>
      `»${line}«: det lyder som noget, der ikke er sket endnu. Skriv »næste: 12. januar«, hvis du vil mindes om det.`,
    "maybe-send": () =>
      "Dagsordenen er ikke gået til kunden, for du skrev mere end det. Skal den af sted alligevel? Svar så bare »send«.",
  },
  maybePromise: "Skal det her være et løfte? Skriv »lover: … senest …«.",
  examplesIntro: "Skriv for eksempel sådan, først på en linje:",
  examples:
    "klaret · senere fredag · giv videre · ikke kunde · lover: sende tilbud senest fredag · væk: 20/12–7/1",
  undo: "Gik noget galt? Svar »fortryd« på denne mail inden for et døgn.",
  outcome: {
    about: ({ who, subject }) =>
      [who, subject === undefined ? undefined : `»${subject}«`].filter(Boolean).join(", ") || undefined,
    done: {
      done: {
        kept: "Klaret, og løftet er holdt.",
        late: "Klaret. Det blev lidt senere end lovet.",
        broken: "Klaret. Det blev senere end lovet.",
        withdrawn: "Klaret.",
        "nothing-promised": "Klaret.",
      },
      "not-needed": "Ingen venter på os længere, så du hører ikke mere om det.",
      later: ({ replyBy }) => `Ny tid: senest ${replyBy}. Sørg for, at kunden kender den.`,
      "hand-over": ({ to, meanwhile }) =>
        `${to} tager over.${meanwhile === undefined ? "" : ` Så længe ${to} er væk, tager ${meanwhile} sig af det.`}`,
      "open-again": ({ replyBy }) => `Vi holder øje med det igen. Kunden bør høre fra os senest ${replyBy}.`,
      "not-a-customer":
        "Noteret: ikke kunde. Vi minder ikke mere om det og sender ingen automatiske svar til den adresse.",
      supplier:
        "Noteret: leverandør. Vi minder ikke mere om det og sender ingen automatiske svar til den adresse.",
      customer: "Noteret: kunde.",
      mine: "Du er kundeansvarlig fra nu af.",
      promise: ({ what, replyBy }) => `Noteret som lovet: ${what}, senest ${replyBy}.`,
      away: (said) =>
        [
          said.byItself
            ? `Dit automatiske svar siger, at du er væk, så vi regner med, at du er det ${said.days}. Er du her alligevel? Svar »tilbage«.`
            : `Du er væk ${said.days}.`,
          said.to === undefined ? "" : `${said.to} tager over imens.`,
          said.nobodyOn === undefined
            ? ""
            : `${said.nobodyOn} er der heller ikke andre her, så det hele venter på dig.`,
          dueThen(said),
        ]
          .filter(Boolean)
          .join(" "),
      back: ({ days }) => `Så regner vi med, at du er her ${days}.`,
      closed: (said) =>
        `Vi holder lukket ${said.days}.${said.due.length === 0 ? "" : ` ${dueThen(said)} Giv lyd fra jer inden da, eller giv en ny tid.`}`,
      opened: ({ days }) => `Vi har åbent som sædvanlig ${days}.`,
      pause: "Alle automatiske breve til kunder er stoppet. Svar »start«, når de skal sendes igen.",
      resume: "Automatiske breve til kunder bliver sendt igen.",
      undo: (was) => `Fortrudt, alt er som før. Det gjaldt: »${was}«`,
    },
    already: {
      ended: (before) => `Det var allerede klaret${by(before)}.`,
      withdrawn: (before) => `Det holder vi ikke længere øje med${by(before)}.`,
      later: ({ replyBy }) => `Tiden er allerede senest ${replyBy}.`,
      "hand-over": ({ to }) => `${to} har det allerede.`,
      "open-again": ({ replyBy }) => `Vi holder allerede øje med det: senest ${replyBy}.`,
      mine: "Du er allerede kundeansvarlig.",
      pause: (before) => `Brevene er allerede stoppet${by(before)}.`,
      resume: "Brevene bliver allerede sendt.",
      undo: "Det er allerede fortrudt.",
      back: "Du er ikke noteret som væk.",
      opened: "Det var ikke sagt, at vi holder lukket da.",
      other: "Det var allerede noteret.",
    },
    overtaken: {
      stopped: (since) => `Siden da har nogen sagt, at brevene skal stoppes${by(since)}, så de er stoppet.`,
      going: (since) =>
        `Siden da har nogen sagt, at brevene skal sendes igen${by(since)}, så de bliver sendt.`,
      open: (since, { replyBy }) =>
        `Siden da har nogen åbnet det igen${by(since)}, så vi holder øje med det: senest ${replyBy}.`,
      days: ({ days }) => `Siden da er der sagt noget andet om de dage (${days}), og det gælder.`,
      other: (since) => `Siden da er der sagt noget andet${by(since)}, og det gælder.`,
    },
    notFound: { undo: "Her er ikke noget at fortryde.", other: "Det findes ikke længere hos os." },
    notPossible: {
      "no-thing": () =>
        "Vi ved ikke, hvad det gælder. Svar på det brev, som det handler om, eller skriv linjens nummer først.",
      "no-line": ({ line }) => `Der er ingen linje ${line} i brevet. Intet er ændret.`,
      "no-customer": () => "Vi ved ikke, hvilken kunde det gælder.",
      nobody: ({ to, names }) =>
        to === undefined
          ? "Der er ingen anden, der kan tage over."
          : names === ""
            ? `Vi kan ikke finde en kollega, der hedder »${to}«. Intet er ændret.`
            : `»${to}«: mener du ${names}? Så skriv det sådan. Intet er ændret.`,
      several: ({ to, names }) => `»${to}« kan være ${names}. Skriv hele navnet. Intet er ændret.`,
      "not-in-settings": () =>
        "Det kan kun den gøre, som har sin egen adresse i vores indstillinger. Skriv fra den, eller spørg den, der " +
        "passer Handslag for os.",
      past: () => "Det tidspunkt er allerede gået. Hvilken dag mener du?",
      "in-settings": () => "Brevene er stoppet i indstillingerne. Spørg den, der passer Handslag for os.",
      "changed-since": () => "Det er blevet ændret siden, så det kan ikke fortrydes.",
      "too-long": ({ days }) =>
        `${days}: så mange dage på én gang tager vi ikke imod. Passer de? Del dem op på flere linjer.`,
      "taken-back": () => "Du har fortrudt det siden, så der er ikke gjort noget.",
      "new-day-needed": ({ what }) =>
        `Tiden for det er gået. Skriv, hvornår det bliver i stedet: »lover: ${what ?? "…"} senest fredag«.`,
      "too-late": () => "Det er mere end et døgn siden, så det kan ikke fortrydes.",
      "has-gone": () => "Brevet er allerede gået, så det kan ikke fortrydes.",
      "which-customer": ({ anyOf }) =>
        `Vi ved ikke, hvilken kunde det gælder.${anyOf === "" ? "" : ` Mener du ${anyOf}?`} Svar på denne mail med kundens navn, adresse eller nummer, så noterer vi det.`,
      "several-customers": ({ names }) =>
        `Det kan være ${names}. Svar på denne mail med, hvem af dem det er, så noterer vi det.`,
      "several-invoices": ({ what }) =>
        `Flere af kundens fakturaer har nummer ${what ?? "?"}, og vi ved ikke, hvilken du mener. Intet er noteret. Gælder det alt, hvad kunden skal betale? Skriv igen uden nummer.`,
      "no-such-customer": ({ to }) =>
        `Vi kan ikke finde en kunde, der hedder ${to ?? "?"}. Skriv igen med navnet, som det står i registret.`,
      "no-relation": () =>
        "Det er ikke en kunde hos os, så intet er noteret. Svar »kunde« på brevet, hvis det er forkert.",
      "which-talk": ({ anyOf }) =>
        `Mener du samtalen ${anyOf}? Svar på denne mail med dagen: »aflyst: 8. december«. Intet er aflyst endnu.`,
      "no-talk": () => "Der er ikke aftalt nogen samtale. Aftal en tid: »aftalt: 12. januar 10.00«.",
      "no-agenda": () => "Samtalen har ingen dagsorden endnu.",
      "no-point": () => "Dagsordenen har intet punkt med det nummer.",
      "no-address": () =>
        "Vi har ingen adresse til kunden, som mail når frem til, så der er ikke sendt noget.",
      "not-theirs": () => "Den adresse er ikke kundens, så der er ikke sendt noget.",
      "no-minutes": () =>
        "En samtale er først klaret, når du har skrevet et par linjer om, hvad I kom frem til. Svar »klaret«, og skriv dem på linjerne nedenunder.",
      "which-personal": () =>
        "Intet er slettet. Skriv »glem personligt« for at slette alt om kunden, eller »glem personligt: ældste«.",
      "gone-for-good": () => "Det, der er slettet, kommer ikke tilbage.",
      "only-managers": ({ names }) => `At nogen stopper, skal en leder sige: ${names}. Intet er ændret.`,
      "successor-needed": ({ to }) =>
        `Hvem tager over efter ${to ?? "?"}? Skriv det på linjen: »stopper: Anna 31/12, Bo tager over«. Intet er ændret.`,
      "leave-to-each-other": ({ to, names }) =>
        `${to ?? "?"} stopper også og giver videre til ${names}. Hvem kan ellers tage over efter ${names}? Intet er ændret.`,
      "leaves-too": ({ to }) =>
        `${to ?? "?"} er her ikke til den tid. Hvem kan ellers tage over? Intet er ændret.`,
    },
  },
};

const copied = (copyTo: string | undefined): string =>
  copyTo === undefined ? "" : `, med ${copyTo} på Cc eller Bcc`;

export const handOver: HandOverTexts = {
  someone: "En kollega",
  subject: {
    given: (by_, who) => `${by_} har givet ${who} videre til dig`,
    away: (by_, who) => `${by_} er væk: ${who} venter på svar fra dig`,
    taken: (by_, who) => `${by_} tager sig af ${who}`,
  },
  happened: {
    given: (by_, { who, subject }) =>
      `${by_} har givet ${who} videre til dig${subject === undefined ? "" : `. Det gælder »${subject}«`}.`,
    away: (by_, { who, subject, days }) =>
      `${by_} er væk${days === undefined ? "" : ` ${days}`}, så ${who} venter på svar fra dig i stedet${subject === undefined ? "" : `. Det gælder »${subject}«`}.`,
    taken: (by_, { who, subject }) =>
      `${by_} tager sig af ${who}${subject === undefined ? "" : ` (»${subject}«)`} i stedet for dig.`,
  },
  told: (replyBy) => `Vi har lovet at vende tilbage senest ${replyBy}.`,
  untold: (replyBy) => `Kunden har ikke fået noget tidspunkt af os, men bør høre fra os senest ${replyBy}.`,
  passed: (when) =>
    `Tiden udløb ${when}. Ring eller skriv et par linjer: sig, hvordan det står til, og giv et nyt tidspunkt.`,
  what: (what) => `Lovet: ${what}.`,
  byWord: (copyTo) =>
    `Svar kunden, som du plejer${copied(copyTo)}. Er det klaret på anden vis, så svar »klaret« på denne mail. Når du det ikke? Svar ` +
    "for eksempel »senere fredag« eller »giv videre«.",
  byWordOnly:
    "Når det er klaret, så svar »klaret« på denne mail. Når du det ikke? Svar for eksempel »senere fredag« eller »giv videre«.",
  promise: (what) => `løftet »${what}«`,
  nothingToDo: "Du behøver ikke gøre noget.",
  from: (from) => `Fra: ${from}`,
};
