/** Which lines a morning letter has. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chooseLines } from "../../../../domain/letters/morning/choose.ts";
import { MOST_LINES, SECTIONS, type SectionName } from "../../../../domain/letters/morning/morning-letter.ts";
import { madeLine } from "./sample-mornings.ts";

/** Lines in the order of their sections, as they are found. */
function lines(counts: Partial<Record<SectionName, number>>) {
  return SECTIONS.flatMap((section) =>
    Array.from({ length: counts[section] ?? 0 }, (_, index) => {
      const contactId = `${section}-${String(index)}`;
      const promised = ["promised-today", "overdue", "waiting"].includes(section);
      return madeLine({ section, about: { contactId, ...(promised && { promiseId: `p-${contactId}` }) } });
    }),
  );
}

const sectionsOf = (counts: Partial<Record<SectionName, number>>) =>
  chooseLines(lines(counts)).lines.map(({ section }) => section);

describe("the lines of a morning letter", () => {
  it("are all there are, when there are seven", () => {
    const all = lines({ "promised-today": 3, overdue: 2, thanks: 2 });
    expect(chooseLines(all)).toEqual({ lines: all, more: 0, unseen: [] });
  });

  it("leave one line to who waits in vain, however much is promised for today", () => {
    expect(sectionsOf({ "promised-today": 20, overdue: 4, waiting: 1, thanks: 3 })).toEqual([
      ...Array<string>(5).fill("promised-today"),
      "overdue",
      "waiting",
    ]);
    expect(sectionsOf({ "promised-today": 20, thanks: 3 })).toEqual(Array(7).fill("promised-today"));
  });

  it("have room for what comes after contacts and talks, and take more of these where there is room", () => {
    expect(sectionsOf({ overdue: 1, contacts: 9, talks: 4, payments: 2, "came-in": 1 })).toEqual([
      "overdue",
      ...Array<string>(3).fill("contacts"),
      "talks",
      "payments",
      "came-in",
    ]);
    expect(sectionsOf({ contacts: 9, talks: 1 })).toEqual([...Array<string>(6).fill("contacts"), "talks"]);
    expect(sectionsOf({ overdue: 7, contacts: 1 })).toEqual(Array(7).fill("overdue"));
  });

  it("are first what no later letter can tell in time, with a line left to what is promised and to who waits", () => {
    const late = lines({ hints: 9 }).map((line) => ({ ...line, cannotWait: true as const }));
    const chosen = chooseLines([...lines({ overdue: 9, waiting: 2 }), ...late]).lines;
    expect(chosen.map(({ section }) => section)).toEqual([
      "overdue",
      "waiting",
      ...Array<string>(5).fill("hints"),
    ]);
    const [one] = late;
    const among = [...lines({ overdue: 9, contacts: 9 }), ...(one ? [one] : []), ...lines({ "came-in": 1 })];
    expect(chooseLines(among).lines.map(({ section }) => section)).toEqual([
      ...Array<string>(6).fill("overdue"),
      "hints",
    ]);
  });

  it("keep the mails that had no room for the next letter, and no promises, which come back by themselves", () => {
    const { more, unseen } = chooseLines(lines({ overdue: 6, waiting: 3, "came-in": 1, thanks: 1 }));
    expect({ more, unseen }).toEqual({ more: 4, unseen: ["came-in-0", "thanks-0"] });
  });

  it("are seven at most, in order, and with the rest make up all", () => {
    const counts = fc.record(Object.fromEntries(SECTIONS.map((name) => [name, fc.nat({ max: 9 })])));
    fc.assert(
      fc.property(counts, (of) => {
        const all = lines(of);
        const chosen = chooseLines(all);
        expect(chosen.lines.length).toBe(Math.min(MOST_LINES, all.length));
        expect(chosen.lines.length + chosen.more).toBe(all.length);
        expect(chosen.lines).toEqual(all.filter((line) => chosen.lines.includes(line)));
        for (const pressing of ["promised-today", "overdue", "waiting"] as const) {
          const there = chosen.lines.some(({ section }) => section === pressing);
          expect(there).toBe((of[pressing] ?? 0) > 0);
        }
      }),
    );
  });
});
