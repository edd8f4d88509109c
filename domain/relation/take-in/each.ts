/** Works on many things, a few at a time; one that fails twice is flagged, and holds up no other. */
import type { Journal } from "../../ports.ts";

const AT_THE_SAME_TIME = 10;

/** Answers with those that failed. Throws only when the things cannot be read. */
export type Each = <T>(
  what: string,
  things: AsyncIterable<T> | Iterable<T>,
  idOf: (thing: T) => string,
  work: (thing: T) => Promise<void>,
) => Promise<readonly T[]>;

export function createEach(journal: Pick<Journal, "flag">): Each {
  return async (what, things, idOf, work) => {
    const failed: Parameters<typeof work>[0][] = [];
    const one = async (thing: Parameters<typeof work>[0]): Promise<void> => {
      try {
        await work(thing).catch(() => work(thing));
      } catch (error) {
        failed.push(thing);
        const name = error instanceof Error ? error.name : "unknown";
        journal.flag("FailedItem", { what, item: idOf(thing), error: name });
      }
    };
    let portion: Parameters<typeof work>[0][] = [];
    for await (const thing of things) {
      portion.push(thing);
      if (portion.length < AT_THE_SAME_TIME) continue;
      await Promise.all(portion.map(one));
      portion = [];
    }
    await Promise.all(portion.map(one));
    return failed;
  };
}
