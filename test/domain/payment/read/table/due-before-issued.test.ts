import { expect, it } from "vitest";
import { plainFacts, read } from "./read-text.ts";

it("tells a due day before the day of issue, and believes it no more than any other wrong day", async () => {
  const { facts, wrong } = await read(
    `Fakturanr;Kund;Fakturadatum;Förfallodatum;Belopp
1;Ek;2026-09-01;2026-08-31;5
2;Ek;2026-09-01;2026-09-01;5
`,
    "SEK",
  );
  expect(facts.map((fact) => fact.kind === "invoice" && fact.dueOn)).toEqual([undefined, "2026-09-01"]);
  expect(plainFacts(facts)).toHaveLength(2);
  expect(wrong).toEqual([{ line: 2, field: "Förfallodatum", problem: "day-unlikely", found: "2026-08-31" }]);
});
