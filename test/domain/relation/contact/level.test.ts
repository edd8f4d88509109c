/** A list and not a flood: how contacts that are due fall on people and days. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Away, StaffMember } from "../../../../domain/company.ts";
import { levelled } from "../../../../domain/relation/contact/level.ts";
import type { DueContact } from "../../../../domain/relation/relation-book.ts";
import { VALUE_CLASSES } from "../../../../domain/customer/value-class.ts";
import { CONTACT_RULES } from "../../../../domain/relation/relation-standing.ts";
import { isHolidayWeek } from "../../../../domain/time/calendar.ts";
import { plusDays } from "../../../../domain/time/day.ts";
import type { Day } from "../../../../domain/time/instant.ts";
import { isWorkingDay } from "../../../../domain/time/opening-hours.ts";
import { exampleCompany } from "../../../support/example-company.ts";

/** Monday. */
const TODAY = "2026-11-23";
const example = exampleCompany();

const companyWith = (away: Readonly<Record<string, readonly Away[]>>) => ({
  ...example,
  staff: example.staff.map((member): StaffMember => ({ ...member, away: away[member.id] ?? [] })),
});
const company = companyWith({});
const { contactsADay } = company.relations;

const dueOf = (customerId: string, changes: Partial<DueContact> = {}): DueContact => ({
  customerId,
  contactOn: TODAY,
  owner: "anna",
  value: 0,
  rule: "value",
  ...changes,
});
const many = (count: number, changes: Partial<DueContact> = {}) =>
  Array.from({ length: count }, (_, index) => dueOf(`c${String(index).padStart(4, "0")}`, changes));

const place = (dues: readonly DueContact[], who = company, today: Day = TODAY) =>
  levelled(dues, { company: who, today });
const daysOf = (dues: readonly DueContact[], who = company, today: Day = TODAY) =>
  [...place(dues, who, today).values()].map(({ on }) => on);

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

const anyDues: fc.Arbitrary<DueContact[]> = fc
  .array(
    fc.record({
      ahead: fc.oneof(fc.integer({ min: -20, max: 5 }), fc.integer({ min: -300, max: 400 })),
      owner: fc.constantFrom(...example.staff.map(({ id }) => id), undefined),
      by: fc.option(fc.constantFrom(...example.staff.map(({ id }) => id)), { nil: undefined, freq: 9 }),
      valueClass: fc.constantFrom(...VALUE_CLASSES, undefined),
      value: fc.nat({ max: 3 }),
      rule: fc.constantFrom(...CONTACT_RULES),
    }),
    { maxLength: 80 },
  )
  .map((all) =>
    all.map(({ ahead, ...due }, index) => ({
      ...due,
      customerId: `c${index}`,
      contactOn: plusDays(TODAY, ahead),
    })),
  );

const anyCompany = fc
  .array(
    fc.record({
      id: fc.constantFrom(...example.staff.map((member) => member.id)),
      ahead: fc.integer({ min: -30, max: 60 }),
      days: fc.integer({ min: 0, max: 40 }),
    }),
    { maxLength: 5 },
  )
  .map((absences) =>
    companyWith(
      Object.groupBy(
        absences.map(({ id, ahead, days }) => {
          const from = plusDays(TODAY, ahead);
          return { id, from, to: plusDays(from, days) };
        }),
        ({ id }) => id,
      ) as Record<string, Away[]>,
    ),
  );

describe("whatever is due, and whoever is away", () => {
  it("nobody is left out, and nobody has more on one day than they can do", () => {
    fc.assert(
      fc.property(anyDues, anyCompany, (dues, who) => {
        const placings = place(dues, who);
        expect([...placings.keys()].sort()).toEqual(dues.map(({ customerId }) => customerId).sort());
        const days = Object.values(
          Object.groupBy(placings.values(), ({ on, staffId }) => `${on} ${staffId}`),
        );
        expect(Math.max(0, ...days.map((list) => list?.length ?? 0))).toBeLessThanOrEqual(contactsADay);
      }),
    );
  });

  it("no contact is before its day, on a closed day, or in a holiday week", () => {
    fc.assert(
      fc.property(anyDues, anyCompany, (dues, who) => {
        const placings = place(dues, who);
        for (const { customerId, contactOn } of dues) {
          const on = placings.get(customerId)?.on ?? "";
          expect(on >= contactOn && on >= TODAY).toBe(true);
          expect(isWorkingDay(who.calendar, on) && !isHolidayWeek(who.calendar, on)).toBe(true);
        }
      }),
    );
  });

  it("no contact is later than it must be: every day before it is full", () => {
    fc.assert(
      fc.property(anyDues, (dues) => {
        const placings = place(dues);
        const count = new Map<string, number>();
        for (const { on, staffId } of placings.values()) {
          count.set(`${on} ${staffId}`, (count.get(`${on} ${staffId}`) ?? 0) + 1);
        }
        for (const { customerId, contactOn } of dues) {
          const { on: until, staffId } = placings.get(customerId) ?? { on: "", staffId: "" };
          for (let on = contactOn < TODAY ? TODAY : contactOn; on < until; on = plusDays(on, 1)) {
            if (!isWorkingDay(company.calendar, on) || isHolidayWeek(company.calendar, on)) continue;
            expect(count.get(`${on} ${staffId}`)).toBe(contactsADay);
          }
        }
      }),
    );
  });

  it("what is due by today falls on the same days whether or not the rest is known", () => {
    fc.assert(
      fc.property(anyDues, anyCompany, (dues, who) => {
        const byToday = dues.filter(({ contactOn }) => contactOn <= TODAY);
        const all = place(dues, who);
        for (const [customerId, placing] of place(byToday, who)) {
          expect(all.get(customerId)).toEqual(placing);
        }
      }),
    );
  });

  it("the order in which they are told does not matter", () => {
    fc.assert(
      fc.property(anyDues, anyCompany, (dues, who) => {
        expect(place(dues.toReversed(), who)).toEqual(place(dues, who));
      }),
    );
  });

  it("whoever is in touch makes room, and all are reached, day after day", () => {
    let left: readonly DueContact[] = many(7 * contactsADay);
    const days: Day[] = [];
    for (let today: Day = TODAY; left.length > 0; today = plusDays(today, 1)) {
      const placings = place(left, company, today);
      const done = left.filter(({ customerId }) => placings.get(customerId)?.on === today);
      if (done.length > 0) days.push(today);
      left = left.filter((due) => !done.includes(due));
    }
    expect(days).toHaveLength(7);
  });

  it("ten thousand are placed at once, although all are due on one day", () => {
    const placings = place(many(10_000, { contactOn: "2026-01-01" }), {
      ...company,
      relations: { ...company.relations, contactsADay: 50 },
    });
    expect(placings.size).toBe(10_000);
  });
});
