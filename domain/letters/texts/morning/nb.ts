/** Norwegian (bokmål). */
import type { LineWords, MorningTexts } from "./texts.ts";

const task = ({ what, subject }: LineWords): string =>
  what ?? (subject === undefined ? "svar på e-posten" : `svar på «${subject}»`);
const about = ({ subject }: LineWords): string => (subject === undefined ? "" : ` om «${subject}»`);
const to = ({ subject }: LineWords): string => (subject === undefined ? "" : ` på «${subject}»`);
const within = (median: string | undefined): string =>
  median === undefined ? "" : ` Halvparten av kundene hørte fra oss innen ${median} i åpningstiden.`;

export const nb: MorningTexts = {
  greeting: (name) => `God morgen, ${name}`,
  weekdays: ["Mandag", "Tirsdag", "Onsdag", "Torsdag", "Fredag", "Lørdag", "Søndag"],
  day: (weekday, day, month) => `${weekday} ${day}. ${month}`,
  things: (count) => `${count} ting å ta tak i`,
  nothing: "ingenting venter på deg",
  quiet: (later, form) =>
    later === 0
      ? "Ingenting er lovet til i dag, og ingen kunder venter på svar fra deg. Ha en fin dag."
      : `Ingenting er lovet til i dag. ${later} ${form === "one" ? "kunde" : "kunder"} har fått et senere tidspunkt. Ha en fin dag.`,
  sections: {
    "promised-today": {
      heading: "Lovet til i dag",
      line: (words) => `: ${task(words)}. Lovet senest ${words.by}.`,
    },
    overdue: {
      heading: "Forsinket",
      line: (words) =>
        `: ${task(words)}. Skulle ha vært gjort ${words.since}. Ta kontakt og gi et nytt tidspunkt.`,
    },
    waiting: {
      heading: "Venter på svar fra deg",
      line: (words) =>
        ` skrev ${words.since}${about(words)}. Det er ikke lovet noe tidspunkt` +
        `${words.why === undefined ? "" : ` (${words.why})`}.`,
    },
    "failed-letter": {
      heading: "Kom ikke fram",
      line: (words) =>
        `: det automatiske svaret vårt${about(words)} kom ikke fram. Ring, eller sjekk adressen.`,
    },
    contacts: { heading: "Fint å ta kontakt med", line: ({ why = "" }) => `: ${why}` },
    talks: { heading: "Kundesamtaler", line: ({ why = "" }) => `: ${why}` },
    hints: { heading: "Verdt å tenke på", line: ({ why = "" }) => `: ${why}` },
    payments: { heading: "Betalinger", line: ({ why = "" }) => `: ${why}` },
    "came-in": {
      heading: "Kom inn, fikk ikke automatisk svar",
      line: (words) => ` skrev ${words.since}${about(words)}: ${words.why ?? "fikk ikke svar"}.`,
    },
    unsorted: {
      heading: "Nye avsendere",
      line: (words) => ` skrev ${words.since}${about(words)}. Kunde, leverandør eller ikke kunde?`,
    },
    thanks: {
      heading: "Trolig bare takk",
      line: (words) => ` skrev ${words.since}${about(words)}. Trengs det svar, skriv «åpne».`,
    },
    "proposed-owner": {
      heading: "Er kunden din?",
      line: (words) => `: du var den første som svarte${to(words)}. Skriv «min» hvis kunden er din.`,
    },
    spam: {
      heading: "Søppelpost",
      line: (words) => ` skrev ${words.since}${about(words)}. Er det ikke søppelpost, skriv «åpne».`,
    },
  },
  nobody: "Ukjent avsender",
  promise: "Et løfte",
  alreadyDone: ": allerede ordnet.",
  isNew: "Ny avsender.",
  letterFailed: "Det automatiske svaret vårt kom ikke fram.",
  lastAgreed: (what) => `Sist avtalt: ${what}.`,
  why: {
    "only-in-copy": "vi står bare på kopi",
    "to-a-person": "sendt til en personlig adresse",
    "running-dialogue": "en e-postveksling som er i gang",
    "wants-no-letters": "kunden vil ikke ha automatiske svar",
    "undeliverable-address": "svarene våre når ikke adressen",
    "address-not-acknowledged": "adressen svarer ikke automatisk",
    "to-ledger-address":
      "sendt til adressen for filer fra regnskapet, men ingenting viser at det er fra oss, så ingenting er lest",
    "many-recipients": "sendt til mange på én gang",
    "asks-for-no-answer": "avsenderen har bedt om å slippe automatiske svar",
    "not-scanned": "ikke sjekket for søppelpost og virus",
    "asks-something": "ser automatisk ut, men stiller et spørsmål",
    "form-not-named": "ser ut til å komme fra et kontaktskjema",
    "form-without-writer": "kontaktskjemaet sier ikke hvem som skrev",
    "group-hides-writer": "e-postgruppen vår skjuler hvem som skrev",
    unreadable: "e-posten kan ikke leses",
    "virus-found": "stoppet, fordi den inneholder et virus",
    "mail-missing": "e-posten kom bort på veien til oss",
    "complaint-report": "har merket et brev fra oss som søppelpost",
  },
  cautions: {
    unproven: () => "obs: ingenting viser at det virkelig er derfra",
    "possible-spoof": () => "obs: avsenderen er trolig forfalsket",
    "looks-like": (fact) => `obs: ligner ${fact ?? "en kjent adresse"}, men er en annen`,
    "reply-to-differs": (fact) => `obs: svar går til ${fact ?? "en annen adresse"}`,
    "sender-unclear": () => "obs: det er uklart hvem som skrev",
  },
  more: (count, isLinked) =>
    isLinked ? `Og ${count} til:` : `Og ${count} til, i morgenbrevet når dette er ordnet.`,
  all: "Alt på én side:",
  openList: "åpne listen",
  fromMachines: (count, form, from, isAll) =>
    `Dessuten kom det ${count} ${form === "one" ? "automatisk e-post eller nyhetsbrev" : "automatiske e-poster og nyhetsbrev"}, ` +
    `${isAll ? "fra" : "blant annet fra"} ${from}.`,
  unprovedOwn: (count, domains) =>
    `Det kom ${count} e-poster med vår egen adresse som avsender, men ingenting viser at de er våre. Derfor regnes ingen ` +
    `av dem som svar. Har vi sendt dem selv? Vis dette til den som har ansvar for e-posten vår: DKIM eller DMARC mangler for ` +
    `${domains}. Ellers er det noen som skriver i vårt navn.`,
  answer: "Svar på denne e-posten med tallet og et ord, for eksempel:",
  words: {
    done: "ordnet",
    laterFriday: "senere fredag",
    laterMonday: "senere mandag",
    handOver: "gi videre",
    notACustomer: "ikke kunde",
    customer: "kunde",
    open: "åpne",
    mine: "min",
    disputed: "bestrider",
  },
  undo: "Angrer du, svar «angre» innen et døgn.",
  week: {
    heading: "Forrige uke",
    company: ({ kept, due, form, median }) =>
      `Vi holdt ${kept} av ${due} ${form === "one" ? "løfte" : "løfter"}.${within(median)}`,
    customers: "Her holdt vi ikke alltid det vi lovet:",
    own: ({ kept, due, median }) =>
      `Du selv holdt ${kept} av ${due}${median === undefined ? "" : `, og halvparten hørte fra deg innen ${median}`}.`,
    ownIsClosed: "Det er bare du som ser dine egne tall.",
    ownIsOpen: "Lederen ser også tallene dine.",
    other: (name, { kept, due, median }) =>
      `${name}: ${kept} av ${due}${median === undefined ? "" : `, halvparten innen ${median}`}.`,
  },
  findings: {
    heading: "Svartiden",
    slowDown: (median, usual, promised) =>
      `Svarene tar lengre tid enn før: Halvparten av kundene hører fra oss innen ${median} i åpningstiden, mot ` +
      `${usual} tidligere. Inntil det snur, lover vi nye kunder ${promised}.`,
    slowDownOver: (stays, promised) =>
      stays
        ? `Den lengre svartiden er blitt den vanlige. Vi lover ${promised} i åpningstiden.`
        : `Nå svarer vi like fort som før igjen. Vi lover ${promised} i åpningstiden.`,
    limitTooShort: (atMost, share, needed) =>
      `Vi lover høyst ${atMost} i åpningstiden, men rekker det bare ${share} ganger av 100. For å holde det vi lover, ` +
      `trengs ${needed}: Hev grensen i innstillingene, eller se hvem som kan hjelpe til.`,
    limitTooShortForHolidays: (atMost, needed) =>
      `Ferieukene nærmer seg. Da pleier vi å love dobbel tid, ${needed} i åpningstiden, men grensen i innstillingene er ` +
      `${atMost}: Hev den, eller se hvem som kan hjelpe til.`,
  },
};
