/** How every contact log lists the contacts of a day. */
import { beforeEach, describe, expect, it } from "vitest";
import type { ContactLog } from "../../domain/ports.ts";
import { all } from "../support/all.ts";
import { madeContact, madeEntry, madeThread } from "../support/made.ts";

const FORGET_AT = "2029-11-22T08:00:00.000Z";

/** `create` gives an empty log. */
export function contactsOfADayContract(create: () => Promise<ContactLog>): void {
  let log: ContactLog;
  beforeEach(async () => {
    log = await create();
  });

  describe("the contacts of a day", () => {
    it("are listed in the order in which they were logged, without what was written", async () => {
      const { attachments: _files, damaged: _damaged, messageId: _id, text: _text, ...row } = madeContact();
      const noon = {
        contactId: "noon",
        loggedAt: "2026-11-23T11:00:00.000Z",
        promiseId: "p-noon",
        answers: true,
      };
      await log.note(madeContact(noon), FORGET_AT);
      await log.note(madeContact({ contactId: "next-day", on: "2026-11-24" }), FORGET_AT);
      await log.record(madeEntry());
      expect(await all(log.on("2026-11-23"))).toEqual([row, { ...row, ...noon }]);
      expect(await all(log.on("2026-11-22"))).toEqual([]);
    });
  });

  describe("the contacts of a customer", () => {
    it("are listed as those of a day are, the first logged first, and nobody else's", async () => {
      const { attachments: _files, damaged: _damaged, messageId: _id, text: _text, ...row } = madeContact();
      const mine = { ...row, customerId: "c1" };
      const later = { contactId: "later", on: "2026-12-01", loggedAt: "2026-12-01T11:00:00.000Z" };
      await log.note(madeContact({ ...later, customerId: "c1" }), FORGET_AT);
      await log.note(madeContact({ contactId: "other", customerId: "c2" }), FORGET_AT);
      await log.note(madeContact({ contactId: "nobodys" }), FORGET_AT);
      await log.record(
        madeEntry({
          contact: madeContact({ customerId: "c1" }),
          thread: madeThread({ customerId: "c1" }),
        }),
      );
      expect(await all(log.of("c1"))).toEqual([mine, { ...mine, ...later }]);
      expect(await all(log.of("c3"))).toEqual([]);
    });
  });
}
