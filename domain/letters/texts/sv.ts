/** Swedish. */
import { NO_BREAK_SPACE as _, type Texts } from "./texts.ts";

export const sv: Texts = {
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
};
