/** Works on many things, a few at a time: what they are is not held in memory all at once. Throws what `work` throws. */

const AT_THE_SAME_TIME = 10;

export async function inPortions<T>(
  items: AsyncIterable<T> | Iterable<T>,
  work: (item: T) => Promise<void>,
): Promise<void> {
  let portion: T[] = [];
  for await (const item of items) {
    portion.push(item);
    if (portion.length < AT_THE_SAME_TIME) continue;
    await Promise.all(portion.map(work));
    portion = [];
  }
  await Promise.all(portion.map(work));
}
