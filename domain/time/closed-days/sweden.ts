/**
 * Closed days in Sweden.
 *
 * Public: Lag (1989:253) om allmänna helgdagar. The eves of midsummer, Christmas and the new year are customary, but
 * as good as public: semesterlagen (1977:480) 3 a § puts them on a par with Sundays. Short days: the eves on which
 * many collective agreements end the working day at noon. Whit Monday has been a working day since 2005.
 */
import type { ClosedDayRule } from "./rules.ts";

export const SWEDEN: readonly ClosedDayRule[] = [
  { on: "01-01", name: "New Year's Day", kind: "public" },
  { on: "01-05", name: "Twelfth Night", kind: "short" },
  { on: "01-06", name: "Epiphany", kind: "public" },
  { easter: -3, name: "Maundy Thursday", kind: "short" },
  { easter: -2, name: "Good Friday", kind: "public" },
  { easter: 0, name: "Easter Sunday", kind: "public" },
  { easter: 1, name: "Easter Monday", kind: "public" },
  { on: "04-30", name: "Walpurgis Night", kind: "short" },
  { on: "05-01", name: "May Day", kind: "public" },
  { easter: 39, name: "Ascension Day", kind: "public" },
  { easter: 49, name: "Whit Sunday", kind: "public" },
  { on: "06-06", name: "National Day", kind: "public" },
  { first: "friday", from: "06-19", name: "Midsummer's Eve", kind: "customary" },
  { first: "saturday", from: "06-20", name: "Midsummer Day", kind: "public" },
  { first: "friday", from: "10-30", name: "All Saints' Eve", kind: "short" },
  { first: "saturday", from: "10-31", name: "All Saints' Day", kind: "public" },
  { on: "12-24", name: "Christmas Eve", kind: "customary" },
  { on: "12-25", name: "Christmas Day", kind: "public" },
  { on: "12-26", name: "Boxing Day", kind: "public" },
  { on: "12-31", name: "New Year's Eve", kind: "customary" },
];
