/** English: British spelling, 24-hour clock. */
import { NO_BREAK_SPACE as _, type Texts } from "./texts.ts";

export const en: Texts = {
  time: {
    weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
    weekdaysShort: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
    months: [
      "January",
      "February",
      "March",
      "April",
      "May",
      "June",
      "July",
      "August",
      "September",
      "October",
      "November",
      "December",
    ],
    monthsShort: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
    clockSeparator: ":",
    date: ({ weekday, day, month, year }) =>
      `${weekday} ${day}${_}${month}${year === undefined ? "" : ` ${year}`}`,
    shortDate: ({ weekdayShort, day, monthShort, year }) =>
      `${weekdayShort} ${day}${_}${monthShort}${year === undefined ? "" : ` ${year}`}`,
    replyBy: {
      today: (clock, date) => `${clock} today, ${date}`,
      tomorrow: (clock, date) => `${clock} tomorrow, ${date}`,
      otherDay: (clock, date) => `${clock} on ${date}`,
    },
    replyByShort: {
      today: (clock) => `${clock} today`,
      tomorrow: (clock) => `${clock} tomorrow`,
      otherDay: (clock, date) => `${clock} on ${date}`,
    },
    receivedAt: {
      today: (clock) => `today at ${clock}`,
      yesterday: (clock) => `yesterday at ${clock}`,
      otherDay: (clock, date) => `on ${date} at ${clock}`,
    },
    zone: { SE: "(Swedish time)", DK: "(Danish time)", FI: "(Finnish time)", NO: "(Norwegian time)" },
  },
};
