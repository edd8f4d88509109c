import { describe, expect, test } from "vitest";
import { judge } from "../../../domain/mail/judge.ts";
import { REASON_CODES } from "../../../domain/mail/reasons.ts";
import { exampleCompany } from "../../support/example-company.ts";
import { mailWith, receiptWith } from "./made-mail.ts";

async function judged(fields: Readonly<Record<string, string>>, text?: string) {
  return judge({ mail: await mailWith(fields, text), receipt: receiptWith(), company: exampleCompany() });
}

describe("reasons", () => {
  test("a mail whose subject alone is a machine's makes a promise when it asks something", async () => {
    expect(await judged({ Subject: "Autosvar: En fråga" }, "Hej! När kan ni komma?")).toMatchObject({
      kind: "automatic",
      promise: "new",
      acknowledge: false,
      reasons: ["automatic-subject", "asks-something"],
    });
  });

  test("name the fact behind them, on one line", async () => {
    const { because } = await judged({ "Auto-Submitted": "auto-replied" });
    expect(because).toBe("it says of itself that it was sent automatically (Auto-Submitted: auto-replied)");
    expect((await judged({ "X-Loop": "x".repeat(500) })).because.length).toBeLessThan(200);
  });

  test("are stable: every code that was ever stored is still there", () => {
    expect([...REASON_CODES].sort()).toMatchInlineSnapshot(`
      [
        "address-not-acknowledged",
        "already-answered",
        "already-promised",
        "asks-for-no-answer",
        "asks-something",
        "auto-submitted",
        "automatic-header",
        "automatic-subject",
        "bounce-report",
        "by-contact-form",
        "by-own-rule",
        "calendar-reply",
        "claims-to-be-own",
        "complaint-report",
        "failed-recipients",
        "form-not-named",
        "form-without-writer",
        "forward-not-proved",
        "from-staff",
        "group-hides-writer",
        "header-ambiguous",
        "header-too-large",
        "loop-mark",
        "machine-address",
        "mailing-list",
        "many-recipients",
        "not-a-customer",
        "not-addressed",
        "not-authenticated",
        "not-scanned",
        "null-sender",
        "only-in-copy",
        "own-letter-address",
        "own-letter-id",
        "passed-on",
        "passed-on-by-staff",
        "passes-on-report",
        "possible-spoof",
        "precedence",
        "promise-untold",
        "read-receipt",
        "report",
        "running-dialogue",
        "sender-ambiguous",
        "sender-missing",
        "sender-unsafe",
        "spam-found",
        "supplier",
        "thanks",
        "to-a-person",
        "to-ledger-address",
        "undeliverable-address",
        "unproved-allowed",
        "unreadable",
        "virus-found",
        "waits-for-us",
        "wants-no-letters",
      ]
    `);
  });
});
