/** Finnish. Weekdays in the essive ("maanantaina"), months in the partitive ("marraskuuta"): `Intl` gives neither. */
import { alertFi } from "./alert/fi.ts";
import { NO_BREAK_SPACE as _, type Texts } from "./texts.ts";

export const fi: Texts = {
  greeting: (name) => (name === undefined ? "Hei" : `Hei ${name}`),
  time: {
    weekdays: [
      "maanantaina",
      "tiistaina",
      "keskiviikkona",
      "torstaina",
      "perjantaina",
      "lauantaina",
      "sunnuntaina",
    ],
    weekdaysShort: ["ma", "ti", "ke", "to", "pe", "la", "su"],
    months: [
      "tammikuuta",
      "helmikuuta",
      "maaliskuuta",
      "huhtikuuta",
      "toukokuuta",
      "kesäkuuta",
      "heinäkuuta",
      "elokuuta",
      "syyskuuta",
      "lokakuuta",
      "marraskuuta",
      "joulukuuta",
    ],
    clockSeparator: ".",
    date: ({ weekday, day, month, year }) =>
      `${weekday} ${day}.${_}${month}${year === undefined ? "" : ` ${year}`}`,
    shortDate: ({ weekdayShort, day, monthNumber, year }) =>
      `${weekdayShort} ${day}.${monthNumber}.${year ?? ""}`,
    replyBy: {
      today: (clock, date) => `tänään ${date} klo${_}${clock}`,
      tomorrow: (clock, date) => `huomenna ${date} klo${_}${clock}`,
      otherDay: (clock, date) => `${date} klo${_}${clock}`,
    },
    replyByShort: {
      today: (clock) => `tänään klo${_}${clock}`,
      tomorrow: (clock) => `huomenna klo${_}${clock}`,
      otherDay: (clock, date) => `${date} klo${_}${clock}`,
    },
    receivedAt: {
      today: (clock) => `tänään klo${_}${clock}`,
      yesterday: (clock) => `eilen klo${_}${clock}`,
      otherDay: (clock, date) => `${date} klo${_}${clock}`,
    },
    zone: { SE: "(Ruotsin aikaa)", DK: "(Tanskan aikaa)", FI: "(Suomen aikaa)", NO: "(Norjan aikaa)" },
  },

  acknowledgement: {
    subject: "Viesti on saapunut",
    open: (replyBy) => `Kiitos viestistä, se on tullut perille. Palaamme asiaan viimeistään ${replyBy}.`,
    closed: (replyBy) =>
      "Kiitos viestistä, se on tullut perille. Emme ole juuri nyt paikalla, mutta palaamme asiaan viimeistään " +
      `${replyBy}.`,
    urgent: (phone) => `Kiireellisissä asioissa meidät tavoittaa numerosta ${phone}.`,
    addMore: "Lisätietoja voi lähettää vastaamalla tähän viestiin.",
    closing: "Ystävällisin terveisin",
    automatic: "Tämä vastaus lähti automaattisesti, mutta luvatusta ajasta pidämme kiinni.",
    reference: (reference) => `Viite: ${reference}`,
    numberWord: { SE: "org.nr", DK: "CVR-nr.", FI: "Y-tunnus", NO: "org.nr." },
    legal: (name, numberWord, number, seat) => `${name}, ${numberWord} ${number}, kotipaikka ${seat}`,
    privacy: (url) => `Näin käsittelemme henkilötietoja: ${url}`,
  },
  // No placeholder is ever inflected: a word before it takes the case ending.
  preview: {
    subject: (to, subject) => `Esikatselu (vastaanottaja olisi ollut ${to}): ${subject}`,
    notSent: (to) =>
      `Näin olisimme vastanneet osoitteeseen ${to}. Asiakkaalle ei ole lähetetty mitään, sillä toistaiseksi ` +
      "käytössä on vain esikatselu. Asiakas siis odottaa vastausta sinulta.",
    notSentByOrder: (to) =>
      `Tällainen kirje osoitteeseen ${to} olisi lähtenyt. Mitään ei ole lähetetty, sillä ` +
      "toistaiseksi käytössä on vain esikatselu: muuta asetuksen ”letters” arvoksi ”on” tai pyydä " +
      "sitä siltä, joka hoitaa Handslagia puolestamme.",
    switchOn:
      "Näyttääkö hyvältä? Muuta asetuksen ”letters” arvoksi ”on” tai pyydä sitä siltä, joka hoitaa Handslagia " +
      "puolestamme, niin tällaiset vastaukset lähtevät asiakkaille.",
    subjectLine: (subject) => `Aihe: ${subject}`,
  },
  alert: alertFi,
  summary: {
    count: (mails, senders, andMore) =>
      `${andMore ? "vähintään " : ""}${mails} ${mails === 1 ? "viesti" : "viestiä"} ` +
      (senders === 1 ? "yhdeltä lähettäjältä" : `${senders} lähettäjältä`),
    subject: (count) => `Odottaa vastausta: ${count}`,
    waiting: (count) => `Vastaustasi odottaa nyt ${count}.`,
    why:
      "Se on poikkeuksellisen paljon lyhyessä ajassa tai samalta lähettäjältä. Siksi saat tämän etkä erillistä " +
      "viestiä jokaisesta, eivätkä kaikki ole saaneet tietoa siitä, milloin heihin otetaan yhteyttä. Mitään ei ole " +
      "kadonnut: jokainen viesti on tallessa ja sitä seurataan.",
    unproven: (count, of) =>
      count < of
        ? count === 1
          ? "Ole varovainen: niistä yksi on sellainen, ettei mikään osoita sen todella tulleen näkyvästä osoitteesta."
          : `Ole varovainen: niistä ${count} on sellaisia, ettei mikään osoita niiden todella tulleen näkyvästä ` +
            "osoitteesta."
        : of === 1
          ? "Ole varovainen: mikään ei osoita, että viesti todella on tullut tuosta osoitteesta."
          : "Ole varovainen: mikään ei osoita, että viestit todella ovat tulleet noista osoitteista.",
    mostUrgent: "Kiireisimmät:",
    row: (customer, subject, replyByShort) =>
      `${customer}${subject === undefined ? "" : `, ”${subject}”`}, luvattu ${replyByShort}`,
    answer: (copyTo) =>
      "Vastaa tavalliseen tapaan" +
      `${copyTo === undefined ? "" : ` ja lisää ${copyTo} kopion tai piilokopion saajaksi`}. Siitä, mihin olet ` +
      "vastannut, ei enää muistuteta.",
    notPeople:
      "Näyttääkö tämä roskapostilta tai koneen kirjoittamalta? Kerro sille, joka hoitaa Handslagia puolestamme.",
  },
};
