/**
 * Mails that try to take all time and memory, each explained by a process of its own: as large as SES lets them come,
 * and read by the same code as in AWS. The limits are those that are promised for any file: 10 s and 512 MB.
 */
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { afterAll, describe, expect, test } from "vitest";
import * as z from "zod";
import { HOSTILE_MAILS } from "./hostile-mails.ts";

const MOST_MILLISECONDS = 10_000;
const MOST_MEGABYTES = 512;

const ROOT = join(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "hostile-mails-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/**
 * Tells the process's highest memory in KB at its end. Linux counts in `maxRSS` what it was before it became Node, a
 * copy of whoever started it; `VmHWM` is its own.
 */
const report = join(folder, "report.mjs");
writeFileSync(
  report,
  `import { existsSync, readFileSync } from "node:fs";
process.on("exit", () => {
  const status = existsSync("/proc/self/status") ? readFileSync("/proc/self/status", "utf8") : "";
  process.stderr.write(/VmHWM:\\s+(\\d+)/.exec(status)?.[1] ?? String(process.resourceUsage().maxRSS));
});`,
);

const explanation = z.object({
  from: z.string(),
  subject: z.string(),
  messageId: z.string(),
  kind: z.string(),
  acknowledge: z.boolean(),
  text: z.string(),
  attachments: z.array(z.object({ name: z.string(), type: z.string(), bytes: z.number() })),
  damaged: z.array(z.string()),
});

async function explain(raw: Uint8Array) {
  const file = join(folder, "hostile.eml");
  writeFileSync(file, raw);
  const { stdout, stderr } = await promisify(execFile)(
    process.execPath,
    [
      ...["--max-old-space-size=384", "--import", pathToFileURL(report).href],
      ...["bin/explain.ts", "mail", "--json", "--at", "2026-11-23T10:00:00+01:00", file],
    ],
    { cwd: ROOT, timeout: MOST_MILLISECONDS, maxBuffer: 16 * 1024 * 1024 },
  );
  return { ...explanation.parse(JSON.parse(stdout)), megabytes: Number(stderr) / 1024 };
}

/** What is said of those where something had to be left out; of the others nothing is. */
const DAMAGE: Readonly<Record<string, string>> = {
  "a text of 40 MB": "its text is too long; the rest was left out",
  "one line of 40 MB": "its text is too long; the rest was left out",
  "5 million tiny parts": "it has too many parts, more than 500; the rest was left out",
  "200,000 parts": "it has too many parts, more than 500; the rest was left out",
  "boundaries only": "it has too many parts, more than 500; the rest was left out",
  "5,000 levels": "it is too deeply nested; the rest is shown as it travelled",
  "a header of 3 MB in one field": "the header is too large; the rest of it was left out",
  "50,000 header fields": "the header is too large; the rest of it was left out",
  "20,000 recipients": "the header is too large; the rest of it was left out",
  "nothing but zero bytes": "its text holds zero bytes",
  "everything begun, nothing ended": "its last part does not end",
};

describe("a hostile mail is explained within 10 s and 512 MB, and kept by what its header says:", () => {
  test.each(Object.entries(HOSTILE_MAILS))("%s", async (name, make) => {
    const { megabytes, ...mail } = await explain(make());

    expect(megabytes).toBeGreaterThan(10);
    expect(megabytes).toBeLessThan(MOST_MEGABYTES);
    expect(mail).toMatchObject({
      kind: "customer",
      from: "karin@kund.example",
      subject: "Min trappa",
      messageId: "<hostile@kund.example>",
    });
    const damage = DAMAGE[name];
    if (damage !== undefined) expect(mail.damaged).toContain(damage);
    // Nobody knows what a header says that was not read to its end.
    expect(mail.acknowledge).toBe(
      !mail.damaged.some((problem) => problem.startsWith("the header is too large")),
    );
    // The limits of time and memory are for what nobody thought of: none of these needs them.
    expect(mail.damaged.join()).not.toContain("only its header was read");
  });

  test("a zip that unpacks to 30 GB is listed, not opened", async () => {
    const { attachments } = await explain(
      HOSTILE_MAILS["a zip of 30 MB that unpacks to 30 GB"]?.() ?? new Uint8Array(),
    );
    expect(attachments).toEqual([{ name: "fakturor.zip", type: "application/zip", bytes: 28 * 1024 * 1024 }]);
  });
});
