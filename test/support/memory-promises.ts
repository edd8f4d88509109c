/** Promises, in memory. */
import type { Letter } from "../../domain/letters/letter.ts";
import type { PromiseBook } from "../../domain/ports.ts";
import { type GivenPromise, nextLookAt } from "../../domain/promise/promise.ts";

/** Where an open promise stands when nobody has to look any more: last. */
const NEVER = "9999-12-31T00:00:00.000Z";

export const nextRevision = (promise: GivenPromise): GivenPromise => ({
  ...promise,
  revision: promise.revision + 1,
});

/** Letters that are stored with a promise join these. */
export function createMemoryPromises(
  promises: Map<string, GivenPromise>,
  letters: Map<string, Letter>,
): PromiseBook {
  const byNextLook = (): GivenPromise[] =>
    [...promises.values()]
      .filter(({ state }) => state === "open")
      .sort((a, b) => ((nextLookAt(a) ?? NEVER) < (nextLookAt(b) ?? NEVER) ? -1 : 1));

  return {
    find: async (promiseId) => promises.get(promiseId),
    due: async function* (until) {
      yield* byNextLook().filter((promise) => (nextLookAt(promise) ?? NEVER) <= until);
    },
    open: async function* () {
      yield* byNextLook();
    },
    madeIn: async function* (month) {
      yield* [...promises.values()]
        .filter(({ madeAt }) => madeAt.startsWith(month))
        .sort((a, b) => (a.madeAt < b.madeAt ? -1 : 1));
    },
    store: async (promise, newLetters = []) => {
      if ((promises.get(promise.promiseId)?.revision ?? 0) !== promise.revision) return false;
      if (newLetters.some(({ letterId }) => letters.has(letterId))) return false;
      promises.set(promise.promiseId, nextRevision(promise));
      for (const letter of newLetters) letters.set(letter.letterId, letter);
      return true;
    },
  };
}
