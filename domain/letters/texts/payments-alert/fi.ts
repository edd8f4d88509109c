/** Finnish. No name, day or amount is ever inflected: the sentence is built around it. */
import type { PaymentsStaffTexts } from "./texts.ts";

const of = (invoice: string | undefined): string => (invoice === undefined ? "" : ` (lasku ${invoice})`);

export const fi: PaymentsStaffTexts = {
  alert: {
    nobody: "Nimetön asiakas",
    subject: {
      slow: (who) => `${who} maksaa usein myöhässä`,
      serious: (who) => `${who}: maksut vaativat päätöksen`,
      "look-again": (who) => `${who}: aika katsoa maksuja uudelleen`,
      worse: (who) => `${who}: erääntynyttä on enemmän`,
      "promise-broken": (who) => `${who}: luvattua maksua ei näy`,
    },
    happened: {
      slow: (who) => `${who} maksaa usein myöhässä. Tämä on uutta.`,
      serious: (who) => `${who}: maksut vaativat päätöksen.`,
      "look-again": (who) => `${who}: nyt on aika katsoa maksuja uudelleen, kuten päätitte.`,
      worse: (who) =>
        `${who}: erääntynyttä on yli kaksi kertaa niin paljon kuin viimeksi, kun asiasta kysyttiin.`,
    },
    promiseBroken: ({ who, by, invoice }) =>
      `${who} lupasi maksaa viimeistään ${by}${of(invoice)}. Kirjanpidossa ei näy maksua.`,
    because: (reasons, day) => `Tilanne kirjanpidossa ${day} asti: ${reasons}.`,
    asks: "Miten jatketaan? Vastaa yhdellä sanoista ja kerro, miksi ja milloin asiaa katsotaan uudelleen:",
    decisionExamples: (again) => [
      `jatketaan: hyvä asiakas, katso uudelleen ${again}`,
      `lyhyempi maksuaika: 10 päivää, katso uudelleen ${again}`,
      `ennakkomaksu: kunnes kaikki on maksettu, katso uudelleen ${again}`,
      `lopetetaan: ei enää toimituksia, katso uudelleen ${again}`,
    ],
    ownerIsAsked: (owner) => `Asiakasvastaavalta (${owner}) on kysytty, miten jatketaan.`,
    ownerIsTold: (owner) => `Asiakasvastaava (${owner}) on saanut saman tiedon.`,
    answer: "Tiedätkö enemmän? Vastaa tähän viestiin, esimerkiksi:",
    examples: ({ payBy, until }) => [
      "riitautettu",
      `lupasi maksaa ${payBy}`,
      `poikkeus ${until} asti: sovittu`,
      "muistutus lähetetty",
    ],
    nothingSent: "Asiakkaalle ei ole lähetetty mitään.",
    onPage: "Voit vastata myös sivulla, joka kertoo asiakkaan maksuista:",
    openPage: "avaa sivu",
  },
  list: {
    subject: (count, form) =>
      form === "one" ? `Maksut: ${count} asiakas katsottavana` : `Maksut: ${count} asiakasta katsottavana`,
    subjectNone: "Maksut: kukaan ei maksa usein myöhässä",
    first: (day) =>
      `Kirjanpito on luettu ${day} asti. Nämä asiakkaat maksavat usein myöhässä, tai niistä pitää tehdä päätös:`,
    firstNone: (day) => `Kirjanpito on luettu ${day} asti. Kukaan asiakas ei maksa usein myöhässä.`,
    news: (day) => `Tämä on uutta kirjanpidossa ${day} asti:`,
    more: (count) => `Ja vielä ${count}, maanantain aamukirjeessä.`,
    fromNowOn: "Tästä lähtien saat tiedon muutoksista, ja koko luettelo tulee maanantain aamukirjeessä.",
    or: "tai",
    answer: "Vastaa tähän viestiin numerolla ja kerro, mitä tiedät, esimerkiksi:",
    examples: ({ payBy, until }) => [
      "1 riitautettu",
      `2 lupasi maksaa ${payBy}`,
      `3 poikkeus ${until} asti: sovittu`,
    ],
  },
  line: {
    decisionNeeded: "Päätös tarvitaan.",
    decided: (decision, again) => `Päätetty: ${decision}, katsotaan uudelleen ${again}.`,
    decisions: {
      "go-on": "jatketaan kuten ennen",
      "shorter-terms": "lyhyempi maksuaika",
      prepayment: "ennakkomaksu",
      end: "lopetetaan",
    },
    promiseBroken: ({ by, invoice }) =>
      `Viimeistään ${by} luvattua maksua${of(invoice)} ei näy kirjanpidossa.`,
    promised: ({ by, invoice }) => `Asiakas on luvannut maksaa viimeistään ${by}${of(invoice)}.`,
    disputed: ({ from, invoice }) => `Asiakas riitautti asian${of(invoice)} ${from}.`,
    exempt: ({ until, invoice, reason }) =>
      `${invoice === undefined ? "Asiakasta" : `Laskua ${invoice}`} ei arvioida ${until} asti: ${reason}.`,
    asOf: (day) => `Kirjanpidon mukaan ${day} asti.`,
  },
  ask: {
    subject: (day) => `Kirjanpito on luettu ${day} asti: voitko lähettää uuden tiedoston?`,
    subjectNone: "Voitko lähettää tiedoston maksuista?",
    reaches: (day, days) => `Tietoja maksuista on vain ${day} asti, ja siitä on ${days} päivää.`,
    reachesNone: "Laskuja on luettu, mutta mikään tiedosto ei kerro, mitä on maksettu.",
    meanwhile: "Ennen kuin tiedämme enemmän, emme sano mitään siitä, kuka maksaa myöhässä.",
    what: (name) =>
      "Tarvitaan luettelo myyntilaskuista, jossa näkyvät eräpäivä ja maksu (CSV tai Excel kirjanpito-ohjelmasta), tai " +
      "pankin tiedosto saapuneista maksuista (camt.053 tai camt.054)." +
      (name === undefined ? "" : ` Viimeksi saimme tiedoston ”${name}”.`),
    how: "Vastaa tähän viestiin ja liitä tiedosto mukaan. Se luetaan, ja saat tietää, mitä siinä oli.",
    again: "Kysymme uudelleen ensi viikolla, jos tiedostoa ei ole tullut.",
  },
};
