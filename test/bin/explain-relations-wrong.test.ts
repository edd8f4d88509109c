/** What `explain relations` says of what it cannot use. */
import { describe, expect, test } from "vitest";
import { explainRelations } from "./explain-relations-of-files.ts";
import { EK } from "./sample-relations.ts";

const { printed, lines, file, explain, of, summary } = explainRelations();

describe("explain relations, of what it cannot use,", () => {
  test("says which entries are wrong, and uses those beside them", async () => {
    const path = file(
      "all.json",
      JSON.stringify({
        customers: [EK, { owner: "anna" }, { number: "1003", owner: "ingen" }],
        contacts: [
          { customer: "1001", on: "2026-13-01" },
          { customer: "1001", on: "2026-03-02", way: "pigeon" },
          { customer: "1001", on: "2026-03-03" },
          { customer: "4711", on: "2026-03-03" },
          { on: "2026-03-03" },
          "nothing",
        ],
        invoices: [{ customer: "1001", number: "1", on: "2026-01-01", net: "mycket" }],
        notes: [{ customer: "1001", on: "2026-01-01", says: "hm" }],
      }),
    );
    expect(await explain(path, "--as-of", "2026-03-16", "--json")).toBe(1);
    expect(of("Ek & Lönn")).toMatchObject({ lastContactOn: "2026-03-03" });
    expect(summary().wrong.map(({ entry, field }) => [entry, field])).toEqual([
      ["customers[1]", null],
      ["customers[2]", "owner"],
      ["contacts[0]", "on"],
      ["contacts[1]", "way"],
      ["contacts[4]", "customer"],
      ["contacts[5]", null],
      ["invoices[0]", null],
      ["notes[0]", "says"],
      ["contacts[3]", "customer"],
    ]);
    expect(summary().wrong[2]).toMatchObject({ expected: "a day, YYYY-MM-DD", file: path });
  });

  test("says what takes vCards", async () => {
    const path = file("people.vcf", "BEGIN:VCARD", "VERSION:3.0", "FN:Eva Ek", "END:VCARD");
    expect(await explain(path, "--as-of", "2026-03-16", "--json")).toBe(1);
    expect(summary().wrong).toMatchObject([
      { file: path, problem: expect.stringContaining("it holds vCards") as unknown },
    ]);
  });

  test("says in one line of each file for the import of relations that it is one, and takes no customer from it", async () => {
    const levels = file(
      "relationer.csv",
      "Kundnr;Kund;Milstolpe;Milstolpedag;Nivå",
      ";Ek;25 år;2026-05-03;3",
      ";Lönn;;;4",
    );
    const people = file("personer.csv", "Kundnr;Förnamn;Efternamn;Roll", ";Eva;Ek;vd", ";Bo;Ek;säljare");
    const map = file("personer.csv.relations.json", '{"columns": {"Kundnr": "number"}}');
    const register = file(
      "kunder.csv",
      "Kundnr;Namn;E-post;Telefon;Rekommenderad av",
      "7;Ek;info@ek.example;08-000;Lönn",
    );
    expect(await explain(levels, people, map, register, "--as-of", "2026-03-16", "--json")).toBe(1);
    expect(lines().slice(0, -1)).toMatchObject([{ customer: "Ek" }]);
    const problem = expect.stringContaining("import-relations") as unknown;
    expect(summary().wrong).toMatchObject([
      { file: levels, problem },
      { file: people, problem },
      { file: map, problem },
    ]);
    expect(summary().wrong).toHaveLength(3);
  });

  test("names the line of an object that is none", async () => {
    const path = file(
      "lines.jsonl",
      JSON.stringify({ customer: EK }),
      "{ broken",
      JSON.stringify({ contact: 5 }),
    );
    expect(await explain(path, "--as-of", "2026-03-16", "--json")).toBe(1);
    expect(summary().wrong.map(({ line, entry }) => [line, entry])).toEqual([
      [2, null],
      [3, "contact"],
    ]);
  });

  test.each([
    ["that ends too early", ['{ "customers": [', '  { "number": "1" },', '  { "number": "2"'], 3],
    ["with a comma too many", ['{ "customers": [', '  { "number": "1" },', "] }"], 3],
    ["with a comma missing", ["{", '"customer": { "number": "1" }', '"contacts": []', "}"], 3],
    ["with a word that is none", ['{ "customers": [', "  karin", "] }"], 2],
    ["with a string without its end", ['{ "customers": [ { "name": "Ek } ] }'], 1],
  ])("says on which line JSON is broken: %s", async (_, text, line) => {
    const path = file("all.json", ...text);
    expect(await explain(path, "--as-of", "2026-03-16", "--json")).toBe(1);
    expect(summary().wrong).toMatchObject([
      { file: path, line, problem: expect.stringContaining("broken JSON") as string },
    ]);
  });

  test("says of JSON about something else that it says nothing of relations", async () => {
    const path = file("list.json", '[1, 2, "x"]');
    expect(await explain(path, "--as-of", "2026-03-16", "--json")).toBe(1);
    expect(summary().wrong).toMatchObject([{ file: path, problem: "it says nothing of relations" }]);
  });

  test("says where a customer stands twice and differently; what is said first holds", async () => {
    const again = { ...EK, name: "Ek AB", standing: "prospect", owner: undefined };
    const path = file("all.json", JSON.stringify({ customers: [EK, again] }));
    expect(await explain(path, "--as-of", "2026-03-16", "--json")).toBe(1);
    expect(of("Ek & Lönn")).toBeDefined();
    expect(summary().wrong).toMatchObject([
      {
        entry: "customers[1]",
        field: "name",
        problem: `the customer's name is "Ek AB" here, but "Ek & Lönn" in ${path}, customers[0]`,
      },
    ]);
  });

  test("shows a value that is wrong, and says in our words what is expected", async () => {
    const note = { customer: "1001", on: "2026-01-01" };
    const path = file(
      "all.json",
      JSON.stringify({
        customers: [EK, { number: "1002", addedOn: "9999-12-31" }, 5],
        notes: [
          { ...note, says: "wish", everyDays: 0 },
          { ...note, says: "level", level: "högt" },
          { ...note, says: "quote", isOpen: "ja" },
          { ...note, says: "next" },
        ],
        promises: [{ customer: "1001", madeOn: "2026-01-01", endedOn: 7, end: "kept", minutes: -1 }],
      }),
    );
    await explain(path, "--as-of", "2026-03-16", "--json");
    expect(summary().wrong.map(({ field, problem, expected }) => [field, problem, expected])).toEqual([
      ["addedOn", '"9999-12-31" cannot be used', "a day from 1900-01-01 to 2199-12-31"],
      [null, "5 cannot be used", "an object"],
      ["endedOn", "7 cannot be used", "a day, YYYY-MM-DD"],
      ["minutes", "-1 cannot be used", "a whole number from 0 to 10000000"],
      ["everyDays", "0 cannot be used", "a whole number from 1 to 3660"],
      ["level", '"högt" cannot be used', "a whole number from 1 to 6"],
      ["isOpen", '"ja" cannot be used', "true or false"],
      ["next", "it is missing", "a day, YYYY-MM-DD"],
    ]);
  });

  test("lets nothing from a file steer a terminal", async () => {
    const bad = "Ek\u001b[2J\u0007\u202e\u009b31m\nLönn";
    const path = file(
      "all.json",
      JSON.stringify({
        customers: [{ number: "1\u001b]0;", name: bad, owner: bad }],
        contacts: [
          { customer: `${bad}?`, on: "2026-03-03" },
          { customer: bad, on: bad },
        ],
        notes: [{ customer: bad, on: "2026-03-03", says: "complaint", what: bad }],
      }),
    );
    for (const more of [[], ["--json"]]) {
      expect(await explain(path, "--as-of", "2026-03-16", ...more)).toBe(1);
      for (const each of printed.splice(0).flatMap((text) => text.split("\n"))) {
        expect(each).not.toMatch(/[\p{Cc}\u202e]/u);
      }
    }
  });
});
