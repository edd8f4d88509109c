/** What every promise book must list, in memory and in DynamoDB alike. How promises end is in `contact-log.ts`. */
import { beforeEach, describe, expect, it } from "vitest";
import { type ReplyPromise, endByAnswer } from "../../domain/promise/promise.ts";
import { all } from "../support/all.ts";
import { madeAlert, madeContact, madePromise, madeThread } from "../support/made.ts";
import type { Books } from "./contact-log.ts";

const LATER = "2026-12-31T00:00:00.000Z";

/** `create` gives empty books. */
export function promiseBookContract(create: () => Promise<Books>): void {
  let books: Books;
  beforeEach(async () => {
    books = await create();
  });

  describe("open promises", () => {
    it("are all listed, warned of or not, in the order in which somebody has to look", async () => {
      const promised = async (id: string, changes: Partial<ReplyPromise> = {}): Promise<ReplyPromise> => {
        const promise = madePromise({ promiseId: `p-${id}`, contactId: id, threadId: id, ...changes });
        await books.log.record({
          contact: madeContact({ contactId: id, threadId: id }),
          sameMailKey: id,
          thread: madeThread({ threadId: id }),
          newPromise: promise,
          newNames: [],
          forgetAt: LATER,
        });
        return promise;
      };
      const warned = await promised("warned");
      await promised("soon", { warnAt: "2026-11-24T07:30:00.000Z" });
      await promised("later", { warnAt: "2026-11-25T07:30:00.000Z" });
      const ended = await promised("ended");
      await books.log.record({
        contact: madeContact({ contactId: "answer", threadId: "ended" }),
        sameMailKey: "answer",
        thread: madeThread({ threadId: "ended", version: 2 }),
        endedPromise: endByAnswer(ended, { at: LATER, contactId: "answer" }),
        newNames: [],
        forgetAt: LATER,
      });
      await books.promises.warn(warned, LATER, madeAlert({ promiseId: warned.promiseId }));
      const open = await all(books.promises.open());
      expect(open.map(({ promiseId }) => promiseId)).toEqual(["p-soon", "p-warned", "p-later"]);
    });
  });
}
