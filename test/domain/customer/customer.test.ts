import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Customer, deliverable, personAt, undeliverable } from "../../../domain/customer/customer.ts";
import { knownNameOf } from "../../../domain/customer/known-name.ts";
import { domainSkeleton } from "../../../domain/customer/skeleton.ts";
import { STANDINGS, standingAfter } from "../../../domain/customer/standing.ts";

const customer: Customer = {
  customerId: "c1",
  standing: "customer",
  addresses: ["info@kund.example", "karin@kund.example"],
  people: [{ name: "Karin Lund", firstName: "Karin", address: "karin@kund.example" }, { name: "Olle Ek" }],
  addedAt: "2026-11-23T08:00:00.000Z",
};

describe("a standing", () => {
  it.each([
    ["unsorted", "answered", "prospect"],
    ["unsorted", "invoiced", "customer"],
    ["unsorted", "registered", "customer"],
    ["prospect", "answered", "prospect"],
    ["prospect", "invoiced", "customer"],
    ["prospect", "registered", "customer"],
    ["customer", "answered", "customer"],
    ["not-a-customer", "answered", "not-a-customer"],
    ["not-a-customer", "registered", "not-a-customer"],
    ["supplier", "answered", "supplier"],
    ["supplier", "invoiced", "supplier"],
  ] as const)("that is %s is, when %s, %s", (before, is, after) => {
    expect(standingAfter(before, { is })).toBe(after);
  });

  it("is what staff say, and the same event again changes nothing", () => {
    const events = fc.oneof(
      fc.constantFrom("answered" as const, "invoiced" as const, "registered" as const).map((is) => ({ is })),
      fc.constantFrom(...STANDINGS).map((as) => ({ is: "placed" as const, as })),
    );
    fc.assert(
      fc.property(fc.constantFrom(...STANDINGS), events, (before, event) => {
        const after = standingAfter(before, event);
        expect(standingAfter(after, event)).toBe(after);
        if (event.is === "placed") expect(after).toBe(event.as);
      }),
    );
  });
});

describe("a customer's address", () => {
  it("leads to the person who writes from it, and a shared one to nobody", () => {
    expect(personAt(customer, "karin@kund.example")?.firstName).toBe("Karin");
    expect(personAt(customer, "info@kund.example")).toBeUndefined();
  });

  it("is undeliverable since the first time, until a mail comes from it that was written later", () => {
    const LATER = "2026-11-26T08:00:00.000Z";
    const once = undeliverable(customer, "karin@kund.example", "2026-11-23T08:00:00.000Z");
    expect(undeliverable(once, "karin@kund.example", "2026-11-24T08:00:00.000Z")).toBe(once);
    const both = undeliverable(once, "info@kund.example", "2026-11-25T08:00:00.000Z");
    expect(both.undeliverableSince).toEqual({
      "karin@kund.example": "2026-11-23T08:00:00.000Z",
      "info@kund.example": "2026-11-25T08:00:00.000Z",
    });
    expect(deliverable(once, "karin@kund.example", LATER).undeliverableSince).toBeUndefined();
    expect(deliverable(both, "karin@kund.example", LATER).undeliverableSince).toEqual({
      "info@kund.example": "2026-11-25T08:00:00.000Z",
    });
    expect(deliverable(customer, "karin@kund.example", LATER)).toBe(customer);
    expect(deliverable(once, "karin@kund.example", "2026-11-23T07:59:00.000Z")).toBe(once);
  });
});

describe("look-alikes", () => {
  it.each([
    ["x@rnobel.example", "mobel.example", "y@mobel.example"],
    ["kar1@gmail.com", "karl@gmail.com", "karl@gmail.com"],
  ])("%s of %s are by domain, or by whole address where strangers share it", (one, name, other) => {
    expect(knownNameOf(one).name).not.toBe(name);
    expect(knownNameOf(other)).toEqual({ name, skeleton: knownNameOf(one).skeleton });
  });

  it.each([
    ["kund.example", "kսnd.example"],
    ["paypal.example", "раураl.example"],
    ["apple.example", "аррӏе.example"],
    ["scope.example", "ѕсоре.example"],
    ["alpha.example", "αlρhα.example"],
    ["vinaer.example", "vınær.example"],
    ["nordlys.example", "N0RD1YS.example"],
    ["wave.example", "vvave.example"],
  ])("look like %s: %s", (one, other) => {
    expect(domainSkeleton(other)).toBe(domainSkeleton(one));
  });

  it("do not include every other domain", () => {
    const skeletons = ["berg.example", "bergs.example", "burg.example", "brg.example"].map(domainSkeleton);
    expect(new Set(skeletons).size).toBe(4);
  });

  it("never end in an error, whatever the domain", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(typeof knownNameOf(`a@${text}`).skeleton).toBe("string");
        expect(domainSkeleton(text.toUpperCase())).toBe(domainSkeleton(text.toUpperCase().toLowerCase()));
      }),
    );
  });
});
