/** Swedish. */
import { levelNames } from "../relation-hints/level-names.ts";
import type { Before, ConfirmationTexts, HandOverTexts, Said } from "./texts.ts";

const by = ({ by: who, when }: Before): string => {
  const facts = [when, who].filter((each) => each !== undefined);
  return facts.length === 0 ? "" : ` (${facts.join(", ")})`;
};

const dueThen = ({ due, moreDue }: Said): string =>
  due.length === 0
    ? ""
    : `Det här är utlovat då: ${due.map(({ what, replyBy: time }) => `${what} (senast ${time})`).join("; ")}${moreDue > 0 ? `, och ${moreDue} till` : ""}.`;

export const confirmation: ConfirmationTexts = {
  subject: "Så här blev det",
  intro: "Så här blev det:",
  notUnderstoodIntro: "Det här förstod vi inte, så inget är gjort av det:",
  notUnderstood: {
    "no-word": (line) => `”${line}”`,
    "no-day": (line) => `”${line}”: vilken dag menar du?`,
    "past-day": (line) => `”${line}”: den dagen har redan varit.`,
    "no-what": (line) => `”${line}”: vad gäller det? Skriv det efter kolonet.`,
    "no-reason": (line) => `”${line}”: varför? Skriv skälet efter ett kolon.`,
    "no-minutes": (line) =>
      `”${line}”: ett samtal är klart först när du har skrivit några rader om vad ni kom fram till. Skriv dem under raden.`,
    "no-interval": (line) =>
      `”${line}”: hur ofta vill kunden höra av oss? Skriv till exempel ”önskar: var tredje månad”.`,
    "no-whom": (line) => `”${line}”: vem gäller det?`,
    "no-level": (line) => `”${line}”: nivåerna är ${levelNames("sv")}. Skriv till exempel ”nivå: 3”.`,
    "maybe-leaves": (line) =>
      `”${line}”: menar du en kollega som slutar, eller som stannar? Skriv i så fall bara det, i ett eget mejl, till exempel ”slutar: Anna 31/12, Bo tar över” eller ”slutar inte: Anna”.`,
    "not-yet": (line) =>
      `”${line}”: det låter som något som inte har hänt än. Skriv ”nästa: 12 januari” om du vill bli påmind.`,
    "maybe-send": () =>
      "Dagordningen har inte gått till kunden, för du skrev mer än så. Ska den gå ändå? Svara då bara ”skicka”.",
  },
  maybePromise: "Ska det här bli ett löfte? Skriv ”lovar: … senast …”.",
  examplesIntro: "Skriv till exempel så här, först på en rad:",
  examples:
    "klart · senare fredag · lämna över · inte kund · lovar: skicka offert senast fredag · borta: 20/12–7/1",
  undo: "Blev något fel? Svara ”ångra” på det här mejlet inom ett dygn.",
  outcome: {
    about: ({ who, subject }) =>
      [who, subject === undefined ? undefined : `”${subject}”`].filter(Boolean).join(", ") || undefined,
    done: {
      done: {
        kept: "Klart, och löftet är hållet.",
        late: "Klart. Det blev lite senare än utlovat.",
        broken: "Klart. Det blev senare än utlovat.",
        withdrawn: "Klart.",
        "nothing-promised": "Klart.",
      },
      "not-needed": "Ingen väntar på oss längre, så du hör inte mer om det.",
      later: ({ replyBy }) => `Ny tid: senast ${replyBy}. Se till att kunden vet om den.`,
      "hand-over": ({ to, meanwhile }) =>
        `${to} tar över.${meanwhile === undefined ? "" : ` Så länge ${to} är borta tar ${meanwhile} hand om det.`}`,
      "open-again": ({ replyBy }) => `Vi bevakar det igen. Kunden bör höra av oss senast ${replyBy}.`,
      "not-a-customer": "Noterat: inte kund. Ingen påminns mer om det, och inga automatiska svar går dit.",
      supplier: "Noterat: leverantör. Ingen påminns mer om det, och inga automatiska svar går dit.",
      customer: "Noterat: kund.",
      mine: "Du är kundansvarig från och med nu.",
      promise: ({ what, replyBy }) => `Noterat som utlovat: ${what}, senast ${replyBy}.`,
      away: (said) =>
        [
          said.byItself
            ? `Ditt automatiska svar säger att du är borta, så vi räknar med att du är det ${said.days}. Är du här ändå? Svara ”tillbaka”.`
            : `Du är borta ${said.days}.`,
          said.to === undefined ? "" : `${said.to} tar vid så länge.`,
          said.nobodyOn === undefined
            ? ""
            : `${said.nobodyOn} är ingen annan här heller, så då väntar allt på dig.`,
          dueThen(said),
        ]
          .filter(Boolean)
          .join(" "),
      back: ({ days }) => `Då räknar vi med att du är här ${days}.`,
      closed: (said) =>
        `Vi har stängt ${said.days}.${said.due.length === 0 ? "" : ` ${dueThen(said)} Hör av er innan dess, eller ge en ny tid.`}`,
      opened: ({ days }) => `Vi har öppet som vanligt ${days}.`,
      pause: "Alla automatiska brev till kunder är stoppade. Svara ”starta” när de ska gå igen.",
      resume: "Automatiska brev till kunder går ut igen.",
      undo: (was) => `Ångrat, allt är som förut. Det gällde: ”${was}”`,
    },
    already: {
      ended: (before) => `Det var redan klart${by(before)}.`,
      withdrawn: (before) => `Det bevakas inte längre${by(before)}.`,
      later: ({ replyBy }) => `Tiden är redan senast ${replyBy}.`,
      "hand-over": ({ to }) => `${to} har det redan.`,
      "open-again": ({ replyBy }) => `Det bevakas redan: senast ${replyBy}.`,
      mine: "Du är redan kundansvarig.",
      pause: (before) => `Breven är redan stoppade${by(before)}.`,
      resume: "Breven går redan ut.",
      undo: "Det är redan ångrat.",
      back: "Du är inte noterad som borta.",
      opened: "Det var inte sagt att vi har stängt då.",
      other: "Det var redan noterat.",
    },
    overtaken: {
      stopped: (since) => `Sedan dess har någon sagt att breven ska stoppas${by(since)}, så de är stoppade.`,
      going: (since) => `Sedan dess har någon sagt att breven ska gå igen${by(since)}, så de går ut.`,
      open: (since, { replyBy }) =>
        `Sedan dess har någon öppnat det igen${by(since)}, så vi bevakar det: senast ${replyBy}.`,
      days: ({ days }) => `Sedan dess har något annat sagts om de dagarna (${days}), och det gäller.`,
      other: (since) => `Sedan dess har något annat sagts${by(since)}, och det gäller.`,
    },
    notFound: { undo: "Här finns inget att ångra.", other: "Det finns inte kvar hos oss." },
    notPossible: {
      "no-thing": () =>
        "Vi vet inte vad det gäller. Svara på brevet som det handlar om, eller skriv radens nummer först.",
      "no-line": ({ line }) => `Det finns ingen rad ${line} i brevet. Inget är ändrat.`,
      "no-customer": () => "Vi vet inte vilken kund det gäller.",
      nobody: ({ to, names }) =>
        to === undefined
          ? "Det finns ingen annan som kan ta över."
          : names === ""
            ? `Vi hittar ingen kollega som heter ”${to}”. Inget är ändrat.`
            : `”${to}”: menar du ${names}? Skriv det då så. Inget är ändrat.`,
      several: ({ to, names }) => `”${to}” kan vara ${names}. Skriv hela namnet. Inget är ändrat.`,
      "not-in-settings": () =>
        "Det går bara för den som har en egen adress i våra inställningar. Skriv från den, eller be den som " +
        "sköter Handslag åt oss.",
      past: () => "Den tiden har redan gått. Vilken dag menar du?",
      "in-settings": () => "Breven är stoppade i inställningarna. Be den som sköter Handslag åt oss.",
      "changed-since": () => "Det har ändrats sedan dess, så det går inte att ångra.",
      "too-long": ({ days }) =>
        `${days}: så många dagar på en gång tar vi inte emot. Stämmer de? Dela upp dem på flera rader.`,
      "taken-back": () => "Du har ångrat det sedan dess, så inget är gjort.",
      "new-day-needed": ({ what }) =>
        `Tiden för det har gått. Skriv när det blir i stället: ”lovar: ${what ?? "…"} senast fredag”.`,
      "too-late": () => "Det är mer än ett dygn sedan, så det går inte att ångra.",
      "has-gone": () => "Brevet har redan gått, så det går inte att ångra.",
      "which-customer": ({ anyOf }) =>
        `Vi vet inte vilken kund det gäller.${anyOf === "" ? "" : ` Menar du ${anyOf}?`} Svara på det här mejlet med kundens namn, adress eller nummer, så noterar vi det.`,
      "several-customers": ({ names }) =>
        `Det kan vara ${names}. Svara på det här mejlet med vilken av dem det är, så noterar vi det.`,
      "several-invoices": ({ what }) =>
        `Flera av kundens fakturor har nummer ${what ?? "?"}, och vi vet inte vilken du menar. Inget är noterat. Gäller det allt som kunden ska betala? Skriv en gång till utan nummer.`,
      "no-such-customer": ({ to }) =>
        `Vi hittar ingen kund som heter ${to ?? "?"}. Skriv en gång till, med namnet som det står i registret.`,
      "no-relation": () =>
        "Det är ingen kund hos oss, så inget är noterat. Svara ”kund” på brevet om det är fel.",
      "which-talk": ({ anyOf }) =>
        `Menar du samtalet ${anyOf}? Svara på det här mejlet med dagen: ”avbokat: 8 december”. Inget är avbokat än.`,
      "no-talk": () => "Inget samtal är bokat. Boka en tid: ”bokat: 12 januari 10.00”.",
      "no-agenda": () => "Samtalet har ingen dagordning än.",
      "no-point": () => "Dagordningen har ingen punkt med det numret.",
      "no-address": () =>
        "Vi har ingen adress till kunden som mejl kommer fram till, så inget har gått iväg.",
      "not-theirs": () => "Den adressen är inte kundens, så inget har gått iväg.",
      "no-minutes": () =>
        "Ett samtal är klart först när du har skrivit några rader om vad ni kom fram till. Svara ”klart” och skriv dem på raderna under.",
      "which-personal": () =>
        "Inget är raderat. Skriv ”glöm personligt” för att radera allt om kunden, eller ”glöm personligt: äldsta”.",
      "gone-for-good": () => "Det som har raderats kommer inte tillbaka.",
      "only-managers": ({ names }) => `Att någon slutar behöver en chef säga: ${names}. Inget är ändrat.`,
      "successor-needed": ({ to }) =>
        `Vem tar över efter ${to ?? "?"}? Skriv det på raden: ”slutar: Anna 31/12, Bo tar över”. Inget är ändrat.`,
      "leave-to-each-other": ({ to, names }) =>
        `${to ?? "?"} slutar också och lämnar över till ${names}. Vem annars kan ta över efter ${names}? Inget är ändrat.`,
      "leaves-too": ({ to }) => `${to ?? "?"} är inte här då. Vem annars kan ta över? Inget är ändrat.`,
    },
  },
};

const copied = (copyTo: string | undefined): string =>
  copyTo === undefined ? "" : `, med ${copyTo} i kopia eller hemlig kopia`;

export const handOver: HandOverTexts = {
  someone: "En kollega",
  subject: {
    given: (by_, who) => `${by_} har lämnat över ${who} till dig`,
    away: (by_, who) => `${by_} är borta: ${who} väntar på svar från dig`,
    taken: (by_, who) => `${by_} tar hand om ${who}`,
  },
  happened: {
    given: (by_, { who, subject }) =>
      `${by_} har lämnat över ${who} till dig${subject === undefined ? "" : `. Det gäller ”${subject}”`}.`,
    away: (by_, { who, subject, days }) =>
      `${by_} är borta${days === undefined ? "" : ` ${days}`}, så ${who} väntar på svar från dig i stället${subject === undefined ? "" : `. Det gäller ”${subject}”`}.`,
    taken: (by_, { who, subject }) =>
      `${by_} tar hand om ${who}${subject === undefined ? "" : ` (”${subject}”)`} i stället för dig.`,
  },
  told: (replyBy) => `Vi har lovat att höra av oss senast ${replyBy}.`,
  untold: (replyBy) => `Kunden har inte fått någon tid av oss, men bör få höra av oss senast ${replyBy}.`,
  passed: (when) => `Tiden gick ut ${when}. Ring eller skriv några rader: säg som det är och ge en ny tid.`,
  what: (what) => `Utlovat: ${what}.`,
  byWord: (copyTo) =>
    `Svara kunden som vanligt${copied(copyTo)}. Är det klart på annat sätt, svara ”klart” på det här mejlet. Hinner du inte? Svara ` +
    "till exempel ”senare fredag” eller ”lämna över”.",
  byWordOnly:
    "När det är klart, svara ”klart” på det här mejlet. Hinner du inte? Svara till exempel ”senare fredag” eller ”lämna över”.",
  promise: (what) => `löftet ”${what}”`,
  nothingToDo: "Du behöver inte göra något.",
  from: (from) => `Från: ${from}`,
};
