/** Norwegian bokmål. */
import { alertNb } from "./alert/nb.ts";
import { NO_BREAK_SPACE as _, type Texts } from "./texts.ts";

export const nb: Texts = {
  greeting: (name) => (name === undefined ? "Hei" : `Hei, ${name}`),
  time: {
    weekdays: ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"],
    weekdaysShort: ["ma.", "ti.", "on.", "to.", "fr.", "lø.", "sø."],
    months: [
      "januar",
      "februar",
      "mars",
      "april",
      "mai",
      "juni",
      "juli",
      "august",
      "september",
      "oktober",
      "november",
      "desember",
    ],
    clockSeparator: ".",
    date: ({ weekday, day, month, year }) =>
      `${weekday} ${day}.${_}${month}${year === undefined ? "" : ` ${year}`}`,
    shortDate: ({ weekdayShort, day, monthNumber, year }) =>
      `${weekdayShort} ${day}.${monthNumber}.${year ?? ""}`,
    replyBy: {
      today: (clock, date) => `kl.${_}${clock} i dag, ${date}`,
      tomorrow: (clock, date) => `kl.${_}${clock} i morgen, ${date}`,
      otherDay: (clock, date) => `${date} kl.${_}${clock}`,
    },
    replyByShort: {
      today: (clock) => `i dag ${clock}`,
      tomorrow: (clock) => `i morgen ${clock}`,
      otherDay: (clock, date) => `${date} ${clock}`,
    },
    receivedAt: {
      today: (clock) => `i dag kl.${_}${clock}`,
      yesterday: (clock) => `i går kl.${_}${clock}`,
      otherDay: (clock, date) => `${date} kl.${_}${clock}`,
    },
    zone: { SE: "(svensk tid)", DK: "(dansk tid)", FI: "(finsk tid)", NO: "(norsk tid)" },
  },

  acknowledgement: {
    subject: "Vi har fått e-posten din",
    open: (replyBy) => `Takk for e-posten, den har kommet fram. Du hører fra oss senest ${replyBy}.`,
    closed: (replyBy) =>
      `Takk for e-posten, den har kommet fram. Akkurat nå har vi stengt, men du hører fra oss senest ${replyBy}.`,
    urgent: (phone) => `Haster det, kan du ringe oss på ${phone}.`,
    addMore: "Vil du legge til noe, er det bare å svare på denne e-posten.",
    closing: "Vennlig hilsen",
    automatic: "Svaret er sendt automatisk, men tidspunktet står vi ved.",
    reference: (reference) => `Referanse: ${reference}`,
    numberWord: { SE: "org.nr.", DK: "CVR-nr.", FI: "Y-tunnus", NO: "org.nr." },
    legal: (name, numberWord, number, seat) => `${name}, ${numberWord} ${number}, ${seat}`,
    privacy: (url) => `Slik behandler vi personopplysninger: ${url}`,
  },
  preview: {
    subject: (to, subject) => `Forhåndsvisning (skulle ha gått til ${to}): ${subject}`,
    notSent: (to) =>
      `Slik ville vi ha svart ${to}. Ingenting er sendt til kunden, for foreløpig har vi bare forhåndsvisning. ` +
      "Kunden venter altså på svar fra deg.",
    notSentByOrder: (to) =>
      `Slik ville brevet til ${to} sett ut. Ingenting er sendt, for foreløpig har vi bare ` +
      "forhåndsvisning: sett innstillingen «letters» til «on», eller be den som tar seg av " +
      "Handslag for oss.",
    switchOn:
      "Ser det bra ut? Sett innstillingen «letters» til «on», eller be den som tar seg av Handslag for oss, om å " +
      "gjøre det. Da går svar som dette til kundene.",
    subjectLine: (subject) => `Emne: ${subject}`,
  },
  alert: alertNb,
  summary: {
    count: (mails, senders, andMore) =>
      `${andMore ? "minst " : ""}${mails} ${mails === 1 ? "e-post" : "e-poster"} fra ` +
      (senders === 1 ? "én avsender" : `${senders} avsendere`),
    subject: (count) => `Venter på svar: ${count}`,
    waiting: (count) => `Akkurat nå venter ${count} på svar fra deg.`,
    why:
      "Det er uvanlig mange på kort tid eller fra samme avsender. Derfor får du dette i stedet for en e-post om hver " +
      "enkelt, og ikke alle har fått beskjed om når de hører fra oss. Ingenting er gått tapt: Alle e-poster er " +
      "lagret, og vi holder øye med fristene.",
    unproven: (count, of) =>
      count < of
        ? `Vær forsiktig: For ${count} av dem viser ingenting at ${count === 1 ? "den" : "de"} virkelig kommer fra ` +
          "adressen som står der."
        : of === 1
          ? "Vær forsiktig: Ingenting viser at e-posten virkelig kommer fra den adressen."
          : "Vær forsiktig: Ingenting viser at e-postene virkelig kommer fra de adressene.",
    mostUrgent: "Det haster mest med:",
    row: (customer, subject, replyByShort) =>
      `${customer}${subject === undefined ? "" : `, «${subject}»`}, lovet ${replyByShort}`,
    answer: (copyTo) =>
      `Svar som vanlig${copyTo === undefined ? "" : `, med ${copyTo} på kopi eller blindkopi`}. Det du har svart ` +
      "på, hører du ikke mer om.",
    notPeople:
      "Ser det ut som søppelpost, eller som en maskin som skriver? Si fra til den som tar seg av Handslag for oss.",
  },
};
