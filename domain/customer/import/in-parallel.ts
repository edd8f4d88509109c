/** Works on many things, a few at a time: DynamoDB and the emulator answer so many at once without strain. Throws when one does. */
const AT_ONCE = 8;

export async function inParallel<T>(
  all: readonly T[],
  work: (each: T, at: number) => Promise<void>,
): Promise<void> {
  const queue = all.entries();
  const worker = async (): Promise<void> => {
    for (const [at, each] of queue) await work(each, at);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}
