import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Customer, CustomerFact } from "../../../domain/customer/customer.ts";
import { withEntry } from "../../../domain/customer/import/with-entry.ts";
import { withEvent, withoutSaid, withSaid } from "../../../domain/customer/said-of-customer.ts";

const STRANGER: Customer = {
  customerId: "c1",
  standing: "unsorted",
  addresses: ["karin@kund.example"],
  addedAt: "2026-11-23T08:00:00.000Z",
};

const at = (minute: number): string => `2026-11-24T07:${String(minute).padStart(2, "0")}:00.000Z`;

const done = (minute: number, staffId = "anna"): CustomerFact => ({
  ...{ is: "answered", at: at(minute), by: `d-done${minute}-0`, staffId, isSaid: true },
});
const answered = (minute: number, staffId?: string): CustomerFact => ({
  ...{ is: "answered", at: at(minute), by: `mail${minute}`, staffId },
});
const placed = (minute: number, as: Customer["standing"]): CustomerFact => ({
  ...{ is: "placed", at: at(minute), by: `d-placed${minute}-0`, as },
});
const owned = (minute: number, owner: string): CustomerFact => ({
  ...{ is: "owned", at: at(minute), by: `d-owned${minute}-0`, owner },
});

const standingOf = ({ standing, owner, proposedOwner }: Customer) => ({ standing, owner, proposedOwner });

describe("what was said of a customer", () => {
  it("leaves nothing when it is taken back", () => {
    const both = [placed(5, "not-a-customer"), done(6)].reduce(withSaid, STRANGER);
    const without = withoutSaid(withoutSaid(both, "d-done6-0"), "d-placed5-0");
    expect(without).toEqual(STRANGER);
  });

  it("leaves what others showed when it is taken back", () => {
    const both = [done(5), done(6, "bo")].reduce(withSaid, STRANGER);
    expect(standingOf(withoutSaid(both, "d-done5-0"))).toEqual({ standing: "prospect", proposedOwner: "bo" });
  });

  it("gives back the owner who was said before", () => {
    const both = [owned(6, "bo"), owned(5, "anna")].reduce(withSaid, STRANGER);
    expect(both.owner).toBe("bo");
    expect(withoutSaid(both, "d-owned6-0").owner).toBe("anna");
  });

  it("leaves a customer who was invoiced meanwhile a customer when it is taken back", () => {
    const invoiced = withEvent(withSaid(STRANGER, done(5)), { is: "invoiced" });
    expect(invoiced.standing).toBe("customer");
    expect(withoutSaid(invoiced, "d-done5-0").standing).toBe("customer");
  });

  it("gives way to an owner whom the register names later, and comes back no more", () => {
    const said = withSaid(withSaid(STRANGER, owned(5, "anna")), placed(6, "customer"));
    const imported = withEntry(said, { owner: "bo" });
    expect(imported).toMatchObject({ owner: "bo", standing: "customer" });
    expect(withoutSaid(imported, "d-placed6-0").owner).toBe("bo");
    expect(withEntry(imported, { owner: "bo" })).toEqual(imported);
  });

  it("is not stored where it can never change anything", () => {
    const known = withSaid(STRANGER, answered(5, "anna"));
    expect(withSaid(known, answered(6, "bo"))).toBe(known);
    expect(withSaid(known, done(7))).toBe(known);
    expect(withSaid(known, answered(5, "anna"))).toBe(known);
    const registered: Customer = { ...STRANGER, standing: "customer", owner: "anna" };
    expect(withSaid(registered, done(5))).toBe(registered);
  });

  it("stays small, however much is said", () => {
    const minutes = Array.from({ length: 59 }, (_, index) => index);
    const much = minutes.flatMap((minute) => [done(minute), placed(minute, "supplier"), owned(minute, "bo")]);
    expect(much.reduce(withSaid, STRANGER).said).toHaveLength(60);
  });

  it("means the same in any order, and as if what was taken back had never been said (property)", () => {
    const minute = fc.integer({ min: 0, max: 59 });
    const staffId = fc.constantFrom("anna", "bo");
    const fact = fc.oneof(
      fc.tuple(minute, staffId).map(([minute, staffId]) => done(minute, staffId)),
      fc.tuple(minute, fc.option(staffId, { nil: undefined })).map(([minute, id]) => answered(minute, id)),
      fc
        .tuple(minute, fc.constantFrom("customer", "not-a-customer", "supplier"))
        .map(([minute, as]) => placed(minute, as)),
      fc.tuple(minute, staffId).map(([minute, owner]) => owned(minute, owner)),
    );
    const facts = fc.uniqueArray(fact, { selector: ({ by }) => by, maxLength: 8 });
    fc.assert(
      fc.property(
        facts.chain((said) =>
          fc.record({
            said: fc.constant(said),
            order: fc.shuffledSubarray(said, { minLength: said.length }),
            back: fc.subarray(said.filter(({ by }) => by.startsWith("d-"))),
          }),
        ),
        ({ said, order, back }) => {
          const kept = said.filter((each) => !back.includes(each));
          const read = order.reduce(withSaid, STRANGER);
          const rest = back.reduce((customer, { by }) => withoutSaid(customer, by), read);
          expect(standingOf(rest)).toEqual(standingOf(kept.reduce(withSaid, STRANGER)));
        },
      ),
    );
  });
});
