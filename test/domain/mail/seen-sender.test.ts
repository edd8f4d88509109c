/** What SES read as From is what its verdicts are about: where we read another, nothing is proved. */
import { describe, expect, test } from "vitest";
import { judge } from "../../../domain/mail/judge.ts";
import { readMail } from "../../../domain/mail/read-mail.ts";
import { readReceipt } from "../../../domain/mail/receipt.ts";
import { exampleCompany } from "../../support/example-company.ts";

const company = exampleCompany();
const AT = "2026-11-23T08:00:00.000Z";
const RAW = [
  "Return-Path: <evil@evil.example>",
  " From: evil@evil.example",
  "From: Anna <anna@bjorkholm.example>",
  "To: karin@kund.example",
  "Cc: log@in.bjorkholm.example",
  "Subject: Re: Trappa",
  "",
  "Hej",
].join("\r\n");

async function judged(from: unknown) {
  const verdict = { status: "PASS" };
  const receipt = readReceipt(
    {
      mail: { source: "evil@evil.example", commonHeaders: { from } },
      receipt: {
        recipients: ["log@in.bjorkholm.example"],
        spamVerdict: verdict,
        virusVerdict: verdict,
        spfVerdict: verdict,
        dkimVerdict: verdict,
        dmarcVerdict: verdict,
      },
    },
    AT,
  );
  return judge({ mail: await readMail(Buffer.from(RAW)), receipt, company });
}

describe("a mail that claims to be a colleague's", () => {
  test.each([
    [["anna@bjorkholm.example"]],
    [["Anna <anna@bjorkholm.example>"]],
    [["Björk, Anna <Anna@Bjorkholm.example>"]],
    [['"ceo@evil.example" <anna@bjorkholm.example>']],
    [undefined],
  ])("is one when SES read the same, or does not say: %j", async (from) => {
    expect((await judged(from)).kind).toBe("staff");
  });

  test.each([
    [["evil@evil.example"]],
    [["Anna <anna@bjorkholm.example>", "evil@evil.example"]],
    [["anna@bjorkholm.example <evil@evil.example>"]],
    [["nobody"]],
    [[]],
  ])("is none when SES read another, or several: %j", async (from) => {
    expect(await judged(from)).toMatchObject({ kind: "customer", authenticated: false, acknowledge: false });
  });
});
