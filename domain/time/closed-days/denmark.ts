/**
 * Closed days in Denmark.
 *
 * Public: the holidays of the national church, as lov om detailsalg fra butikker m.v. § 2 lists them by name since lov
 * nr. 214 af 6. marts 2023 § 7. That law also ended Great Prayer Day: from 2024 it is a working day. Constitution Day
 * and Christmas Eve stand in the same paragraph without being holidays, so they are customary here, as is New Year's
 * Eve. 1 May is a half day in many collective agreements.
 */
import type { ClosedDayRule } from "./rules.ts";

export const DENMARK: readonly ClosedDayRule[] = [
  { on: "01-01", name: "New Year's Day", kind: "public" },
  { easter: -3, name: "Maundy Thursday", kind: "public" },
  { easter: -2, name: "Good Friday", kind: "public" },
  { easter: 0, name: "Easter Sunday", kind: "public" },
  { easter: 1, name: "Easter Monday", kind: "public" },
  { on: "05-01", name: "May Day", kind: "short" },
  { easter: 39, name: "Ascension Day", kind: "public" },
  { easter: 49, name: "Whit Sunday", kind: "public" },
  { easter: 50, name: "Whit Monday", kind: "public" },
  { on: "06-05", name: "Constitution Day", kind: "customary" },
  { on: "12-24", name: "Christmas Eve", kind: "customary" },
  { on: "12-25", name: "Christmas Day", kind: "public" },
  { on: "12-26", name: "Boxing Day", kind: "public" },
  { on: "12-31", name: "New Year's Eve", kind: "customary" },
];
