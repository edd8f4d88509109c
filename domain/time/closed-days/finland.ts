/**
 * Closed days in Finland.
 *
 * Public: the church holidays of kirkkolaki; Independence Day by laki itsenäisyyspäivän viettämisestä yleisenä juhla-
 * ja vapaapäivänä (388/1937); May Day by laki vapunpäivän järjestämisestä työntekijäin vapaapäiväksi eräissä
 * tapauksissa (272/1944). The eves of midsummer and Christmas are free by collective agreement and custom. New Year's
 * Eve and May Day's Eve are working days that often end early.
 */
import type { ClosedDayRule } from "./rules.ts";

export const FINLAND: readonly ClosedDayRule[] = [
  { on: "01-01", name: "New Year's Day", kind: "public" },
  { on: "01-06", name: "Epiphany", kind: "public" },
  { easter: -2, name: "Good Friday", kind: "public" },
  { easter: 0, name: "Easter Sunday", kind: "public" },
  { easter: 1, name: "Easter Monday", kind: "public" },
  { on: "04-30", name: "May Day's Eve", kind: "short" },
  { on: "05-01", name: "May Day", kind: "public" },
  { easter: 39, name: "Ascension Day", kind: "public" },
  { easter: 49, name: "Whit Sunday", kind: "public" },
  { first: "friday", from: "06-19", name: "Midsummer's Eve", kind: "customary" },
  { first: "saturday", from: "06-20", name: "Midsummer Day", kind: "public" },
  { first: "saturday", from: "10-31", name: "All Saints' Day", kind: "public" },
  { on: "12-06", name: "Independence Day", kind: "public" },
  { on: "12-24", name: "Christmas Eve", kind: "customary" },
  { on: "12-25", name: "Christmas Day", kind: "public" },
  { on: "12-26", name: "Boxing Day", kind: "public" },
  { on: "12-31", name: "New Year's Eve", kind: "short" },
];
