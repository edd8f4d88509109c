import * as fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { calendarFile, CalendarFileError } from "../../../../domain/relation/talks/calendar-file.ts";
import type { CalendarFileInput } from "../../../../domain/relation/talks/calendar-file.ts";
import { momentAt } from "../../../../domain/time/wall-clock.ts";

const usual: CalendarFileInput = {
  method: "REQUEST",
  talk: {
    talkId: "d-17",
    on: "2026-11-26",
    at: "2026-11-26T09:00:00.000Z",
    lasts: 90,
    where: "Storgatan 1, Umeå",
  },
  uidDomain: "handslag.example.com",
  organizer: { name: "Anna Berg", address: "anna@example.com" },
  attendees: [{ name: "Karin Lund", address: "karin@example.org" }],
  summary: "Utvärderingssamtal",
  description: "1. Vad vi har gjort\n2. Hur fungerar det; vad saknas?",
  sequence: 0,
  writtenAt: "2026-11-16T08:30:15.123Z",
};
const written = (changes: Partial<CalendarFileInput> = {}) => calendarFile({ ...usual, ...changes });

/** As an independent reader sees it. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const component = calendar.getFirstSubcomponent("vevent");
  if (component === null) throw new Error("There is no event.");
  return { calendar, component, event: new ICAL.Event(component) };
}

describe("the calendar file of a talk", () => {
  it("invites the customer to what the owner organizes", () => {
    const { calendar, component, event } = read(written());
    expect(calendar.getFirstPropertyValue("method")).toBe("REQUEST");
    expect(calendar.getFirstPropertyValue("version")).toBe("2.0");
    expect(event.uid).toBe("d-17@handslag.example.com");
    expect(event.summary).toBe("Utvärderingssamtal");
    expect(event.description).toBe("1. Vad vi har gjort\n2. Hur fungerar det; vad saknas?");
    expect(event.location).toBe("Storgatan 1, Umeå");
    expect(event.organizer).toBe("mailto:anna@example.com");
    expect(component.getFirstPropertyValue("dtstamp")?.toString()).toBe("2026-11-16T08:30:15Z");
    expect(event.startDate.toJSDate().toISOString()).toBe("2026-11-26T09:00:00.000Z");
    expect(event.endDate.toJSDate().toISOString()).toBe("2026-11-26T10:30:00.000Z");
    const [attendee] = event.attendees;
    expect(attendee?.getFirstValue()).toBe("mailto:karin@example.org");
    expect(["cn", "rsvp", "partstat"].map((each) => attendee?.getParameter(each))).toEqual([
      "Karin Lund",
      "TRUE",
      "NEEDS-ACTION",
    ]);
  });

  it("takes the whole day where the day alone is agreed, and shows nobody as busy", () => {
    const { component, event } = read(written({ talk: { talkId: "d-17", on: "2026-12-31" } }));
    expect(event.startDate.isDate).toBe(true);
    expect(event.startDate.toString()).toBe("2026-12-31");
    expect(event.endDate.toString()).toBe("2027-01-01");
    expect(component.getFirstPropertyValue("transp")).toBe("TRANSPARENT");
  });

  it("is an hour long when nobody said how long", () => {
    const { event } = read(
      written({ talk: { talkId: "d-17", on: "2026-11-26", at: "2026-11-26T09:00:00.000Z" } }),
    );
    expect(event.duration.toSeconds()).toBe(3600);
  });

  it("keeps its UID when the time is moved, and counts up", () => {
    const moved = read(written({ sequence: 3, talk: { ...usual.talk, on: "2026-12-01" } }));
    expect(moved.event.uid).toBe(read(written()).event.uid);
    expect(moved.event.sequence).toBe(3);
  });

  it("calls it off", () => {
    const { calendar, component, event } = read(written({ method: "CANCEL", sequence: 1 }));
    expect(calendar.getFirstPropertyValue("method")).toBe("CANCEL");
    expect(component.getFirstPropertyValue("status")).toBe("CANCELLED");
    expect(event.attendees).toHaveLength(1);
    expect(written({ method: "CANCEL" })).not.toContain("RSVP");
  });

  it.each([
    // Clocks are put forward at 02:00 on 28 March and back at 03:00 on 31 October.
    ["2027-03-28", "01:30", "2027-03-28T00:30:00.000Z", "2027-03-28T01:30:00.000Z"],
    ["2027-03-28", "10:00", "2027-03-28T08:00:00.000Z", "2027-03-28T09:00:00.000Z"],
    ["2027-10-31", "01:30", "2027-10-30T23:30:00.000Z", "2027-10-31T00:30:00.000Z"],
    ["2027-10-31", "10:00", "2027-10-31T09:00:00.000Z", "2027-10-31T10:00:00.000Z"],
  ])("is an hour of time on %s at %s, when the clocks are changed", (on, clock, from, until) => {
    const at = new Date(momentAt(on, clock, "Europe/Stockholm")).toISOString();
    const { event } = read(written({ talk: { talkId: "d-17", on, at } }));
    expect(event.startDate.toJSDate().toISOString()).toBe(from);
    expect(event.endDate.toJSDate().toISOString()).toBe(until);
  });

  it("is one day long on days that are not 24 hours long", () => {
    for (const [on, next] of [
      ["2027-03-28", "2027-03-29"],
      ["2027-10-31", "2027-11-01"],
    ] as const) {
      expect(read(written({ talk: { talkId: "d-17", on } })).event.endDate.toString()).toBe(next);
    }
  });

  it.each(["karin@example.org\r\nATTENDEE:mailto:eva@example.net", "karin", "a b@example.org", ""])(
    "is not written for %j",
    (address) => {
      expect(() => written({ attendees: [{ address }] })).toThrow(CalendarFileError);
    },
  );

  it("writes addresses as the URIs that they are", () => {
    const { event } = read(written({ attendees: [{ address: "karin+50%&co?x=1@example.org" }] }));
    expect(event.attendees[0]?.getFirstValue()).toBe("mailto:karin+50%25%26co%3Fx%3D1@example.org");
  });
});

describe("a calendar file of hostile texts", () => {
  const hostile = fc
    .array(
      fc.oneof(
        fc.string({ unit: "binary", maxLength: 60 }),
        fc.constantFrom(
          "\r\n",
          "\r",
          "\n",
          "\u0085",
          "\u2028",
          "\0",
          "\u001b",
          "\u202e",
          "\ud83d",
          "\\n",
          "\\",
          ";",
          ",",
          ":",
          '"',
          "^n",
          "^'",
          "\r\n ",
          "\r\nBEGIN:VALARM\r\n",
          "END:VEVENT",
          "å",
          "🤝",
          "=?utf-8?q?x?=",
          "x".repeat(80),
          "é".repeat(40),
          "👩‍👩‍👧".repeat(9),
        ),
      ),
      { maxLength: 8 },
    )
    .map((parts) => parts.join(""));

  it("is read as the one event that was written, whatever stands in it", () => {
    fc.assert(
      fc.property(
        hostile,
        hostile,
        hostile,
        hostile,
        hostile,
        (summary, description, where, name, talkId) => {
          const text = written({
            summary,
            description,
            talk: { ...usual.talk, where, talkId },
            organizer: { name, address: "anna@example.com" },
            attendees: [{ name, address: "karin@example.org" }],
          });
          const { calendar, component, event } = read(text);
          expect(calendar.getAllSubcomponents()).toHaveLength(1);
          expect(component.getAllSubcomponents()).toEqual([]);
          expect(component.getAllProperties().map((each) => each.name)).toEqual([
            "uid",
            "sequence",
            "dtstamp",
            "dtstart",
            "dtend",
            "transp",
            "summary",
            ...(description === "" ? [] : ["description"]),
            "location",
            "organizer",
            "attendee",
            "status",
          ]);
          expect(event.summary).toBe(shown(summary));
          expect(event.location).toBe(shown(where));
          if (description !== "") expect(event.description).toBe(shown(description));
          expect(event.attendees.map((each) => each.getFirstValue())).toEqual(["mailto:karin@example.org"]);
        },
      ),
      { numRuns: 300 },
    );
  });

  it("has lines of at most 75 octets, ended by CRLF, with no control characters", () => {
    fc.assert(
      fc.property(hostile, hostile, (summary, name) => {
        const text = written({ summary, organizer: { name, address: "anna@example.com" } });
        const lines = text.split("\r\n");
        expect(lines.pop()).toBe("");
        for (const line of lines) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\0-\x08\x0a-\x1f\x7f-\x9f]/);
          // No character is split.
          expect(line.isWellFormed()).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  /** Line ends are all one, and what cannot be seen has gone. */
  function shown(text: string): string {
    return text
      .toWellFormed()
      .replace(/\r\n?|[\u0085\u2028\u2029\f]/g, "\n")
      .replace(/[\0-\x08\x0b-\x1f\x7f-\x84\x86-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, "");
  }
});
