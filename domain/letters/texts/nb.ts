/** Norwegian bokmål. */
import { NO_BREAK_SPACE as _, type Texts } from "./texts.ts";

export const nb: Texts = {
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
};
