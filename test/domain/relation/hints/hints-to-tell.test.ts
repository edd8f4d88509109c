import { describe, expect, it } from "vitest";
import type { HintKind, HintTold } from "../../../../domain/relation/hints/hint.ts";
import { hintedAfter, hintsToTell } from "../../../../domain/relation/hints/hints-to-tell.ts";
import type { RelationFacts, RelationNote } from "../../../../domain/relation/relation-facts.ts";
import type { Day } from "../../../../domain/time/instant.ts";
import { relationOf, spoke } from "../made-up-relation.ts";
import { placed } from "../talks/made-up.ts";
import { account, looking, note, shortly } from "./holds.ts";

const told = (kind: HintKind, key: string, on: Day): HintTold => ({ kind, key, on, staffId: "anna" });

const telling = (facts: RelationFacts, on: Day, hinted: readonly HintTold[] = []) =>
  hintsToTell(facts, placed(), hinted, looking({ on })).map(shortly);

const answer = (
  on: Day,
  [kind, key]: [HintKind, string],
  outcome: "done" | "later" | "no",
  until?: Day,
): RelationNote => note(on, { says: "hint", kind, key, outcome, until }, `answer-${on}`);

describe("hints that are told", () => {
  const stillLevel = note("2024-01-08", { says: "level", level: 2 });
  const asked = "level 2024-01-08:1 2026-01-08";
  const contacts = [spoke("2025-12-01")];
  const level = (...notes: RelationNote[]) => relationOf({ contacts, notes: [stillLevel, ...notes] });

  it("are told once, on days on which anybody is asked for anything", () => {
    expect(telling(level(), "2026-02-02")).toEqual([asked]);
    expect(telling(level(), "2026-02-01")).toEqual([]);
    expect(telling(level(), "2026-02-03", [told("level", "2024-01-08:1", "2026-02-02")])).toEqual([]);
    // In the holiday weeks, the next question would be due.
    expect(telling(level(), "2026-07-08")).toEqual([]);
    expect(telling(level(), "2026-08-03")).toEqual(["level 2024-01-08:2 2026-07-08"]);
  });

  it("wait until half a year after the last question, however late that was told", () => {
    const late = [told("level", "2024-01-08:1", "2026-06-01")];
    expect(telling(level(), "2026-11-30", late)).toEqual([]);
    expect(telling(level(), "2026-12-01", late)).toEqual(["level 2024-01-08:2 2026-07-08"]);
  });

  it("come never again when they are done, and not before the day to which they were put off", () => {
    const hinted = [told("level", "2024-01-08:1", "2026-02-02")];
    const done = answer("2026-02-02", ["level", "2024-01-08:1"], "done");
    expect(telling(level(done), "2026-02-03")).toEqual([]);
    const later = answer("2026-02-02", ["level", "2024-01-08:1"], "later", "2026-02-16");
    expect(telling(level(later), "2026-02-13", hinted)).toEqual([]);
    expect(telling(level(later), "2026-02-16", hinted)).toEqual([asked]);
    // Put off beyond the next question, that one waits, too.
    const long = answer("2026-02-02", ["level", "2024-01-08:1"], "later", "2026-11-02");
    expect(telling(level(long), "2026-08-03", hinted)).toEqual([]);
    expect(telling(level(long), "2026-11-02", hinted)).toEqual(["level 2024-01-08:2 2026-07-08"]);
  });

  it("of a kind that is not wanted do not come for a year", () => {
    const no = answer("2026-02-02", ["level", "2024-01-08:1"], "no");
    expect(telling(level(no), "2027-02-01")).toEqual([]);
    expect(telling(level(no), "2027-02-02")).toHaveLength(1);
  });

  it("of thanks that are not wanted for one recommendation still come for the next", () => {
    const tip = (on: Day, noteId: string) =>
      note(on, { says: "referral", towards: "us", whom: "Berg" }, noteId);
    const no = answer("2026-03-03", ["thank", "n1"], "no");
    const facts = relationOf({ contacts, notes: [tip("2026-03-02", "n1"), tip("2026-03-03", "n2"), no] });
    expect(telling(facts, "2026-03-04")).toEqual(["thank n2 2026-03-04 2026-04-02"]);
    const done = answer("2026-03-04", ["thank", "n2"], "done");
    expect(telling(relationOf({ contacts, notes: [tip("2026-03-03", "n2"), done] }), "2026-03-05")).toEqual(
      [],
    );
  });

  it("of risks come again when a reason is added, and else after ninety days", () => {
    const notes = [note("2026-01-12", { says: "complaint" })];
    const paying = account({ slow: [{ from: "2026-02-02" }] });
    const risky = relationOf({ contacts: [spoke("2026-01-13")], notes, paying });
    const key = "complaint+pays-late:2026-02";
    expect(telling(risky, "2026-02-02")).toEqual([`at-risk ${key} 2026-02-02`]);
    const hinted = [told("at-risk", key, "2026-02-02")];
    expect(telling(risky, "2026-05-01", hinted)).toEqual([]);
    expect(telling(risky, "2026-05-04", hinted)).toEqual([`at-risk ${key} 2026-02-02`]);
    const broken = (endedOn: Day) =>
      ({ id: endedOn, kind: "other", madeOn: endedOn, endedOn, end: "broken" }) as const;
    const worse = { ...risky, promises: [broken("2026-02-23"), broken("2026-03-02")] };
    expect(telling(worse, "2026-03-03", hinted)).toEqual([
      "at-risk broken-promises+complaint+pays-late:2026-03 2026-03-02",
    ]);
    const better = [told("at-risk", "broken-promises+complaint+pays-late:2026-02", "2026-02-27")];
    expect(telling(risky, "2026-03-03", better)).toEqual([]);
  });

  it("are none while a complaint is open, for thirty days at most, or an invoice is disputed", () => {
    const complaint = note("2026-02-02", { says: "complaint" }, "c");
    const open = level(complaint);
    expect(telling(open, "2026-03-03")).toEqual([]);
    expect(telling(open, "2026-03-04")).toEqual([asked]);
    const answered = relationOf({ contacts: [spoke("2026-02-03")], notes: [stillLevel, complaint] });
    expect(telling(answered, "2026-02-03")).toEqual([asked]);
    const onlyTried = spoke("2026-02-03", { direction: "out" });
    expect(
      telling(relationOf({ contacts: [onlyTried], notes: [stillLevel, complaint] }), "2026-02-04"),
    ).toEqual([]);
    const paying = account({ disputed: [{ from: "2026-02-02", to: "2026-02-10" }] });
    expect(telling({ ...level(), paying }, "2026-02-10")).toEqual([]);
    expect(telling({ ...level(), paying }, "2026-02-11")).toEqual([asked]);
  });
});

describe("what was told", () => {
  it("is kept once for each kind and key, the newest first, and the last of each kind in any case", () => {
    const first = told("level", "2024-01-08:0", "2025-01-08");
    const many = Array.from({ length: 70 }, (_, at) => told("thank", `n${String(at)}`, "2026-02-02"));
    const after = hintedAfter(hintedAfter([first], many), [told("thank", "n3", "2026-02-03")]);
    expect(after).toHaveLength(61);
    expect(after[0]).toEqual(told("thank", "n3", "2026-02-03"));
    expect(after.filter(({ key }) => key === "n3")).toHaveLength(1);
    expect(after.at(-1)).toEqual(first);
    expect(hintedAfter(after, [told("thank", "n3", "2026-02-03")])).toEqual(after);
  });
});
