/** What changed and was not taken into relations yet, in memory: whatever is written into the map is marked when it is news. */
import type { ChangeFeed } from "../../domain/relation/relation-book.ts";

/** `asRead` says which thing it is, and what tells that nothing has changed it. */
export function createMarkedMap<T>(
  asRead: (thing: T) => { readonly id: string; readonly version: unknown },
  isNews: (before: T | undefined, after: T) => boolean,
): { readonly map: Map<string, T>; readonly feed: ChangeFeed<T> } {
  const marked = new Set<string>();
  const map = new Map<string, T>();
  const set = map.set.bind(map);
  map.set = (id, after) => {
    if (isNews(map.get(id), after)) marked.add(id);
    return set(id, after);
  };
  return {
    map,
    feed: {
      changed: async function* () {
        for (const id of [...marked].sort()) {
          const thing = map.get(id);
          if (thing !== undefined) yield thing;
        }
      },
      takenIn: async (thing) => {
        const { id, version } = asRead(thing);
        const stored = map.get(id);
        if (stored !== undefined && asRead(stored).version === version) marked.delete(id);
      },
    },
  };
}
