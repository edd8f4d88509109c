/** Finnish. No name, subject or count of hours is ever inflected: the sentence is built around it. */
import type { LineWords, MorningTexts } from "./texts.ts";

const task = ({ what, subject }: LineWords): string =>
  what ?? (subject === undefined ? "vastaus viestiin" : `vastaus viestiin ”${subject}”`);
const about = ({ subject }: LineWords): string => (subject === undefined ? "" : ` aiheesta ”${subject}”`);
const to = ({ subject }: LineWords): string => (subject === undefined ? "" : ` viestiin ”${subject}”`);

export const fi: MorningTexts = {
  greeting: (name) => `Hyvää huomenta ${name}`,
  weekdays: ["Maanantai", "Tiistai", "Keskiviikko", "Torstai", "Perjantai", "Lauantai", "Sunnuntai"],
  day: (weekday, day, month) => `${weekday} ${day}. ${month}`,
  things: (count, form) => (form === "one" ? `${count} asia hoidettavana` : `${count} asiaa hoidettavana`),
  nothing: "mikään ei odota sinua",
  quiet: (later, form) =>
    later === 0
      ? "Tälle päivälle ei ole luvattu mitään, eikä yksikään asiakas odota vastaustasi. Mukavaa päivää!"
      : `Tälle päivälle ei ole luvattu mitään. Myöhemmän ajan on saanut ${later} ${form === "one" ? "asiakas" : "asiakasta"}. Mukavaa päivää!`,
  sections: {
    "promised-today": {
      heading: "Luvattu tälle päivälle",
      line: (words) => `: ${task(words)}. Luvattu viimeistään ${words.by}.`,
    },
    overdue: {
      heading: "Myöhässä",
      line: (words) => `: ${task(words)}. Määräaika oli ${words.since}. Ota yhteyttä ja sovi uusi aika.`,
    },
    waiting: {
      heading: "Odottaa vastaustasi",
      line: (words) =>
        ` kirjoitti ${words.since}${about(words)}. Aikaa ei ole luvattu${words.why === undefined ? "" : ` (${words.why})`}.`,
    },
    "failed-letter": {
      heading: "Ei mennyt perille",
      line: (words) =>
        `: automaattinen vastauksemme${about(words)} ei mennyt perille. Soita tai tarkista osoite.`,
    },
    contacts: { heading: "Näihin kannattaa ottaa yhteyttä", line: ({ why = "" }) => `: ${why}` },
    talks: { heading: "Asiakaskeskustelut", line: ({ why = "" }) => `: ${why}` },
    hints: { heading: "Hyvä pitää mielessä", line: ({ why = "" }) => `: ${why}` },
    payments: { heading: "Maksut", line: ({ why = "" }) => `: ${why}` },
    "came-in": {
      heading: "Saapui, ei saanut automaattista vastausta",
      line: (words) => ` kirjoitti ${words.since}${about(words)}: ${words.why ?? "ei saanut vastausta"}.`,
    },
    unsorted: {
      heading: "Uudet lähettäjät",
      line: (words) => ` kirjoitti ${words.since}${about(words)}. Asiakas, toimittaja vai ei asiakas?`,
    },
    thanks: {
      heading: "Luultavasti vain kiitos",
      line: (words) => ` kirjoitti ${words.since}${about(words)}. Jos vastaus tarvitaan, kirjoita ”avaa”.`,
    },
    "proposed-owner": {
      heading: "Onko asiakas sinun?",
      line: (words) => `: vastasit ensimmäisenä${to(words)}. Jos asiakas on sinun, kirjoita ”minun”.`,
    },
    spam: {
      heading: "Roskaposti",
      line: (words) =>
        ` kirjoitti ${words.since}${about(words)}. Jos tämä ei ole roskapostia, kirjoita ”avaa”.`,
    },
  },
  nobody: "Tuntematon lähettäjä",
  promise: "Lupaus",
  alreadyDone: ": jo hoidettu.",
  isNew: "Uusi lähettäjä.",
  letterFailed: "Automaattinen vastauksemme ei mennyt perille.",
  lastAgreed: (what) => `Viimeksi sovittu: ${what}.`,
  why: {
    "only-in-copy": "olemme vain kopiona",
    "to-a-person": "lähetetty henkilökohtaiseen osoitteeseen",
    "running-dialogue": "viestinvaihto on kesken",
    "wants-no-letters": "asiakas ei halua automaattisia vastauksia",
    "undeliverable-address": "vastauksemme eivät mene perille osoitteeseen",
    "address-not-acknowledged": "osoite ei vastaa automaattisesti",
    "to-ledger-address":
      "tullut kirjanpidon tiedostojen osoitteeseen, mutta mikään ei osoita sen olevan meiltä, joten sitä ei ole luettu",
    "many-recipients": "lähetetty monelle kerralla",
    "asks-for-no-answer": "lähettäjä ei halua automaattisia vastauksia",
    "not-scanned": "roskapostia ja viruksia ei ole tarkistettu",
    "asks-something": "näyttää automaattiselta mutta kysyy jotain",
    "form-not-named": "näyttää tulleen yhteydenottolomakkeelta",
    "form-without-writer": "lomake ei kerro, kuka kirjoitti",
    "group-hides-writer": "sähköpostiryhmämme kätkee kirjoittajan",
    unreadable: "viestiä ei voi lukea",
    "virus-found": "pysäytetty, koska siinä on virus",
    "mail-missing": "viesti katosi matkalla meille",
    "complaint-report": "on merkinnyt kirjeemme roskapostiksi",
  },
  cautions: {
    unproven: () => "huom. mikään ei osoita, että se on todella sieltä",
    "possible-spoof": () => "huom. lähettäjä on luultavasti väärennetty",
    "looks-like": (fact) => `huom. muistuttaa tuttua osoitetta (${fact ?? "?"}), mutta on toinen`,
    "reply-to-differs": (fact) => `huom. vastaus menisi muualle (${fact ?? "?"})`,
    "sender-unclear": () => "huom. on epäselvää, kuka kirjoitti",
  },
  more: (count, isLinked) =>
    isLinked ? `Ja vielä ${count}:` : `Ja vielä ${count}: ne tulevat aamukirjeeseen, kun nämä on hoidettu.`,
  all: "Kaikki yhdellä sivulla:",
  openList: "avaa luettelo",
  fromMachines: (count, form, from, isAll) =>
    `Lisäksi saapui ${count} ${form === "one" ? "automaattinen viesti tai uutiskirje" : "automaattista viestiä ja uutiskirjettä"}` +
    `, ${isAll ? "lähettäjänä" : "lähettäjinä muun muassa"} ${from}.`,
  unprovedOwn: (count, domains) =>
    `Saapui ${count} viestiä, joiden lähettäjänä on oma osoitteemme, mutta mikään ei osoita, että ne ovat meiltä. Siksi ` +
    `yksikään niistä ei kelpaa vastaukseksi. Jos lähetimme ne itse, näytä tämä sille, joka hoitaa sähköpostiamme: DKIM ` +
    `tai DMARC puuttuu (${domains}). Muuten joku kirjoittaa nimissämme.`,
  answer: "Vastaa tähän viestiin numerolla ja sanalla, esimerkiksi:",
  words: {
    done: "hoidettu",
    laterFriday: "myöhemmin perjantaina",
    laterMonday: "myöhemmin maanantaina",
    handOver: "välitä",
    notACustomer: "ei asiakas",
    customer: "asiakas",
    open: "avaa",
    mine: "minun",
    disputed: "riitautettu",
  },
  undo: "Jos muutat mieltäsi, vastaa ”peru” vuorokauden kuluessa.",
  week: {
    heading: "Viime viikko",
    company: ({ kept, due, median }) =>
      `Lupauksista pidettiin ${kept}/${due}.` +
      (median === undefined ? "" : ` Tavallinen vastausaika aukioloaikana: ${median}.`),
    customers: "Näille asiakkaille vastasimme osin myöhässä:",
    own: ({ kept, due, median }) =>
      `Sinä itse: ${kept}/${due}${median === undefined ? "" : `, tavallinen vastausaika ${median}`}.`,
    ownIsClosed: "Vain sinä näet omat lukusi.",
    ownIsOpen: "Myös esihenkilö näkee lukusi.",
    other: (name, { kept, due, median }) =>
      `${name}: ${kept}/${due}${median === undefined ? "" : `, tavallinen vastausaika ${median}`}.`,
  },
  findings: {
    heading: "Vastausaika",
    slowDown: (median, usual, promised) =>
      `Vastaaminen kestää pidempään kuin ennen. Tavallinen vastausaika aukioloaikana on nyt ${median}, ennen ${usual}. ` +
      `Toistaiseksi uusille asiakkaille luvataan ${promised}.`,
    slowDownOver: (stays, promised) =>
      stays
        ? `Pidemmästä vastausajasta on tullut tavallinen. Lupaamme aukioloaikana ${promised}.`
        : `Vastaaminen sujuu taas yhtä nopeasti kuin ennen. Lupaamme aukioloaikana ${promised}.`,
    limitTooShort: (atMost, share, needed) =>
      `Lupaamme enintään ${atMost} aukioloaikaa, mutta ehdimme vain ${share} kertaa sadasta. Lupausten pitämiseen ` +
      `tarvitaan ${needed}: nosta rajaa asetuksissa tai katso, kuka voisi auttaa.`,
    limitTooShortForHolidays: (atMost, needed) =>
      `Lomaviikot lähestyvät. Silloin lupaamme tavallisesti kaksinkertaisen ajan, eli aukioloaikana ${needed}. Asetusten ` +
      `raja on kuitenkin ${atMost}: nosta sitä tai katso, kuka voisi auttaa.`,
  },
};
