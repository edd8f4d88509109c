/** What every contact log, promise book and letter book must do together, in memory and in DynamoDB alike. */
import { beforeEach, describe, expect, it } from "vitest";
import type { ContactLog, LetterBook, PromiseBook } from "../../domain/ports.ts";
import { alertedOf } from "../../domain/promise/promise.ts";
import { keptBy } from "../../domain/promise/said.ts";
import { all } from "../support/all.ts";
import { madeAlert, madeContact, madeEntry, madeLetter, madePromise, madeThread } from "../support/made.ts";

export interface Books {
  readonly log: ContactLog;
  readonly promises: PromiseBook;
  readonly letters: LetterBook;
}

const LATER = "2026-12-31T00:00:00.000Z";

const FORGET_AT = "2029-11-22T08:00:00.000Z";

/** `create` gives empty books. */
export function contactLogContract(create: () => Promise<Books>): void {
  let books: Books;
  beforeEach(async () => {
    books = await create();
  });

  const whole = madeEntry({ newPromise: madePromise(), newLetter: madeLetter() });

  describe("recording a mail", () => {
    it("stores contact, thread, promise and letter together", async () => {
      expect(await books.log.record(whole)).toEqual({ result: "recorded" });
      expect(await books.log.find("mail1")).toEqual(whole.contact);
      expect(await books.log.thread("mail1")).toEqual(whole.thread);
      expect(await books.promises.find("p-mail1")).toEqual({ ...whole.newPromise, revision: 1 });
      expect(await books.letters.find("ack-mail1")).toEqual(whole.newLetter);
    });

    it("knows a contact that was stored before, and changes nothing", async () => {
      await books.log.record(whole);
      const again = madeEntry({
        contact: madeContact({ subject: "changed" }),
        thread: madeThread({ version: 2 }),
      });
      expect(await books.log.record(again)).toEqual({ result: "known" });
      expect((await books.log.find("mail1"))?.subject).toBe("Köksluckor");
      expect((await books.log.thread("mail1"))?.version).toBe(1);
    });

    it("keeps other words of it when personal ones are erased", async () => {
      await books.log.record(whole);
      await books.log.keepWords({ ...whole.contact, subject: "Ek", text: "personligt: …" });
      expect(await books.log.find("mail1")).toEqual({
        ...whole.contact,
        subject: "Ek",
        text: "personligt: …",
        wordsErased: true,
      });
      await books.log.keepWords({ contactId: "nobody", subject: "", text: "" });
      expect(await books.log.find("nobody")).toBeUndefined();
    });

    it("recognises the same mail under another id, and makes no second promise", async () => {
      await books.log.record(whole);
      const twin = madeEntry({
        contact: madeContact({ contactId: "mail2", threadId: "mail2" }),
        thread: madeThread({ threadId: "mail2" }),
        newPromise: madePromise({ promiseId: "p-mail2" }),
      });
      expect(await books.log.record(twin)).toEqual({ result: "duplicate", of: "mail1" });
      expect(await books.promises.find("p-mail2")).toBeUndefined();
      expect(await books.log.find("mail2")).toBeUndefined();
    });

    it("lets one contact of the same mail take the place of another, once", async () => {
      await books.log.record(whole);
      const instead = (contactId: string, insteadOf: string) =>
        madeEntry({
          contact: madeContact({ contactId, threadId: contactId, insteadOf }),
          thread: madeThread({ threadId: contactId }),
        });
      expect(await books.log.record(instead("mail2", "mail1"))).toEqual({ result: "recorded" });
      expect(await books.log.record(instead("mail3", "mail1"))).toEqual({ result: "duplicate", of: "mail2" });
      expect(await books.log.find("mail3")).toBeUndefined();
      const again = madeEntry({ contact: madeContact({ contactId: "mail4" }), thread: madeThread() });
      expect(await books.log.record(again)).toEqual({ result: "duplicate", of: "mail2" });
    });

    it("is overtaken when the thread moved on since it was read", async () => {
      await books.log.record(whole);
      const second = (contactId: string) =>
        madeEntry({
          contact: madeContact({ contactId }),
          sameMailKey: contactId,
          thread: madeThread({ version: 2, lastFromStaffAt: "2026-11-23T09:00:00.000Z" }),
        });
      expect(await books.log.record(second("mail2"))).toEqual({ result: "recorded" });
      expect(await books.log.record(second("mail3"))).toEqual({ result: "overtaken" });
      expect(await books.log.find("mail3")).toBeUndefined();
      expect((await books.log.thread("mail1"))?.lastFromStaffAt).toBe("2026-11-23T09:00:00.000Z");
    });

    it("takes the thread's new names with it, and is overtaken when one of them is taken", async () => {
      await books.log.record({ ...whole, newNames: ["<a@kund.example>", "<b@kund.example>"] });
      const named = await books.log.threadsOf(["<b@kund.example>"]);
      expect(named.get("<b@kund.example>")?.threadId).toBe("mail1");
      const other = madeEntry({
        contact: madeContact({ contactId: "mail2", threadId: "mail2" }),
        sameMailKey: "same2",
        thread: madeThread({ threadId: "mail2" }),
        newNames: ["<c@kund.example>", "<b@kund.example>"],
      });
      expect(await books.log.record(other)).toEqual({ result: "overtaken" });
      expect(await books.log.find("mail2")).toBeUndefined();
      expect((await books.log.threadsOf(["<c@kund.example>"])).size).toBe(0);
    });

    it("says what is half there when a contact was lost and its promise was not", async () => {
      await books.log.record(whole);
      const again = {
        ...whole,
        contact: madeContact({ contactId: "mail7", threadId: "mail7" }),
        sameMailKey: "same7",
        thread: madeThread({ threadId: "mail7" }),
      };
      expect(await books.log.record(again)).toEqual({ result: "half-there", promise: true, letter: true });
      expect(await books.log.record({ ...again, newPromise: undefined, newLetter: undefined })).toEqual({
        result: "recorded",
      });
    });

    it("refuses an item that is larger than the table takes, and stores nothing", async () => {
      const contact = madeContact({ because: "x".repeat(500 * 1024) });
      await expect(books.log.record(madeEntry({ contact }))).rejects.toThrow(/size/i);
      expect(await books.log.thread("mail1")).toBeUndefined();
    });

    it("is overtaken when a new thread is there already", async () => {
      await books.log.record(whole);
      const other = madeEntry({ contact: madeContact({ contactId: "mail9" }), sameMailKey: "other" });
      expect(await books.log.record(other)).toEqual({ result: "overtaken" });
    });

    it("ends a promise once", async () => {
      await books.log.record(whole);
      const answer = { at: "2026-11-23T10:00:00.000Z", by: "answer1", staffId: "anna" };
      const ended = keptBy(madePromise({ revision: 1 }), answer);
      const entry = (contactId: string, version: number) =>
        madeEntry({
          contact: madeContact({ contactId, direction: "out" }),
          sameMailKey: contactId,
          thread: madeThread({ version }),
          changedPromise: ended,
        });
      expect(await books.log.record(entry("answer1", 2))).toEqual({ result: "recorded" });
      expect(await books.promises.find("p-mail1")).toEqual({ ...ended, revision: 2 });
      expect(await books.log.record(entry("answer2", 3))).toEqual({ result: "overtaken" });
      expect(await all(books.promises.due(LATER))).toEqual([]);
    });

    it("clears what the thread no longer has", async () => {
      await books.log.record(madeEntry({ thread: madeThread({ openPromiseId: "p-mail1" }) }));
      const next = madeEntry({
        contact: madeContact({ contactId: "mail2" }),
        sameMailKey: "mail2",
        thread: madeThread({ version: 2, openPromiseId: undefined }),
      });
      await books.log.record(next);
      expect((await books.log.thread("mail1"))?.openPromiseId).toBeUndefined();
    });

    it("of many at the same moment lets exactly one begin the thread", async () => {
      const results = await Promise.all(
        Array.from({ length: 8 }, (_, index) =>
          books.log.record(
            madeEntry({
              contact: madeContact({ contactId: `mail${String(index)}` }),
              sameMailKey: `same${String(index)}`,
            }),
          ),
        ),
      );
      expect(results.filter(({ result }) => result === "recorded")).toHaveLength(1);
      expect(results.filter(({ result }) => result === "overtaken")).toHaveLength(7);
    });
  });

  describe("noting a contact", () => {
    it("stores it once", async () => {
      await books.log.note(madeContact({ contactId: "note1", subject: "first" }), FORGET_AT);
      await books.log.note(madeContact({ contactId: "note1", subject: "second" }), FORGET_AT);
      expect((await books.log.find("note1"))?.subject).toBe("first");
    });
  });

  describe("promises that fall due", () => {
    it("are listed from their warning on, the most urgent first", async () => {
      for (const [id, warnAt] of [
        ["late", "2026-11-24T09:00:00.000Z"],
        ["early", "2026-11-24T07:00:00.000Z"],
        ["next-week", "2026-12-01T07:00:00.000Z"],
      ] as const) {
        await books.log.record(
          madeEntry({
            contact: madeContact({ contactId: id }),
            sameMailKey: id,
            thread: madeThread({ threadId: id }),
            newPromise: madePromise({ promiseId: id, warnAt }),
          }),
        );
      }
      const due = await all(books.promises.due("2026-11-24T09:00:00.000Z"));
      expect(due.map(({ promiseId }) => promiseId)).toEqual(["early", "late"]);
    });

    it("are warned about once, with a letter", async () => {
      await books.log.record(whole);
      const at = "2026-11-24T07:00:00.000Z";
      const warned = alertedOf(madePromise({ revision: 1 }), "warning", at);
      const results = await Promise.all([1, 2, 3].map(() => books.promises.store(warned, [madeAlert()])));
      expect(results.filter(Boolean)).toHaveLength(1);
      expect((await books.promises.find("p-mail1"))?.alertedAt).toEqual({ warning: at });
      expect(await books.letters.find("alert-p-mail1-v1")).toEqual(madeAlert());
      expect(await all(books.promises.due("2026-11-24T07:59:59.000Z"))).toEqual([]);
    });

    it("are not warned about once they have ended", async () => {
      await books.log.record(whole);
      const stored = madePromise({ revision: 1 });
      const ended = keptBy(stored, { at: "2026-11-23T10:00:00.000Z", by: "answer1" });
      await books.log.record(
        madeEntry({
          contact: madeContact({ contactId: "answer1" }),
          sameMailKey: "answer1",
          thread: madeThread({ version: 2 }),
          changedPromise: ended,
        }),
      );
      expect(await books.promises.store(alertedOf(stored, "warning", LATER), [madeAlert()])).toBe(false);
      expect(await books.letters.find("alert-p-mail1-v1")).toBeUndefined();
    });
  });
}
