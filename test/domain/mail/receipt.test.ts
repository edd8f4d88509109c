import { describe, expect, test } from "vitest";
import { authenticated, envelopeAddress, readReceipt } from "../../../domain/mail/receipt.ts";
import type { Receipt } from "../../../domain/mail/receipt.ts";
import { readMail } from "../../../domain/mail/read-mail.ts";
import { bytes, mailWith, receiptWith } from "./made-mail.ts";

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

  test.each([
    ["holds brackets, which are no comment", "v=1; x0=(; d=evil.example; x1=); d=kund.example"],
    ["names the domain by another tag", "v=1; D=kund.example"],
    ["hides its domain in brackets", "v=1; x0=(; d=evil.example; x1=); D=kund.example"],
    ["hides its domain in quotes", 'v=1; x0="; d=evil.example; x1="; D=kund.example'],
    ["has a comment in the name of the tag", "v=1; d(x)=kund.example"],
    ["has the tag in both cases", "v=1; d=kund.example; D=evil.example"],
    ["names no domain", "v=1; d=kund.example evil.example"],
    ["names one in other letters", "v=1; d=kund.exämple"],
  ])("not when a signature %s", async (_, signature) => {
    expect(await is({ dmarc: "GRAY", spf: "FAIL" }, signature)).toBe(false);
  });
});

describe("a header that SES may have read otherwise proves nothing", () => {
  const proved = { dmarc: "PASS" } as const;
  const unread = "X-Pad: y\r\n".repeat(1000);
  const usual = "From: karin@kund.example\r\nTo: info@bjorkholm.example\r\n";
  const signed = "DKIM-Signature: v=1; d=kund.example\r\n";
  const forged = "DKIM-Signature: v=1; d=evil.example\r\n";

  test.each<[string, string, Partial<Receipt>]>([
    ["a signature behind the limit", `${usual}${signed}${unread}${forged}`, { dmarc: "GRAY", spf: "FAIL" }],
    ["another sender behind the limit", `${usual}${unread}From: evil@evil.example\r\n`, proved],
    ["a zero byte in a field's name", `${usual}${signed}${forged.replace(":", "\0:")}`, { dmarc: "GRAY" }],
    ["a sender with a zero byte in the field's name", `${usual}From\0: evil@evil.example\r\n`, proved],
    ["a zero byte in a value", `${usual}X: y\0z\r\n`, proved],
    ["a lone carriage return", `${usual}X: y\rFrom: evil@evil.example\r\n`, proved],
    ["a line that continues nothing", ` From: evil@evil.example\r\n${usual}`, proved],
    ["a line that is no field", `${usual}this is no field\r\n`, proved],
    ["a line that continues no field", `${usual}this is none\r\n From: evil@evil.example\r\n`, proved],
    ["an end that only some see", `${usual}${signed}X: y\n\n${forged}`, { dmarc: "GRAY", spf: "FAIL" }],
  ])("%s", async (_, header, changes) => {
    const mail = await readMail(bytes(`${header}\r\nHej!\r\n`));
    expect(authenticated(receiptWith(changes), mail.headers, "karin@kund.example")).toBe(false);
    expect(mail.damaged).not.toEqual([]);
  });

  test("and one that they read alike does", async () => {
    for (const end of ["\r\n", "\n"]) {
      const mail = await readMail(bytes(`From karin Mon Nov 23\r\n${usual}\r\nHej!`.replaceAll("\r\n", end)));
      expect(authenticated(receiptWith(), mail.headers, "karin@kund.example")).toBe(true);
    }
  });
});
