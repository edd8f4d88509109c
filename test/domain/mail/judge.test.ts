import { describe, expect, test } from "vitest";
import { judge } from "../../../domain/mail/judge.ts";
import type { Judgement } from "../../../domain/mail/judgement.ts";
import type { ReasonCode } from "../../../domain/mail/reasons.ts";
import type { Receipt } from "../../../domain/mail/receipt.ts";
import { readMail } from "../../../domain/mail/read-mail.ts";
import { exampleCompany } from "../../support/example-company.ts";
import { bytes, mailWith, receiptWith } from "./made-mail.ts";

const company = exampleCompany();

async function judged(
  fields: Readonly<Record<string, string>> = {},
  receipt: Partial<Receipt> = {},
  text?: string,
): Promise<Judgement> {
  return judge({ mail: await mailWith(fields, text), receipt: receiptWith(receipt), company });
}

describe("a person who writes to a shared address", () => {
  test("is promised an answer, and told so", async () => {
    expect(await judged()).toEqual({
      kind: "customer",
      promise: "new",
      acknowledge: true,
      authenticated: true,
      answerTo: "karin@kund.example",
      reasons: ["waits-for-us"],
      because: "a person wrote to a shared address and waits for an answer",
    });
  });

  test.each<[string, Record<string, string>]>([
    ["says that it was not sent automatically", { "Auto-Submitted": "No (really)" }],
    ["has an ordinary precedence", { Precedence: "normal" }],
    ["suppresses only delivery reports", { "X-Auto-Response-Suppress": "DR, RN" }],
    ["answers an automatic answer", { Subject: "Re: Automatic reply: semester" }],
    ["holds forged verdicts", { "X-SES-Spam-Verdict": "FAIL", "Authentication-Results": "x; dmarc=fail" }],
    ["wants answers elsewhere", { "Reply-To": "annan@evil.example" }],
    ["asks for a meeting", { "Content-Type": "text/calendar; method=REQUEST" }],
    ["writes from an address that only holds the word", { From: "noreplyson@kund.example" }],
  ])("is told so when the mail %s", async (_, fields) => {
    expect(await judged(fields)).toMatchObject({ kind: "customer", promise: "new", acknowledge: true });
  });

  test.each<[ReasonCode, Record<string, string>, Partial<Receipt>]>([
    ["not-authenticated", {}, { dmarc: "FAIL", dmarcPolicy: "none" }],
    ["possible-spoof", {}, { dmarc: "FAIL", dmarcPolicy: "reject" }],
    ["not-authenticated", {}, { dmarc: "NONE" }],
    ["not-authenticated", { From: "anna@bjorkholm.example" }, { dmarc: "FAIL" }],
    ["not-scanned", {}, { spam: "GRAY", dmarc: "GRAY" }],
    ["not-scanned", {}, { virus: "NONE", dmarc: "GRAY" }],
    ["sender-missing", { From: "<>" }, {}],
    ["sender-ambiguous", { From: "a@kund.example, b@kund.example" }, {}],
    ["sender-ambiguous", { From: "Vi: a@kund.example;" }, {}],
    ["sender-unsafe", { From: "jösse@kund.example" }, {}],
    ["many-recipients", { To: `info@bjorkholm.example, ${Array(20).fill("x@y.example").join(", ")}` }, {}],
    ["asks-for-no-answer", { "X-Auto-Response-Suppress": "DR, OOF,\tRN" }, {}],
    ["asks-for-no-answer", { "X-Auto-Response-Suppress": "All" }, {}],
    ["address-not-acknowledged", { To: "faktura@bjorkholm.example" }, {}],
    ["not-addressed", { To: "alla@annan.example" }, {}],
    ["header-too-large", { X: "y".repeat(300_000) }, {}],
    ["header-ambiguous", { "X\0": "y" }, {}],
    ["passes-on-report", { Subject: "VB: Undeliverable: hej" }, {}],
    ["machine-address", {}, { envelopeFrom: "nyheter-request@kund.example" }],
  ])("is promised an answer but not told so: %s", async (code, fields, receipt) => {
    const judgement = await judged(fields, receipt);
    expect(judgement).toMatchObject({ kind: "customer", promise: "new", acknowledge: false });
    expect(judgement.reasons).toContain(code);
    expect(judgement.because).not.toBe("");
  });

  test("is told so when DMARC passed although nothing was scanned", async () => {
    expect(await judged({}, { spam: "PROCESSING_FAILED", virus: "NONE" })).toMatchObject({
      acknowledge: true,
    });
  });

  test("is watched in silence when only a staff member was asked", async () => {
    expect(
      await judged({ To: "anna@bjorkholm.example" }, { recipients: ["log@in.bjorkholm.example"] }),
    ).toMatchObject({
      kind: "customer",
      promise: "silent",
      acknowledge: false,
      reasons: ["to-a-person"],
    });
  });

  test("is listed when the company is only in Cc", async () => {
    expect(await judged({ To: "x@y.example", Cc: "info@bjorkholm.example" })).toMatchObject({
      kind: "customer",
      promise: "none",
      reasons: ["only-in-copy"],
    });
  });
});

describe("what nobody waits for an answer to", () => {
  test.each<[string, Judgement["kind"], ReasonCode, Record<string, string>, Partial<Receipt>]>([
    ["a virus", "virus", "virus-found", {}, { virus: "FAIL", spam: "FAIL" }],
    ["spam", "spam", "spam-found", {}, { spam: "FAIL" }],
    ["the null sender", "automatic", "null-sender", {}, { envelopeFrom: "" }],
    ["an empty Return-Path", "automatic", "null-sender", { "Return-Path": "< >" }, {}],
    [
      "an automatic answer",
      "automatic",
      "auto-submitted",
      { "Auto-Submitted": '(x) AUTO-Replied (vac); a="b"' },
      {},
    ],
    ["an unknown automatic kind", "automatic", "auto-submitted", { "Auto-Submitted": "yes" }, {}],
    ["Precedence: bulk", "list", "precedence", { Precedence: "Bulk" }, {}],
    ["Precedence: auto_reply", "automatic", "precedence", { Precedence: "auto_reply" }, {}],
    ["X-Precedence: junk", "list", "precedence", { "X-Precedence": "junk" }, {}],
    ["List-Id", "list", "mailing-list", { "List-Id": "<x.y.example>" }, {}],
    ["List-Unsubscribe", "list", "mailing-list", { "List-Unsubscribe": "<mailto:x@y.example>" }, {}],
    ["Feedback-ID", "list", "mailing-list", { "Feedback-ID": "1:x" }, {}],
    ["X-Autoreply", "automatic", "automatic-header", { "X-Autoreply": "yes" }, {}],
    ["X-Loop", "automatic", "automatic-header", { "X-Loop": "x@y.example" }, {}],
    [
      "an autoresponder of Novell's",
      "automatic",
      "automatic-header",
      { "X-POST-MessageClass": "9; Autoresponder" },
      {},
    ],
    ["no-reply", "automatic", "machine-address", { From: "No-Reply@kund.example" }, {}],
    ["svara-ej", "automatic", "machine-address", { From: "svara-ej@kund.example" }, {}],
    ["a mail system", "bounce", "machine-address", { From: "MAILER-DAEMON@kund.example" }, {}],
    ["X-Failed-Recipients", "bounce", "failed-recipients", { "X-Failed-Recipients": "a@b.example" }, {}],
    [
      "a delivery report",
      "bounce",
      "bounce-report",
      { "Content-Type": "multipart/report; report-type=delivery-status; boundary=x" },
      {},
    ],
    [
      "a complaint",
      "complaint",
      "complaint-report",
      { "Content-Type": 'multipart/report; boundary=x; report-type="feedback-report"' },
      {},
    ],
    [
      "a read receipt",
      "automatic",
      "read-receipt",
      { "Content-Type": "multipart/report; report-type=disposition-notification; boundary=x" },
      {},
    ],
    ["another report", "automatic", "report", { "Content-Type": "multipart/report; boundary=x" }, {}],
    [
      "an answer to an invitation",
      "automatic",
      "calendar-reply",
      { "Content-Type": "text/calendar; method=reply" },
      {},
    ],
    [
      "a subject of automatic answers",
      "automatic",
      "automatic-subject",
      { Subject: "Autosvar: En fråga" },
      {},
    ],
    ["a mail system that has only a name", "bounce", "machine-address", { From: "MAILER-DAEMON <>" }, {}],
    ["our own letters' address", "own", "own-letter-address", { From: "handslag@in.bjorkholm.example" }, {}],
    ["staff", "staff", "from-staff", { From: "Anna Björk <anna@bjorkholm.example>" }, {}],
    ["a shared address of ours", "staff", "from-staff", { From: "info@bjorkholm.example" }, {}],
  ])("%s", async (_, kind, code, fields, receipt) => {
    const judgement = await judged(fields, receipt);
    expect(judgement).toMatchObject({ kind, promise: "none", acknowledge: false });
    expect(judgement.reasons).toContain(code);
  });

  test("our own letter, by its mark", async () => {
    const mail = await mailWith({ "X-Handslag-Mark": "ours" });
    const of = (isOwnMark: (mark: string) => boolean) =>
      judge({ mail, receipt: receiptWith(), company, isOwnMark });
    expect(of((mark) => mark === "ours")).toMatchObject({
      kind: "own",
      promise: "none",
      reasons: ["loop-mark"],
    });
    expect(of(() => false)).toMatchObject({ kind: "customer" });
  });

  test("bytes that are no mail", async () => {
    const mail = await readMail(bytes("\0\0\0"));
    expect(judge({ mail, receipt: receiptWith(), company })).toMatchObject({
      kind: "unreadable",
      promise: "none",
      acknowledge: false,
    });
  });
});
