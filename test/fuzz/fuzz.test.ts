/**
 * 20,000 mails that nobody wrote go the whole way: they are received, read, judged and logged, and where that is due,
 * answered. Nothing throws; every mail is kept; and every letter that leaves is held to what a letter must be, on its
 * bytes, by a reader written for this test alone.
 *
 * The cases are the same each time, so that a red run is red for everybody. Others, and more of them:
 *
 *   FUZZ_SEED=7 FUZZ_RUNS=100000 npx vitest run test/fuzz/fuzz.test.ts
 *
 * What fails is printed with its seed and path: FUZZ_SEED=… FUZZ_PATH=… (and -t with the test's name) replays it.
 */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { judge } from "../../domain/mail/judge.ts";
import { readMail } from "../../domain/mail/read-mail.ts";
import type { ReadMail } from "../../domain/mail/read-mail.ts";
import type { Receipt, Verdict } from "../../domain/mail/receipt.ts";
import { receiptWith } from "../domain/mail/made-mail.ts";
import { exampleCompany } from "../support/example-company.ts";
import { createWorld } from "../support/world.ts";
import { brokenMail, mailOfPieces, ownMails, publicMails } from "./made-up-mails.ts";

const RUNS = Number(process.env["FUZZ_RUNS"] ?? 20_000);
const SEED = Number(process.env["FUZZ_SEED"] ?? 1);
const PATH = process.env["FUZZ_PATH"];

/** A Sunday: nobody might be quicker, so letters leave at once. */
const AT = "2026-11-22T12:00:00.000Z";

/** Ten times as long as it takes: nothing is timed here. */
const MOST_MILLISECONDS = 300_000;

const ENVELOPE_FROM = "karin@kund.example";

const company = exampleCompany({ letters: "on" });

const verdict = fc.constantFrom<Verdict>("PASS", "PASS", "PASS", "GRAY", "FAIL", "PROCESSING_FAILED", "NONE");
const verdicts: fc.Arbitrary<Partial<Receipt>> = fc.oneof(
  { arbitrary: fc.constant({}), weight: 3 },
  { arbitrary: fc.record({ spf: verdict, dkim: verdict, dmarc: verdict, spam: verdict }), weight: 1 },
);

const publics = publicMails();

describe("mails that nobody wrote", () => {
  test.each([
    ["put together from pieces", mailOfPieces, 0.4],
    ["our own, broken", brokenMail(ownMails()), publics.length > 0 ? 0.3 : 0.6],
    ...(publics.length > 0 ? [["public ones, broken", brokenMail(publics), 0.3] as const] : []),
  ] as const)(
    "are kept, and answered safely or not at all: %s",
    async (_, mails, share) => {
      let answered = 0;
      await fc.assert(
        fc.asyncProperty(mails, verdicts, async (raw, found) => {
          if (await goesTheWholeWay(raw, found)) answered += 1;
        }),
        {
          seed: SEED,
          numRuns: Math.ceil(RUNS * share),
          ...(PATH === undefined ? {} : { path: PATH, endOnFailure: true }),
        },
      );
      // Otherwise this test would say nothing of letters.
      if (PATH === undefined) expect(answered).toBeGreaterThan((RUNS * share) / 20);
    },
    MOST_MILLISECONDS,
  );
});

/** Every one is read and judged; those that are answered go the whole way, and some of the others. Whether it was. */
async function goesTheWholeWay(raw: Uint8Array, found: Partial<Receipt>): Promise<boolean> {
  const mail = await readMail(raw);
  expectReadable(mail);
  const { acknowledge } = judge({ mail, receipt: receiptWith(found), company });
  if (!acknowledge && raw.length % 8 !== 0) return false;

  const world = createWorld({ at: AT, company });
  const contactId = await world.receive({ raw, envelopeFrom: ENVELOPE_FROM, verdicts: found });
  const contact = world.memory.stored.contacts.get(contactId);
  expect(world.dead).toEqual([]);
  // An item of DynamoDB has at most 400 KB.
  expect(JSON.stringify(contact).length).toBeLessThan(200_000);
  const letters = world.acknowledgements();
  expect(letters).toHaveLength(acknowledge ? 1 : 0);
  for (const letter of letters) expectSafe(letter.raw, mail, found);
  return acknowledge;
}

function expectReadable(mail: ReadMail): void {
  const lines = [
    mail.subject,
    ...[...mail.from, ...mail.to.mailboxes].flatMap(({ name, address }) => [name, address]),
  ];
  const names = mail.attachments.map(({ name }) => name);
  expect([...lines, ...names].filter((line) => UNSEEN.test(line))).toEqual([]);
  expect(/[\0\r\u202a-\u202e\u2066-\u2069]/.test(mail.text)).toBe(false);
}

/** Ends a line, or shows as nothing, or changes the direction of what follows. */
const UNSEEN = /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/u;

function expectSafe(raw: string, { sender, subject }: ReadMail, found: Partial<Receipt>): void {
  // Seven bits, no control but a tab, every line ended by CRLF.
  expect(raw.replaceAll("\r\n", "")).toMatch(/^[\t\x20-\x7e]*$/);
  const header = headerOf(raw);
  const named = (...names: string[]): string[] =>
    header
      .filter((line) => names.includes(line.slice(0, line.indexOf(":")).toLowerCase()))
      .map((line) => line.slice(line.indexOf(":") + 1).trim());
  expect(header.filter((line) => !/^[!-9;-~]+:/.test(line))).toEqual([]);
  expect(named("to", "cc", "bcc", "resent-to", "resent-cc", "resent-bcc")).toEqual([sender.address]);
  expect(named("to")).toEqual([sender.address]);
  expect(named("from")).toHaveLength(1);
  expect(named("auto-submitted")).toEqual(["auto-replied"]);
  expect(named("subject")).toHaveLength(1);
  const isEchoed = subject !== "" && /^re:/i.test(named("subject")[0] ?? "");
  if (isEchoed) expect(found.dmarc ?? "PASS").toMatch(/PASS|GRAY/);
  expect(raw.length - raw.indexOf("\r\n\r\n")).toBeLessThan(3 * MOST_TEXT_BYTES);
}

/** Encoded, a byte takes three characters at most. */
const MOST_TEXT_BYTES = 4096;

/** The fields above the first empty line, unfolded. */
function headerOf(raw: string): string[] {
  return raw
    .slice(0, raw.indexOf("\r\n\r\n"))
    .replaceAll(/\r\n[ \t]/g, " ")
    .split("\r\n");
}
