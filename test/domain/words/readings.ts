/** A Monday morning in Stockholm, and what was read in one short line each, so that tables of tests stay tables. */
import type { Ask, Asked } from "../../../domain/action/ask.ts";
import { companyCalendar } from "../../../domain/time/company-calendar.ts";
import type { Calendar } from "../../../domain/time/calendar.ts";
import { Temporal } from "temporal-polyfill";
import { hours, week } from "../time/sample-calendars.ts";

/** Sweden's closed days, Monday to Friday 8–12 and 13–17. */
export const calendar: Calendar = companyCalendar({
  timeZone: "Europe/Stockholm",
  country: "SE",
  week: week(hours("08:00-12:00", "13:00-17:00")),
});

/** Monday 23 November 2026, 10:00. */
export const monday = { at: "2026-11-23T09:00:00.000Z", calendar };

/** The wall clock of the company: "2026-11-27 17:00". */
export function wallClock(at: string, timeZone = "Europe/Stockholm"): string {
  return Temporal.Instant.from(at)
    .toZonedDateTimeISO(timeZone)
    .toPlainDateTime()
    .toString()
    .slice(0, 16)
    .replace("T", " ");
}

/** "1 done", "later 2026-11-27 17:00", "hand-over Bertil", "? no-word": with " + " between. */
export function shown({ asks, notUnderstood }: Asked): string {
  return [...asks.map(shownAsk), ...notUnderstood.map(({ why }) => `? ${why}`)].join(" + ");
}

function shownAsk(ask: Ask): string {
  const item = "item" in ask && ask.item !== undefined ? `${ask.item} ` : "";
  const said = { what: undefined, until: undefined, ...ask };
  const what = said.what === undefined ? "" : ` "${said.what}"`;
  const until = said.until === undefined ? "" : ` ${wallClock(said.until)}`;
  const days = "from" in ask ? ` ${ask.from} ${ask.to}` : "";
  const to = ask.does === "hand-over" && ask.to !== undefined ? ` ${ask.to}` : "";
  const backup = "backup" in ask && ask.backup !== undefined ? ` ${ask.backup}` : "";
  const leaving =
    "who" in ask ? ` ${[ask.who, "lastOn" in ask ? `${ask.lastOn} ${ask.to}` : []].flat().join(" ")}` : "";
  return `${item}${ask.does}${what}${until}${days}${to}${backup}${leaving}`;
}
