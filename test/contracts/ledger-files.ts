/** What every store of ledger files must do, in memory and in S3 alike. */
import { beforeEach, describe, expect, it } from "vitest";
import { MOST_LEDGER_BYTES } from "../../domain/payment/ledger-facts.ts";
import type { LedgerFiles } from "../../domain/payment/ledger-book.ts";
import { all } from "../support/all.ts";

const NEVER = "9999-01-01T00:00:00.000Z";

/** As people and programs call files, and as they are called in a key. */
const KEYS = [
  "imports/kundreskontra 2026-11 (1).csv",
  "imports/Ärende+100%/maksut & laskut.csv",
  "imports/staff/bo/mail1/0/kund%20reskontra.csv",
];

/** `create` gives an empty store. */
export function ledgerFilesContract(create: () => Promise<LedgerFiles>): void {
  describe("the ledger files", () => {
    let files: LedgerFiles;
    const text = async (key: string): Promise<string | undefined> => {
      const file = await files.read(key);
      return file?.bytes && Buffer.from(file.bytes).toString();
    };
    const left = async (before = NEVER): Promise<string[]> =>
      (await all(files.leftOver(before))).map(({ key }) => key).sort();
    const atOf = async (key: string): Promise<string> => (await files.read(key))?.at ?? "";

    beforeEach(async () => {
      files = await create();
    });

    it.each(KEYS)("read what was put under %s, byte for byte, and say when that was", async (key) => {
      await files.put(key, Buffer.from("Fakturanr;Kund\n1;Å\u0000\n"));
      expect(await text(key)).toBe("Fakturanr;Kund\n1;Å\u0000\n");
      expect(await atOf(key)).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    });

    it("say when there is no such file", async () => {
      expect(await files.read("imports/nothing.csv")).toBeUndefined();
    });

    it("do not read what is too large, and say when it came", async () => {
      await files.put("imports/large.csv", Buffer.alloc(MOST_LEDGER_BYTES + 1));
      const file = await files.read("imports/large.csv");
      expect(file?.bytes).toBeUndefined();
      expect(file?.at).toMatch(/Z$/);
    });

    it.each(KEYS)("file %s once, do not mind being asked again, and can hand it in anew", async (key) => {
      await files.put(key, Buffer.from("a"));
      await files.put("imports/other.csv", Buffer.from("b"));
      const at = await atOf(key);
      await files.file(key, at);
      await files.file(key, at);
      expect(await left()).toEqual(["imports/other.csv"]);
      expect(await files.again(key, at, "imports/again.csv")).toBe(true);
      expect(await text("imports/again.csv")).toBe("a");
    });

    it("keep files apart that were called the same", async () => {
      const [key, other] = ["imports/a.csv", "imports/b.csv"];
      await files.put(key, Buffer.from("first"));
      await files.file(key, "2026-11-23T08:00:00.000Z");
      await files.put(key, Buffer.from("second"));
      await files.file(key, "2026-11-23T08:00:01.000Z");
      await files.again(key, "2026-11-23T08:00:00.000Z", other);
      expect(await text(other)).toBe("first");
    });

    it("say when a file is not kept any more", async () => {
      expect(await files.again("imports/a.csv", "2026-11-23T08:00:00.000Z", "imports/b.csv")).toBe(false);
      await files.file("imports/a.csv", "2026-11-23T08:00:00.000Z");
      expect(await left()).toEqual([]);
    });

    it("list what is left over only when it has lain for long enough", async () => {
      await files.put("imports/a.csv", Buffer.from("a"));
      expect(await left("2000-01-01T00:00:00.000Z")).toEqual([]);
      expect(await left()).toEqual(["imports/a.csv"]);
    });
  });
}
