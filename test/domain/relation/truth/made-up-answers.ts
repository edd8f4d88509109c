/** What staff answer to hints of a made-up customer, on days of the year that is looked at: done, later, or no. */
import type { Hint } from "../../../../domain/relation/hints/hint.ts";
import type { RelationFacts, RelationNote } from "../../../../domain/relation/relation-facts.ts";
import { createRandom } from "../../payment/truth/habits.ts";
import { day, num } from "./days.ts";
import { FROM_DAY } from "./made-up-company.ts";

/** `hintsAt`: what holds on a day. */
export function withAnswers(
  facts: RelationFacts,
  seed: number,
  hintsAt: (on: string) => readonly Hint[],
): RelationFacts {
  const random = createRandom(seed);
  const notes = [0, 1, 2].flatMap((nth): readonly RelationNote[] => {
    const today = num(FROM_DAY) + Math.floor(random() * 330);
    return hintsAt(day(today)).map(({ kind, key }): RelationNote => {
      const at = today + Math.floor(random() * 3);
      const outcome = (["done", "later", "no"] as const)[Math.floor(random() * 3)] ?? "done";
      return {
        ...{ noteId: `answer-${nth}-${key}`, at: `${day(at)}T09:30:00.000Z`, on: day(at) },
        ...{ says: "hint", kind, key, outcome },
        ...(outcome === "later" && { until: day(at + 1 + Math.floor(random() ** 2 * 200)) }),
      };
    });
  });
  return { ...facts, notes: [...facts.notes, ...notes].toSorted((a, b) => (a.at < b.at ? 1 : -1)) };
}
