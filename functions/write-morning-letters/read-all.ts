/** Reads many things by their ids, each once, a few at a time. What is not there is not in the answer. */

const AT_ONCE = 20;

export async function readAll<T>(
  ids: readonly string[],
  read: (id: string) => Promise<T | undefined>,
): Promise<Map<string, T>> {
  const found = new Map<string, T>();
  const left = [...new Set(ids)];
  while (left.length > 0) {
    const batch = left.splice(0, AT_ONCE);
    for (const [id, item] of await Promise.all(batch.map(async (id) => [id, await read(id)] as const))) {
      if (item !== undefined) found.set(id, item);
    }
  }
  return found;
}
