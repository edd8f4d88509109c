/** Swedish. */
import { alertSv } from "./alert/sv.ts";
import { NO_BREAK_SPACE as _, type Texts } from "./texts.ts";

export const sv: Texts = {
  greeting: (name) => (name === undefined ? "Hej," : `Hej ${name},`),
  time: {
    weekdays: ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"],
    weekdaysShort: ["mån", "tis", "ons", "tors", "fre", "lör", "sön"],
    months: [
      "januari",
      "februari",
      "mars",
      "april",
      "maj",
      "juni",
      "juli",
      "augusti",
      "september",
      "oktober",
      "november",
      "december",
    ],
    clockSeparator: ".",
    date: ({ weekday, day, month, year }) =>
      `${weekday} ${day}${_}${month}${year === undefined ? "" : ` ${year}`}`,
    shortDate: ({ weekdayShort, day, monthNumber, year }) =>
      `${weekdayShort} ${day}/${monthNumber}${year === undefined ? "" : ` ${year}`}`,
    replyBy: {
      today: (clock, date) => `kl.${_}${clock} i dag, ${date}`,
      tomorrow: (clock, date) => `kl.${_}${clock} i morgon, ${date}`,
      otherDay: (clock, date) => `${date} kl.${_}${clock}`,
    },
    replyByShort: {
      today: (clock) => `i dag ${clock}`,
      tomorrow: (clock) => `i morgon ${clock}`,
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
    subject: "Vi har fått ditt mejl",
    open: (replyBy) => `Tack för ditt mejl, det har kommit fram. Du hör från oss senast ${replyBy}.`,
    closed: (replyBy) =>
      `Tack för ditt mejl, det har kommit fram. Just nu har vi stängt, men du hör från oss senast ${replyBy}.`,
    urgent: (phone) => `Brådskar det når du oss på ${phone}.`,
    addMore: "Vill du lägga till något är det bara att svara på det här mejlet.",
    closing: "Vänliga hälsningar",
    automatic: "Det här svaret skickades automatiskt, men tiden står vi för.",
    reference: (reference) => `Referens: ${reference}`,
    // "FO-nummer" is the Swedish name of the Finnish Y-tunnus.
    numberWord: { SE: "org.nr", DK: "CVR-nr", FI: "FO-nummer", NO: "org.nr" },
    legal: (name, numberWord, number, seat) => `${name}, ${numberWord} ${number}, ${seat}`,
    privacy: (url) => `Så behandlar vi personuppgifter: ${url}`,
  },
  preview: {
    subject: (to, subject) => `Förhandsvisning (skulle ha gått till ${to}): ${subject}`,
    notSent: (to) =>
      `Så här skulle vi ha svarat ${to}. Inget har skickats till kunden, för än så länge har vi bara ` +
      "förhandsvisning. Kunden väntar alltså på svar från dig.",
    notSentByOrder: (to) =>
      `Så här skulle brevet till ${to} ha sett ut. Inget har skickats, för än så länge har vi ` +
      "bara förhandsvisning: sätt inställningen ”letters” till ”on”, eller be den som sköter " +
      "Handslag åt oss.",
    switchOn:
      "Ser det bra ut? Sätt inställningen ”letters” till ”on”, eller be den som sköter Handslag åt oss, så går " +
      "svar som det här till kunderna.",
    subjectLine: (subject) => `Ämne: ${subject}`,
  },
  alert: alertSv,
  summary: {
    count: (mails, senders, andMore) =>
      `${andMore ? "minst " : ""}${mails} mejl från ${senders === 1 ? "en avsändare" : `${senders} avsändare`}`,
    subject: (count) => `Väntar på svar: ${count}`,
    waiting: (count) => `Just nu väntar ${count} på svar av dig.`,
    why:
      "Det är ovanligt många på kort tid eller från samma avsändare. Därför får du det här i stället för ett mejl " +
      "om vart och ett, och alla har inte fått besked om när de hör från oss. Inget har gått förlorat: varje mejl " +
      "är sparat och bevakas.",
    unproven: (count, of) =>
      count < of
        ? `Var försiktig: för ${count} av dem visar inget att ${count === 1 ? "det" : "de"} verkligen kommer från ` +
          "adressen som står där."
        : of === 1
          ? "Var försiktig: inget visar att mejlet verkligen kommer från den adressen."
          : "Var försiktig: inget visar att mejlen verkligen kommer från de adresserna.",
    mostUrgent: "Det här är mest bråttom:",
    row: (customer, subject, replyByShort) =>
      `${customer}${subject === undefined ? "" : `, ”${subject}”`}, utlovat ${replyByShort}`,
    answer: (copyTo) =>
      `Svara som vanligt${copyTo === undefined ? "" : `, med ${copyTo} i kopia eller hemlig kopia`}. Det du har ` +
      "svarat på hör du inte mer om.",
    notPeople:
      "Ser det ut som skräp, eller som en maskin som skriver? Säg till den som sköter Handslag åt oss.",
  },
};
