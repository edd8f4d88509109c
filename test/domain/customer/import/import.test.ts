import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { combineRows } from "../../../../domain/customer/import/combine.ts";
import { type Imported, importEntry } from "../../../../domain/customer/import/import-entry.ts";
import type { RegisterRow } from "../../../../domain/customer/import/read-rows.ts";
import type { Customer } from "../../../../domain/customer/customer.ts";
import type { RegisterEntry } from "../../../../domain/customer/register-entry.ts";
import { createMemory, type Memory } from "../../../support/memory-ports.ts";

const AT = "2026-11-23T08:00:00.000Z";
const row = (file: string, line: number, entry: RegisterEntry): RegisterRow => ({ file, line, ...entry });

let memory: Memory;
beforeEach(() => {
  memory = createMemory();
});

const bringIn = (entry: RegisterEntry): Promise<Imported> => importEntry(memory.register, entry, AT);
const stored = (): Customer[] => [...memory.stored.customers.values()];
const byNumber = async (number: string): Promise<Customer> => {
  const customer = await memory.register.findByNumber(number);
  if (customer === undefined) throw new Error(`There is no customer ${number}.`);
  return customer;
};
const change = async (number: string, changes: Partial<Customer>): Promise<void> => {
  const before = await byNumber(number);
  await memory.register.store(before, { ...before, ...changes, version: (before.version ?? 0) + 1 });
};

const kund: RegisterEntry = {
  number: "1001",
  name: "Kund AB",
  addresses: ["karin@kund.example"],
  people: [{ name: "Karin Lund", firstName: "Karin", address: "karin@kund.example" }],
  language: "sv",
  postcode: "21122",
  country: "SE",
  owner: "anna",
};

describe("an import", () => {
  it("adds a customer, who is found by number and address", async () => {
    expect(await bringIn(kund)).toEqual({ result: "added", taken: [] });
    const customer = await byNumber("1001");
    expect(customer).toMatchObject({ standing: "customer", ...kund, addedAt: AT });
    expect(await memory.register.findByAddress("karin@kund.example")).toEqual(customer);
    expect(customer.customerId).not.toMatch(/1001|karin/);
  });

  it("changes nothing when it is repeated", async () => {
    await bringIn(kund);
    const before = stored();
    expect(await bringIn(kund)).toEqual({ result: "unchanged", taken: [] });
    expect(stored()).toEqual(before);
  });

  it("changes what was corrected in the file, and nothing else", async () => {
    await bringIn(kund);
    await change("1001", { owner: "bo", standing: "prospect", noLetters: true });
    const corrected = {
      ...kund,
      addresses: ["karin.lund@kund.example"],
      postcode: null,
      name: "Kund i Malmö AB",
    };
    expect(await bringIn(corrected)).toMatchObject({ result: "changed" });
    expect(await byNumber("1001")).toMatchObject({
      addresses: ["karin.lund@kund.example"],
      postcode: undefined,
      name: "Kund i Malmö AB",
      owner: "bo",
      standing: "prospect",
      noLetters: true,
      language: "sv",
    });
    expect(await memory.register.findByAddress("karin@kund.example")).toBeUndefined();
  });

  it("takes nothing away for a column that the file no longer has, or for an address with a slip of the pen", async () => {
    await bringIn(kund);
    expect(await bringIn({ number: "1001", name: "Kund AB" })).toMatchObject({ result: "unchanged" });
    expect(await bringIn({ ...kund, addresses: [], moreAddresses: true })).toMatchObject({
      result: "unchanged",
    });
  });

  it("keeps what was learnt elsewhere", async () => {
    await bringIn(kund);
    const learnt = ["karin@kund.example", "olle@kund.example"];
    await change("1001", { addresses: learnt });
    await bringIn({ ...kund, addresses: ["info@kund.example"] });
    expect((await byNumber("1001")).addresses).toEqual(["olle@kund.example", "info@kund.example"]);
  });

  it.each(["not-a-customer", "supplier"] as const)("never undoes that staff said %s", async (standing) => {
    await bringIn(kund);
    await change("1001", { standing });
    await bringIn({ ...kund, name: "Kund i Lund AB" });
    expect(await byNumber("1001")).toMatchObject({ standing, name: "Kund i Lund AB" });
  });

  it("makes the stranger who wrote before the customer, with what is known of it", async () => {
    const stranger = await memory.register.findOrAdd({
      customerId: "c-mail1",
      standing: "unsorted",
      addresses: ["karin@kund.example"],
      addedAt: "2026-11-20T08:00:00.000Z",
    });
    expect(await bringIn(kund)).toMatchObject({ result: "added" });
    expect(stored()).toMatchObject([{ ...stranger, ...kund, standing: "customer" }]);
    expect(await bringIn(kund)).toMatchObject({ result: "unchanged" });
  });

  it("joins strangers who turn out to be one customer", async () => {
    for (const name of ["karin", "olle"]) {
      await memory.register.findOrAdd({
        customerId: `c-${name}`,
        standing: "unsorted",
        addresses: [`${name}@kund.example`],
        addedAt: AT,
      });
    }
    await bringIn({ ...kund, addresses: ["karin@kund.example", "olle@kund.example"] });
    expect(await memory.register.find("c-olle")).toMatchObject({ addresses: [], joined: "c-karin" });
    expect(await byNumber("1001")).toMatchObject({
      customerId: "c-karin",
      addresses: ["karin@kund.example", "olle@kund.example"],
    });
  });

  it("gives a number to who was imported without one", async () => {
    const { number: _number, ...nameless } = kund;
    await bringIn(nameless);
    expect(await bringIn(kund)).toMatchObject({ result: "changed" });
    expect(stored()).toHaveLength(1);
    expect(await bringIn({ ...nameless, name: "Kund AB" })).toMatchObject({ result: "unchanged" });
  });

  it("leaves an address with the customer that has it, and tells", async () => {
    await bringIn(kund);
    const other = {
      ...kund,
      number: "1002",
      name: "Annan AB",
      addresses: ["karin@kund.example", "b@annan.example"],
    };
    const { result, taken } = await bringIn(other);
    expect(result).toBe("added");
    expect(taken).toMatchObject([{ address: "karin@kund.example", holder: { number: "1001" } }]);
    expect((await byNumber("1002")).addresses).toEqual(["b@annan.example"]);
    // Once the other gives it up, the next import moves it.
    await bringIn({ ...kund, addresses: [] });
    expect(await bringIn(other)).toMatchObject({ result: "changed", taken: [] });
    expect((await byNumber("1002")).addresses).toContain("karin@kund.example");
  });

  it("is broken off anywhere, and made good by the next", async () => {
    await memory.register.findOrAdd({
      customerId: "c-a",
      standing: "unsorted",
      addresses: ["a@kund.example"],
      addedAt: AT,
    });
    await memory.register.findOrAdd({
      customerId: "c-b",
      standing: "unsorted",
      addresses: ["b@kund.example"],
      addedAt: AT,
    });
    const entry = { ...kund, addresses: ["a@kund.example", "b@kund.example"] };
    let calls = 0;
    const breaking = {
      ...memory.register,
      store: async (...args: Parameters<typeof memory.register.store>) => {
        calls += 1;
        if (calls === 2) throw new Error("the line went dead");
        return memory.register.store(...args);
      },
    };
    await expect(importEntry(breaking, entry, AT)).rejects.toThrow("the line went dead");
    await bringIn(entry);
    expect((await byNumber("1001")).addresses).toEqual(["a@kund.example", "b@kund.example"]);
    expect(await bringIn(entry)).toMatchObject({ result: "unchanged" });
  });

  it("gives up, loudly, when a customer never stands still", async () => {
    const restless = { ...memory.register, store: async () => false };
    await expect(importEntry(restless, kund, AT)).rejects.toThrow(/1001 changed 20 times/);
  });
});

const entries = fc.record({
  number: fc.option(fc.integer({ min: 1, max: 6 }).map(String), { nil: undefined }),
  name: fc.option(fc.constantFrom("Alfa AB", "Beta AB", "Gamma AB"), { nil: null }),
  addresses: fc.uniqueArray(
    fc.constantFrom("a@alfa.example", "b@alfa.example", "c@beta.example", "d@gmail.com", "e@gmail.com"),
    { maxLength: 3 },
  ),
  language: fc.constantFrom("sv" as const, "da" as const, null, undefined),
  owner: fc.constantFrom("anna", null, undefined),
});

const files = fc
  .array(fc.array(entries, { maxLength: 6 }), { minLength: 1, maxLength: 4 })
  .map((all) =>
    all.map((each, file) =>
      each
        .filter(({ number, addresses }) => number !== undefined || addresses.length > 0)
        .map((entry, line) => row(`${String(file)}.csv`, line + 2, entry)),
    ),
  );

async function importAll(into: Memory, all: readonly (readonly RegisterRow[])[]): Promise<string[]> {
  const results: string[] = [];
  for (const { entry } of combineRows(all.flat()).entries) {
    results.push((await importEntry(into.register, entry, AT)).result);
  }
  return results;
}

describe("importing any files", () => {
  it("twice, in any order, gives the same register", async () => {
    await fc.assert(
      fc.asyncProperty(
        files.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        async ([all, shuffled]) => {
          const [one, other] = [createMemory(), createMemory()];
          await importAll(one, all);
          await importAll(other, shuffled);
          expect(other.stored.customers).toEqual(one.stored.customers);
          const before = structuredClone(one.stored.customers);
          expect(new Set(await importAll(one, shuffled))).toEqual(
            new Set(before.size > 0 ? ["unchanged"] : []),
          );
          expect(one.stored.customers).toEqual(before);
        },
      ),
      { numRuns: 300 },
    );
  });

  it("gives every address and every number to one customer", async () => {
    await fc.assert(
      fc.asyncProperty(files, files, async (first, second) => {
        const into = createMemory();
        await importAll(into, first);
        await importAll(into, second);
        const all = [...into.stored.customers.values()];
        const addresses = all.flatMap((customer) => customer.addresses);
        expect(new Set(addresses).size).toBe(addresses.length);
        const numbers = all.flatMap(({ number }) => number ?? []);
        expect(new Set(numbers).size).toBe(numbers.length);
      }),
      { numRuns: 300 },
    );
  });
});
