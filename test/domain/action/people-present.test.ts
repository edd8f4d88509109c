/** Whose a name is that stands beside a contact: the customer's, a colleague's, or nobody's. */
import { describe, expect, it, test } from "vitest";
import { peoplePresent } from "../../../domain/action/people-present.ts";
import type { Customer } from "../../../domain/customer/customer.ts";
import { whoWasThere } from "../../../domain/words/who-was-there.ts";
import { exampleCompany } from "../../support/example-company.ts";

const example = exampleCompany();
const [someone] = example.staff;
if (someone === undefined) throw new Error("the example company has nobody");
const staff = [
  ["anna", "Anna Björk"],
  ["bo", "Bo Holm"],
  ["pekka", "Pekka Virtanen"],
  ["kim1", "Kim Ek"],
  ["kim2", "Kim Dahl"],
].map(([id = "", name = ""]) => ({ ...someone, id, name, address: `${id}@bjorkholm.example` }));
const company = { ...example, staff };

const customer: Customer = {
  customerId: "c1",
  standing: "customer",
  name: "Nordlund Bygg AB",
  addresses: ["jari@nordlund.example", "info@nordlund.example"],
  people: [
    { name: "Kari Virtanen", address: "kari@nordlund.example" },
    { name: "Per Nordlund" },
    { name: "Bo Ek", address: "bo.ek@nordlund.example" },
  ],
  addedAt: "2026-01-02T09:00:00.000Z",
};

const present = (line: string, changes: Partial<Customer> = {}) =>
  peoplePresent(whoWasThere(line), { company, customer: { ...customer, ...changes }, staffId: "kim1" });

describe("names with Finnish endings", () => {
  test.each([
    ["Soitin Jarille", ["jari@nordlund.example"], ["Jari"]],
    ["Puhuin Karin kanssa", ["kari@nordlund.example"], ["Kari"]],
    ["Tapasin Kari Virtasen", ["kari@nordlund.example"], ["Kari Virtanen"]],
    ["Soitin Virtaselle hinnasta", ["kari@nordlund.example"], ["Virtanen"]],
    ["Soitin Marialle", ["Marialle"], ["Marialle"]],
    ["Ringde Karin", ["Karin"], ["Karin"]],
  ])("%j was with %j", (line, people, theirs) => {
    expect(present(line)).toMatchObject({ people, theirs, staff: ["kim1"] });
  });

  it("are a colleague's, where the customer has nobody of that name", () => {
    expect(present("Tapasin Karin ja Pekan kanssa johdon")).toMatchObject({
      staff: ["kim1", "pekka"],
      people: ["kari@nordlund.example"],
      ours: ["Pekka Virtanen"],
    });
  });
});

describe("a colleague", () => {
  it("is noted where it is said that the colleague was there", () => {
    expect(present("Lunch med Karin och Anna")).toMatchObject({ staff: ["kim1", "anna"], people: ["Karin"] });
  });

  it("is nobody of the customer's where only spoken of", () => {
    expect(present("Ringde Karin. Fråga Anna Björk om priset")).toMatchObject({
      staff: ["kim1"],
      people: ["Karin"],
    });
  });

  it("is not guessed among two of that name", () => {
    expect(present("Lunch med Karin och Kim")).toMatchObject({ staff: ["kim1"], people: ["Karin"] });
  });

  it("is not meant where the customer has somebody who is called the same", () => {
    expect(present("Lunch med Bo")).toMatchObject({ staff: ["kim1"], people: ["bo.ek@nordlund.example"] });
  });
});

describe("what the customer itself is called", () => {
  test.each([
    "Lunch med Nordlund",
    "Besök hos Nordlund Bygg AB",
    "Möte på Nordlunds",
    "Tapaaminen Nordlundilla",
    "Puhelu Nordlund Byggin kanssa",
  ])("is nobody: %j", (line) => {
    expect(present(line)).toMatchObject({ staff: ["kim1"], people: [], theirs: [] });
  });

  it("may be a part of somebody's name", () => {
    expect(present("Ringde Per Nordlund")).toMatchObject({ people: ["Per Nordlund"] });
  });
});
