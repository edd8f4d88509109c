/** What staff are warned of before they act on a mail. */
import { describe, expect, it } from "vitest";
import type { Company } from "../../../domain/company.ts";
import { cautionsOf } from "../../../domain/mail/cautions-of.ts";
import type { MailToWarnOf } from "../../../domain/mail/cautions-of.ts";
import { judge } from "../../../domain/mail/judge.ts";
import { readMail, withoutContent } from "../../../domain/mail/read-mail.ts";
import type { ReadMail } from "../../../domain/mail/read-mail.ts";
import type { Receipt } from "../../../domain/mail/receipt.ts";
import { exampleCompany } from "../../support/example-company.ts";
import { bytes, mailWith, receiptWith } from "./made-mail.ts";

const FORM = "form@webb.bjorkholm.example";
const company: Company = exampleCompany();
const withForm: Company = { ...company, exceptions: { ...company.exceptions, contactForms: [FORM] } };

function cautionsAbout(
  mail: ReadMail,
  receipt: Partial<Receipt> = {},
  more: Partial<MailToWarnOf> = {},
): ReturnType<typeof cautionsOf> {
  const judgement = judge({ mail, receipt: receiptWith(receipt), company: more.company ?? company });
  return cautionsOf({ mail, judgement, company, ...more });
}

describe("staff are warned", () => {
  it("of nothing when a mail is what it says", async () => {
    expect(cautionsAbout(await mailWith())).toEqual([]);
  });

  it.each<[string, Record<string, string>, Partial<Receipt>, unknown[]]>([
    ["nothing proves the sender", {}, { dmarc: "NONE" }, [{ code: "unproven", fact: "karin@kund.example" }]],
    [
      "its domain calls it forged",
      {},
      { dmarc: "FAIL", dmarcPolicy: "reject" },
      [{ code: "possible-spoof", fact: "karin@kund.example" }],
    ],
    [
      "answers would go elsewhere",
      { "Reply-To": "Karin <karin@kund.example>, Annan <Annan@Evil.example>" },
      {},
      [{ code: "reply-to-differs", fact: "annan@evil.example" }],
    ],
    ["it names nobody", { From: "<>" }, {}, [{ code: "sender-unclear" }]],
    [
      "it names two",
      { From: "a@kund.example, b@kund.example" },
      {},
      [{ code: "sender-unclear", fact: "a@kund.example, b@kund.example" }],
    ],
    [
      "a colleague is not proved to be one",
      { From: "anna@bjorkholm.example" },
      { dmarc: "FAIL" },
      [{ code: "unproven", fact: "anna@bjorkholm.example" }],
    ],
  ])("when %s", async (_, fields, receipt, expected) => {
    expect(cautionsAbout(await mailWith(fields), receipt)).toEqual(expected);
  });

  it("not of Reply-To in the own mail program of whoever wrote", async () => {
    expect(cautionsAbout(await mailWith({ "Reply-To": "KARIN@Kund.example" }))).toEqual([]);
  });

  it("not of what a contact form is for, but of a form that is not proved", async () => {
    const mail = await mailWith({ From: FORM, "Reply-To": "karin@kund.example" });
    expect(cautionsAbout(mail, {}, { company: withForm })).toEqual([]);
    expect(cautionsAbout(mail, { dmarc: "NONE" }, { company: withForm })).toEqual([
      { code: "unproven", fact: FORM },
      { code: "reply-to-differs", fact: "karin@kund.example" },
    ]);
  });

  it("of the writer in a form that nobody named", async () => {
    const mail = await mailWith({ From: "webb@bjorkholm.example", "Reply-To": "karin@kund.example" });
    expect(cautionsAbout(mail)).toEqual([{ code: "reply-to-differs", fact: "karin@kund.example" }]);
  });

  it("of a sender who looks like another, and of an id that was used before", async () => {
    const more = { looksLike: "karin@kunde.example", idReused: true };
    expect(cautionsAbout(await mailWith(), {}, more)).toEqual([
      { code: "looks-like", fact: "karin@kunde.example" },
      { code: "id-reuse", fact: "<1@kund.example>" },
    ]);
  });

  it("of no machine, spam or colleague", async () => {
    const machine = { "Auto-Submitted": "auto-replied", "Reply-To": "x@y.example" };
    expect(cautionsAbout(await mailWith(machine), { dmarc: "NONE" })).toEqual([]);
    expect(cautionsAbout(await mailWith(), { spam: "FAIL", dmarc: "NONE" })).toEqual([]);
    const colleague = { From: "anna@bjorkholm.example", "Reply-To": "info@bjorkholm.example" };
    expect(cautionsAbout(await mailWith(colleague))).toEqual([]);
  });

  it.each<[string, string, string]>([
    ["damaged", "Content-Transfer-Encoding: base64", "SGVq=!*"],
    ["damaged", "Content-Type: multipart/mixed; boundary=b", "--b\r\n\r\nHej"],
    ["damaged", "a line that is no field", "Hej"],
    ["too-large", "X-A: b", "Hej, en lagom lång rad.\r\n".repeat(40_000)],
    ["too-large", `X-A: ${"y".repeat(300_000)}`, "Hej"],
    ["too-large", "Content-Type: multipart/mixed; boundary=b", "--b\r\n\r\nx\r\n".repeat(600)],
    [
      "too-deeply-nested",
      "Content-Type: multipart/mixed; boundary=b0",
      Array.from(
        { length: 60 },
        (_, i) => `--b${i}\r\nContent-Type: multipart/mixed; boundary=b${i + 1}\r\n\r\n`,
      ).join(""),
    ],
  ])("of what could not be read: %s", async (code, line, body) => {
    const head = "From: karin@kund.example\r\nTo: info@bjorkholm.example\r\nSubject: x";
    const found = cautionsAbout(await readMail(bytes(`${head}\r\n${line}\r\n\r\n${body}`)));
    expect(found.map((caution) => caution.code)).toContain(code);
    expect(found.every(({ fact = "" }) => fact.length <= 130)).toBe(true);
  });

  it("of a mail of which only the header was read, and of one that is none", async () => {
    const short = withoutContent(
      await mailWith(),
      "its body took too long to read; only its header was read",
    );
    expect(cautionsAbout(short).map(({ code }) => code)).toEqual(["too-large"]);
    expect(cautionsAbout(await readMail(bytes("\0\0"))).map(({ code }) => code)).toContain("unreadable");
  });
});
