/** What looks like a machine's mail, and is the company's own: its mailing groups and contact forms; and less care. */
import { describe, expect, test } from "vitest";
import type { Exceptions } from "../../../domain/company.ts";
import { judge } from "../../../domain/mail/judge.ts";
import type { Judgement } from "../../../domain/mail/judgement.ts";
import type { Receipt } from "../../../domain/mail/receipt.ts";
import { exampleCompany } from "../../support/example-company.ts";
import { mailWith, receiptWith } from "./made-mail.ts";

const GROUP = "info@bjorkholm.example";
const FORM = "no-reply@webb.bjorkholm.example";

async function judged(
  exceptions: Partial<Exceptions>,
  fields: Readonly<Record<string, string>> = {},
  receipt: Partial<Receipt> = {},
): Promise<Judgement> {
  const company = exampleCompany();
  return judge({
    mail: await mailWith(fields),
    receipt: receiptWith(receipt),
    company: { ...company, exceptions: { ...company.exceptions, ...exceptions } },
  });
}

const ACKNOWLEDGED = { kind: "customer", promise: "new", acknowledge: true };

describe("the company's own mailing group", () => {
  const named = { mailingGroups: [GROUP] };
  const list = { "List-Id": "<info.bjorkholm.example>", Precedence: "list" };
  const google = {
    ...list,
    "Mailing-List": "list info@bjorkholm.example; contact info+owners@bjorkholm.example",
    "List-Post":
      "<https://groups.google.com/a/bjorkholm.example/group/info/post>, <mailto:info@bjorkholm.example>",
    "List-Help":
      "<https://support.google.com/a/bjorkholm.example/bin/topic.py?topic=25838>, <mailto:info+help@bjorkholm.example>",
    "List-Unsubscribe":
      "<mailto:googlegroups-manage+1+unsubscribe@googlegroups.com>, <https://groups.google.com/a/bjorkholm.example/group/info/subscribe>",
  };
  const throughGroup = { envelopeFrom: "info+bncbc1@bjorkholm.example" };

  test("is a list like any other until it is named", async () => {
    expect(await judged({}, google, throughGroup)).toMatchObject({ kind: "list", promise: "none" });
  });

  test.each([
    ["a Google Group", google, throughGroup],
    [
      "a Mailman list",
      { ...list, Sender: "info-bounces@bjorkholm.example" },
      { envelopeFrom: "info-bounces@bjorkholm.example" },
    ],
  ])("lets a person through: %s", async (_, fields, receipt) => {
    expect(await judged(named, fields, receipt)).toMatchObject(ACKNOWLEDGED);
  });

  test.each<[string, Record<string, string>]>([
    ["another list's mail", { "List-Id": "<info.bjorkholm.example.evil.example>" }],
    [
      "a newsletter sent to the group",
      { "List-Unsubscribe": "<https://nyheter.example/?to=info@bjorkholm.example>" },
    ],
    ["a newsletter's link of no shape", { "List-Unsubscribe": "click here" }],
    ["bulk mail", { Precedence: "bulk" }],
    ["a campaign", { "Feedback-ID": "1:x" }],
  ])("lets through nothing else: %s", async (_, fields) => {
    expect(await judged(named, { ...google, ...fields }, throughGroup)).toMatchObject({
      kind: "list",
      promise: "none",
    });
  });

  test("lets through no automatic answer", async () => {
    expect(await judged(named, { ...google, "Auto-Submitted": "auto-replied" }, throughGroup)).toMatchObject({
      kind: "automatic",
      acknowledge: false,
    });
  });

  test("is no colleague where it wrote itself into From", async () => {
    const rewritten = {
      ...google,
      From: `"'Karin' via Info" <${GROUP}>`,
      "X-Original-From": "Karin <karin@kund.example>",
    };
    expect(await judged(named, rewritten, throughGroup)).toMatchObject({
      kind: "customer",
      promise: "new",
      acknowledge: false,
      answerTo: undefined,
      reasons: ["group-hides-writer"],
    });
  });
});

describe("the company's own contact form", () => {
  const named = { contactForms: [FORM] };
  const form = {
    From: `"Kontakt" <${FORM}>`,
    "Reply-To": "Karin Ek <Karin@kund.example>",
    "Auto-Submitted": "auto-generated",
    "X-Auto-Response-Suppress": "All",
  };
  const sent = { envelopeFrom: "bounce-1@webb.bjorkholm.example" };

  test("is a machine until it is named", async () => {
    expect(await judged({}, form, sent)).toMatchObject({ kind: "automatic", acknowledge: false });
  });

  test("is answered to whom it names, who is not proved by that", async () => {
    expect(await judged(named, form, sent)).toMatchObject({
      ...ACKNOWLEDGED,
      answerTo: "karin@kund.example",
      authenticated: false,
      reasons: ["waits-for-us", "by-contact-form"],
    });
  });

  test("makes a promise and is not answered when nothing proves that it is the form", async () => {
    expect(await judged(named, form, { ...sent, dmarc: "FAIL", dmarcPolicy: "none" })).toMatchObject({
      kind: "customer",
      promise: "new",
      acknowledge: false,
      answerTo: undefined,
      reasons: ["not-authenticated", "claims-to-be-own", "by-contact-form"],
    });
  });

  test.each<[string, Record<string, string>]>([
    ["nobody", { "Reply-To": "" }],
    ["two people", { "Reply-To": "a@kund.example, b@kund.example" }],
    ["somebody who cannot be written to safely", { "Reply-To": "jösse@kund.example" }],
    ["the company itself", { "Reply-To": GROUP }],
    ["the form itself", { "Reply-To": FORM }],
    ["an address that nobody reads", { "Reply-To": "noreply@kund.example" }],
  ])("makes a promise and is not answered when it names %s", async (_, fields) => {
    expect(await judged(named, { ...form, ...fields }, sent)).toMatchObject({
      kind: "customer",
      promise: "new",
      acknowledge: false,
    });
  });

  test.each<[string, Record<string, string>]>([
    ["an automatic answer", { "Auto-Submitted": "auto-replied" }],
    ["a delivery report", { "Content-Type": "multipart/report; report-type=delivery-status; boundary=x" }],
    ["a loop", { "X-Loop": "x" }],
  ])("is still a machine with %s", async (_, fields) => {
    expect(await judged(named, { ...form, ...fields }, sent)).toMatchObject({
      acknowledge: false,
      promise: "none",
    });
  });

  describe("that sends from the company's own domain", () => {
    const own = { ...form, From: '"Webben" <wordpress@bjorkholm.example>' };
    const ownNamed = { contactForms: ["wordpress@bjorkholm.example"] };
    const envelope = { envelopeFrom: "wordpress@bjorkholm.example" };

    test("is answered to whom it names, like any other", async () => {
      expect(await judged(ownNamed, own, envelope)).toMatchObject({
        ...ACKNOWLEDGED,
        answerTo: "karin@kund.example",
        reasons: ["waits-for-us", "by-contact-form"],
      });
    });

    test("makes a promise, and says why nobody is told, when it names nobody", async () => {
      expect(await judged(ownNamed, { ...own, "Reply-To": "" }, envelope)).toMatchObject({
        kind: "customer",
        promise: "new",
        acknowledge: false,
        reasons: ["form-without-writer", "by-contact-form"],
      });
    });

    test("is seen to be one, although nobody named it, also as a no-reply", async () => {
      const unnamed = { From: "noreply@bjorkholm.example", "Reply-To": "karin@kund.example" };
      expect(await judged({}, unnamed, envelope)).toMatchObject({
        promise: "new",
        reasons: ["form-not-named"],
      });
    });
  });

  test("lets nobody else be answered at Reply-To", async () => {
    expect(await judged(named, { "Reply-To": "annan@evil.example" })).toMatchObject({
      answerTo: "karin@kund.example",
    });
  });
});

describe("a company that is less careful", () => {
  test("answers mail whose program asks for no answer", async () => {
    const asks = { "X-Auto-Response-Suppress": "OOF, AutoReply" };
    expect(await judged({}, asks)).toMatchObject({ acknowledge: false });
    expect(await judged({ answerSuppressed: true }, asks)).toMatchObject(ACKNOWLEDGED);
  });

  test.each<[string, Partial<Receipt>]>([
    ["DMARC failed and the domain does not mind", { dmarc: "FAIL", dmarcPolicy: "none" }],
    ["there was no verdict", { dmarc: "NONE" }],
    [
      "the domain has no policy, and nothing is aligned",
      { dmarc: "GRAY", envelopeFrom: "x@evil.example", dkim: "FAIL" },
    ],
  ])("answers a sender that nothing proves, and calls it unproved: %s", async (_, receipt) => {
    expect(await judged({}, {}, receipt)).toMatchObject({
      acknowledge: false,
      reasons: ["not-authenticated"],
    });
    expect(await judged({ answerUnproven: true }, {}, receipt)).toMatchObject({
      ...ACKNOWLEDGED,
      authenticated: false,
      reasons: ["waits-for-us", "unproved-allowed"],
    });
  });

  test.each<[string, Record<string, string>, Partial<Receipt>]>([
    ["whose domain refuses such mail", {}, { dmarc: "FAIL", dmarcPolicy: "reject" }],
    ["whose domain wants it put aside", {}, { dmarc: "FAIL", dmarcPolicy: "quarantine" }],
    ["of which SES does not say what its domain wants", {}, { dmarc: "FAIL" }],
    ["that was not scanned", {}, { dmarc: "NONE", spam: "GRAY" }],
    ["that says to be the company", { From: "anna@bjorkholm.example" }, { dmarc: "NONE" }],
    ["with two senders", { From: "a@kund.example, b@kund.example" }, { dmarc: "NONE" }],
    ["that only copies the company in", { To: "x@y.example", Cc: GROUP }, { dmarc: "NONE" }],
  ])("does not answer a mail %s", async (_, fields, receipt) => {
    expect(await judged({ answerUnproven: true }, fields, receipt)).toMatchObject({ acknowledge: false });
  });
});
