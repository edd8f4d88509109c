import { describe, expect, it } from "vitest";
import type { RelationNote } from "../../../../domain/relation/relation-facts.ts";
import type { Day } from "../../../../domain/time/instant.ts";
import { hintsOf, note, shortly } from "./holds.ts";

const tip = (on: Day, noteId = "n1"): RelationNote =>
  note(on, { says: "referral", towards: "us", whom: "Berg & Dal" }, noteId);

const thanksOn = (on: Day, notes: readonly RelationNote[]) =>
  hintsOf({ notes }, { on }, "thank").map(shortly);

describe("thanks for a recommendation", () => {
  // 2 March 2026 is a Monday.
  it("are asked for on the first working day after it was noted, and again on the last of two", () => {
    const notes = [tip("2026-03-02")];
    expect(thanksOn("2026-03-02", notes)).toEqual([]);
    expect(thanksOn("2026-03-03", notes)).toEqual(["thank n1 2026-03-03 2026-04-01"]);
    expect(thanksOn("2026-03-04", notes)).toEqual(["thank n1:last 2026-03-04 2026-04-01"]);
    expect(thanksOn("2026-04-01", notes)).toEqual(["thank n1:last 2026-03-04 2026-04-01"]);
    expect(thanksOn("2026-04-02", notes)).toEqual([]);
  });

  it("say whom it brought, and by when to thank", () => {
    const [hint] = hintsOf({ notes: [tip("2026-03-06")] }, { on: "2026-03-09" }, "thank");
    expect(hint?.because).toEqual({
      of: "n1",
      whom: "Berg & Dal",
      day: "2026-03-06",
      latestOn: "2026-03-10",
    });
  });

  it("are over when staff thanked for it, or for all that they knew of then", () => {
    const notes = [tip("2026-03-02"), tip("2026-03-03", "n2")];
    const one = note("2026-03-03", { says: "thanked", of: "n1" }, "t");
    expect(thanksOn("2026-03-04", [...notes, one])).toEqual(["thank n2 2026-03-04 2026-04-02"]);
    const all = note("2026-03-02", { says: "thanked" }, "t");
    expect(thanksOn("2026-03-04", [...notes, all])).toEqual(["thank n2 2026-03-04 2026-04-02"]);
  });

  it("are not asked for by us of those whom we recommended, nor of what came with an import", () => {
    const theirs = note("2026-03-02", { says: "referral", towards: "them", whom: "Dal" });
    expect(thanksOn("2026-03-03", [theirs, tip("2026-03-02", "import:7")])).toEqual([]);
  });

  it("hold no more once staff answered that it is done, or that they do not want to, whichever of the two times", () => {
    for (const outcome of ["done", "no"] as const) {
      const answer = note("2026-03-03", { says: "hint", kind: "thank", key: "n1", outcome }, "a");
      expect(thanksOn("2026-03-03", [tip("2026-03-02"), answer])).toEqual([]);
      expect(thanksOn("2026-03-04", [tip("2026-03-02"), answer])).toEqual([]);
    }
  });

  it("wait for the end of holiday weeks, and then ask once", () => {
    // The holiday weeks of 2026 are 28 to 31: 6 July to 2 August.
    expect(thanksOn("2026-08-03", [tip("2026-07-08")])).toEqual(["thank n1:last 2026-08-03 2026-08-07"]);
  });

  it("are asked for after holiday weeks that take all thirty days, on the first day after them", () => {
    for (const on of ["2026-07-03", "2026-07-04"]) {
      expect(thanksOn("2026-08-03", [tip(on)])).toEqual(["thank n1:last 2026-08-03 2026-08-03"]);
      expect(thanksOn("2026-08-04", [tip(on)])).toEqual([]);
    }
  });
});
