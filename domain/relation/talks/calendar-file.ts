/**
 * A talk as a calendar file (iCalendar, RFC 5545; iTIP, RFC 5546) that goes with a letter: the owner is the organizer,
 * the customer is invited. Pure; an address that may not stand in a letter throws a CalendarFileError.
 *
 * What mail programs need, as their makers and those who send to them found out:
 * - The part is `text/calendar` with the file's own METHOD in its content type (RFC 6047 §2.4, MS-ASCMD §4.16.2.1), an
 *   alternative to the text, and is attached once more: nodemailer's `icalEvent`, told the same method, does both. A file
 *   that is only attached is offered for import.
 * - METHOD is REQUEST: of PUBLISH, Outlook and Gmail show no buttons to answer (github.com/sebbo2002/ical-generator #83,
 *   github.com/SergeyMosin/Appointments #647).
 * - The owner gets no file, as PUBLISH of the same UID would be: whoever has noted the time already has it twice then
 *   (github.com/calcom/cal.diy #16816), and Outlook makes a new entry of each such file instead of changing the one with
 *   that UID, also of one that says it is off (github.com/mangstadt/biweekly #97).
 * - ORGANIZER and ATTENDEE are `mailto:` addresses (RFC 5545 §3.3.3), and whom the letter goes to stands among the
 *   attendees with RSVP: files without were shown without buttons in Gmail and Apple Mail
 *   (github.com/markuspoerschke/iCal #109, github.com/PHPMailer/PHPMailer #175).
 * - Answers go to ORGANIZER (RFC 5546 §3.2.3), so that the letter itself may come from us.
 * - ORGANIZER stays, also when that person has left: a new one may take over (RFC 5546 §3.2.2.4, Changing the Organizer),
 *   but programs refuse what comes of a known UID in another's name (github.com/cyrusimap/cyrus-imapd #3965).
 * - UID stays, SEQUENCE goes up with each change of the time, DTSTAMP is when this file was written (RFC 5546 §2.1.4):
 *   Outlook tells by it which of two is newer (MS-OXCICAL §2.1.3.1.1.20.9).
 * - Times are in UTC: no VTIMEZONE, which programs read differently. A day without a time has VALUE=DATE, ends on the
 *   next day (RFC 5545 §3.6.1), and does not show anybody as busy.
 * - No VALARM: whoever is invited is reminded as their own calendar does it.
 *
 * Written here, because the libraries do less than is needed: ical-generator 11.1.2 (MIT, 36 kB bundled) lets control
 * characters through, writes a quotation mark in a name as RFC 6868 has it, which Outlook does not read, takes the clock
 * and wants a newer Node than ours.
 */
import { isSafeAddress } from "../../mail/address.ts";
import { plusDays } from "../../time/day.ts";
import { plusMilliseconds } from "../../time/instant.ts";
import type { Day, Instant } from "../../time/instant.ts";
import type { Talk } from "../talk.ts";
import { calendarLine, calendarParameter, calendarText } from "./calendar-line.ts";

export interface CalendarPerson {
  readonly name?: string | undefined;
  /** Normalised, as `domain/mail/address.ts` has it. */
  readonly address: string;
}

export interface CalendarFileInput {
  readonly method: "REQUEST" | "CANCEL";
  readonly talk: Pick<Talk, "talkId" | "on" | "at" | "lasts" | "where">;
  /** Of the company's own domain, so that no other company's talk has the same UID. */
  readonly uidDomain: string;
  readonly organizer: CalendarPerson;
  readonly attendees: readonly CalendarPerson[];
  /** In the customer's language: what it is, and its agenda. Lines end in LF. */
  readonly summary: string;
  readonly description: string;
  /** 0 for the first; one more with each that has gone since. */
  readonly sequence: number;
  readonly writtenAt: Instant;
}

/** An invitation cannot be written. The message names the person and says what is wrong with the address. */
export class CalendarFileError extends Error {
  override readonly name = "CalendarFileError";
}

const MINUTE = 60_000;
const USUAL_MINUTES = 60;

/** The lines of the file, each ended by CRLF. */
export function calendarFile(input: CalendarFileInput): string {
  const { method, talk, sequence, summary, description } = input;
  const lines = [
    "BEGIN:VCALENDAR",
    "PRODID:-//Handslag//Handslag//EN",
    "VERSION:2.0",
    "CALSCALE:GREGORIAN",
    `METHOD:${method}`,
    "BEGIN:VEVENT",
    `UID:${calendarText(`${talk.talkId}@${input.uidDomain}`)}`,
    `SEQUENCE:${sequence}`,
    `DTSTAMP:${utc(input.writtenAt)}`,
    ...times(talk),
    `SUMMARY:${calendarText(summary)}`,
    ...(description === "" ? [] : [`DESCRIPTION:${calendarText(description)}`]),
    ...(talk.where === undefined ? [] : [`LOCATION:${calendarText(talk.where)}`]),
    `ORGANIZER${person(input.organizer)}`,
    ...input.attendees.map((each) => `ATTENDEE${role(method)}${person(each)}`),
    `STATUS:${method === "CANCEL" ? "CANCELLED" : "CONFIRMED"}`,
    "END:VEVENT",
    "END:VCALENDAR",
  ];
  return lines.map(calendarLine).join("");
}

function times({ on, at, lasts = USUAL_MINUTES }: CalendarFileInput["talk"]): string[] {
  if (at === undefined) {
    return [
      `DTSTART;VALUE=DATE:${date(on)}`,
      `DTEND;VALUE=DATE:${date(plusDays(on, 1))}`,
      "TRANSP:TRANSPARENT",
    ];
  }
  return [`DTSTART:${utc(at)}`, `DTEND:${utc(plusMilliseconds(at, lasts * MINUTE))}`, "TRANSP:OPAQUE"];
}

function role(method: "REQUEST" | "CANCEL"): string {
  const asked = ";CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT";
  return method === "REQUEST" ? `${asked};PARTSTAT=NEEDS-ACTION;RSVP=TRUE` : asked;
}

function person({ name, address }: CalendarPerson): string {
  if (!isSafeAddress(address)) {
    throw new CalendarFileError(
      `${JSON.stringify(address)} cannot be invited: it is no plain mail address. Correct it in the register of customers or in the settings.`,
    );
  }
  const called = name === undefined ? "" : calendarParameter(name);
  return `${called === "" ? "" : `;CN=${called}`}:mailto:${uriOf(address)}`;
}

/** RFC 6068 §2: what is no part of a URI is encoded; `+` and `$` may stand. */
function uriOf(address: string): string {
  return encodeURIComponent(address).replace(/%(?:40|2B|24)/g, decodeURIComponent);
}

const date = (day: Day): string => day.replaceAll("-", "");

/** RFC 5545 §3.3.5, form 2: to the second. */
const utc = (at: Instant): string => `${at.slice(0, 19).replace(/[-:]/g, "")}Z`;
