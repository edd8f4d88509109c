/** Mails made for a measurement: plainly a customer's, each from another sender or of another size. */

const TEXT =
  "Hello,\r\n\r\nwe are looking for a new oak door. What would one cost, and how long does it take?\r\n\r\nJoan\r\n";

/** A short question; mails of different numbers come from customers at different domains, none of whom is capped. */
export function shortMail(number: number, to: string): { readonly from: string; readonly raw: string } {
  const from = `joan@customer-${number}.example`;
  const raw = [...head(from, to), "Content-Type: text/plain; charset=utf-8", "", TEXT].join("\r\n");
  return { from, raw };
}

/** A mail of about that many bytes: what the text does not fill is an attachment in base64. */
export function mailOfBytes(bytes: number): string {
  const line = `${"A".repeat(76)}\r\n`;
  const before = [
    ...head("joan@customer.example", "info@company.example"),
    'Content-Type: multipart/mixed; boundary="part"',
    "",
    "--part",
    "Content-Type: text/plain; charset=utf-8",
    "",
    TEXT,
    "--part",
    'Content-Type: application/pdf; name="drawing.pdf"',
    'Content-Disposition: attachment; filename="drawing.pdf"',
    "Content-Transfer-Encoding: base64",
    "",
    "",
  ].join("\r\n");
  const after = "--part--\r\n";
  const lines = Math.max(Math.round((bytes - before.length - after.length) / line.length), 0);
  return before + line.repeat(lines) + after;
}

const head = (from: string, to: string): readonly string[] => [
  `From: Joan <${from}>`,
  `To: ${to}`,
  "Subject: A new door",
  "Date: Mon, 23 Nov 2026 09:00:00 +0100",
  `Message-ID: <door.${from}>`,
  "MIME-Version: 1.0",
];
