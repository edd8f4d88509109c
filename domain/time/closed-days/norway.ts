/**
 * Closed days in Norway.
 *
 * Public: lov 24. februar 1995 nr. 12 om helligdager og helligdagsfred § 2; 1 and 17 May by lov 26. april 1947 nr. 1.
 * Christmas Eve and New Year's Eve are half days in many collective agreements and closed days in most offices: as a
 * promise on such an afternoon would not be kept, they are customary here. The Wednesday before Easter is short.
 */
import type { ClosedDayRule } from "./rules.ts";

export const NORWAY: readonly ClosedDayRule[] = [
  { on: "01-01", name: "New Year's Day", kind: "public" },
  { easter: -4, name: "Wednesday before Easter", kind: "short" },
  { easter: -3, name: "Maundy Thursday", kind: "public" },
  { easter: -2, name: "Good Friday", kind: "public" },
  { easter: 0, name: "Easter Sunday", kind: "public" },
  { easter: 1, name: "Easter Monday", kind: "public" },
  { on: "05-01", name: "May Day", kind: "public" },
  { on: "05-17", name: "Constitution Day", kind: "public" },
  { easter: 39, name: "Ascension Day", kind: "public" },
  { easter: 49, name: "Whit Sunday", kind: "public" },
  { easter: 50, name: "Whit Monday", kind: "public" },
  { on: "12-24", name: "Christmas Eve", kind: "customary" },
  { on: "12-25", name: "Christmas Day", kind: "public" },
  { on: "12-26", name: "Boxing Day", kind: "public" },
  { on: "12-31", name: "New Year's Eve", kind: "customary" },
];
