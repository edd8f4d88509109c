/** Reads a promise that is meant only as long as it is open. */
import type { PromiseBook } from "../ports.ts";
import type { GivenPromise } from "./promise.ts";

/**
 * Undefined when it has ended, or is not there: a thread may name such a one when a table was restored, and it must not
 * hide what came after. Throws when the port does.
 */
export async function readOpen(
  promises: Pick<PromiseBook, "find">,
  promiseId: string | undefined,
): Promise<GivenPromise | undefined> {
  const promise = promiseId === undefined ? undefined : await promises.find(promiseId);
  return promise?.state === "open" ? promise : undefined;
}
