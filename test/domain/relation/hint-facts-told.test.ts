/** What a hint tells of its facts: the year that was given, and that whoever is new introduces themselves. */
import { describe, expect, it, test } from "vitest";
import { LANGUAGES } from "../../../domain/letters/language.ts";
import { hintNamed } from "../../../domain/relation/hints/hint-named.ts";
import type { Hint } from "../../../domain/relation/hints/hint.ts";
import { milestone } from "../../../domain/relation/hints/milestone.ts";
import { hintGround } from "../../../domain/relation/hints/hint-rule.ts";
import { hintWords } from "../../../domain/relation/hint-words.ts";
import { exampleCompany } from "../../support/example-company.ts";
import { circumstances } from "./contact/rules.ts";
import { relationOf } from "./made-up-relation.ts";

const told = (day: string, yearly: boolean) => {
  const note = { noteId: "n1", on: "2026-11-01", at: "2026-11-01T09:00:00.000Z", staffId: "anna" };
  const facts = relationOf({ notes: [{ ...note, says: "milestone", day, yearly, what: "grundat" }] });
  const [hint] = milestone.hints(hintGround(facts, undefined, [], circumstances()));
  return hint?.because;
};

describe("a day to remember", () => {
  it("is told with the year that was given with it", () => {
    expect(told("1990-11-25", true)).toMatchObject({ day: "2026-11-25", year: 1990 });
  });

  it("has none when the year was only that of the next time", () => {
    expect(told("2026-11-25", true)).toMatchObject({ day: "2026-11-25" });
    expect(told("2026-11-25", true)?.year).toBeUndefined();
    expect(told("2026-11-25", false)?.year).toBeUndefined();
  });

  test.each(LANGUAGES)("says it beside the words in %s", (language) => {
    const because = { day: "2026-11-25", what: "Björk", year: 1990 };
    expect(hintWords({ kind: "milestone", because }, { language, on: "2026-11-23" })).toMatch(
      /Björk.{1,2}\(1990\)/u,
    );
  });
});

describe("that few of us know a customer", () => {
  const hint: Hint = {
    ...{ kind: "breadth", key: "2026", fromOn: "2026-11-01" },
    because: { side: "ours", staff: ["sofie"], contacts: 4 },
  };
  const said = (reader: string): string =>
    hintWords(hintNamed(hint, exampleCompany(), reader), { language: "sv", on: "2026-11-23" });

  it("asks whoever knows them to take a colleague along, and whoever does not to say hello", () => {
    expect(said("sofie")).toContain("Ta med en kollega nästa gång.");
    expect(said("bo")).toContain("Presentera dig för dem.");
    expect(said("bo")).not.toContain("kollega");
  });
});
