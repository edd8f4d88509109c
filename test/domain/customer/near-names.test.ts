import { describe, expect, it, test } from "vitest";
import { customersNear } from "../../../domain/customer/near-names.ts";

const customers: Readonly<Record<string, string>> = {
  nordlund: "Nordlund Bygg AB",
  "nordlund bygg": "Nordlund Bygg AB",
  norrtulls: "Norrtulls Glas",
  "norrtulls glas": "Norrtulls Glas",
  bjorkholm: "Björkholm",
  ek: "Ek & Lönn",
};

function register() {
  const reads: string[] = [];
  return {
    reads,
    findByName: async (key: string) => {
      reads.push(key);
      const name = customers[key];
      return name === undefined ? [] : [{ customerId: name, name }];
    },
  };
}

describe("a customer is near", () => {
  test.each([
    ["Nordlund Måleri", ["Nordlund Bygg AB"]],
    ["Norldund", ["Nordlund Bygg AB"]],
    ["Nordlunnd Bygg", ["Nordlund Bygg AB"]],
    ["Nordlnd", ["Nordlund Bygg AB"]],
    ["Nordlynd", ["Nordlund Bygg AB"]],
    ["Nortulls Glas", ["Norrtulls Glas"]],
    ["Björckholm", ["Björkholm"]],
    ["Björk Holm", ["Björkholm"]],
    ["Öberg", []],
    ["El", []],
  ])("to %j: %j", async (written, names) => {
    expect(await customersNear(register(), [written])).toEqual(names);
  });

  it("without more than so many reads, whatever was written", async () => {
    const known = register();
    await customersNear(known, ["Nabucodonosor".repeat(5), "Karin Ek och alla andra", "Gunilla", "Per"]);
    expect(known.reads.length).toBeLessThanOrEqual(120);
    expect(new Set(known.reads).size).toBe(known.reads.length);
  });

  it("to no more than three", async () => {
    const all = { findByName: async (key: string) => [{ customerId: key, name: key }] };
    expect(await customersNear(all, ["Nordlund"])).toHaveLength(3);
  });
});
