/** Finnish. */
import type { RelayTexts } from "./texts.ts";

const about = (subject: string | undefined): string => (subject === undefined ? "" : ` (”${subject}”)`);

const AGAIN = "Vastaa asiakkaan viestiin uudelleen";

export const fi: RelayTexts = {
  verdict: {
    acknowledged: (replyBy) => `Kuitattu: vastaus luvattu viimeistään ${replyBy}.`,
    soon: (replyBy) => `Kuitataan pian: vastaus luvataan viimeistään ${replyBy}.`,
    previewed: (replyBy) =>
      `Ei automaattista vastausta, sillä toistaiseksi käytössä on vain esikatselu. Ota yhteyttä viimeistään ${replyBy}.`,
    promised: (replyBy) => `Odottaa jo vastaustamme, viimeistään ${replyBy}.`,
    not: (why, replyBy) =>
      `Ei automaattista vastausta: ${why}.${replyBy === undefined ? "" : ` Ota yhteyttä viimeistään ${replyBy}.`}`,
    colleague: "Työkaverilta, joten ei automaattista vastausta.",
  },
  why: {
    machine: "viesti näyttää koneen lähettämältä",
    report: "viesti kertoo, miten toiselle viestille kävi",
    list: "viesti on joukkopostitus",
    doubt: "mikään ei osoita, että se tulee siltä, joka on merkitty lähettäjäksi",
    supplier: "lähettäjä on toimittajamme",
    "not-a-customer": "lähettäjä ei ole asiakas",
    "no-letters": "asiakas ei halua automaattisia vastauksia",
    undeliverable: "viestit siihen osoitteeseen palautuvat",
    "in-copy": "olemme vain kopiona",
    "not-addressed": "mikään osoitteistamme ei ole vastaanottajana",
    "to-many": "viesti meni monelle kerralla",
    address: "osoitteeseen, johon se tuli, ei vastata automaattisesti",
    asked: "lähettäjä ei toivo sellaista, tai lähettäjä voi olla kone",
    dialogue: "kirjoitatte jo toisillenne",
    thanks: "viesti on luultavasti vain kiitos",
    unreadable: "viestiä ei voi lukea",
    paused: "automaattiset vastaukset ovat tauolla",
    other: "jokin puhui sitä vastaan, tai joku ehti ensin",
  },
  handedOver: {
    given: (by_) => `${by_} siirsi tämän sinulle, joten nyt sinä vastaat.`,
    away: (by_) => `${by_} on poissa, joten tämä odottaa vastausta sinulta.`,
    own: "Otit tämän hoitaaksesi.",
  },
  strangerAnswers:
    "Ole varovainen: tämä tuli vastausosoitteeseen, joka on vain meillä, mutta mikään ei osoita, että joku meistä kirjoitti sen. Asiakkaalle ei ole mennyt mitään.",
  from: (who, others) => `Lähettäjä ${who}${others === undefined ? "" : `, kopio ${others}`}.`,
  tooMany: (count) => `Meni myös ${count} muulle; he eivät saa vastaustasi.`,
  answer: (to, withOthers) =>
    `Vastaa tavalliseen tapaan, niin vastaus menee meiltä osoitteeseen ${to}${withOthers ? " ja kopion saajille" : ""}. Nämä rivit poistetaan.`,
  noAnswer:
    "Vastaus tähän viestiin ei mene eteenpäin. Jos haluat vastata, kirjoita uusi viesti sille, jonka tiedät kirjoittaneen.",
  leftBehind: (files) => `Jäi pois: ${files}.`,
  cut: "Viestissä voi olla muutakin kuin mitä tässä näkyy.",
  whereAll: (link, name) =>
    link === undefined ? `Kaikki on tallessa Handslagissa nimellä ${name}.` : `Kaikki on tallessa: ${link}`,
  via: (customer, company) => `${customer} / ${company}`,
  original: "Alkuperäinen viesti.eml",
  returned: {
    subject: (to, why) =>
      why === "bounced"
        ? `Vastauksesi ei mennyt perille: ${to}`
        : why === "unsure"
          ? `Epäselvää, lähtikö vastauksesi: ${to}`
          : `Vastauksesi ei ole lähtenyt: ${to}`,
    what: (to, subject, why) =>
      why === "bounced"
        ? `Vastauksesi osoitteeseen ${to}${about(subject)} ei mennyt perille.`
        : why === "unsure"
          ? `Emme tiedä, lähtikö vastauksesi osoitteeseen ${to}${about(subject)}.`
          : `Vastauksesi osoitteeseen ${to}${about(subject)} ei ole lähtenyt, joten asiakas ei ole saanut sitä.`,
    because: {
      ours: () =>
        "Siinä on yhä jotain, mikä oli vain sinulle: vastausosoite tai Handslagin rivit asiakkaan viestin alusta. Ne eivät saa päätyä asiakkaalle.",
      unreadable: () => "Se on salattu tai tehty niin, ettei sen sisältöä voi nähdä.",
      empty: () => "Siinä ei ole muuta kuin lainattua tekstiä, tai vastauksesi on lainatun tekstin seassa.",
      words: (fact) => `Siinä on vain ”${fact}”. Se on meille sana Handslagille eikä vastaus asiakkaalle.`,
      "refused-file": (fact) => `Sellaisia tiedostoja kuin ${fact} ei voi lähettää täältä.`,
      "too-large": () => "Se on liian suuri: liitteet saavat olla yhteensä noin 7 Mt.",
      gone: () =>
        "Viestiä, johon vastasit, ei enää ole Handslagissa, joten emme tiedä, minne vastaus kuuluu.",
      refused: (fact) => `Sitä ei voitu lähettää (${fact}).`,
      unsure: () =>
        "Emme saaneet tietoa lähetyksestä, emmekä lähetä sitä toiseen kertaan sinun tietämättäsi.",
      bounced: (fact) =>
        fact === ""
          ? "Vastaanottajan palvelin ei ottanut sitä vastaan."
          : `Vastaanottajan palvelin vastasi: ${fact}`,
    },
    whatToDo: {
      ours: `${AGAIN} ja poista ennen lähettämistä kaikki, mitä vastauksesi alla on lainattu.`,
      unreadable: `${AGAIN} tavallisena tekstinä tai HTML-viestinä ilman salausta.`,
      empty: `${AGAIN} ja kirjoita vastauksesi ylimmäksi.`,
      words:
        "Jos se oli Handslagille, kirjoita sana vastaukseksi johonkin muuhun kirjeeseemme tai valitse sivulta, johon kirjeessä on linkki. Jos se oli asiakkaalle, vastaa asiakkaan viestiin uudelleen kokonaisella lauseella.",
      "refused-file": `${AGAIN} ilman sitä tiedostoa, tai pane se zip-tiedostoon.`,
      "too-large": `${AGAIN} ja jaa liitteet useampaan viestiin, tai lähetä niihin linkki.`,
      gone: "Kirjoita asiakkaalle uusi viesti.",
      refused: `${AGAIN} hetken päästä. Jos se ei vieläkään onnistu, kerro sille, joka hoitaa Handslagia puolestamme.`,
      unsure: "Kysy asiakkaalta, tai vastaa uudelleen ja kerro, että viesti voi tulla kahdesti.",
      bounced: "Tarkista osoite, tai soita asiakkaalle.",
    },
    closing: "Kirjoittamasi on yhä lähetetyissä viesteissäsi.",
  },
};
