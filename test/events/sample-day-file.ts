/** Reads the sample day and its mails for the tests. Throws, naming the field, when the file has another shape. */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import { LANGUAGES } from "../../domain/letters/language.ts";
import { isSafeAddress } from "../../domain/mail/address.ts";
import { MAIL_KINDS, PROMISE_EFFECTS } from "../../domain/mail/judgement.ts";
import { REASON_CODES } from "../../domain/mail/reasons.ts";

const EVENTS = join(import.meta.dirname, "../../events");

const address = z.string().refine(isSafeAddress, "is no plain mail address");
const verdict = z.enum(["PASS", "FAIL", "GRAY", "PROCESSING_FAILED"]).optional();

const entries = z.array(
  z.strictObject({
    file: z.string().endsWith(".eml"),
    at: z.iso.datetime({ offset: true }),
    from: z.union([address, z.literal("")]),
    to: z.array(address).min(1),
    verdicts: z
      .strictObject({
        spam: verdict,
        virus: verdict,
        spf: verdict,
        dkim: verdict,
        dmarc: verdict,
        dmarcPolicy: z.enum(["none", "quarantine", "reject"]).optional(),
      })
      .optional(),
    answers: z.strictObject({ kind: z.string(), about: z.string() }).optional(),
    note: z.string().min(20),
    expect: z.strictObject({
      kind: z.enum(MAIL_KINDS),
      promise: z.enum(PROMISE_EFFECTS),
      acknowledged: z.boolean(),
      reasons: z.array(z.enum(REASON_CODES)).min(1),
      language: z.enum(LANGUAGES).optional(),
      promisedAt: z.iso.datetime().optional(),
    }),
  }),
);

export const sampleDay = entries.parse(JSON.parse(readEvent("sample-day.json").toString("utf8")));

export function readEvent(path: string): Buffer {
  return readFileSync(join(EVENTS, path));
}

export function namesIn(folder: string): string[] {
  return readdirSync(join(EVENTS, folder)).sort();
}

/** The fields of the mail's own header block, unfolded, in order. */
export function headerFields(raw: Buffer): { name: string; value: string }[] {
  const text = raw.toString("latin1");
  return text
    .slice(0, text.indexOf("\r\n\r\n"))
    .split(/\r\n(?![ \t])/)
    .map((line) => {
      const colon = line.indexOf(":");
      const value = line.slice(colon + 1).replaceAll(/\r\n[ \t]+/g, " ");
      return { name: line.slice(0, colon), value: value.trim() };
    });
}

/** The first field of that name, or "". */
export function headerField(raw: Buffer, name: string): string {
  return headerFields(raw).find((field) => field.name.toLowerCase() === name)?.value ?? "";
}
