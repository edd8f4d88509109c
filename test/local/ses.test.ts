/** SES on this machine refuses and changes what SES refuses and changes. */
import { describe, expect, it } from "vitest";
import { splitMail } from "../../local/ses/headers.ts";
import { takeLetter } from "../../local/ses/letter.ts";
import { notification, takesRecipient, withTraceHeaders } from "../../local/ses/receipt.ts";
import type { Receipt } from "../../local/ses/receipt.ts";
import { sendingEvents } from "../../local/ses/sending-events.ts";
import { completeVerdicts, readVerdicts } from "../../local/ses/verdicts.ts";

const deps = {
  region: "eu-west-1",
  messageId: "abc",
  at: Date.parse("2026-11-23T09:00:00Z"),
  configurationSets: new Set(["letters"]),
  identities: new Set(["company.example"]),
};
const header = "From: Info <info@company.example>\r\nTo: kund@customer.example\r\nSubject: Hej\r\n";
const take = (raw: string, change: object = {}) =>
  takeLetter(
    {
      raw: Buffer.from(raw),
      source: undefined,
      destinations: [],
      configurationSet: "letters",
      tags: {},
      ...change,
    },
    deps,
  );

describe("a letter", () => {
  it("gets SES's Message-ID and Date instead of its own, and loses Bcc; the rest stays as it was", () => {
    const { raw, to } = take(
      `Message-ID: <ours@x>\r\n${header}Date: yesterday\r\nBcc: a@customer.example,\r\n b@customer.example\r\nX-Long: one\r\n two\r\n\r\nDate: in the body\r\n`,
    );
    expect(raw.toString()).toBe(
      `${header}X-Long: one\r\n two\r\nMessage-ID: <abc@eu-west-1.amazonses.com>\r\n` +
        "Date: Mon, 23 Nov 2026 09:00:00 +0000\r\n\r\nDate: in the body\r\n",
    );
    expect(to).toEqual(["kund@customer.example", "a@customer.example", "b@customer.example"]);
  });

  it.each<[string, string, object, string]>([
    ["a sender nobody verified", header.replaceAll("company.example", "other.example"), {}, "not verified"],
    [
      "an envelope sender nobody verified",
      header,
      { source: "x@other.example" },
      "EU-WEST-1: x@other.example",
    ],
    ["a header twice", `${header}subject: again\r\n`, {}, "Duplicate header 'Subject'."],
    ["no From", "To: a@customer.example\r\n", {}, "Missing required header 'From'."],
    ["nobody to send it to", "From: info@company.example\r\n", {}, "Missing required header 'To'."],
    ["an unknown configuration set", header, { configurationSet: "other" }, "<other> does not exist"],
    ["a tag with a space", header, { tags: { kind: "a b" } }, "Invalid tag"],
    ["an address without a domain", header, { destinations: ["kund"] }, "Missing final '@domain'"],
    [
      "an address with a line break",
      header,
      { destinations: ["a\r\nb@customer.example"] },
      "control or whitespace",
    ],
    ["an address in letters beyond ASCII", header, { destinations: ["åsa@customer.example"] }, "non-ASCII"],
    ["a domain that is none", header, { destinations: ["a@customer.example,b.example"] }, "Domain"],
  ])("is refused for %s", (_, fields, change, message) => {
    expect(() => take(`${fields}\r\ntext`, change)).toThrow(message);
  });

  it("is refused above 10 MB", () => {
    expect(() => take(`${header}\r\n${"x".repeat(10 * 1024 * 1024)}`)).toThrow("Message length is more than");
  });

  it("may come from a subdomain of a verified domain", () => {
    expect(take(`${header.replace("@company.example", "@in.company.example")}\r\n`).from).toContain(
      "in.company",
    );
  });

  it.each([
    ["kund@customer.example", ["send", "delivery"]],
    ["bounce+1@customer.example", ["send", "bounce"]],
    ["complaint@customer.example", ["send", "delivery", "complaint"]],
    ["suppressionlist@customer.example", ["send", "bounce"]],
  ])("to %s has the events %s", (to, expected) => {
    const letter = take(`${header}\r\n`, { destinations: [to], tags: { kind: "acknowledgement" } });
    const events = sendingEvents(letter, "eu-west-1");
    expect(events.map(({ type }) => type)).toEqual(expected);
    expect(events[0]?.message).toMatchObject({
      eventType: "Send",
      mail: {
        messageId: "abc",
        destination: [to],
        commonHeaders: { subject: "Hej", messageId: "<abc@eu-west-1.amazonses.com>" },
        tags: { kind: ["acknowledgement"], "ses:configuration-set": ["letters"] },
      },
    });
  });
});

describe("a mail that comes in", () => {
  const rule = {
    where: "Rule",
    name: "rule",
    ruleSetName: "set",
    recipients: ["info@in.company.example", "all.company.example", ".sub.company.example"],
    scanEnabled: true,
    bucketName: "mail",
    objectKeyPrefix: "incoming/",
    topicArn: "arn:topic",
  };
  const receipt: Receipt = {
    messageId: "id1",
    at: deps.at,
    region: "eu-west-1",
    source: "kund@customer.example",
    recipients: ["info@in.company.example"],
    client: { name: "mail.customer.example", address: "192.0.2.1" },
    verdicts: completeVerdicts(true, readVerdicts({ dmarc: "FAIL", dmarcPolicy: "reject" })),
    processingMilliseconds: 12,
  };

  it.each([
    ["INFO@in.company.example", true],
    ["info+order@in.company.example", true],
    ["other@in.company.example", false],
    ["anybody@all.company.example", true],
    ["anybody@x.all.company.example", false],
    ["anybody@x.sub.company.example", true],
    ["anybody@sub.company.example", false],
  ])("to %s is taken: %s", (recipient, expected) => {
    expect(takesRecipient(rule, recipient)).toBe(expected);
    expect(takesRecipient({ recipients: [] }, recipient)).toBe(true);
  });

  it("gets SES's lines on top, which no sender can break", () => {
    const raw = Buffer.from("Subject: hej\r\n\r\ntext");
    const stored = withTraceHeaders(raw, {
      ...receipt,
      client: { name: "x\r\nBcc: y", address: "192.0.2.1" },
    });
    expect(stored.subarray(-raw.length)).toEqual(raw);
    const names = splitMail(stored).fields.map(({ name }) => name);
    expect(names.slice(0, 2)).toEqual(["Return-Path", "Received"]);
    expect(names).toContain("X-SES-Virus-Verdict");
    expect(names).not.toContain("Bcc");
  });

  it("is announced with its verdicts, its recipients and where it lies", () => {
    const raw = Buffer.from(
      "From: =?utf-8?q?=C3=85sa?= <kund@customer.example>\r\nSubject: =?utf-8?q?H=C3=A5?=\r\n\r\n",
    );
    expect(notification(raw, receipt, rule)).toMatchObject({
      notificationType: "Received",
      mail: {
        messageId: "id1",
        source: "kund@customer.example",
        headersTruncated: false,
        commonHeaders: { from: ["Åsa <kund@customer.example>"], subject: "Hå" },
      },
      receipt: {
        recipients: ["info@in.company.example"],
        spamVerdict: { status: "PASS" },
        dmarcVerdict: { status: "FAIL" },
        dmarcPolicy: "reject",
        action: { type: "S3", bucketName: "mail", objectKey: "incoming/id1", topicArn: "arn:topic" },
      },
    });
  });

  it("has its headers cut in the announcement above 10 KB", () => {
    const raw = Buffer.from(`From: a@customer.example\r\nX-Long: ${"x".repeat(20_000)}\r\nX-Last: y\r\n\r\n`);
    const { mail } = notification(raw, receipt, rule) as {
      mail: { headers: unknown[]; headersTruncated: boolean };
    };
    expect(mail.headersTruncated).toBe(true);
    expect(mail.headers).toHaveLength(1);
  });

  it("is not said to be scanned by a rule that does not scan", () => {
    expect(completeVerdicts(false)).toMatchObject({ spam: "DISABLED", virus: "DISABLED", dmarc: "PASS" });
    expect(() => readVerdicts({ spam: "MAYBE" })).toThrow("spam");
  });
});
