/** Danish. */
import type { LineWords, MorningTexts } from "./texts.ts";

const task = ({ what, subject }: LineWords): string =>
  what ?? (subject === undefined ? "svar på mailen" : `svar på »${subject}«`);
const about = ({ subject }: LineWords): string => (subject === undefined ? "" : ` om »${subject}«`);
const to = ({ subject }: LineWords): string => (subject === undefined ? "" : ` på »${subject}«`);
const within = (median: string | undefined): string =>
  median === undefined ? "" : ` Halvdelen af kunderne hørte fra os inden for ${median} i åbningstiden.`;

export const da: MorningTexts = {
  greeting: (name) => `Godmorgen ${name}`,
  weekdays: ["Mandag", "Tirsdag", "Onsdag", "Torsdag", "Fredag", "Lørdag", "Søndag"],
  day: (weekday, day, month) => `${weekday} den ${day}. ${month}`,
  things: (count) => `${count} ting at tage sig af`,
  nothing: "intet venter på dig",
  quiet: (later, form) =>
    later === 0
      ? "Der er ikke lovet noget til i dag, og ingen kunder venter på svar fra dig. Hav en god dag."
      : `Der er ikke lovet noget til i dag. ${later} ${form === "one" ? "kunde" : "kunder"} har fået et senere tidspunkt. Hav en god dag.`,
  sections: {
    "promised-today": {
      heading: "Lovet til i dag",
      line: (words) => `: ${task(words)}. Lovet senest ${words.by}.`,
    },
    overdue: {
      heading: "Forsinket",
      line: (words) =>
        `: ${task(words)}. Skulle have været klaret ${words.since}. Tag kontakt, og giv et nyt tidspunkt.`,
    },
    waiting: {
      heading: "Venter på svar fra dig",
      line: (words) =>
        ` skrev ${words.since}${about(words)}. Der er ikke lovet noget tidspunkt` +
        `${words.why === undefined ? "" : ` (${words.why})`}.`,
    },
    "failed-letter": {
      heading: "Nåede ikke frem",
      line: (words) => `: vores automatiske svar${about(words)} nåede ikke frem. Ring, eller tjek adressen.`,
    },
    contacts: { heading: "Godt at tage kontakt til", line: ({ why = "" }) => `: ${why}` },
    talks: { heading: "Kundesamtaler", line: ({ why = "" }) => `: ${why}` },
    hints: { heading: "Værd at tænke på", line: ({ why = "" }) => `: ${why}` },
    payments: { heading: "Betalinger", line: ({ why = "" }) => `: ${why}` },
    "came-in": {
      heading: "Kom ind, fik ikke automatisk svar",
      line: (words) => ` skrev ${words.since}${about(words)}: ${words.why ?? "fik intet svar"}.`,
    },
    unsorted: {
      heading: "Nye afsendere",
      line: (words) => ` skrev ${words.since}${about(words)}. Kunde, leverandør eller ikke kunde?`,
    },
    thanks: {
      heading: "Sandsynligvis bare tak",
      line: (words) => ` skrev ${words.since}${about(words)}. Skal der svares, så skriv »åbn«.`,
    },
    "proposed-owner": {
      heading: "Er kunden din?",
      line: (words) => `: du var den første, der svarede${to(words)}. Skriv »min«, hvis kunden er din.`,
    },
    spam: {
      heading: "Spam",
      line: (words) => ` skrev ${words.since}${about(words)}. Er det ikke spam, så skriv »åbn«.`,
    },
  },
  nobody: "Ukendt afsender",
  promise: "Et løfte",
  alreadyDone: ": allerede klaret.",
  isNew: "Ny afsender.",
  letterFailed: "Vores automatiske svar nåede ikke frem.",
  lastAgreed: (what) => `Senest aftalt: ${what}.`,
  why: {
    "only-in-copy": "vi står kun på Cc",
    "to-a-person": "sendt til en personlig adresse",
    "running-dialogue": "en mailveksling, der er i gang",
    "wants-no-letters": "kunden vil ikke have automatiske svar",
    "undeliverable-address": "vores svar når ikke adressen",
    "address-not-acknowledged": "adressen svarer ikke automatisk",
    "to-ledger-address":
      "sendt til adressen for bogholderiets filer, men intet viser, at det er fra os, så intet er læst",
    "many-recipients": "sendt til mange på én gang",
    "asks-for-no-answer": "afsenderen har bedt sig fri for automatiske svar",
    "not-scanned": "ikke tjekket for spam og virus",
    "asks-something": "ser automatisk ud, men stiller et spørgsmål",
    "form-not-named": "ser ud til at komme fra en kontaktformular",
    "form-without-writer": "kontaktformularen siger ikke, hvem der skrev",
    "group-hides-writer": "vores mailgruppe skjuler, hvem der skrev",
    unreadable: "mailen kan ikke læses",
    "virus-found": "stoppet, fordi den indeholder virus",
    "mail-missing": "mailen blev væk på vejen til os",
    "complaint-report": "har markeret et brev fra os som spam",
  },
  cautions: {
    unproven: () => "obs: intet viser, at det virkelig er derfra",
    "possible-spoof": () => "obs: afsenderen er sandsynligvis forfalsket",
    "looks-like": (fact) => `obs: ligner ${fact ?? "en kendt adresse"}, men er en anden`,
    "reply-to-differs": (fact) => `obs: svar går til ${fact ?? "en anden adresse"}`,
    "sender-unclear": () => "obs: det er uklart, hvem der skrev",
  },
  more: (count, isLinked) =>
    isLinked ? `Og ${count} mere:` : `Og ${count} mere, i morgenbrevet når dette er klaret.`,
  all: "Alt på én side:",
  openList: "åbn listen",
  fromMachines: (count, form, from, isAll) =>
    `Desuden kom der ${count} ${form === "one" ? "automatisk mail eller nyhedsbrev" : "automatiske mails og nyhedsbreve"}, ` +
    `${isAll ? "fra" : "blandt andet fra"} ${from}.`,
  unprovedOwn: (count, domains) =>
    `Der kom ${count} mails med vores egen adresse som afsender, men intet viser, at de er vores. Derfor tæller ingen ` +
    `af dem som svar. Har vi selv sendt dem? Så vis det her til den, der passer vores mail: DKIM eller DMARC mangler for ` +
    `${domains}. Ellers er der nogen, der skriver i vores navn.`,
  answer: "Svar på denne mail med tallet og et ord, for eksempel:",
  words: {
    done: "klaret",
    laterFriday: "senere fredag",
    laterMonday: "senere mandag",
    handOver: "giv videre",
    notACustomer: "ikke kunde",
    customer: "kunde",
    open: "åbn",
    mine: "min",
    disputed: "bestrider",
  },
  undo: "Fortryder du, så svar »fortryd« inden for et døgn.",
  week: {
    heading: "Sidste uge",
    company: ({ kept, due, form, median }) =>
      `Vi holdt ${kept} af ${due} ${form === "one" ? "løfte" : "løfter"}.${within(median)}`,
    customers: "Her holdt vi ikke altid, hvad vi lovede:",
    own: ({ kept, due, median }) =>
      `Du selv holdt ${kept} af ${due}${median === undefined ? "" : `, og halvdelen hørte fra dig inden for ${median}`}.`,
    ownIsClosed: "Det er kun dig, der kan se dine egne tal.",
    ownIsOpen: "Chefen kan også se dine tal.",
    other: (name, { kept, due, median }) =>
      `${name}: ${kept} af ${due}${median === undefined ? "" : `, halvdelen inden for ${median}`}.`,
  },
  findings: {
    heading: "Svartiden",
    slowDown: (median, usual, promised) =>
      `Svarene tager længere tid end før: Halvdelen af kunderne hører fra os inden for ${median} i åbningstiden mod ` +
      `${usual} tidligere. Indtil det bedrer sig, lover vi nye kunder ${promised}.`,
    slowDownOver: (stays, promised) =>
      stays
        ? `Den længere svartid er blevet den sædvanlige. Vi lover ${promised} i åbningstiden.`
        : `Nu svarer vi lige så hurtigt som før igen. Vi lover ${promised} i åbningstiden.`,
    limitTooShort: (atMost, share, needed) =>
      `Vi lover højst ${atMost} i åbningstiden, men når det kun ${share} gange ud af 100. For at holde, hvad vi lover, ` +
      `skal der ${needed} til: Hæv grænsen i indstillingerne, eller se, hvem der kan hjælpe.`,
    limitTooShortForHolidays: (atMost, needed) =>
      `Ferieugerne nærmer sig. Så plejer vi at love dobbelt tid, ${needed} i åbningstiden, men grænsen i indstillingerne er ` +
      `${atMost}: Hæv den, eller se, hvem der kan hjælpe.`,
  },
};
