/** Danish. */
import { alertDa } from "./alert/da.ts";
import { NO_BREAK_SPACE as _, type Texts } from "./texts.ts";

export const da: Texts = {
  greeting: (name) => (name === undefined ? "Hej" : `Hej ${name}`),
  time: {
    weekdays: ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"],
    weekdaysShort: ["man.", "tirs.", "ons.", "tors.", "fre.", "lør.", "søn."],
    months: [
      "januar",
      "februar",
      "marts",
      "april",
      "maj",
      "juni",
      "juli",
      "august",
      "september",
      "oktober",
      "november",
      "december",
    ],
    clockSeparator: ".",
    date: ({ weekday, day, month, year }) =>
      `${weekday} den ${day}.${_}${month}${year === undefined ? "" : ` ${year}`}`,
    shortDate: ({ weekdayShort, day, monthNumber, year }) =>
      `${weekdayShort} ${day}/${monthNumber}${year === undefined ? "" : ` ${year}`}`,
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
    subject: "Vi har modtaget din mail",
    open: (replyBy) => `Tak for din mail, som vi har modtaget. Du hører fra os senest ${replyBy}.`,
    closed: (replyBy) =>
      `Tak for din mail, som vi har modtaget. Lige nu har vi lukket, men du hører fra os senest ${replyBy}.`,
    urgent: (phone) => `Haster det, kan du ringe til os på ${phone}.`,
    addMore: "Vil du tilføje noget, skal du bare svare på denne mail.",
    closing: "Venlig hilsen",
    automatic: "Svaret er sendt automatisk, men tidspunktet står vi ved.",
    reference: (reference) => `Reference: ${reference}`,
    numberWord: { SE: "org.nr.", DK: "CVR-nr.", FI: "Y-tunnus", NO: "org.nr." },
    legal: (name, numberWord, number, seat) => `${name}, ${numberWord} ${number}, ${seat}`,
    privacy: (url) => `Sådan behandler vi personoplysninger: ${url}`,
  },
  preview: {
    subject: (to, subject) => `Forhåndsvisning (skulle være sendt til ${to}): ${subject}`,
    notSent: (to) =>
      `Sådan ville vi have svaret ${to}. Der er ikke sendt noget til kunden, for indtil videre har vi kun ` +
      "forhåndsvisning. Kunden venter altså på svar fra dig.",
    notSentByOrder: (to) =>
      `Sådan ville brevet til ${to} have set ud. Der er ikke sendt noget, for indtil videre har ` +
      "vi kun forhåndsvisning: sæt indstillingen »letters« til »on«, eller bed den, der passer " +
      "Handslag for os.",
    switchOn:
      "Ser det godt ud? Sæt indstillingen »letters« til »on«, eller bed den, der passer Handslag for os, om at " +
      "gøre det. Så bliver svar som dette sendt til kunderne.",
    subjectLine: (subject) => `Emne: ${subject}`,
  },
  alert: alertDa,
  summary: {
    count: (mails, senders, andMore) =>
      `${andMore ? "mindst " : ""}${mails} ${mails === 1 ? "mail" : "mails"} fra ` +
      (senders === 1 ? "én afsender" : `${senders} afsendere`),
    subject: (count) => `Venter på svar: ${count}`,
    waiting: (count) => `Lige nu venter ${count} på svar fra dig.`,
    why:
      "Det er usædvanligt mange på kort tid eller fra samme afsender. Derfor får du dette i stedet for en mail om " +
      "hver enkelt, og ikke alle har fået besked om, hvornår de hører fra os. Intet er gået tabt: Alle mails er " +
      "gemt, og vi holder øje med fristerne.",
    unproven: (count, of) =>
      count < of
        ? `Vær forsigtig: For ${count} af dem viser intet, at ${count === 1 ? "den" : "de"} virkelig kommer fra den ` +
          "adresse, der står."
        : of === 1
          ? "Vær forsigtig: Intet viser, at mailen virkelig kommer fra den adresse."
          : "Vær forsigtig: Intet viser, at de mails virkelig kommer fra de adresser.",
    mostUrgent: "Det haster mest med:",
    row: (customer, subject, replyByShort) =>
      `${customer}${subject === undefined ? "" : `, »${subject}«`}, lovet ${replyByShort}`,
    answer: (copyTo) =>
      `Svar, som du plejer${copyTo === undefined ? "" : `, med ${copyTo} på Cc eller Bcc`}. Det, du har svaret på, ` +
      "hører du ikke mere om.",
    notPeople: "Ligner det spam eller en maskine, der skriver? Sig det til den, der passer Handslag for os.",
  },
};
