/** Which caps a letter counts against. */
import { describe, expect, it } from "vitest";
import {
  type Place,
  acknowledgementPlaces,
  alertPlace,
  previewPlace,
} from "../../../../domain/letters/caps/places.ts";
import type { Acknowledgement } from "../../../../domain/letters/letter.ts";
import { exampleCompany } from "../../../support/example-company.ts";
import { madeLetter } from "../../../support/made.ts";

const MONDAY = "2026-11-23T08:00:00.000Z";
const company = exampleCompany({ acknowledgementsAnHour: 50 });

const places = (changes: Partial<Acknowledgement> = {}, at = MONDAY): Place[] =>
  acknowledgementPlaces(madeLetter(changes), company, at);
const key = (cap: Place["cap"], ...rest: Parameters<typeof places>): string | undefined =>
  places(...rest).find((each) => each.cap === cap)?.key;

describe("an acknowledgement", () => {
  it("needs a place by thread, subject, sender (a day and a week), domain and company, the narrowest first", () => {
    expect(places().map(({ cap, most }) => [cap, most])).toEqual([
      ["thread", 3],
      ["subject", 2],
      ["sender", 3],
      ["sender-week", 6],
      ["domain", 20],
      ["company", 50],
    ]);
  });

  it("needs none by domain when strangers share the domain", () => {
    expect(places({ to: "karin@hotmail.se" }).map(({ cap }) => cap)).not.toContain("domain");
  });

  it("says why it is held back, in words", () => {
    expect(places().map(({ because }) => because)).toEqual([
      "too many letters: 3 to the thread this week",
      "too many letters: 2 under this subject today",
      "too many letters: 3 to the sender today",
      "too many letters: 6 to the sender this week",
      "too many letters: 20 to the sender's domain this hour",
      "too many letters: 50 to all customers this hour",
    ]);
  });

  it("counts by the company's day, hour and week", () => {
    const midnight = "2026-11-23T23:00:00.000Z"; // In Malmö.
    expect(key("sender", {}, "2026-11-23T22:59:59.999Z")).toBe(key("sender"));
    expect(key("sender", {}, midnight)).not.toBe(key("sender"));
    expect(key("thread", {}, midnight)).toBe(key("thread"));
    expect(key("thread", {}, "2026-11-29T22:59:59.999Z")).toBe(key("thread"));
    expect(key("thread", {}, "2026-11-29T23:00:00.000Z")).not.toBe(key("thread"));
    expect(key("sender-week", {}, midnight)).toBe(key("sender-week"));
    // Monday names both the day and the week.
    expect(key("sender-week")).not.toBe(key("sender"));
    expect(key("company", {}, "2026-11-23T08:59:59.999Z")).toBe(key("company"));
    expect(key("company", {}, "2026-11-23T09:00:00.000Z")).not.toBe(key("company"));
  });

  it("counts all addresses of one mailbox as one sender", () => {
    expect(key("sender", { to: "karin+7@kund.example" })).toBe(key("sender"));
    expect(key("sender", { to: "karin@annan.example" })).not.toBe(key("sender"));
  });

  it("counts a subject the same however often it was answered, and by sender", () => {
    expect(key("subject", { subject: "Sv: RE: Köksluckor" })).toBe(key("subject"));
    expect(key("subject", { subject: "Fönster" })).not.toBe(key("subject"));
    expect(key("subject", { to: "kim@kund.example" })).not.toBe(key("subject"));
    expect(key("subject", { subject: undefined })).toMatch(/^cap:subject:/);
  });

  it("says in no key whom it is for", () => {
    const keys = JSON.stringify(
      [...places(), previewPlace("anna", company, MONDAY), alertPlace("anna", company, MONDAY)].map(
        (each) => each.key,
      ),
    );
    expect(keys).not.toMatch(/karin|kund|luckor|anna|mail1/i);
  });
});

describe("places", () => {
  it("are kept until their period is over, and a while longer", () => {
    for (const { cap, forgetAt } of places()) {
      const days = (Date.parse(forgetAt) - Date.parse(MONDAY)) / 86_400_000;
      expect(days, cap).toBe(
        { thread: 14, "sender-week": 14, subject: 2, sender: 2 }[cap as string] ?? 2 / 24,
      );
    }
  });

  it("for alerts and previews are a staff member's own", () => {
    const of = (staffId: string) => [
      alertPlace(staffId, company, MONDAY).key,
      previewPlace(staffId, company, MONDAY).key,
    ];
    expect(new Set([...of("anna"), ...of("bo")]).size).toBe(4);
  });
});
