/** Finnish. Weekdays in the essive ("maanantaina"), months in the partitive ("marraskuuta"): `Intl` gives neither. */
import { NO_BREAK_SPACE as _, type Texts } from "./texts.ts";

export const fi: Texts = {
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
};
