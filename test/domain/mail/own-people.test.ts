/** Who counts as one of the company's own people, and who does not although it looks so. */
import { describe, expect, it } from "vitest";
import { judge } from "../../../domain/mail/judge.ts";
import { readMail } from "../../../domain/mail/read-mail.ts";
import { readReceipt } from "../../../domain/mail/receipt.ts";
import { exampleCompany } from "../../support/example-company.ts";
import { mailText } from "../../support/mail-text.ts";

const PASS = { status: "PASS" };
const FAIL = { status: "FAIL" };
const company = exampleCompany();

async function judged(raw: string, dmarcVerdict = PASS) {
  const verdicts = {
    spamVerdict: PASS,
    virusVerdict: PASS,
    spfVerdict: PASS,
    dkimVerdict: PASS,
    dmarcVerdict,
  };
  const receipt = readReceipt({ receipt: verdicts }, "2026-11-23T08:00:00.000Z");
  return judge({ mail: await readMail(Buffer.from(raw)), receipt, company });
}

describe("a mail from the company's own domain", () => {
  it("is staff's, also by a colleague whom the settings do not name", async () => {
    const raw = mailText({
      from: "nisse@bjorkholm.example",
      to: "karin@kund.example",
      cc: "log@in.bjorkholm.example",
    });
    expect(await judged(raw)).toMatchObject({ kind: "staff", promise: "none" });
  });

  it("is not staff's when nothing proves it", async () => {
    const raw = mailText({ from: "nisse@bjorkholm.example", to: "info@bjorkholm.example" });
    expect(await judged(raw, FAIL)).toMatchObject({ kind: "customer", promise: "new", acknowledge: false });
  });

  it.each(["info@bjorkholm.example", "webb@bjorkholm.example"])(
    "by a contact form that sends as %s is a customer's, and waits for an answer",
    async (from) => {
      const raw = mailText({ from, to: "info@bjorkholm.example", headers: ["Reply-To: karin@kund.example"] });
      expect(await judged(raw)).toMatchObject({
        kind: "customer",
        promise: "new",
        acknowledge: false,
        reasons: ["form-not-named"],
      });
    },
  );

  it.each([
    "Feedback-ID: 1.eu-west-1.abc=:AmazonSES",
    "List-Unsubscribe: <mailto:x@crm.example>",
    "Precedence: bulk",
    "X-Loop: crm",
  ])("that a program of the company's sent for somebody is still theirs: %s", async (header) => {
    const raw = mailText({ from: "anna@bjorkholm.example", to: "karin@kund.example", headers: [header] });
    expect(await judged(raw)).toMatchObject({ kind: "staff", reasons: ["from-staff"] });
  });

  it.each<[string, string[]]>([
    ["En fråga", ["Auto-Submitted: auto-replied"]],
    ["En fråga", ["X-Autoreply: yes"]],
    ["En fråga", ["Precedence: auto_reply"]],
    ["En fråga", ["Return-Path: <>"]],
    ["En fråga", ["Content-Type: multipart/report; boundary=x"]],
    ["En fråga", ["Content-Type: text/calendar; method=REPLY"]],
    ["Automatiskt svar: En fråga", []],
    ["Frånvarande: En fråga", []],
    ["Out of Office Re: En fråga", []],
    ["Jag är på semester", []],
    ["Jag är på semester till 7/1", []],
    ["Semesterstängt v 28–31", []],
    ["På semester t.o.m. 3 augusti", []],
    ["Jeg er på ferie", []],
    ["Ferielukket i uge 29", []],
    ["Jeg har permisjon ut året", []],
    ["Olen lomalla 7.1. asti", []],
    ["Kesälomalla", []],
    ["I’m on holiday until Monday", []],
    ["Out of office until 7 January", []],
  ])("that a machine wrote answers nobody: %s %j", async (subject, headers) => {
    const raw = mailText({ from: "anna@bjorkholm.example", to: "karin@kund.example", subject, headers });
    expect(await judged(raw)).toMatchObject({ kind: "automatic", promise: "none", acknowledge: false });
  });

  it.each(["Sv: Jag är på semester", "Semesterhuset i Skagen", "Lomallanne tehtävä työ", "Ferieboligen"])(
    "about somebody's holiday is a person's: %s",
    async (subject) => {
      const raw = mailText({ from: "anna@bjorkholm.example", to: "karin@kund.example", subject });
      expect(await judged(raw)).toMatchObject({ kind: "staff" });
    },
  );

  it("to the logging address alone is a note, although its subject is a holiday", async () => {
    const [from, to] = ["anna@bjorkholm.example", "log@in.bjorkholm.example"];
    expect(await judged(mailText({ from, to, subject: "Semester v 28–31" }))).toMatchObject({
      kind: "staff",
    });
    const headers = ["In-Reply-To: <alert@eu-north-1.amazonses.com>"];
    expect(await judged(mailText({ from, to, subject: "Jag är på semester", headers }))).toMatchObject({
      kind: "automatic",
    });
  });

  it("that a shop of the company's sends by itself answers nobody", async () => {
    const raw = mailText({ from: "no-reply@bjorkholm.example", to: "karin@kund.example" });
    expect(await judged(raw)).toMatchObject({ kind: "automatic", reasons: ["machine-address"] });
  });

  it.each(["postmaster", "MAILER-DAEMON"])(
    "that its own mail system sends is a bounce, whatever else shows it: %s",
    async (local) => {
      const from = `${local}@bjorkholm.example`;
      for (const headers of [[], ["Return-Path: <>"]]) {
        expect(await judged(mailText({ from, headers }))).toMatchObject({ kind: "bounce", promise: "none" });
      }
    },
  );

  it("with a Reply-To of the company's own stays staff's", async () => {
    const raw = mailText({
      from: "anna@bjorkholm.example",
      to: "info@bjorkholm.example",
      headers: ["Reply-To: info@bjorkholm.example"],
    });
    expect(await judged(raw)).toMatchObject({ kind: "staff" });
  });
});
