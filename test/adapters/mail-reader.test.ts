import { readdirSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { createMailReader } from "../../aws/mail-reader.ts";
import type { MailReaderOptions } from "../../aws/mail-reader.ts";
import { readCompany } from "../../companies/read.ts";
import { readMail } from "../../domain/mail/read-mail.ts";
import { bundle, entriesOf } from "../../lib/bundle.ts";

const HEADER = "From: Karin Ek <karin@kund.example>\r\nSubject: Min trappa\r\n";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const LARGE = bytes(
  `${HEADER}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nHej!\r\n--b\r\n` +
    `Content-Type: image/png; name="trappa.png"\r\n\r\n${"x".repeat(100_000)}\r\n--b--\r\n`,
);

/** A thread that runs `code` for each mail. */
const thread = (code: string): URL =>
  new URL(
    `data:text/javascript,${encodeURIComponent(`import { parentPort } from "node:worker_threads"; parentPort.on("message", (raw) => { ${code} });`)}`,
  );

const reading = (options: MailReaderOptions) => createMailReader(options).read(LARGE);

describe("the mail reader", () => {
  test("reads a large mail in its thread as it is read here, one after the other", async () => {
    const reader = createMailReader();
    const [first, second] = await Promise.all([reader.read(LARGE), reader.read(LARGE)]);
    expect(stored(first)).toEqual(stored(await readMail(LARGE)));
    expect(stored(second)).toEqual(stored(first));
    expect(first).toMatchObject({
      text: "Hej!",
      damaged: [],
      attachments: [{ name: "trappa.png", bytes: 100_000 }],
    });
  });

  test("begins no thread for a small mail", async () => {
    const reader = createMailReader({ worker: thread("process.abort()") });
    expect(await reader.read(bytes(`${HEADER}\r\nHej!`))).toMatchObject({ text: "Hej!", damaged: [] });
  });

  test.each([
    ["takes too long", "for (;;);", "its body took too long to read; only its header was read"],
    [
      "takes too much memory",
      "const all = []; for (;;) all.push({ all });",
      "its body took too much memory to read; only its header was read",
    ],
    ["fails", "throw new Error('no')", "its body could not be read; only its header was read"],
    ["ends without a word", "process.exit(0)", "its body could not be read; only its header was read"],
  ])("answers with the header when the thread %s", async (_, code, why) => {
    const mostMilliseconds = why.includes("too long") ? 200 : 30_000;
    expect(await reading({ worker: thread(code), mostMilliseconds, mostMegabytes: 16 })).toMatchObject({
      sender: { is: "clear", address: "karin@kund.example" },
      subject: "Min trappa",
      contentTypes: [{ type: "multipart/mixed" }],
      text: "",
      attachments: [],
      readable: true,
      damaged: [why],
    });
  });

  test("reads the next mail after one on which the thread failed", async () => {
    // Fails on every mail but those whose first byte is "X".
    const reader = createMailReader({
      worker: thread(
        `if (raw[0] !== 88) throw new Error("no"); parentPort.postMessage({ text: "read", attachments: [], contentTypes: [], damaged: [] });`,
      ),
      smallBytes: 0,
    });
    const [broken, sound] = await Promise.all([
      reader.read(bytes("From: a@b.example\n\n")),
      reader.read(bytes("X: y\n\n")),
    ]);
    expect(broken.text).toBe("");
    expect(sound.text).toBe("read");
  });

  test("leaves the caller's bytes alone", async () => {
    const raw = new Uint8Array(LARGE);
    await createMailReader().read(raw);
    expect(raw).toEqual(LARGE);
  });

  test("finds its thread beside it in the bundle of receive-mail", async () => {
    const folder = await mkdtemp(join(tmpdir(), "mail-reader-"));
    const company = readCompany("example", join(import.meta.dirname, "../../companies"));
    const [, ...others] = entriesOf("receive-mail");
    bundle({ entries: ["aws/mail-reader.ts", ...others], company, folder });
    expect(readdirSync(folder).sort()).toEqual(["index.mjs", "mail-reader-worker.mjs"]);
    const bundled = (await import(pathToFileURL(join(folder, "index.mjs")).href)) as {
      createMailReader: typeof createMailReader;
    };
    const mail = await bundled.createMailReader().read(LARGE);
    expect(mail).toMatchObject({ text: "Hej!", damaged: [] });
  });
});

/** The mail without its functions. */
const stored = (mail: object): unknown => JSON.parse(JSON.stringify(mail));
