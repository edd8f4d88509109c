/** What every mail store must do, in memory and in S3 alike. */
import { beforeEach, describe, expect, it } from "vitest";
import type { MailStore } from "../../domain/ports.ts";
import { all } from "../support/all.ts";

export interface StoreToTry {
  readonly store: MailStore;
  /** Puts a mail into the incoming folder, as SES does. */
  receive(contactId: string, raw: string): Promise<void>;
}

const AT = "2026-11-23T08:00:00.000Z";
const NEVER = "9999-01-01T00:00:00.000Z";

/** `create` gives an empty store. */
export function mailStoreContract(create: () => Promise<StoreToTry>): void {
  describe("the mail store", () => {
    let tried: StoreToTry;
    const text = async (contactId: string): Promise<string | undefined> => {
      const raw = await tried.store.read({ contactId, at: AT });
      return raw && Buffer.from(raw).toString();
    };
    const left = async (): Promise<string[]> =>
      (await all(tried.store.leftOver(NEVER))).map(({ key }) => key);

    beforeEach(async () => {
      tried = await create();
    });

    it("reads a mail before it is filed and after, byte for byte", async () => {
      const raw = "Subject: =?x?\r\n\r\nå\u0000ä\n";
      await tried.receive("mail1", raw);
      expect(await text("mail1")).toBe(raw);
      await tried.store.file({ contactId: "mail1", at: AT });
      expect(await text("mail1")).toBe(raw);
    });

    it("says when there is no such mail", async () => {
      expect(await text("nothing")).toBeUndefined();
    });

    it("files a mail once, and does not mind being asked again", async () => {
      await tried.receive("mail1", "a");
      await tried.receive("mail2", "b");
      expect((await left()).sort()).toEqual(["incoming/mail1", "incoming/mail2"]);
      await tried.store.file({ contactId: "mail1", at: AT });
      await tried.store.file({ contactId: "mail1", at: AT });
      expect(await left()).toEqual(["incoming/mail2"]);
      expect(await text("mail1")).toBe("a");
    });

    it("files a mail that is not there without a word: somebody else has", async () => {
      await tried.store.file({ contactId: "nothing", at: AT });
      expect(await left()).toEqual([]);
    });

    it("lists what is left over only when it has lain for long enough", async () => {
      await tried.receive("mail1", "a");
      expect(await all(tried.store.leftOver("2000-01-01T00:00:00.000Z"))).toEqual([]);
      const [found] = await all(tried.store.leftOver(NEVER));
      expect(found?.storedAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    });
  });
}
