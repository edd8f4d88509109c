/**
 * Counts what is under way, so that "is all quiet?" has an answer. `generation` changes whenever something begins:
 * if it is the same before and after a look at the queues, nothing happened in between.
 */
export interface Activity {
  /** Runs it, counted as under way until it has ended, well or badly. */
  during<T>(what: string, run: () => Promise<T>): Promise<T>;
  readonly generation: () => number;
  /** What is under way now, by name. */
  readonly underWay: () => readonly string[];
}

export function createActivity(): Activity {
  const running = new Map<number, string>();
  let generation = 0;
  return {
    async during(what, run) {
      const id = ++generation;
      running.set(id, what);
      try {
        return await run();
      } finally {
        running.delete(id);
      }
    },
    generation: () => generation,
    underWay: () => [...running.values()],
  };
}
