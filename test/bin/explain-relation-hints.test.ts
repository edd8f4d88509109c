/** What `explain relations` says of hints and risks. */
import { describe, expect, test } from "vitest";
import { explainRelations } from "./explain-relations-of-files.ts";

const { printed, file, explain, of } = explainRelations();

const EK = {
  number: "1001",
  name: "Ek & Lönn",
  addresses: ["karin@ek.example"],
  owner: "anna",
  addedOn: "2024-01-02",
};

const monthly = Array.from({ length: 27 }, (_, at) => ({
  ...{ customer: "1001", number: String(at), net: 1000 },
  on: `${String(2024 + Math.floor(at / 12))}-${String((at % 12) + 1).padStart(2, "0")}-05`,
}));

const all = (more: object = {}): string =>
  JSON.stringify({
    customers: [EK],
    contacts: ["2026-01-12", "2026-02-02", "2026-03-05"].map((on) => ({
      ...{ customer: "1001", on, way: "call", staff: ["anna"], people: ["Karin", "Olle"] },
    })),
    invoices: monthly,
    notes: [
      { customer: "1001", id: "r1", on: "2026-03-06", says: "referral", towards: "us", whom: "Berg & Dal" },
      { customer: "1001", id: "l1", on: "2024-05-02", says: "level", level: 2 },
      { customer: "1001", id: "m1", on: "2026-01-12", says: "milestone", day: "2026-03-13", what: "25 år" },
    ],
    ...more,
  });

describe("explain relations, of hints,", () => {
  test("says which would be told that day, since when, and why", async () => {
    const path = file("all.json", all());
    expect(await explain(path, "--as-of", "2026-03-09", "--json")).toBe(0);
    expect(of("Ek & Lönn")).toMatchObject({
      ...{ level: 2, levelTarget: 4, levelSince: "2024-05-02", atRisk: [], risks: [] },
      hints: [
        {
          ...{ kind: "thank", key: "r1", fromOn: "2026-03-09", untilOn: "2026-04-05" },
          because: "rekommenderade oss till Berg & Dal 6 mars. Ring eller skriv och tacka senast 10 mars.",
        },
        {
          kind: "milestone",
          key: "milestone:m1:2026",
          because: "”25 år” 13 mars. Skriv en rad och gratulera.",
        },
        { kind: "breadth", key: "2026", fromOn: "2026-03-05", untilOn: null },
        {
          ...{ kind: "level", key: "2024-05-02:0", fromOn: "2025-11-02" },
          because: expect.stringContaining(
            "nivå 2 (stöd) sedan 2 maj 2024, och målet är 4 (partner)",
          ) as string,
        },
        { kind: "feedback", key: "2026-03-05", untilOn: "2026-03-19" },
      ],
    });
    expect(await explain(path, "--as-of", "2026-03-09", "--language", "en")).toBe(0);
    expect(printed.join("\n")).toContain("Hangs on few: ");
  });

  test("says none on a closed day, nor while something is disputed", async () => {
    const path = file(
      "all.json",
      all({ paying: [{ customer: "1001", disputed: [{ from: "2026-03-10" }] }] }),
    );
    for (const day of ["2026-03-07", "2026-03-10"]) {
      printed.length = 0;
      expect(await explain(path, "--as-of", day, "--json")).toBe(0);
      expect(of("Ek & Lönn")).toMatchObject({ hints: [] });
    }
  });

  test("says why a customer is at risk, in words", async () => {
    const slow = { customer: "1001", slow: [{ from: "2026-02-02" }] };
    const complaint = { customer: "1001", on: "2026-01-05", says: "complaint" };
    const path = file("all.json", all({ paying: [slow], notes: [complaint] }));
    expect(await explain(path, "--as-of", "2026-03-09", "--json")).toBe(0);
    expect(of("Ek & Lönn")).toMatchObject({
      atRisk: ["complaint", "pays-late"],
      risks: [
        { code: "complaint", words: "de klagade 5 januari" },
        { code: "pays-late", words: "de har betalat sent sedan 2 februari" },
      ],
    });
  });
});
