import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import * as z from "zod";
import { runCommand } from "../../bin/command-line.ts";
import { command } from "../../bin/explain/mail.ts";
import { watchConsole } from "../support/watch-console.ts";

const FIXTURES = join(import.meta.dirname, "../../../shared/fixtures/mail");

const { printed, complained } = watchConsole();
let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "explain-mail-"));
});

const explanation = z.object({
  ...{ file: z.string(), kind: z.string(), acknowledge: z.boolean(), promise: z.string() },
  ...{ reasons: z.array(z.string()).min(1), because: z.string().min(1), from: z.string().nullable() },
  ...{
    subject: z.string(),
    messageId: z.string().nullable(),
    date: z.string().nullable(),
    language: z.string(),
  },
  ...{ text: z.string(), full: z.string(), damaged: z.array(z.string()) },
  ...{ authenticated: z.boolean(), answerTo: z.string().nullable() },
  attachments: z.array(z.object({ name: z.string(), type: z.string(), bytes: z.number() })),
  ...{ replyBy: z.string().nullable(), promisedAt: z.string().nullable(), letter: z.string().nullable() },
});

const explain = (...args: string[]): Promise<number> => runCommand(command, args);
const explained = () => printed.map((line) => explanation.parse(JSON.parse(line)));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const MAIL = [
  "From: Karin Ek <karin@kund.example>",
  "To: info@bjorkholm.example",
  "Subject: =?utf-8?Q?D=C3=B6rren?=",
  "Message-ID: <1@kund.example>",
  "Date: Mon, 23 Nov 2026 10:00:00 +0100",
  "Content-Type: text/plain; charset=utf-8",
  "",
  "Hej! När kommer ni och mäter?",
  "",
  "Skickat från min iPhone",
].join("\r\n");

const AT = ["--at", "2026-11-23T10:00:00+01:00"];

describe("explain mail", () => {
  test("prints what becomes of a mail, with the letter", async () => {
    const path = file("a.eml", MAIL);
    expect(await explain(path, "--json", ...AT)).toBe(0);
    const [mail] = explained();
    expect(mail).toMatchObject({
      file: path,
      kind: "customer",
      acknowledge: true,
      promise: "new",
      reasons: ["waits-for-us"],
      authenticated: true,
      answerTo: "karin@kund.example",
      from: "karin@kund.example",
      subject: "Dörren",
      messageId: "<1@kund.example>",
      date: "2026-11-23T09:00:00.000Z",
      language: "sv",
      text: "Hej! När kommer ni och mäter?",
      full: "Hej! När kommer ni och mäter?\n\nSkickat från min iPhone",
      attachments: [],
      damaged: [],
      replyBy: "2026-11-24T09:00:00.000Z",
      promisedAt: "2026-11-24T09:00:00.000Z",
    });
    expect(mail?.letter).toContain("10.00");
  });

  test("says the same in words", async () => {
    expect(await explain(file("a.eml", MAIL), ...AT)).toBe(0);
    expect(printed.join("\n")).toContain("customer; acknowledged; promise: new");
  });

  test("reads folders with all folders in them, in a stable order, and any bytes", async () => {
    mkdirSync(join(folder, "b"));
    for (const [name, content] of [
      ["z.eml", MAIL],
      ["b/c.bin", new Uint8Array([0, 255, 13, 10, 200])],
      ["a.eml", ""],
    ] as const) {
      file(name, content);
    }
    expect(await explain(folder, "--json", ...AT)).toBe(0);
    expect(explained().map((mail) => [mail.file, mail.kind])).toEqual([
      [join(folder, "a.eml"), "unreadable"],
      [join(folder, "b/c.bin"), "unreadable"],
      [join(folder, "z.eml"), "customer"],
    ]);
  });

  test("names a file that cannot be opened, does the others, and ends with 1", async () => {
    expect(await explain(join(folder, "nowhere"), file("a.eml", MAIL), "--json", ...AT)).toBe(1);
    expect(complained.join()).toContain("nowhere: cannot be opened");
    expect(explained()).toHaveLength(1);
  });

  test.each<[string, string[], object]>([
    ["the null sender", ["--from", ""], { kind: "automatic", reasons: ["null-sender"] }],
    ["another recipient", ["--to", "x@in.bjorkholm.example"], { acknowledge: true }],
    [
      "no verdicts",
      ["--receipt", "none"],
      { acknowledge: false, promise: "new", reasons: ["not-authenticated", "not-scanned"] },
    ],
    ["a supplier", ["--standing", "supplier"], { promise: "none", reasons: ["supplier"] }],
    [
      "a customer without letters",
      ["--no-letters"],
      { promise: "silent", acknowledge: false, letter: null, reasons: ["wants-no-letters"] },
    ],
    [
      "a dialogue",
      ["--staff-wrote", "2026-11-22T10:00:00+01:00"],
      { promise: "silent", reasons: ["running-dialogue"] },
    ],
    [
      "an open promise",
      ["--promised"],
      { promise: "same", promisedAt: null, reasons: ["already-promised"], answerTo: "karin@kund.example" },
    ],
    ["an address of ours", ["--own", "a@b.example,karin@kund.example"], { kind: "staff" }],
  ])("takes %s", async (_, options, expected) => {
    expect(await explain(file("a.eml", MAIL), "--json", ...AT, ...options)).toBe(0);
    expect(explained()[0]).toMatchObject(expected);
  });

  test("takes an SES notification for what was found", async () => {
    const receipt = file("receipt.json", JSON.stringify({ receipt: { spamVerdict: { status: "FAIL" } } }));
    expect(await explain(file("a.eml", MAIL), "--json", "--receipt", receipt)).toBe(0);
    expect(explained()[0]).toMatchObject({ kind: "spam", replyBy: null, letter: null });
  });

  test.each([
    [[]],
    [["--at", "tomorrow", "x"]],
    [["--own", "nobody", "x"]],
    [["--standing", "friend", "x"]],
    [["--receipt", "nowhere.json", "x"]],
    [["--what"]],
  ])("ends with 2 when its arguments are wrong: %j", async (args) => {
    expect(await explain(...args)).toBe(2);
  });
});

const row = z.object({
  ...{ id: z.string(), expect: z.enum(["ack", "no-ack", "ingest", "review"]), raw: z.string().optional() },
  ...{ fixture: z.string().optional(), contested: z.string().optional() },
  ...{ envelope_from: z.string().optional(), envelope_to: z.string().optional() },
  own_addresses: z.array(z.string()).optional(),
});

/**
 * Rows that the source itself calls contested, and how they are decided here.
 * - a Message-ID with our domain is no proof of our own letter: only our mark is, anybody can write an id;
 * - a mail that names none of our addresses, in To or Cc, is promised an answer but not told so.
 */
const CONTESTED: Readonly<Record<string, boolean>> = {
  "zammad-own-msgid": true,
  "pigeonhole-no-reply-for-original-recipient": false,
  "pigeonhole-reply-for-original-recipient": false,
  "pigeonhole-reply-for-any-recipient": false,
};

describe.skipIf(!existsSync(FIXTURES))("public mails (skipped without ../shared/fixtures)", () => {
  test("are all explained, and no bounce or automatic answer among them is acknowledged", async () => {
    expect(await explain(FIXTURES, "--json", ...AT)).toBe(0);
    const mails = explained();
    expect(mails.length).toBeGreaterThan(600);
    const machines = mails.filter(
      ({ file: path }) =>
        /bounce|complaint|auto_reply|multipart_report|\/dos\/|\/err\/|arf/.test(path) &&
        !path.includes("/not/"),
    );
    expect(machines.length).toBeGreaterThan(100);
    expect(machines.filter((mail) => mail.acknowledge)).toEqual([]);

    // Each of these is explained in docs/decisions.md.
    const withheld = mails.filter(({ kind, acknowledge }) => kind === "customer" && !acknowledge);
    const byReason = Map.groupBy(withheld, ({ reasons }) => reasons.join());
    expect([...byReason].map(([why, { length }]) => `${length} ${why}`)).toEqual([
      "6 sender-ambiguous",
      "3 not-authenticated,header-ambiguous",
      "35 sender-missing",
      "4 sender-unsafe",
      "1 machine-address",
      "1 sender-unsafe,header-ambiguous",
      "1 passes-on-report",
    ]);
  });

  test("are acknowledged as other systems' own tests expect, or as was decided where those differ", async () => {
    const rows = readFileSync(join(FIXTURES, "expected-acknowledge.jsonl"), "utf8")
      .trim()
      .split("\n")
      .map((line) => row.parse({ ...dropNulls(JSON.parse(line) as object) }));
    expect(rows).toHaveLength(43);
    const differ: string[] = [];
    for (const { id, ...wanted } of rows) {
      printed.length = 0;
      const path =
        wanted.raw === undefined ? join(FIXTURES, wanted.fixture ?? "") : file("row.eml", wanted.raw);
      await explain(
        ...[path, "--json", ...AT],
        ...(wanted.envelope_from === undefined ? [] : ["--from", wanted.envelope_from]),
        ...(wanted.envelope_to === undefined ? [] : ["--to", wanted.envelope_to]),
        ...(wanted.own_addresses === undefined ? [] : ["--own", wanted.own_addresses.join()]),
      );
      const decided = wanted.contested === undefined ? wanted.expect === "ack" : CONTESTED[id];
      if (explained()[0]?.acknowledge !== decided) differ.push(id);
    }
    expect(differ).toEqual([]);
  });
});

function dropNulls(object: object): object {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== null));
}
