/** A register and an import of people speak of the same people, whichever of them comes first. */
import { describe, expect, it } from "vitest";
import type { Customer } from "../../../../domain/customer/customer.ts";
import { withEntry } from "../../../../domain/customer/import/with-entry.ts";
import { withPeople } from "../../../../domain/customer/import/with-people.ts";
import type { Person } from "../../../../domain/customer/register-entry.ts";

const nobody: Customer = {
  ...{ customerId: "c", standing: "customer", addresses: [], number: "1" },
  addedAt: "2026-01-02T08:00:00.000Z",
};
const karin: Person = { name: "Karin Lund", firstName: "Karin", address: "karin@kund.example" };
const told: Person = { ...karin, role: "inköpare", phone: "040-000 00 01" };

const register = (customer: Customer, ...people: readonly Person[]): Customer =>
  withEntry(customer, { number: "1", people });
const people = (customer: Customer, ...said: readonly Person[]): Customer =>
  withPeople(customer, said).customer;

describe("a person whom both the register and an import of people name", () => {
  it("is there once, with all that is known", () => {
    expect(people(register(nobody, karin), told).people).toEqual([told]);
    expect(register(people(nobody, told), karin).people).toEqual([told]);
    expect(register(people(nobody, { name: "Karin Lund", role: "vd" }), karin).people).toEqual([
      { ...karin, role: "vd" },
    ]);
  });

  it("stays as it is when either is imported again", () => {
    const both = people(register(nobody, karin), told);
    expect(register(both, karin)).toEqual(both);
    expect(people(both, told)).toEqual(both);
  });

  it("is another when the addresses are different", () => {
    const other: Person = { ...karin, address: "karin2@kund.example" };
    expect(register(people(nobody, told), other).people).toEqual([told, other]);
  });
});
