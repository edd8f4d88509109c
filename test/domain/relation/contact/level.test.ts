/** A list and not a flood: how contacts that are due fall on people and days. */
import { describe, expect, it } from "vitest";
import type { Away } from "../../../../domain/company.ts";
import type { Day } from "../../../../domain/time/instant.ts";
import {
  company,
  companyWith,
  contactsADay,
  daysOf,
  dueOf,
  example,
  many,
  place,
  TODAY,
} from "./levelling.ts";

describe("contacts that are due", () => {
  it("fall on their day or, when that has passed, on today", () => {
    const placings = place([
      dueOf("late", { contactOn: "2026-10-01" }),
      dueOf("next week", { contactOn: "2026-12-01" }),
    ]);
    expect(placings.get("late")).toEqual({ on: TODAY, staffId: "anna" });
    expect(placings.get("next week")).toEqual({ on: "2026-12-01", staffId: "anna" });
  });

  it("go on to the next working days when there are too many, past the weekend", () => {
    expect(daysOf(many(6 * contactsADay))).toEqual(
      ["2026-11-23", "2026-11-24", "2026-11-25", "2026-11-26", "2026-11-27", "2026-11-30"].flatMap((on) =>
        Array.from({ length: contactsADay }, () => on),
      ),
    );
  });

  it("wait while the company is closed, and in holiday weeks", () => {
    expect(daysOf([dueOf("Christmas Eve", { contactOn: "2026-12-24" })])).toEqual(["2026-12-28"]);
    const [on] = daysOf([dueOf("July", { contactOn: "2027-07-14" })]);
    expect(on).toBe("2027-08-09");
    expect(daysOf([dueOf("offer in July", { contactOn: "2027-07-14", rule: "undecided" })])).toEqual([
      "2027-08-09",
    ]);
  });

  it("do not wait for the end of a holiday week with a word that was given", () => {
    const dues = (["repair", "planned"] as const).map((rule) =>
      dueOf(rule, { contactOn: "2027-07-14", rule }),
    );
    expect(daysOf([...dues, dueOf("nudge", { contactOn: "2027-07-14" })])).toEqual([
      "2027-07-14",
      "2027-07-14",
      "2027-08-09",
    ]);
    expect(daysOf([dueOf("closed", { contactOn: "2026-12-24", rule: "planned" })])).toEqual(["2026-12-28"]);
  });

  it("begin with what cannot wait, then with what has waited longest, then with who is most valuable", () => {
    const dues = [
      dueOf("C", { valueClass: "C" }),
      dueOf("A, worth more", { valueClass: "A", value: 200 }),
      dueOf("A, worth less", { valueClass: "A", value: 100 }),
      dueOf("waited longest", { contactOn: "2026-11-01" }),
      dueOf("offer", { rule: "undecided" }),
      dueOf("agreed", { rule: "planned" }),
      dueOf("repair", { rule: "repair" }),
    ];
    expect([...place(dues).keys()]).toEqual([
      "repair",
      "agreed",
      "offer",
      "waited longest",
      "A, worth more",
      "A, worth less",
      "C",
    ]);
  });

  it("fall on whoever takes them for the owner, and on the fallback owner when there is none", () => {
    const placings = place([dueOf("handed", { by: "bo" }), dueOf("nobody's", { owner: undefined })]);
    expect(placings.get("handed")?.staffId).toBe("bo");
    expect(placings.get("nobody's")?.staffId).toBe(company.fallbackOwner);
  });

  it("throw where a calendar never opens, instead of being searched for ever", () => {
    const closed = { ...company, calendar: { ...company.calendar, days: {}, week: noHours() } };
    expect(() => place([dueOf("c1")], closed)).toThrow(/No working day after 2026-11-23 .* openingHours/);
  });
});

function noHours() {
  const { week } = company.calendar;
  return {
    ...week,
    monday: [],
    tuesday: [],
    wednesday: [],
    thursday: [],
    friday: [],
    saturday: [],
    sunday: [],
  };
}

describe("contacts of somebody who is away", () => {
  const away = (from: Day, to: Day, backup?: string): Away => ({ from, to, backup });

  it("wait for up to two weeks", () => {
    const who = companyWith({ anna: [away("2026-11-20", "2026-12-03")] });
    expect(place([dueOf("c1")], who).get("c1")).toEqual({ on: "2026-12-04", staffId: "anna" });
  });

  it("go to whoever stands in from the first day, when there is a day by which they must be or one was agreed", () => {
    const who = companyWith({ anna: [away(TODAY, "2026-11-27", "bo")] });
    const placings = place(
      [
        dueOf("ordinary"),
        dueOf("repair", { rule: "repair", latestOn: "2026-11-27" }),
        dueOf("offer", { rule: "undecided", latestOn: "2026-11-26" }),
        dueOf("agreed", { rule: "planned", contactOn: "2026-11-25" }),
        dueOf("agreed for later", { rule: "planned", contactOn: "2026-12-01" }),
      ],
      who,
    );
    expect(Object.fromEntries(placings)).toEqual({
      repair: { on: TODAY, staffId: "bo" },
      offer: { on: TODAY, staffId: "bo" },
      agreed: { on: "2026-11-25", staffId: "bo" },
      "agreed for later": { on: "2026-12-01", staffId: "anna" },
      ordinary: { on: "2026-11-30", staffId: "anna" },
    });
  });

  it("go to whoever stands in when it is longer, and count among theirs", () => {
    const who = companyWith({ anna: [away("2026-11-20", "2026-12-31", "bo")] });
    const placings = place(
      [
        ...many(contactsADay - 1, { owner: "bo", valueClass: "A" }),
        dueOf("anna's first", { valueClass: "B" }),
        dueOf("anna's second", { valueClass: "C" }),
      ],
      who,
    );
    expect(placings.get("anna's first")).toEqual({ on: TODAY, staffId: "bo" });
    expect(placings.get("anna's second")).toEqual({ on: "2026-11-24", staffId: "bo" });
  });

  it("go to whoever stands in when it was made longer bit by bit", () => {
    const who = companyWith({
      anna: [away("2026-11-30", "2026-12-11", "bo"), away("2026-11-20", "2026-11-29", "bo")],
    });
    expect(place([dueOf("c1")], who).get("c1")?.staffId).toBe("bo");
  });

  it("stay with the owner when everybody is away", () => {
    const all = [away("2026-11-01", "2026-12-31")];
    const who = companyWith(Object.fromEntries(example.staff.map(({ id }) => [id, all])));
    expect(place([dueOf("c1")], who).get("c1")).toEqual({ on: TODAY, staffId: "anna" });
  });
});
