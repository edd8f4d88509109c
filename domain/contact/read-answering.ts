/** Reads what an answer by staff bears on. Throws when a port does. */
import type { ContactLog, PromiseBook } from "../ports.ts";
import type { Evidence, GivenPromise } from "../promise/promise.ts";
import { type Answering, bearingOf } from "./answer.ts";
import type { Thread } from "./contact.ts";
import { promiseIdOf } from "./promise-for-contact.ts";

export interface ReadAnsweringDeps {
  readonly log: Pick<ContactLog, "find">;
  readonly promises: Pick<PromiseBook, "find">;
}

/** `isTold` says of a promise whether the customer knows of it, or will. */
export async function readAnswering(
  { log, promises }: ReadAnsweringDeps,
  thread: Thread,
  evidence: Pick<Evidence, "at" | "by">,
  openPromise: GivenPromise | undefined,
  isTold: (promise: GivenPromise) => Promise<boolean>,
): Promise<Answering> {
  const bearing = bearingOf(thread, evidence, openPromise);
  const { promiseId, waits } = bearing;
  const promise =
    promiseId === undefined || promiseId === openPromise?.promiseId
      ? openPromise
      : await promises.find(promiseId);
  /** One that has a promise already, whatever became of it, gets no second one. */
  const contactOf = async (contactId: string | undefined) =>
    contactId === undefined || (await promises.find(promiseIdOf(contactId))) !== undefined
      ? undefined
      : log.find(contactId);
  return {
    bearing,
    promise,
    isTold: promise === undefined || (await isTold(promise)),
    contacts: { answered: await contactOf(waits.answered), later: await contactOf(waits.later) },
  };
}
