/** Swedish. */
import type { LineWords, MorningTexts } from "./texts.ts";

const task = ({ what, subject }: LineWords): string =>
  what ?? (subject === undefined ? "svara på mejlet" : `svara på ”${subject}”`);
const about = ({ subject }: LineWords): string => (subject === undefined ? "" : ` om ”${subject}”`);
const to = ({ subject }: LineWords): string => (subject === undefined ? "" : ` på ”${subject}”`);
const within = (median: string | undefined): string =>
  median === undefined ? "" : ` Hälften av kunderna hörde från oss inom ${median}, räknat i öppettid.`;

export const sv: MorningTexts = {
  greeting: (name) => `God morgon ${name},`,
  weekdays: ["Måndag", "Tisdag", "Onsdag", "Torsdag", "Fredag", "Lördag", "Söndag"],
  day: (weekday, day, month) => `${weekday} ${day} ${month}`,
  things: (count, form) => (form === "one" ? `${count} sak att ta hand om` : `${count} saker att ta hand om`),
  nothing: "inget väntar på dig",
  quiet: (later, form) =>
    later === 0
      ? "I dag är inget utlovat, och ingen kund väntar på svar från dig. Ha en fin dag."
      : `I dag är inget utlovat. ${later} ${form === "one" ? "kund" : "kunder"} har fått en senare tid. Ha en fin dag.`,
  sections: {
    "promised-today": {
      heading: "Lovat till i dag",
      line: (words) => `: ${task(words)}. Lovat senast ${words.by}.`,
    },
    overdue: {
      heading: "Försenat",
      line: (words) => `: ${task(words)}. Skulle ha varit klart ${words.since}. Hör av dig och ge en ny tid.`,
    },
    waiting: {
      heading: "Väntar på svar från dig",
      line: (words) =>
        ` skrev ${words.since}${about(words)}. Ingen tid är lovad${words.why === undefined ? "" : ` (${words.why})`}.`,
    },
    "failed-letter": {
      heading: "Kom inte fram",
      line: (words) =>
        `: vårt automatiska svar${about(words)} kom inte fram. Ring, eller kontrollera adressen.`,
    },
    contacts: { heading: "Bra att höra av sig till", line: ({ why = "" }) => `: ${why}` },
    talks: { heading: "Kundsamtal", line: ({ why = "" }) => `: ${why}` },
    hints: { heading: "Att tänka på", line: ({ why = "" }) => `: ${why}` },
    payments: { heading: "Betalningar", line: ({ why = "" }) => `: ${why}` },
    "came-in": {
      heading: "Kom in, fick inget automatiskt svar",
      line: (words) => ` skrev ${words.since}${about(words)}: ${words.why ?? "fick inget svar"}.`,
    },
    unsorted: {
      heading: "Nya avsändare",
      line: (words) => ` skrev ${words.since}${about(words)}. Kund, leverantör eller inte kund?`,
    },
    thanks: {
      heading: "Troligen bara tack",
      line: (words) => ` skrev ${words.since}${about(words)}. Behövs ett svar, skriv ”öppna”.`,
    },
    "proposed-owner": {
      heading: "Är kunden din?",
      line: (words) => `: du var först att svara${to(words)}. Skriv ”min” om kunden är din.`,
    },
    spam: {
      heading: "Skräppost",
      line: (words) => ` skrev ${words.since}${about(words)}. Är det ingen skräppost, skriv ”öppna”.`,
    },
  },
  nobody: "Okänd avsändare",
  promise: "Ett löfte",
  alreadyDone: ": redan klart.",
  isNew: "Ny avsändare.",
  letterFailed: "Vårt automatiska svar kom inte fram.",
  lastAgreed: (what) => `Senast överenskommet: ${what}.`,
  why: {
    "only-in-copy": "vi fick det bara som kopia",
    "to-a-person": "skickat till en personlig adress",
    "running-dialogue": "en mejlväxling som pågår",
    "wants-no-letters": "kunden vill inte ha automatiska svar",
    "undeliverable-address": "våra svar når inte adressen",
    "address-not-acknowledged": "adressen svarar inte automatiskt",
    "to-ledger-address":
      "skickat till adressen för bokföringens filer, men inget visar att det är från oss, så inget är läst",
    "many-recipients": "skickat till många på en gång",
    "asks-for-no-answer": "avsändaren har bett att slippa automatiska svar",
    "not-scanned": "inte kontrollerat mot skräppost och virus",
    "asks-something": "ser automatiskt ut men ställer en fråga",
    "form-not-named": "ser ut att komma från ett kontaktformulär",
    "form-without-writer": "kontaktformuläret säger inte vem som skrev",
    "group-hides-writer": "vår e-postgrupp döljer vem som skrev",
    unreadable: "mejlet går inte att läsa",
    "virus-found": "stoppat, eftersom det innehåller ett virus",
    "mail-missing": "mejlet kom bort på vägen till oss",
    "complaint-report": "har märkt ett brev från oss som skräppost",
  },
  cautions: {
    unproven: () => "obs: inget visar att det verkligen är därifrån",
    "possible-spoof": () => "obs: avsändaren är troligen förfalskad",
    "looks-like": (fact) => `obs: liknar ${fact ?? "en känd adress"}, men är en annan`,
    "reply-to-differs": (fact) => `obs: svar går till ${fact ?? "en annan adress"}`,
    "sender-unclear": () => "obs: det är oklart vem som skrev",
  },
  more: (count, isLinked) =>
    isLinked ? `Och ${count} till:` : `Och ${count} till, i morgonbrevet när det här är klart.`,
  all: "Allt på en sida:",
  openList: "öppna listan",
  fromMachines: (count, form, from, isAll) =>
    `Dessutom kom ${count} ${form === "one" ? "automatiskt mejl eller nyhetsbrev" : "automatiska mejl och nyhetsbrev"}, ` +
    `${isAll ? "från" : "bland annat från"} ${from}.`,
  unprovedOwn: (count, domains) =>
    `Det kom ${count} mejl med vår egen adress som avsändare, men inget visar att de är våra. Därför räknas inget av ` +
    `dem som ett svar. Är det vi själva som har skickat dem? Visa då det här för den som sköter vår e-post: DKIM eller DMARC saknas för ` +
    `${domains}. Annars är det någon som skriver i vårt namn.`,
  answer: "Svara på det här mejlet med siffran och ett ord, till exempel:",
  words: {
    done: "klart",
    laterFriday: "senare fredag",
    laterMonday: "senare måndag",
    handOver: "lämna över",
    notACustomer: "inte kund",
    customer: "kund",
    open: "öppna",
    mine: "min",
    disputed: "tvist",
  },
  undo: "Ångrar du dig, svara ”ångra” inom ett dygn.",
  week: {
    heading: "Förra veckan",
    company: ({ kept, due, form, median }) =>
      `Vi höll ${kept} av ${due} ${form === "one" ? "löfte" : "löften"}.${within(median)}`,
    customers: "Här höll vi inte alltid tiden:",
    own: ({ kept, due, median }) =>
      `Du själv höll ${kept} av ${due}${median === undefined ? "" : `, och hälften hörde från dig inom ${median}`}.`,
    ownIsClosed: "Dina egna siffror ser bara du.",
    ownIsOpen: "Dina egna siffror ser också den som är chef.",
    other: (name, { kept, due, median }) =>
      `${name}: ${kept} av ${due}${median === undefined ? "" : `, hälften inom ${median}`}.`,
  },
  findings: {
    heading: "Svarstiden",
    slowDown: (median, usual, promised) =>
      `Svaren tar längre tid än förut: hälften av kunderna hör från oss inom ${median} i öppettid, mot ${usual} tidigare. ` +
      `Tills det vänder lovar vi nya kunder ${promised}.`,
    slowDownOver: (stays, promised) =>
      stays
        ? `Den längre svarstiden har blivit den vanliga. Vi lovar ${promised} i öppettid.`
        : `Svaren går lika fort som förut igen. Vi lovar ${promised} i öppettid.`,
    limitTooShort: (atMost, share, needed) =>
      `Vi lovar som mest ${atMost} i öppettid, men hinner det bara ${share} gånger av 100. För att hålla vad vi lovar ` +
      `behövs ${needed}: höj gränsen i inställningarna, eller se vem som kan hjälpa till.`,
    limitTooShortForHolidays: (atMost, needed) =>
      `Semesterveckorna närmar sig. Då brukar vi lova dubbel tid, ${needed} i öppettid, men gränsen i inställningarna är ` +
      `${atMost}: höj den, eller se vem som kan hjälpa till.`,
  },
};
