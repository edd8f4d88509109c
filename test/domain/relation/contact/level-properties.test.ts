/** What holds of levelling whatever is due, and whoever is away. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Away } from "../../../../domain/company.ts";
import { VALUE_CLASSES } from "../../../../domain/customer/value-class.ts";
import type { DueContact } from "../../../../domain/relation/relation-book.ts";
import { CONTACT_RULES } from "../../../../domain/relation/relation-standing.ts";
import { isHolidayWeek } from "../../../../domain/time/calendar.ts";
import { plusDays } from "../../../../domain/time/day.ts";
import type { Day } from "../../../../domain/time/instant.ts";
import { isWorkingDay } from "../../../../domain/time/opening-hours.ts";
import { company, companyWith, contactsADay, example, many, place, TODAY } from "./levelling.ts";

const anyDues: fc.Arbitrary<DueContact[]> = fc
  .array(
    fc.record({
      ahead: fc.oneof(fc.integer({ min: -20, max: 5 }), fc.integer({ min: -300, max: 400 })),
      owner: fc.constantFrom(...example.staff.map(({ id }) => id), undefined),
      by: fc.option(fc.constantFrom(...example.staff.map(({ id }) => id)), { nil: undefined, freq: 9 }),
      valueClass: fc.constantFrom(...VALUE_CLASSES, undefined),
      value: fc.nat({ max: 3 }),
      rule: fc.constantFrom(...CONTACT_RULES),
      hasLatest: fc.boolean(),
    }),
    { maxLength: 80 },
  )
  .map((all) =>
    all.map(({ ahead, hasLatest, ...due }, index) => ({
      ...due,
      customerId: `c${index}`,
      contactOn: plusDays(TODAY, ahead),
      latestOn: hasLatest ? plusDays(TODAY, ahead + 3) : undefined,
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

function isAskedOn({ rule }: DueContact, on: Day): boolean {
  const isWord = rule === "repair" || rule === "planned";
  return isWorkingDay(company.calendar, on) && (isWord || !isHolidayWeek(company.calendar, on));
}

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

  it("no contact is before its day, on a closed day, or, without a word given, in a holiday week", () => {
    fc.assert(
      fc.property(anyDues, anyCompany, (dues, who) => {
        const placings = place(dues, who);
        for (const due of dues) {
          const on = placings.get(due.customerId)?.on ?? "";
          expect(on >= due.contactOn && on >= TODAY).toBe(true);
          expect(isAskedOn(due, on)).toBe(true);
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
        for (const due of dues) {
          const { customerId, contactOn } = due;
          const { on: until, staffId } = placings.get(customerId) ?? { on: "", staffId: "" };
          for (let on = contactOn < TODAY ? TODAY : contactOn; on < until; on = plusDays(on, 1)) {
            if (!isAskedOn(due, on)) continue;
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
