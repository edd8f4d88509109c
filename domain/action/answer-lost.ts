/**
 * An answer that was passed on to the customer has failed for good: SES refused it, or it came back. Nobody was in touch
 * by it, so what it kept is open again and is watched as before; the sweep finds what falls due. Noted as a deed: the same
 * again changes nothing.
 *
 * Throws when a port does, or when the thread never stands still: then the news of the failure comes again.
 */
import type { Company } from "../company.ts";
import { endedBy } from "../contact/answer.ts";
import type { Thread } from "../contact/contact.ts";
import { promiseIdOf } from "../contact/promise-for-contact.ts";
import { placeOf } from "../contact/turns.ts";
import type { Answer } from "../letters/letter.ts";
import type { ContactLog, Deeds, PromiseBook } from "../ports.ts";
import type { GivenPromise } from "../promise/promise.ts";
import { withdrawn, withoutFact } from "../promise/said.ts";
import { forgetAt } from "../time/forget-at.ts";
import type { Instant } from "../time/instant.ts";
import { type Changes, type Deed, effectsOf } from "./deed.ts";

const MOST_TRIES = 8;

export interface AnswerLostDeps {
  readonly deeds: Pick<Deeds, "find" | "store">;
  readonly log: Pick<ContactLog, "thread">;
  readonly promises: Pick<PromiseBook, "find">;
}

export function createAnswerLost({ deeds, log, promises }: AnswerLostDeps) {
  const find = async (promiseId: string | undefined): Promise<GivenPromise | undefined> =>
    promiseId === undefined ? undefined : promises.find(promiseId);

  /** The promise that the answer ended, among those of the thread. */
  async function keptByIt({ contactId, answeredId }: Answer, { turns = [] }: Thread) {
    const ids = new Set([...turns.map(({ promiseId }) => promiseId), promiseIdOf(answeredId)]);
    const found = await Promise.all([...ids].map(find));
    return found.find((promise) => promise?.endedBy === contactId);
  }

  return async (answer: Answer, company: Pick<Company, "keepMailDays">, now: Instant) => {
    const deedId = `lost-${answer.contactId}`;
    for (let tried = 0; tried < MOST_TRIES; tried += 1) {
      if ((await deeds.find(deedId)) !== undefined) return;
      const thread = await log.thread(answer.threadId);
      const promise = thread && (await keptByIt(answer, thread));
      if (thread === undefined || promise === undefined) return;
      const open = await find(thread.openPromiseId);
      const changes = withoutAnswer(answer, { thread, promise, isOtherOpen: open?.state === "open" }, now);
      const stored = await deeds.store(
        deedOf(deedId, promise, changes, now),
        changes,
        forgetAt(company, now),
      );
      if (stored !== "overtaken") return;
    }
    throw new Error(`Deed ${deedId}: its thread changed ${MOST_TRIES} times meanwhile. It is tried again.`);
  };
}

interface Standing {
  readonly thread: Thread;
  readonly promise: GivenPromise;
  /** The customer has written again, and that promise is watched. */
  readonly isOtherOpen: boolean;
}

/** The thread and the promise, as if the answer had never been written. Another that was written after it counts. */
function withoutAnswer(
  { contactId, at }: Answer,
  { thread, promise, isOtherOpen }: Standing,
  now: Instant,
): Changes {
  const { next } = placeOf(thread.turns ?? [], { id: contactId, at, by: "staff" });
  const turns = thread.turns?.filter(({ id }) => id !== contactId);
  const opened = endedBy(withoutFact(promise, contactId), next);
  const isOpen = opened.state === "open";
  // One promise at a time: the customer waits for one answer.
  const after = isOpen && isOtherOpen ? withdrawn(opened, { at: now, by: `lost-${contactId}` }) : opened;
  return {
    promises: [{ before: promise, after }],
    thread: {
      before: thread,
      after: {
        ...thread,
        version: thread.version + 1,
        turns,
        lastFromStaffAt:
          thread.lastFromStaffAt === at
            ? turns?.findLast(({ by }) => by === "staff")?.at
            : thread.lastFromStaffAt,
        openPromiseId: after.state === "open" ? after.promiseId : thread.openPromiseId,
      },
    },
  };
}

const deedOf = (deedId: string, promise: GivenPromise, changes: Changes, at: Instant): Deed => ({
  deedId,
  ask: { does: "open-again" },
  at,
  under: [],
  outcome: { does: "open-again", is: "done", until: promise.promisedAt },
  effects: effectsOf(changes),
  letterIds: [],
});
