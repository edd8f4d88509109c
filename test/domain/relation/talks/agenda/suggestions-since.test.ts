/** Suggestions on the agenda of a talk, and the level in the draft for whoever leads it. */
import { describe, expect, it } from "vitest";
import { ladderBlock } from "../../../../../domain/letters/confirmation/ladder-words.ts";
import { drawAgenda } from "../../../../../domain/relation/talks/agenda/draw-agenda.ts";
import { suggestionsSince } from "../../../../../domain/relation/talks/agenda/suggestions-since.ts";
import type { RelationNote } from "../../../../../domain/relation/relation-facts.ts";
import { madeFacts } from "../../../../support/made-relation.ts";

const note = (
  noteId: string,
  on: string,
  what: string | undefined,
  outcome: "made" | "adopted" | "declined",
): RelationNote => ({
  ...{ noteId, on, at: `${on}T09:00:00.000Z` },
  ...{ says: "suggested", kind: "improvement", what, outcome },
});

describe("suggestions since the last talk", () => {
  it("are told once each, as they stand now; not those that were declined, or are of before", () => {
    const notes = [
      note("n-5", "2026-06-01", "LED i hallen", "adopted"),
      note("n-4", "2026-05-01", "Ny dörr", "declined"),
      note("n-3", "2026-04-01", "led i hallen", "made"),
      note("n-2", "2026-03-01", "Ny dörr", "made"),
      note("n-1", "2026-02-01", "Kortare leveranstid", "made"),
      note("n-0", "2025-01-01", "Gammalt", "made"),
      note("n-6", "2026-02-02", undefined, "made"),
    ];
    expect(suggestionsSince(notes, "2025-12-31")).toEqual([
      { id: "n-5", outcome: "adopted", what: "LED i hallen" },
      { id: "n-1", outcome: "made", what: "Kortare leveranstid" },
    ]);
  });

  it("stand on the agenda, as a question that no yes or no answers", () => {
    const facts = madeFacts("karins", { notes: [note("n-5", "2026-06-01", "LED i hallen", "adopted")] });
    const points = drawAgenda(facts, {
      ...{ kinds: ["evaluation"], language: "sv", on: "2026-11-23" },
      ...{ openPromises: [], openThreads: [] },
    });
    expect(points.map(({ text }) => text)).toContain(
      "Vårt förslag som du tackade ja till (LED i hallen): hur har det blivit?",
    );
  });
});

describe("the level in the draft", () => {
  it("comes with its target and the next step, or with what to answer", () => {
    expect(ladderBlock({ level: 2, target: 3, nextStep: "visa kalkylen" }, "sv").lines).toEqual([
      "Nivå 2 (stöd), målet är 3 (rådgivare). Nästa steg: visa kalkylen.",
    ]);
    expect(ladderBlock({ level: 4, target: 3 }, "en").lines).toEqual([
      "Level 4 (partnership). No next step has been named: answer “level: 3, next step: …”, for example.",
    ]);
    expect(ladderBlock({ target: 3 }, "sv").lines).toEqual([
      "Ingen nivå är satt. Svara till exempel ”nivå: 2”.",
    ]);
  });
});
