/** Morning letters that bring the hints that plan-talks planned for a day: all of them, or those that a test chooses. */
import type { Letter, MorningLetter } from "../../domain/letters/letter.ts";
import { morningLetterId } from "../../domain/letters/morning/morning-letter.ts";
import type { PlannedHint } from "../../domain/relation/relation-book.ts";
import type { Day } from "../../domain/time/instant.ts";

export function createBroughtHints() {
  const made = new Map<string, Letter>();
  return {
    letters: { find: async (id: string): Promise<Letter | undefined> => Promise.resolve(made.get(id)) },
    /** Each reader gets one letter a day: a second one is not made. */
    bring: (on: Day, lines: readonly PlannedHint[]): void => {
      for (const [staffId, theirs] of Map.groupBy(lines, (line) => line.staffId)) {
        const letter = letterOf(staffId, on, theirs);
        if (!made.has(letter.letterId)) made.set(letter.letterId, letter);
      }
    },
  };
}

function letterOf(staffId: string, on: Day, lines: readonly PlannedHint[]): MorningLetter {
  const at = `${on}T05:30:00.000Z`;
  return {
    ...{ kind: "morning", letterId: morningLetterId(staffId, on), staffId, on, state: "sent" },
    ...{ madeAt: at, dueAt: at, attempt: 1, more: 0, unseen: [], later: 0, spam: 0, findings: [] },
    lines: lines.map(({ customerId, hint, bare }) => ({
      ...{ section: "hints", about: { customerId }, who: customerId, at },
      hint: { ...hint, ...(bare && { bare }) },
    })),
  };
}
