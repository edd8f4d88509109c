/** The lines about customers to be in touch with, and about talks: how they read, and what may be answered to them. */
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../../../domain/letters/language.ts";
import { BETWEEN_EXAMPLES } from "../../../../domain/letters/morning/page.ts";
import { readRelationWords } from "../../../../domain/words/read-relation-words.ts";
import { exampleCompany } from "../../../support/example-company.ts";
import { plain } from "../sample-company.ts";
import { RELATION_LETTERS } from "./relation-letters.ts";
import { MONDAY, relations, talkLine, written } from "./sample-mornings.ts";

const { calendar } = exampleCompany();

describe("a morning letter about relations", () => {
  it.each(LANGUAGES)("reads well in %s", (language) => {
    expect(plain(written(relations, language).text)).toBe(RELATION_LETTERS[language]);
  });

  it.each(LANGUAGES)("has examples in %s that are understood", (language) => {
    const lines = plain(written(relations, language).text).split("\n");
    const examples = lines.find((line) => line.includes(BETWEEN_EXAMPLES)) ?? "";
    const read = readRelationWords(examples, { at: MONDAY, calendar }, "lines", (item) =>
      item <= 3 ? "contact" : "talk",
    );
    expect(read.notUnderstood).toEqual([]);
    expect(read.asks).toMatchObject([
      { does: "next", item: 1, on: "2026-11-27" },
      { does: "met", item: 2 },
      { does: "talk-booked", item: 4, on: "2026-12-07", at: "2026-12-07T09:00:00.000Z" },
    ]);
  });

  it.each(LANGUAGES)("tells in %s how a talk is closed, as it is understood", (language) => {
    const word = /[”»«“](\p{L}+:)[”»«”]/u.exec(plain(written(relations, language).text))?.[1] ?? "";
    const answer = `6 ${word} alla är nöjda med köket och tiderna`;
    const { asks } = readRelationWords(answer, { at: MONDAY, calendar }, "lines", () => "talk");
    expect(asks).toMatchObject([
      { does: "met", item: 6, talk: [], text: "alla är nöjda med köket och tiderna" },
    ]);
  });

  it("asks a manager for nothing", () => {
    const letter = { ...relations, lines: [talkLine({ as: "manager", owner: "Bo Holm", state: "overdue" })] };
    const { text } = written(letter, "en");
    expect(plain(text)).toContain("Account manager: Bo Holm.");
    expect(text).not.toContain("Reply to this email");
  });
});
