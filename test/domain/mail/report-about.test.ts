/** What reports speak of, on mails of our own. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { isPermanent, reportAbout } from "../../../domain/mail/report-about.ts";

const bounce = (status = "5.1.1"): string =>
  [
    "From: MAILER-DAEMON@mx.kund.example",
    "To: info@bjorkholm.example",
    "Subject: Undelivered Mail Returned to Sender",
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
    "",
    "--b",
    "Content-Type: text/plain",
    "",
    "Sorry.",
    "--b",
    "Content-Type: message/delivery-status",
    "",
    "Reporting-MTA: dns; mx.kund.example",
    "",
    "Final-Recipient: rfc822; Karin@Kund.example",
    "Action: failed",
    `Status: ${status}`,
    "Diagnostic-Code: smtp; 550 5.1.1 <karin@kund.example>: no such user",
    "",
    "--b",
    "Content-Type: text/rfc822-headers",
    "",
    "From: info@bjorkholm.example",
    "Message-ID: <0102-abc@eu-west-1.amazonses.com>",
    "X-Handslag-Mark:",
    " ack-mail1.abcdefghijklmnopqrstuv",
    "",
    "--b--",
    "",
  ].join("\r\n");

describe("a report", () => {
  it("of a bounce names the letter, its mark, and whom it did not reach", () => {
    expect(reportAbout(Buffer.from(bounce()))).toEqual({
      messageIds: ["<0102-abc@eu-west-1.amazonses.com>"],
      marks: ["ack-mail1.abcdefghijklmnopqrstuv"],
      recipients: ["karin@kund.example"],
      status: "5.1.1",
      diagnostic: "smtp; 550 5.1.1 <karin@kund.example>: no such user",
    });
  });

  it.each([
    ["5.1.1", true],
    ["5.1.10", true],
    ["5.2.0", true],
    ["5.2.1", true],
    ["5.4.4", true],
    ["5.1.7", false],
    ["5.1.8", false],
    ["5.2.2", false],
    ["5.4.1", false],
    ["5.7.1", false],
    ["5.0.0", false],
    ["4.2.0", false],
    ["nonsense", false],
  ])("with status %s is permanent: %s", (status, permanent) => {
    expect(isPermanent(reportAbout(Buffer.from(bounce(status))))).toBe(permanent);
  });

  it("of an out-of-office is found by what it answers", () => {
    const raw = readFileSync(new URL("../../../events/mail/out-of-office.eml", import.meta.url));
    expect(reportAbout(raw).messageIds.length).toBeGreaterThan(0);
  });

  it.each([
    "",
    "\u0000",
    "Content-Type: multipart/report; boundary=x\r\n\r\n--x\r\nContent-Type: message/delivery-status",
  ])("that is broken says nothing: %j", (raw) => {
    expect(reportAbout(Buffer.from(raw)).recipients).toEqual([]);
  });
});
