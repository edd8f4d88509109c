/**
 * 107 mails of a public parser's tests, with what that parser reads in each. Where we differ, it is by choice or in
 * mails that no two programs read alike: UTF-7, raw bytes inside encoded words, parts without an end. The floors are
 * what is reached today; they only go up.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { readMail } from "../../../domain/mail/read-mail.ts";

const FOLDER = join(import.meta.dirname, "../../../../shared/fixtures/mail/mail-parser/resources/eml");

const addresses = z.array(z.object({ address: z.string().nullish() }));
const value = z.object({
  Text: z.string().optional(),
  Address: z
    .object({ List: addresses.optional(), Group: z.array(z.object({ addresses })).optional() })
    .optional(),
  DateTime: z
    .object({
      ...{ year: z.number(), month: z.number(), day: z.number(), hour: z.number(), minute: z.number() },
      ...{ second: z.number(), tz_before_gmt: z.boolean(), tz_hour: z.number(), tz_minute: z.number() },
    })
    .optional(),
});
const oracle = z.object({
  text_body: z.array(z.number()),
  attachments: z.array(z.number()),
  parts: z.array(
    z.object({
      headers: z.array(z.object({ name: z.unknown(), value: z.union([value, z.string()]) })),
      body: z.union([
        z.string(),
        z.looseObject({ Text: z.string().optional(), Html: z.string().optional() }),
      ]),
    }),
  ),
});

const FLOORS = { subject: 90, from: 107, to: 107, date: 107, text: 77, attachments: 88 };

describe.skipIf(!existsSync(FOLDER))(
  "107 mails of a public parser (skipped without ../shared/fixtures)",
  () => {
    test("are read as that parser reads them, but for known differences", async () => {
      const agree = { subject: 0, from: 0, to: 0, date: 0, text: 0, attachments: 0 };
      const files = readdirSync(FOLDER, { recursive: true, encoding: "utf8" }).filter((file) =>
        file.endsWith(".eml"),
      );
      for (const file of files) {
        const wanted = oracle.parse(
          JSON.parse(readFileSync(join(FOLDER, file.replace(/\.eml$/, ".json")), "utf8")),
        );
        const mail = await readMail(readFileSync(join(FOLDER, file)));
        const fields = (name: string) =>
          (wanted.parts[0]?.headers ?? [])
            .filter((header) => header.name === name)
            .map((header) => (typeof header.value === "string" ? {} : header.value));
        const shown = wanted.text_body
          .map((index) => wanted.parts[index]?.body)
          .map((body) => (typeof body === "object" ? body : {}));

        if (onOneLine(fields("subject").at(-1)?.Text) === onOneLine(mail.subject)) agree.subject += 1;
        if (addressesOf(fields("from")[0]) === mail.from.map(({ address }) => address).join())
          agree.from += 1;
        if (addressesOf(fields("to")[0]) === mail.to.mailboxes.map(({ address }) => address).join())
          agree.to += 1;
        if (momentOf(fields("date")[0]) === mail.dateAt) agree.date += 1;
        const isHtml = shown.some((body) => body.Html !== undefined);
        if (!isHtml && onOneLine(shown.map((body) => body.Text ?? "").join(" ")) === onOneLine(mail.text))
          agree.text += 1;
        if (wanted.attachments.length === mail.attachments.length) agree.attachments += 1;
      }
      console.log(`mails read as the oracle reads them, of ${files.length}: ${JSON.stringify(agree)}`);
      for (const [field, floor] of Object.entries(FLOORS)) {
        expect(agree[field as keyof typeof agree], field).toBeGreaterThanOrEqual(floor);
      }
    });
  },
);

type Value = z.infer<typeof value> | undefined;

function addressesOf(header: Value): string {
  const list = header?.Address?.List ?? header?.Address?.Group?.flatMap((group) => group.addresses) ?? [];
  return list.map(({ address }) => address).join();
}

function momentOf(header: Value): string | undefined {
  const date = header?.DateTime;
  if (date === undefined) return undefined;
  const local = Date.UTC(date.year, date.month - 1, date.day, date.hour, date.minute, date.second);
  const offset = (date.tz_hour * 60 + date.tz_minute) * 60_000;
  return new Date(date.tz_before_gmt ? local + offset : local - offset).toISOString();
}

function onOneLine(text: string | undefined): string {
  return (text ?? "").replace(/\s+/g, " ").trim();
}
