/** What every promise book must list, in memory and in DynamoDB alike. How promises end is in `contact-log.ts`. */
import { beforeEach, describe, expect, it } from "vitest";
import { type GivenPromise, alertedOf } from "../../domain/promise/promise.ts";
import { handedOver, keptBy, renegotiated } from "../../domain/promise/said.ts";
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
    it("are all listed, warned of or not, in the order in which somebody has to look; those told of last", async () => {
      const promised = async (id: string, changes: Partial<GivenPromise> = {}): Promise<GivenPromise> => {
        const promise = madePromise({ promiseId: `p-${id}`, contactId: id, threadId: id, ...changes });
        await books.log.record({
          contact: madeContact({ contactId: id, threadId: id }),
          sameMailKey: id,
          thread: madeThread({ threadId: id }),
          newPromise: promise,
          newNames: [],
          forgetAt: LATER,
        });
        return { ...promise, revision: 1 };
      };
      const warned = await promised("warned");
      await promised("soon", { warnAt: "2026-11-24T07:30:00.000Z" });
      await promised("later", { warnAt: "2026-11-25T07:30:00.000Z" });
      const ended = await promised("ended");
      await books.log.record({
        contact: madeContact({ contactId: "answer", threadId: "ended" }),
        sameMailKey: "answer",
        thread: madeThread({ threadId: "ended", version: 2 }),
        changedPromise: keptBy(ended, { at: LATER, by: "answer" }),
        newNames: [],
        forgetAt: LATER,
      });
      await books.promises.store(alertedOf(warned, "warning", LATER), [madeAlert()]);
      const told = await promised("told");
      await books.promises.store(alertedOf(told, "manager", LATER));
      const open = await all(books.promises.open());
      expect(open.map(({ promiseId }) => promiseId)).toEqual(["p-soon", "p-warned", "p-later", "p-told"]);
      const due = await all(books.promises.due("2026-11-24T08:30:00.000Z"));
      expect(due.map(({ promiseId }) => promiseId)).toEqual(["p-soon", "p-warned"]);
    });
  });

  describe("a promise that changes", () => {
    it("is stored once when it is new, and known by the month in which it was made", async () => {
      expect(await books.promises.store(madePromise())).toBe(true);
      expect(await books.promises.store(madePromise())).toBe(false);
      const other = madePromise({ promiseId: "p-other", madeAt: "2026-12-01T08:00:00.000Z" });
      await books.promises.store(other);
      expect((await all(books.promises.madeIn("2026-11"))).map(({ promiseId }) => promiseId)).toEqual([
        "p-mail1",
      ]);
      expect(await all(books.promises.madeIn("2026-10"))).toEqual([]);
    });

    it("changes only from what was read: of two who do so at once, one is refused", async () => {
      await books.promises.store(madePromise());
      const read = await books.promises.find("p-mail1");
      if (read === undefined) throw new Error("the promise is not there");
      expect(
        await Promise.all(
          ["bertil", "cilla"].map((owner) =>
            books.promises.store(handedOver(read, owner, { at: LATER, by: `d-${owner}` })),
          ),
        ),
      ).toContain(false);
      expect((await books.promises.find("p-mail1"))?.revision).toBe(2);
    });

    it("loses what it does not have any more", async () => {
      await books.promises.store(alertedOf(madePromise(), "warning", LATER));
      const read = await books.promises.find("p-mail1");
      if (read === undefined) throw new Error("the promise is not there");
      const times = { promisedAt: LATER, warnAt: LATER, escalateAt: LATER };
      const next = renegotiated(read, times, { at: LATER, by: "deed1" });
      expect(await books.promises.store(next)).toBe(true);
      expect(await books.promises.find("p-mail1")).toEqual({ ...next, revision: 2 });
    });

    it("and the letters that tell of it are stored as a whole or not at all", async () => {
      await books.promises.store(madePromise(), [madeAlert()]);
      const read = await books.promises.find("p-mail1");
      if (read === undefined) throw new Error("the promise is not there");
      expect(await books.promises.store(alertedOf(read, "warning", LATER), [madeAlert()])).toBe(false);
      expect((await books.promises.find("p-mail1"))?.alertedAt).toBeUndefined();
    });
  });
}
