/** Reports and answers of calendars: a machine's by themselves, a person's who writes about them. */
import { describe, expect, it } from "vitest";
import { judge } from "../../../domain/mail/judge.ts";
import type { Receipt } from "../../../domain/mail/receipt.ts";
import { exampleCompany } from "../../support/example-company.ts";
import { mailWith, receiptWith } from "./made-mail.ts";

const part = (type: string, text: string): string => `--b\r\nContent-Type: ${type}\r\n\r\n${text}\r\n`;
const words = (text: string): string => part("text/plain; charset=utf-8", text);

async function judged(
  type: string,
  parts: readonly string[],
  { receipt, ...fields }: { receipt?: Partial<Receipt> } & Record<string, unknown> = {},
) {
  const mail = await mailWith({ "Content-Type": `${type}; boundary=b`, ...fields }, `${parts.join("")}--b--`);
  return judge({ mail, receipt: receiptWith(receipt), company: exampleCompany() });
}

const STATUS =
  "Reporting-MTA: dns; x\r\n\r\nFinal-Recipient: rfc822;faktura@bjorkholm.example\r\nAction: failed";
const REPORTS = [
  ["message/delivery-status", STATUS],
  ["message/disposition-notification", "Disposition: manual-action/MDN-sent-manually; displayed"],
] as const;

describe("a report beside a text", () => {
  it.each(REPORTS)("is passed on by a person, who waits for us: %s", async (type, text) => {
    const own = words("Hej! Mitt mejl till er studsar. Ring mig.");
    expect(await judged("multipart/mixed", [own, part(type, text)])).toMatchObject({
      kind: "customer",
      promise: "new",
      acknowledge: true,
    });
  });

  it.each(REPORTS)("without a word is promised an answer, and nobody is told: %s", async (type, text) => {
    expect(await judged("multipart/mixed", [part(type, text)])).toMatchObject({
      kind: "customer",
      promise: "new",
      acknowledge: false,
      reasons: ["passes-on-report"],
    });
  });

  it.each([
    { receipt: { envelopeFrom: "" } },
    { receipt: { envelopeFrom: "mailer-daemon@kund.example" } },
    { From: "postmaster@kund.example" },
    { From: "MAILER-DAEMON <>" },
  ])("is a mail system's when it was sent by one: %j", async (given) => {
    const parts = [words("Sorry"), part("message/delivery-status", STATUS)];
    expect(await judged("multipart/mixed", parts, given)).toMatchObject({ kind: "bounce", promise: "none" });
  });

  it("is a mail system's in the envelope of reports, also when a list put another around it; not behind a person's words", async () => {
    const inner =
      "--b\r\nContent-Type: multipart/report; report-type=delivery-status; boundary=c\r\n\r\n--c\r\n\r\nx\r\n--c--\r\n";
    expect(await judged("multipart/mixed", [inner, words("Footer")])).toMatchObject({ kind: "bounce" });
    expect(await judged("multipart/mixed", [words("Fick detta. Kan ni kolla?"), inner])).toMatchObject({
      kind: "customer",
      promise: "new",
    });
  });
});

const answer = (method: string): string =>
  part(`text/calendar; method=${method}`, "BEGIN:VCALENDAR\r\nEND:VCALENDAR");

describe("an answer to an invitation", () => {
  it.each(["", "Karin Ek has accepted your event invitation.", "Karin Ek har tackat ja till inbjudan."])(
    "that says no more than yes or no waits for nothing: %j",
    async (text) => {
      expect(await judged("multipart/alternative", [words(text), answer("REPLY")])).toMatchObject({
        kind: "automatic",
        promise: "none",
        reasons: ["calendar-reply"],
      });
    },
  );

  it.each([
    ["COUNTER", ""],
    ["COUNTER", "Torsdag passar inte, kan vi ta fredag?"],
    ["REPLY", "Tar ni med er en stege också?"],
  ])("that proposes another time or brings words is watched in silence: %s %j", async (method, text) => {
    expect(await judged("multipart/alternative", [words(text), answer(method)])).toMatchObject({
      kind: "customer",
      promise: "silent",
      acknowledge: false,
      reasons: ["calendar-reply"],
    });
  });

  it("that proposes another time is a person's, although the calendar sent it by itself", async () => {
    const given = { "Auto-Submitted": "auto-generated" };
    expect(await judged("multipart/alternative", [words(""), answer("COUNTER")], given)).toMatchObject({
      promise: "silent",
    });
    expect(await judged("multipart/alternative", [words("Ja"), answer("REPLY")], given)).toMatchObject({
      kind: "automatic",
      promise: "none",
    });
  });

  it("that a person attached to a mail of their own is a file", async () => {
    const own = words("Kan ni titta på mötestiden?");
    expect(await judged("multipart/mixed", [own, answer("REPLY")])).toMatchObject({
      kind: "customer",
      promise: "new",
      acknowledge: true,
    });
  });
});
