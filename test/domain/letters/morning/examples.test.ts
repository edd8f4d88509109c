/** The examples of what may be answered: Handslag understands each of them, in every language, as it is meant. */
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../../../domain/letters/language.ts";
import { examplesFor } from "../../../../domain/letters/morning/examples.ts";
import { BETWEEN_EXAMPLES } from "../../../../domain/letters/morning/page.ts";
import { SECTIONS, type SectionName } from "../../../../domain/letters/morning/morning-letter.ts";
import { TEXTS } from "../../../../domain/letters/texts/by-language.ts";
import { RELATION_MORNING_TEXTS } from "../../../../domain/letters/texts/relation-morning/by-language.ts";
import { MORNING_TEXTS } from "../../../../domain/letters/texts/morning/by-language.ts";
import { readAnswer } from "../../../../domain/words/read-words.ts";
import { exampleCompany } from "../../../support/example-company.ts";
import { plusDays } from "../../../../domain/time/day.ts";
import { madeLine } from "./sample-mornings.ts";

const MONDAY = 0;
const FRIDAY = 4;
const { calendar } = exampleCompany();

function examples(sections: readonly SectionName[], weekday: number, done: readonly number[] = []) {
  const lines = sections.map((section) => madeLine({ section }));
  return (language: (typeof LANGUAGES)[number]) =>
    examplesFor(lines, {
      words: {
        ...MORNING_TEXTS[language].words,
        decide: "decide",
        booked: RELATION_MORNING_TEXTS[language].booked(8, 12, TEXTS[language].time.months[11]),
      },
      today: plusDays("2026-11-23", weekday),
      weekday,
      done: new Set(done),
    });
}

describe("the examples", () => {
  it.each(LANGUAGES)("are understood in %s, all on one line", (language) => {
    const of = examples(["promised-today", "overdue", "waiting", "came-in"], MONDAY);
    const at = "2026-11-23T08:00:00.000Z";
    const { asks, notUnderstood } = readAnswer(of(language).join(BETWEEN_EXAMPLES), { at, calendar });
    expect(notUnderstood).toEqual([]);
    expect(asks).toEqual([
      { does: "done", item: 1 },
      { does: "later", item: 2, until: "2026-11-27T15:00:00.000Z" },
      { does: "hand-over", item: 3 },
      { does: "not-a-customer", item: 4 },
    ]);
  });

  it.each(LANGUAGES)("name what fits the other lines in %s", (language) => {
    const of = examples(["unsorted", "thanks", "proposed-owner"], MONDAY);
    const at = "2026-11-23T08:00:00.000Z";
    const { asks } = readAnswer(of(language).join(BETWEEN_EXAMPLES), { at, calendar });
    expect(asks).toEqual([
      { does: "customer", item: 1 },
      { does: "open-again", item: 2 },
      { does: "mine", item: 3 },
    ]);
  });

  it.each(LANGUAGES)("put nothing off to today, on a Friday in %s", (language) => {
    const of = examples(["overdue", "overdue"], FRIDAY);
    const at = "2026-11-27T08:00:00.000Z";
    const { asks } = readAnswer(of(language).join(BETWEEN_EXAMPLES), { at, calendar });
    expect(asks[1]).toEqual({ does: "later", item: 2, until: "2026-11-30T16:00:00.000Z" });
  });

  it("are four at most, and no word stands there twice", () => {
    expect(examples([...SECTIONS, "spam"], MONDAY)("en")).toEqual([
      "1 done",
      "2 later Friday",
      "3 hand over",
      "4 open",
    ]);
    expect(examples(["thanks", "thanks", "thanks"], MONDAY)("en")).toEqual(["1 open"]);
  });

  it("put nothing off beyond its last day", () => {
    const words = { ...MORNING_TEXTS.en.words, decide: "decide", booked: "booked" };
    const said = (untilOn: string) => {
      const hint = { kind: "milestone", key: "m", fromOn: "2026-11-20", untilOn, because: {} } as const;
      const lines = [madeLine({ section: "hints", hint }), madeLine({ section: "hints", hint })];
      return examplesFor(lines, { words, today: "2026-11-23", weekday: MONDAY, done: new Set<number>() });
    };
    expect(said("2026-11-27")).toEqual(["1 done", "2 later Friday"]);
    expect(said("2026-11-26")).toEqual(["1 done"]);
  });

  it("have no word about the customer on a line whose sender nobody knows", () => {
    const words = { ...MORNING_TEXTS.en.words, decide: "decide", booked: "booked" };
    const done = new Set<number>();
    const unknown = (section: SectionName) => madeLine({ section, about: { contactId: "m1" } });
    const said = (section: SectionName) =>
      examplesFor([unknown(section)], { words, today: "2026-11-23", weekday: MONDAY, done });
    expect(said("came-in")).toEqual(["1 open"]);
    expect(said("unsorted")).toEqual([]);
  });

  it("leave out what is done", () => {
    expect(examples(["promised-today", "promised-today"], MONDAY, [1])("en")).toEqual(["2 done"]);
  });
});
