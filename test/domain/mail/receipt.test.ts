import { describe, expect, test } from "vitest";
import { authenticated, envelopeAddress, readReceipt } from "../../../domain/mail/receipt.ts";
import type { Receipt } from "../../../domain/mail/receipt.ts";
import { mailWith, receiptWith } from "./made-mail.ts";

const NOW = "2026-11-23T09:00:00.000Z";

describe("an SES notification", () => {
  const receipt = {
    timestamp: "2026-11-23T08:00:00.500Z",
    recipients: ["Info@in.bjorkholm.example"],
    spamVerdict: { status: "GRAY" },
    virusVerdict: { status: "PASS" },
    spfVerdict: { status: "PROCESSING_FAILED" },
    dkimVerdict: { status: "pass" },
    dmarcVerdict: { status: "FAIL" },
    dmarcPolicy: "REJECT",
  };

  test("is read with its verdicts as they are, and what is odd as none", () => {
    expect(readReceipt({ mail: { source: "Karin@kund.example" }, receipt }, NOW)).toEqual({
      receivedAt: "2026-11-23T08:00:00.500Z",
      envelopeFrom: "karin@kund.example",
      recipients: ["info@in.bjorkholm.example"],
      spam: "GRAY",
      virus: "PASS",
      spf: "PROCESSING_FAILED",
      dkim: "NONE",
      dmarc: "FAIL",
      dmarcPolicy: "reject",
    });
  });

  test("may be its receipt alone", () => {
    expect(readReceipt(receipt, NOW)).toMatchObject({ spam: "GRAY", envelopeFrom: undefined });
  });

  test.each([null, undefined, 7, "x", [], {}, { receipt: null }, { receipt: { recipients: 7 } }])(
    "has no verdicts when it is %j",
    (value) => {
      expect(readReceipt(value, NOW)).toMatchObject({
        receivedAt: NOW,
        recipients: [],
        virus: "NONE",
        dmarc: "NONE",
        dmarcPolicy: undefined,
      });
    },
  );

  test.each(["", "<>", "< >"])("names the null sender as %j", (source) => {
    expect(envelopeAddress(source)).toBe("");
  });
});

describe("it is really them", () => {
  const from = "karin@kund.example";
  const is = async (changes: Partial<Receipt>, ...signatures: string[]): Promise<boolean> => {
    const mail = await mailWith(
      Object.fromEntries(signatures.map((value, i) => [`DKIM-Signature${" ".repeat(i)}`, value])),
    );
    return authenticated(receiptWith(changes), mail.headers, from);
  };

  test("when DMARC passed, whatever else did not", async () => {
    expect(await is({ dmarc: "PASS", spf: "FAIL", dkim: "FAIL" })).toBe(true);
  });

  test.each(["FAIL", "NONE", "PROCESSING_FAILED"] as const)("never when DMARC is %s", async (dmarc) => {
    expect(await is({ dmarc, dmarcPolicy: "none" }, "v=1; d=kund.example")).toBe(false);
  });

  test.each([
    ["the same domain", "karin@kund.example", true],
    ["a subdomain of it", "bounce@mail.kund.example", true],
    ["another domain", "karin@evil.example", false],
    ["a domain that only ends like it", "karin@badkund.example", false],
    ["nobody", "", false],
  ])("without a policy, when SPF passed for %s: %s %s", async (_, envelopeFrom, expected) => {
    expect(await is({ dmarc: "GRAY", dkim: "GRAY", envelopeFrom })).toBe(expected);
  });

  test("without a policy, when DKIM passed and every signature is of the domain", async () => {
    const gray = { dmarc: "GRAY", spf: "FAIL" } as const;
    expect(await is(gray, "v=1; a=rsa-sha256; d=Kund.example; s=x")).toBe(true);
    expect(await is(gray, "v=1; d=kund.example", "v=1; d=mail.kund.example")).toBe(true);
    expect(await is(gray, "v=1; d=kund.example", "v=1; d=evil.example")).toBe(false);
    expect(await is(gray, "v=1; d=kund.example; d=evil.example")).toBe(false);
    expect(await is(gray, "v=1; s=x")).toBe(false);
    expect(await is(gray)).toBe(false);
    expect(await is({ ...gray, dkim: "FAIL" }, "v=1; d=kund.example")).toBe(false);
  });
});
