/**
 * A calendar from a file, for `explain reply-by --calendar`: the form that other help desks' tests are collected in,
 * so that their sums can be checked against ours. A file that is no such calendar throws a CalendarFileError that
 * names the field.
 */
import { readFile } from "node:fs/promises";
import * as z from "zod";
import type { Calendar, OpenInterval, SpecialDay } from "../../domain/time/calendar.ts";
import { dayNumber } from "../../domain/time/day.ts";
import type { Day } from "../../domain/time/instant.ts";

export class CalendarFileError extends Error {
  override readonly name = "CalendarFileError";
}

/** For `--help`. */
export const CALENDAR_FILE_HELP = `A calendar file is a JSON object (other fields are ignored):
  { "calendar_tz": "Europe/Stockholm",
    "hours": { "Mon": [["08:00", "12:00"], ["13:00", "17:00"]], …, "Sun": [] },
    "holidays_mm_dd": ["12-24"],      closed every year
    "holidays": ["2026-05-15"] }      closed once
FILE#ID takes the object whose "id" is ID from an array of them.`;

const time = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/, "write a time as HH:MM, up to 24:00");

const hours = z
  .array(z.tuple([time, time]))
  .refine((list) => list.every(([from, until]) => from < until), "each must close later than it opens")
  .refine(
    (list) => list.every(([from], index) => index === 0 || (list[index - 1]?.[1] ?? "") <= from),
    "list the hours of a day in order, without overlap",
  )
  .transform((list): OpenInterval[] => list.map(([from, until]) => ({ from, until })))
  .default([]);

const schema = z.object({
  calendar_tz: z.string().refine(isTimeZone, "write an IANA time zone, for example Europe/Stockholm"),
  hours: z.object({ Mon: hours, Tue: hours, Wed: hours, Thu: hours, Fri: hours, Sat: hours, Sun: hours }),
  holidays_mm_dd: z.array(z.string().regex(/^\d\d-\d\d$/, "write a day of the year as MM-DD")).default([]),
  holidays: z.array(z.iso.date("write a day as YYYY-MM-DD")).default([]),
});

/** The calendar in `FILE`, or in the element of the array in it that `FILE#ID` names. */
export async function readCalendarFile(reference: string): Promise<Calendar> {
  const { file, id } = /^(?<file>.+?)(?:#(?<id>[^#/]*))?$/s.exec(reference)?.groups ?? {};
  if (file === undefined) throw new CalendarFileError("--calendar: name a file.");
  return calendarFrom(rowOf(await jsonIn(file), file, id), reference);
}

/** The calendar in a parsed row. `where` is for messages. Throws a CalendarFileError. */
export function calendarFrom(row: unknown, where: string): Calendar {
  const parsed = schema.safeParse(row);
  if (!parsed.success) {
    const problems = parsed.error.issues.map(
      ({ path, message }) => `${where}: ${path.join(".")}: ${message}.`,
    );
    throw new CalendarFileError(problems.join("\n"));
  }
  const { calendar_tz, hours, holidays_mm_dd, holidays } = parsed.data;
  return {
    timeZone: calendar_tz,
    week: {
      monday: hours.Mon,
      tuesday: hours.Tue,
      wednesday: hours.Wed,
      thursday: hours.Thu,
      friday: hours.Fri,
      saturday: hours.Sat,
      sunday: hours.Sun,
    },
    days: closedOn([...holidays, ...holidays_mm_dd.flatMap(everyYear)]),
    holidayWeeks: [],
    knownUntilOn: "2099-12-31",
  };
}

async function jsonIn(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, "utf8"));
  } catch (error) {
    throw new CalendarFileError(
      `${file} cannot be read as JSON: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

function rowOf(content: unknown, file: string, id: string | undefined): unknown {
  if (!Array.isArray(content)) return content;
  const row: unknown = content.find((each: unknown) => idOf(each) === id);
  if (id === undefined || row === undefined) {
    const ids = content.map(idOf).filter((each) => each !== undefined);
    throw new CalendarFileError(
      `${file} holds several calendars: write ${file}#ID with one of ${ids.join(", ")}.`,
    );
  }
  return row;
}

function idOf(row: unknown): string | undefined {
  return typeof row === "object" && row !== null && "id" in row && typeof row.id === "string"
    ? row.id
    : undefined;
}

function everyYear(monthAndDay: string): Day[] {
  return Array.from({ length: 130 }, (_, index) => `${1970 + index}-${monthAndDay}`).filter(isDay);
}

function closedOn(days: readonly Day[]): Record<Day, SpecialDay> {
  return Object.fromEntries(days.map((day) => [day, { open: [], why: "holiday" }]));
}

function isDay(text: string): boolean {
  try {
    dayNumber(text);
    return true;
  } catch {
    return false; // 29 February in most years
  }
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
