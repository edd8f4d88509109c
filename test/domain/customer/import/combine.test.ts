import { describe, expect, it } from "vitest";
import { combineRows } from "../../../../domain/customer/import/combine.ts";
import type { RegisterRow } from "../../../../domain/customer/import/read-rows.ts";
import type { RegisterEntry } from "../../../../domain/customer/register-entry.ts";

const row = (file: string, line: number, entry: RegisterEntry): RegisterRow => ({ file, line, ...entry });

describe("rows", () => {
  it("of one customer are one entry: a row for each person, people in a file of their own", () => {
    const { entries, wrong } = combineRows([
      row("kunder.csv", 2, { number: "1", name: "Kund AB", addresses: ["a@kund.example"], language: null }),
      row("personer.csv", 2, { number: "1", addresses: ["b@kund.example"], people: [{ name: "Bo Ek" }] }),
      row("personer.csv", 3, { number: "1", people: [{ name: "Eva Ek" }], language: "sv" }),
    ]);
    expect(wrong).toEqual([]);
    expect(entries).toMatchObject([
      {
        entry: {
          number: "1",
          name: "Kund AB",
          addresses: expect.arrayContaining(["a@kund.example", "b@kund.example"]) as string[],
          people: expect.arrayContaining([{ name: "Bo Ek" }, { name: "Eva Ek" }]) as string[],
          language: "sv",
        },
        file: "kunder.csv",
        line: 2,
      },
    ]);
  });

  it("that contradict each other are reported, and the first one counts", () => {
    const { entries, wrong } = combineRows([
      row("b.csv", 2, { number: "1", name: "Kund Aktiebolag" }),
      row("a.csv", 9, { number: "1", name: "Kund AB" }),
    ]);
    expect(entries[0]?.entry.name).toBe("Kund AB");
    expect(wrong).toMatchObject([
      { file: "b.csv", line: 2, problem: expect.stringMatching(/"Kund AB" in a.csv, line 9/) as string },
    ]);
  });

  it("of two customers with one address are reported, and it stays with the first", () => {
    const { entries, wrong } = combineRows([
      row("a.csv", 3, { number: "2", addresses: ["byra@konto.example", "two@kund.example"] }),
      row("a.csv", 2, { number: "1", addresses: ["byra@konto.example"] }),
    ]);
    expect(entries.map(({ entry }) => [entry.number, entry.addresses])).toEqual([
      ["1", ["byra@konto.example"]],
      ["2", ["two@kund.example"]],
    ]);
    expect(wrong).toMatchObject([
      { line: 3, problem: expect.stringMatching(/also that of customer 1 \(a.csv, line 2\)/) as string },
    ]);
  });

  it("without number belong to whoever has their address, if the name does not say otherwise", () => {
    const { entries, wrong } = combineRows([
      row("a.csv", 2, { name: "Kund AB", addresses: ["a@kund.example"], language: "da" }),
      row("b.csv", 2, { number: "1", name: "KUND AB", addresses: ["a@kund.example"] }),
      row("b.csv", 3, { name: "Annan AB", addresses: ["a@kund.example"] }),
    ]);
    expect(entries).toHaveLength(1);
    expect(entries[0]?.entry).toMatchObject({ number: "1", language: "da" });
    expect(wrong).toMatchObject([
      // The names differ in capitals only, but one of them has to be right.
      { file: "a.csv", problem: expect.stringMatching(/its name is/) as string },
      { file: "b.csv", line: 3, problem: expect.stringMatching(/a@kund.example is also/) as string },
    ]);
  });

  it("give a customer no more addresses than can be stored at once", () => {
    const addresses = Array.from({ length: 30 }, (_, at) => `a${String(at)}@kund.example`);
    const { entries, wrong } = combineRows([row("a.csv", 2, { number: "1", addresses })]);
    expect(entries[0]?.entry.addresses).toEqual(addresses.slice(0, 20));
    expect(wrong).toMatchObject([{ problem: expect.stringMatching(/30 addresses/) as string }]);
  });
});
