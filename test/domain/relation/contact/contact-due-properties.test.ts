/** What holds of the next contact whatever is known of a customer. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contactDue } from "../../../../domain/relation/contact/contact-due.ts";
import { nextFactOn } from "../../../../domain/relation/contact/known-facts.ts";
import { phaseOn } from "../../../../domain/relation/phase.ts";
import { RELATION_LIMITS } from "../../../../domain/relation/relation-limits.ts";
import { dayNumber, plusDays } from "../../../../domain/time/day.ts";
import type { Day } from "../../../../domain/time/instant.ts";
import { exampleCompany } from "../../../support/example-company.ts";
import { anyPlace, anyRelation, LAST_DAY } from "./any-relation.ts";

const limits = { ...RELATION_LIMITS, nearPostcodes: ["20", "21"] };
const { calendar } = exampleCompany();
const circumstances = (on: Day) => ({ limits, calendar, country: "SE", on }) as const;

describe("the next contact", () => {
  it("is there for every customer that is not lost, on whatever day, also before it came into the register", () => {
    fc.assert(
      fc.property(anyRelation, anyPlace, fc.integer({ min: -1000, max: 1000 }), (facts, placed, ahead) => {
        const then = circumstances(plusDays(LAST_DAY, ahead));
        const due = contactDue(facts, placed, then);
        const { phase } = phaseOn(facts, then);
        if (phase !== "lost") expect(due?.dueOn).toMatch(/^\d{4}-\d\d-\d\d$/);
      }),
      { numRuns: 1000 },
    );
  });

  it("stays on the same day, for the same reason, on each day up to it, as long as nothing comes in and nobody is lost", () => {
    fc.assert(
      fc.property(
        anyRelation,
        anyPlace,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (facts, placed, part) => {
          const due = contactDue(facts, placed, circumstances(LAST_DAY));
          fc.pre(due !== undefined && LAST_DAY < due.dueOn);
          const daysAhead = dayNumber(due.dueOn) - dayNumber(LAST_DAY);
          for (const on of [due.dueOn, plusDays(LAST_DAY, Math.round(part * daysAhead))]) {
            const again = contactDue(facts, placed, circumstances(on));
            if (again === undefined) expect(phaseOn(facts, circumstances(on)).phase).toBe("lost");
            else expect([again.dueOn, again.rule]).toEqual([due.dueOn, due.rule]);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });

  it("is nothing ordinary with a customer that is lost", () => {
    fc.assert(
      fc.property(anyRelation, anyPlace, fc.integer({ min: 0, max: 1000 }), (facts, placed, ahead) => {
        const then = circumstances(plusDays(LAST_DAY, ahead));
        const due = contactDue(facts, placed, then);
        fc.pre(due !== undefined && phaseOn(facts, then).phase === "lost");
        expect(["repair", "planned", "wish"]).toContain(due.rule);
      }),
      { numRuns: 300 },
    );
  });

  it("is the same in whatever order the facts came", () => {
    fc.assert(
      fc.property(anyRelation, anyPlace, (facts, placed) => {
        const reversed = {
          ...facts,
          contacts: facts.contacts.toReversed(),
          purchases: facts.purchases.toReversed(),
          promises: facts.promises.toReversed(),
          notes: facts.notes.toReversed(),
          talks: facts.talks.toReversed(),
        };
        const [due, again] = [facts, reversed].map((each) =>
          contactDue(each, placed, circumstances(LAST_DAY)),
        );
        expect([again?.dueOn, again?.rule]).toEqual([due?.dueOn, due?.rule]);
      }),
      { numRuns: 1000 },
    );
  });

  it("knows nothing of what is dated later, until its day", () => {
    fc.assert(
      fc.property(anyRelation, anyPlace, fc.integer({ min: 1, max: 200 }), (facts, placed, ago) => {
        const on = plusDays(LAST_DAY, -ago);
        const next = nextFactOn(facts, on);
        fc.pre(next !== undefined);
        const dayBefore = plusDays(next, -1);
        const due = contactDue(facts, placed, circumstances(on));
        fc.pre(due !== undefined && dayBefore <= due.dueOn && facts.talks.length === 0);
        fc.pre(phaseOn(facts, circumstances(dayBefore)).phase !== "lost");
        expect(contactDue(facts, placed, circumstances(dayBefore))?.dueOn).toBe(due.dueOn);
      }),
    );
  });

  it("leaves days between two contacts, but for what is to be put right or was agreed", () => {
    fc.assert(
      fc.property(anyRelation, anyPlace, (facts, placed) => {
        const due = contactDue(facts, placed, circumstances(LAST_DAY));
        fc.pre(due !== undefined && !["repair", "planned", "wish"].includes(due.rule));
        const { lastOn } = due.because;
        fc.pre(lastOn !== undefined);
        expect(dayNumber(due.dueOn) - dayNumber(lastOn)).toBeGreaterThanOrEqual(limits.floorDays);
      }),
    );
  });
});
