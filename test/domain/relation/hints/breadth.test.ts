import { describe, expect, it } from "vitest";
import type { RelationContact } from "../../../../domain/relation/relation-facts.ts";
import type { Day } from "../../../../domain/time/instant.ts";
import { spoke } from "../made-up-relation.ts";
import { nextHintLook } from "../../../../domain/relation/hints/next-hint-look.ts";
import { relationOf } from "../made-up-relation.ts";
import { placed } from "../talks/made-up.ts";
import { hintsOf, looking, shortly, type Looking } from "./holds.ts";

const many = ["karin@example.com", "olle@example.com"];

const warned = (contacts: RelationContact[], on: Day, asked: Omit<Looking, "on"> = {}) =>
  hintsOf({ contacts }, { on, ...asked }, "breadth");

describe("the warning that a relation hangs on one person", () => {
  const contacts = ["2026-02-02", "2026-03-02", "2026-04-07"].map((on) => spoke(on, { people: many }));

  it("comes with the third contact in twelve months, and names who it is", () => {
    expect(warned(contacts, "2026-04-06")).toEqual([]);
    const [hint] = warned(contacts, "2026-04-07");
    expect(hint && shortly(hint)).toBe("breadth 2026 2026-04-07");
    expect(hint?.because).toMatchObject({ side: "ours", staff: ["anna"], contacts: 3, valueClass: "A" });
    expect(hint?.because.people).toBeUndefined();
  });

  it("looks at both sides, and takes a person for the same however the name is written", () => {
    const same = ["2026-02-02", "2026-03-02", "2026-04-07"].map((on, at) =>
      spoke(on, { staff: ["anna", "bo"], people: [at === 1 ? "Karin  Ek" : "karin ek "] }),
    );
    expect(warned(same, "2026-05-04")[0]?.because).toMatchObject({ side: "theirs", people: ["karin ek"] });
    const both = ["2026-02-02", "2026-03-02", "2026-04-07"].map((on) => spoke(on, { people: ["Karin"] }));
    expect(warned(both, "2026-05-04")[0]?.because).toMatchObject({ side: "both", people: ["Karin"] });
  });

  it("ends when a contact leaves the twelve months, or another person comes", () => {
    expect(warned(contacts, "2027-02-01")).toHaveLength(1);
    expect(warned(contacts, "2027-02-02")).toEqual([]);
    const other = spoke("2026-05-04", { staff: ["bo"], people: [] });
    expect(warned([...contacts, other], "2026-05-04")).toEqual([]);
  });

  it("begins on the day after the last one of whoever of ours has left, and stays if they do", () => {
    const two = [spoke("2026-04-07", { staff: ["bo"], people: many }), ...contacts.slice(0, 2)];
    const left = [{ who: "bo", lastOn: "2026-05-29" }];
    expect(warned(two, "2026-06-10")).toEqual([]);
    expect(warned(two, "2026-05-29", { left })).toEqual([]);
    const [hint] = warned(two, "2026-06-10", { left });
    expect(hint && shortly(hint)).toBe("breadth 2026 2026-05-30");
    expect(hint?.because).toMatchObject({ side: "ours", staff: ["anna"], contacts: 3 });
    const facts = relationOf({ contacts: two });
    expect(nextHintLook(facts, placed(), [], looking({ on: "2026-05-04", left }))).toBe("2026-06-01");
    expect(nextHintLook(facts, placed(), [], looking({ on: "2026-05-04" }))).not.toBe("2026-06-01");
  });

  it("does not come of ours when nobody of those who knew them is left: they are to be got to know anew", () => {
    const left = [{ who: "anna", lastOn: "2026-04-30" }];
    expect(warned(contacts, "2026-04-30", { left })).toHaveLength(1);
    expect(warned(contacts, "2026-05-04", { left })).toEqual([]);
  });

  it("has a key for each year in which it stays so", () => {
    const monthly = Array.from({ length: 30 }, (_, at) =>
      spoke(`${String(2026 + Math.floor(at / 12))}-${String((at % 12) + 1).padStart(2, "0")}-05`, {
        people: many,
      }),
    );
    expect(warned(monthly, "2027-03-04").map(shortly)).toEqual(["breadth 2026 2026-03-05"]);
    expect(warned(monthly, "2027-03-05").map(shortly)).toEqual(["breadth 2027 2027-03-05"]);
  });

  it("does not come of other classes, of people who are not known, nor where one works alone", () => {
    expect(warned(contacts, "2026-05-04", { valueClass: "C" })).toEqual([]);
    expect(warned(contacts, "2026-05-04", { staffCount: 1 })).toEqual([]);
    const unknown = contacts.map((contact) => ({ ...contact, staff: [] }));
    expect(warned(unknown, "2026-05-04")).toEqual([]);
    const tried = contacts.map((contact) => ({ ...contact, direction: "out" as const }));
    expect(warned(tried, "2026-05-04")).toEqual([]);
  });
});
