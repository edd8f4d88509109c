/**
 * What is decided about odd and hostile mails, row by row of the list of inputs and outcomes that Handslag promises
 * (13 to 51). Rows that another part decides are held there: 34 and 36 by the caps, 43 and 44 by the threads, 45 and 46
 * by the links, 48 by the customers, 50 and 51 by what is listed and exported.
 */
import { describe, expect, test } from "vitest";
import { judge } from "../../../domain/mail/judge.ts";
import type { Judgement } from "../../../domain/mail/judgement.ts";
import { readMail } from "../../../domain/mail/read-mail.ts";
import { exampleCompany } from "../../support/example-company.ts";
import { BROKEN_MAILS, MACHINES, SENDERS, VERDICTS } from "./fault-rows.ts";
import type { Given } from "./fault-rows.ts";
import { bytes, receiptWith } from "./made-mail.ts";

const company = exampleCompany();

const USUAL = [
  "From: Karin Ek <karin@kund.example>",
  "To: info@bjorkholm.example",
  "Subject: En dörr",
  "Message-ID: <1@kund.example>",
];

const nameOf = (line: string): string => line.slice(0, line.indexOf(":")).toLowerCase();

async function judged({ header = [], body = "Hej! Kan ni komma?", receipt }: Given): Promise<Judgement> {
  const names = header.map(nameOf);
  const lines = [
    ...USUAL.filter((line) => !names.includes(nameOf(line))),
    ...header.filter((line) => !line.endsWith(":")),
  ];
  const head = bytes(`${lines.join("\r\n")}\r\n\r\n`);
  const text = typeof body === "string" ? bytes(body) : body;
  const raw = new Uint8Array([...head, ...text]);
  const isOwnMark = (mark: string) => mark === "ours";
  return judge({
    mail: await readMail(raw),
    receipt: receiptWith(receipt),
    company,
    isOwnMark,
  });
}

describe("row", () => {
  test.each([...BROKEN_MAILS, ...SENDERS, ...MACHINES, ...VERDICTS])(
    "%i: %s",
    async (_row, _what, given, { because, ...outcome }) => {
      const judgement = await judged(given);
      expect(judgement).toMatchObject(outcome);
      if (because !== undefined) expect(judgement.reasons).toContain(because);
      expect(judgement.because).not.toMatch(/\p{Cc}/u);
    },
  );

  test("42: a forged colleague is nobody's customer", async () => {
    const judgement = await judged({ header: ["From: anna@bjorkholm.example"], receipt: { dmarc: "FAIL" } });
    expect(judgement.answerTo).toBeUndefined();
  });

  test("49: what staff read of a mail has no control characters and no turned text", async () => {
    const hostile = "x\u202Egpj.exe\u0007<script>";
    const { because } = await judged({ header: [`X-Loop: ${hostile}`] });
    expect(because).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
  });
});
