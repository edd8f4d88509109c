/**
 * 107 mails of a public parser's tests, with what that parser reads in each: subject, senders, recipients, date, text,
 * and attachments by name, type and size. Where we read something else, it is listed here with the reason; a difference
 * that is not listed fails, and so does one that is listed and gone. `docs/decisions.md` has the same for people.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { cleanFileName } from "../../../domain/mail/file-name.ts";
import { htmlToText } from "../../../domain/mail/html-to-text.ts";
import { readMail } from "../../../domain/mail/read-mail.ts";
import type { ReadMail } from "../../../domain/mail/read-mail.ts";

const FOLDER = join(import.meta.dirname, "../../../../shared/fixtures/mail/mail-parser/resources/eml");

const FIELDS = ["subject", "from", "to", "date", "text", "attachments"] as const;
type Field = (typeof FIELDS)[number];

/** Why we differ: in which field of which mails. */
const DIFFERENCES: readonly { readonly because: string; readonly field: Field; readonly mails: string }[] = [
  {
    because: "letters whose encoding nobody named are read as Western ones, not replaced",
    field: "subject",
    mails: "legacy/010 legacy/020 legacy/022 legacy/027 legacy/052",
  },
  { because: "the same, in a text", field: "text", mails: "legacy/052" },
  {
    because: "the same, in names of files",
    field: "attachments",
    mails: "legacy/016 legacy/023 legacy/026",
  },
  {
    because: "a file in an encoding that we do not decode (uuencode) counts as it travels, with CRLF",
    field: "attachments",
    mails: "legacy/017 legacy/048",
  },
  {
    because:
      "a text with a file's name in the midst of a mail is listed, and shown: it may be a customer's words",
    field: "text",
    mails: "legacy/030 legacy/042 legacy/047",
  },
  {
    because: "the text of a last part that never ends is shown, not listed as a file",
    field: "text",
    mails: "malformed/002 malformed/003 malformed/006 malformed/008",
  },
  {
    because: "the same, seen from the list",
    field: "attachments",
    mails: "malformed/002 malformed/003 malformed/006 malformed/007 malformed/008",
  },
  {
    because:
      "a line is a boundary when all of it is, not when it begins like one; an outer boundary ends what is inside",
    field: "text",
    mails: "malformed/001 malformed/004 malformed/009 malformed/011 malformed/016",
  },
  {
    because: "the same, seen from the list",
    field: "attachments",
    mails:
      "malformed/001 malformed/004 malformed/009 malformed/011 malformed/012 malformed/016 thirdparty/015",
  },
  {
    because: "a name is found although the value before it is empty",
    field: "attachments",
    mails: "malformed/017",
  },
  {
    because: "of two Content-Type fields the first holds, as of every field",
    field: "text",
    mails: "malformed/020 malformed/021",
  },
  {
    because:
      "header and parts are torn to pieces, and the boundary is spelt in two ways: what is left is shown",
    field: "text",
    mails: "malformed/019",
  },
  { because: "zero bytes are left out", field: "text", mails: "thirdparty/000" },
  {
    because: "nobody can say what broken base64 meant, or whether it was a file",
    field: "text",
    mails: "thirdparty/002",
  },
  { because: "the same, seen from the list", field: "attachments", mails: "thirdparty/002" },
  {
    because:
      "a boundary stands at the beginning of a line; UTF-16 is cut at line ends as if it were text of bytes",
    field: "text",
    mails: "thirdparty/005",
  },
];

const addresses = z.array(z.object({ address: z.string().nullish() }));
const contentType = z.object({
  c_type: z.string(),
  c_subtype: z.string().nullish(),
  attributes: z.array(z.object({ name: z.string(), value: z.string() })).nullish(),
});
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
  ContentType: contentType.optional(),
});
const bytes = z.array(z.number());
const part = z.object({
  headers: z.array(z.object({ name: z.unknown(), value: z.union([value, z.string()]) })),
  body: z.union([
    z.string(),
    z.looseObject({
      Text: z.string().optional(),
      Html: z.string().optional(),
      Binary: bytes.optional(),
      InlineBinary: bytes.optional(),
    }),
  ]),
});
const oracle = z.object({
  text_body: z.array(z.number()),
  attachments: z.array(z.number()),
  parts: z.array(part),
});

type Value = z.infer<typeof value>;
type Part = z.infer<typeof part>;
type Oracle = z.infer<typeof oracle>;

describe.skipIf(!existsSync(FOLDER))(
  "107 mails of a public parser (skipped without ../shared/fixtures)",
  () => {
    test("are read as that parser reads them, but for the differences that are listed", async () => {
      const files = readdirSync(FOLDER, { recursive: true, encoding: "utf8" }).filter((file) =>
        file.endsWith(".eml"),
      );
      const differ: string[] = [];
      for (const file of files.sort()) {
        const wanted = oracle.parse(
          JSON.parse(readFileSync(join(FOLDER, file.replace(/\.eml$/, ".json")), "utf8")),
        );
        const mail = await readMail(readFileSync(join(FOLDER, file)));
        const [theirs, ours] = [readByOracle(wanted, mail), readByUs(mail)];
        for (const field of FIELDS) {
          if (theirs[field] !== ours[field]) differ.push(`${field} of ${file.replace(/\.eml$/, "")}`);
        }
      }
      const counts = FIELDS.map((field) => {
        const others = differ.filter((each) => each.startsWith(field)).length;
        return `${field} ${files.length - others}`;
      });
      console.log(`of ${files.length} mails, read as the oracle reads them: ${counts.join(", ")}`);
      expect(files).toHaveLength(107);
      expect(differ.sort()).toEqual(
        DIFFERENCES.flatMap(({ field, mails }) =>
          mails.split(/\s+/).map((file) => `${field} of ${file}`),
        ).sort(),
      );
    });
  },
);

type Read = Readonly<Record<Field, string>>;

function readByUs(mail: ReadMail): Read {
  return {
    subject: onOneLine(mail.subject),
    from: mail.from.map(({ address }) => address).join(),
    to: mail.to.mailboxes.map(({ address }) => address).join(),
    date: String(mail.dateAt),
    text: onOneLine(mail.text),
    attachments: mail.attachments.map(({ name, type, bytes }) => `${name} ${type} ${bytes}`).join(),
  };
}

/** What is not said of an attachment's size is taken from ours. */
function readByOracle(mail: Oracle, ours: ReadMail): Read {
  const [first] = mail.parts;
  const shown = mail.text_body
    .map((index) => mail.parts[index]?.body)
    .map((body) => (typeof body === "object" ? body : {}));
  return {
    subject: onOneLine(valuesOf(first, "subject").at(-1)?.Text ?? ""),
    from: addressesOf(valuesOf(first, "from")[0]),
    to: addressesOf(valuesOf(first, "to")[0]),
    date: String(momentOf(valuesOf(first, "date")[0])),
    text: onOneLine(shown.map(({ Text, Html }) => Text ?? htmlToText(Html ?? "")).join(" ")),
    attachments: mail.attachments
      .map((index, place) => attachmentOf(mail.parts[index], ours.attachments[place]?.bytes ?? 0))
      .join(),
  };
}

function valuesOf(part: Part | undefined, name: string): Value[] {
  return (part?.headers ?? [])
    .filter((header) => header.name === name)
    .map((header) => (typeof header.value === "string" ? {} : header.value));
}

function attachmentOf(part: Part | undefined, ourBytes: number): string {
  const type = valuesOf(part, "content_type")[0]?.ContentType;
  const disposition = valuesOf(part, "content_disposition")[0]?.ContentType;
  const named = (
    name: string,
    { attributes }: Partial<z.infer<typeof contentType>> = {},
  ): string | undefined => attributes?.find((attribute) => attribute.name === name)?.value;
  const body = typeof part?.body === "object" ? part.body : {};
  const isMail = "Message" in body;
  const media =
    type === undefined
      ? isMail
        ? "message/rfc822"
        : "text/plain"
      : `${type.c_type}/${type.c_subtype ?? ""}`;
  const name = cleanFileName(named("filename", disposition) ?? named("name", type) ?? "", media);
  return `${name} ${media} ${(body.Binary ?? body.InlineBinary)?.length ?? ourBytes}`;
}

function addressesOf(header: Value | undefined): string {
  const list = header?.Address?.List ?? header?.Address?.Group?.flatMap((group) => group.addresses) ?? [];
  return list.map(({ address }) => address).join();
}

function momentOf(header: Value | undefined): string | undefined {
  const date = header?.DateTime;
  if (date === undefined) return undefined;
  const local = Date.UTC(date.year, date.month - 1, date.day, date.hour, date.minute, date.second);
  const offset = (date.tz_hour * 60 + date.tz_minute) * 60_000;
  return new Date(date.tz_before_gmt ? local + offset : local - offset).toISOString();
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
