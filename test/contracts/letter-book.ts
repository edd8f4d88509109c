/** What every letter book must do, in memory and in DynamoDB alike: the arrows of `domain/letters/letter.ts`. */
import { beforeEach, describe, expect, it } from "vitest";
import type { Letter } from "../../domain/letters/letter.ts";
import { all } from "../support/all.ts";
import { madeEntry, madeLetter, madePromise, madeSummary } from "../support/made.ts";
import type { Books } from "./contact-log.ts";

const NOW = "2026-11-23T08:00:10.000Z";
const LATER = "2026-11-23T09:00:00.000Z";
const CLAIM = { at: NOW, lookAgainAt: LATER, previewed: false };

/** `create` gives empty books. */
export function letterBookContract(create: () => Promise<Books>): void {
  let books: Books;
  const letter = madeLetter();
  const now = async (): Promise<Letter | undefined> => books.letters.find(letter.letterId);
  const state = async (): Promise<string | undefined> => (await now())?.state;

  beforeEach(async () => {
    books = await create();
    await books.log.record(madeEntry({ newPromise: madePromise(), newLetter: letter }));
  });

  describe("a waiting letter", () => {
    it("is claimed by exactly one of many", async () => {
      const claims = await Promise.all([1, 2, 3, 4].map(() => books.letters.claim(letter, CLAIM)));
      expect(claims.filter(Boolean)).toHaveLength(1);
      expect(await now()).toMatchObject({ state: "claimed", attempt: 1, claimedAt: NOW, previewed: false });
    });

    it("can be postponed or withdrawn, with the reason", async () => {
      expect(await books.letters.postpone(letter, LATER, "paused")).toBe(true);
      expect(await now()).toMatchObject({ state: "waiting", dueAt: LATER, because: "paused" });
      expect(await books.letters.withdraw(letter, "a person was quicker")).toBe(true);
      expect(await now()).toMatchObject({ state: "withdrawn", because: "a person was quicker" });
      expect(await books.letters.claim(letter, CLAIM)).toBe(false);
    });

    it("can be entrusted to somebody until later, or given up", async () => {
      expect(await books.letters.entrusted(letter, LATER)).toBe(true);
      expect(await now()).toMatchObject({ state: "waiting", dueAt: LATER });
      expect((await now())?.notBeforeAt).toBeUndefined();
      expect(await books.letters.giveUp(letter, "its promise is gone")).toBe(true);
      expect(await now()).toMatchObject({ state: "failed", because: "its promise is gone" });
      expect(await books.letters.claim(letter, CLAIM)).toBe(false);
    });

    it("is listed when it is due, and not after it has ended", async () => {
      expect(await all(books.letters.due("2026-11-23T08:09:59.000Z"))).toEqual([]);
      expect(
        (await all(books.letters.due("2026-11-23T08:10:00.000Z"))).map(({ letterId }) => letterId),
      ).toEqual(["ack-mail1"]);
      await books.letters.withdraw(letter, "late");
      expect(await all(books.letters.due("2030-01-01T00:00:00.000Z"))).toEqual([]);
    });
  });

  it("keeps in mind that it was told by the second channel, whatever becomes of it", async () => {
    await books.letters.toldElsewhere(letter.letterId, NOW);
    await books.letters.toldElsewhere("never-made", NOW);
    expect(await now()).toMatchObject({ state: "waiting", toldElsewhereAt: NOW });
    await books.letters.sent(letter.letterId, 1, LATER, "ses-1");
    expect(await now()).toMatchObject({ state: "sent", toldElsewhereAt: NOW });
    expect(await books.letters.find("never-made")).toBeUndefined();
  });

  describe("a summary", () => {
    const summary = madeSummary();

    it("is made once, and waits until it is claimed", async () => {
      expect(await books.letters.ensure(summary)).toBe(true);
      expect(await books.letters.ensure({ ...summary, dueAt: LATER })).toBe(true);
      expect(await books.letters.find(summary.letterId)).toEqual(summary);
      const due = await all(books.letters.due(summary.dueAt ?? ""));
      expect(due.map(({ letterId }) => letterId)).toEqual([summary.letterId]);
      await books.letters.claim(summary, CLAIM);
      expect(await books.letters.ensure(summary)).toBe(false);
      expect(await books.letters.find(summary.letterId)).toMatchObject({ state: "claimed" });
    });
  });

  describe("a claimed letter", () => {
    beforeEach(async () => {
      await books.letters.claim(letter, CLAIM);
    });

    it("cannot be withdrawn, postponed or claimed again", async () => {
      expect(await books.letters.withdraw(letter, "late")).toBe(false);
      expect(await books.letters.postpone(letter, LATER, "paused")).toBe(false);
      expect(await books.letters.claim(letter, CLAIM)).toBe(false);
      expect(await state()).toBe("claimed");
    });

    it("waits again when SES refused for now, and the same attempt is never claimed twice", async () => {
      expect(await books.letters.putBack(letter, 1, LATER, "throttled")).toBe(true);
      expect(await now()).toMatchObject({
        state: "waiting",
        attempt: 1,
        because: "throttled",
        notBeforeAt: LATER,
      });
      expect(await books.letters.claim(letter, CLAIM)).toBe(false);
      expect(await books.letters.claim({ ...letter, attempt: 1 }, CLAIM)).toBe(true);
      expect((await now())?.attempt).toBe(2);
    });

    it("ends sent, and nothing moves it after that", async () => {
      expect(await books.letters.sent("ack-mail1", 1, NOW, "ses1")).toBe(true);
      expect(await now()).toMatchObject({ state: "sent", sentAt: NOW, sesMessageId: "ses1" });
      expect(await books.letters.sent("ack-mail1", 1, LATER, "ses2")).toBe(false);
      expect(await books.letters.unclear(letter, 1, LATER, "?")).toBe(false);
      expect(await books.letters.fail(letter, 1, "?")).toBe(false);
      expect(await books.letters.putBack(letter, 1, LATER, "?")).toBe(false);
      expect(await now()).toMatchObject({ state: "sent", sesMessageId: "ses1" });
      expect(await all(books.letters.due("2030-01-01T00:00:00.000Z"))).toEqual([]);
    });

    it("becomes unclear, then sent by SES's own word", async () => {
      expect(await books.letters.unclear(letter, 1, LATER, "no answer")).toBe(true);
      expect((await all(books.letters.due(LATER))).map(({ state: its }) => its)).toEqual(["unclear"]);
      expect(await books.letters.sent("ack-mail1", 1, NOW, "ses1")).toBe(true);
      expect(await books.letters.retry(letter, 1, LATER)).toBe(false);
      expect(await state()).toBe("sent");
    });

    it("that is unclear may be tried once more, and only for its own attempt", async () => {
      await books.letters.unclear(letter, 1, LATER, "no answer");
      expect(await books.letters.retry(letter, 2, LATER)).toBe(false);
      expect(await books.letters.retry(letter, 1, LATER)).toBe(true);
      expect(await now()).toMatchObject({ state: "waiting", doubts: 1 });
      expect(await books.letters.claim({ ...letter, attempt: 1 }, CLAIM)).toBe(true);
      expect(await books.letters.fail(letter, 2, "refused")).toBe(true);
      expect(await now()).toMatchObject({ state: "failed", because: "refused" });
    });

    it("is not put back by an attempt that is over", async () => {
      expect(await books.letters.putBack(letter, 2, LATER, "?")).toBe(false);
      expect(await state()).toBe("claimed");
    });
  });

  describe("news of a letter", () => {
    const delivered = { what: "delivery", at: "2026-11-23T08:00:12.000Z" } as const;
    const sent = { what: "send", at: "2026-11-23T08:00:11.000Z" } as const;

    it("is noted once, in the order it happened", async () => {
      await books.letters.delivery("ack-mail1", delivered);
      await books.letters.delivery("ack-mail1", sent);
      await books.letters.delivery("ack-mail1", delivered);
      expect((await now())?.deliveries).toEqual([sent, delivered]);
    });

    it("of an unknown letter changes nothing", async () => {
      await books.letters.delivery("nobody", sent);
      expect(await books.letters.find("nobody")).toBeUndefined();
      expect(await books.letters.sent("nobody", 1, NOW, "ses1")).toBe(false);
    });
  });
}
