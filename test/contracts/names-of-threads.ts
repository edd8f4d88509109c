/** How every contact log names threads, and finds them by their names. */
import { beforeEach, describe, expect, it } from "vitest";
import type { ContactLog } from "../../domain/ports.ts";
import { madeContact, madeEntry, madeThread } from "../support/made.ts";

const FORGET_AT = "2029-11-22T08:00:00.000Z";

/** `create` gives an empty log. */
export function namesOfThreadsContract(create: () => Promise<ContactLog>): void {
  let log: ContactLog;
  beforeEach(async () => {
    log = await create();
    await log.record(madeEntry());
  });

  describe("threads by Message-ID", () => {
    it("finds the threads that were joined, in the order of the ids, each once", async () => {
      const second = madeThread({ threadId: "mail5" });
      await log.record(
        madeEntry({
          contact: madeContact({ contactId: "mail5", threadId: "mail5" }),
          sameMailKey: "same5",
          thread: second,
        }),
      );
      await log.joinThreadAnew("<a@kund.example>", "mail1", FORGET_AT);
      await log.joinThreadAnew("<b@kund.example>", "mail1", FORGET_AT);
      await log.joinThreadAnew("<c@kund.example>", "mail5", FORGET_AT);
      const found = await log.threadsOf([
        "<c@kund.example>",
        "<x@kund.example>",
        "<a@kund.example>",
        "<b@kund.example>",
      ]);
      expect([...found].map(([name, { threadId }]) => [name, threadId])).toEqual([
        ["<c@kund.example>", "mail5"],
        ["<a@kund.example>", "mail1"],
        ["<b@kund.example>", "mail1"],
      ]);
    });

    it("gives the name of our own letter to its thread, whoever took it before, as often as it is told", async () => {
      const name = "<ses-1@eu-west-1.amazonses.com>";
      await log.joinThreadAnew(name, "stolen", FORGET_AT);
      expect(await log.letterNamed([name])).toBeUndefined();
      for (let time = 0; time < 2; time += 1) await log.joinThread(name, "mail1", "ack-mail1", FORGET_AT);
      expect([...(await log.threadsOf([name])).keys()]).toEqual([name]);
      expect(await log.letterNamed([name])).toBe("ack-mail1");
      await log.joinThread(name, undefined, "summary", FORGET_AT);
      expect((await log.threadsOf([name])).size).toBe(0);
      expect(await log.letterNamed([name])).toBe("summary");
    });

    it("lets a thread begin with the name of a letter that had none, and still knows the letter", async () => {
      const name = "<ses-2@eu-west-1.amazonses.com>";
      await log.joinThread(name, undefined, "confirm-mail1", FORGET_AT);
      const entry = madeEntry({
        contact: madeContact({ contactId: "mail6", threadId: "mail6" }),
        sameMailKey: "same6",
        thread: madeThread({ threadId: "mail6" }),
        newNames: [name],
      });
      expect(await log.record(entry)).toEqual({ result: "recorded" });
      expect([...(await log.threadsOf([name])).values()].map(({ threadId }) => threadId)).toEqual(["mail6"]);
      expect(await log.letterNamed([name])).toBe("confirm-mail1");
    });

    it("gives a name to the latest thread when it is asked to", async () => {
      const second = madeThread({ threadId: "mail5" });
      await log.record(
        madeEntry({
          contact: madeContact({ contactId: "mail5", threadId: "mail5" }),
          sameMailKey: "same5",
          thread: second,
        }),
      );
      await log.joinThreadAnew("subject x", "mail1", FORGET_AT);
      await log.joinThreadAnew("subject x", "mail5", FORGET_AT);
      expect([...(await log.threadsOf(["subject x"])).values()].map(({ threadId }) => threadId)).toEqual([
        "mail5",
      ]);
    });

    it("finds nothing for an empty list", async () => {
      expect([...(await log.threadsOf([]))]).toEqual([]);
    });
  });
}
