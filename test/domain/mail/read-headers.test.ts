import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MOST_HEADER_BYTES, MOST_HEADER_FIELDS } from "../../../domain/mail/limits.ts";
import { readHeaders } from "../../../domain/mail/read-headers.ts";
import { bytes } from "./made-mail.ts";

describe("the header of a mail", () => {
  test.each(["\r\n", "\n"])("is read in order, with line ends %j", (lineEnd) => {
    const raw = bytes(["From: a@b.example", "X: 1", "x : 2", "", "text"].join(lineEnd));
    const headers = readHeaders(raw);
    expect(headers.fields.map(({ name, value }) => [name, value])).toEqual([
      ["from", "a@b.example"],
      ["x", "1"],
      ["x", "2"],
    ]);
    expect(headers.all("x")).toEqual(["1", "2"]);
    expect(raw.subarray(headers.bodyStart)).toEqual(bytes("text"));
    expect(headers.damaged).toEqual([]);
  });

  test("unfolds lines that begin with a space or a tab", () => {
    expect(readHeaders(bytes("Subject: a\r\n b\n\tc\n\n")).all("subject")).toEqual(["a b\tc"]);
  });

  test("never leaves a line break or a zero byte in a value", () => {
    const { fields, damaged } = readHeaders(bytes("Subject: a\rBcc: x@y.example\0b\n\n"));
    expect(fields).toHaveLength(1);
    expect(fields[0]?.value).toBe("a Bcc: x@y.exampleb");
    expect(damaged).toHaveLength(1);
  });

  test("reads letters that do not say their encoding as UTF-8, or else as Western", () => {
    expect(readHeaders(bytes("Subject: ö\n\n")).all("subject")).toEqual(["ö"]);
    const western = readHeaders(new Uint8Array([...bytes("Subject: "), 0xf6, 0x0a]));
    expect(western.all("subject")).toEqual(["ö"]);
    expect(western.damaged).toEqual(["the header holds letters that do not say their encoding"]);
  });

  test("passes over the first line of a mailbox file and over lines that are no fields", () => {
    const { fields, damaged } = readHeaders(
      bytes("From a@b.example Mon\nFrom: a@b.example\nnonsense\nTo: b\n\n"),
    );
    expect(fields.map(({ name }) => name)).toEqual(["from", "to"]);
    expect(damaged).toEqual(["a line in the header is no header field"]);
  });

  test("takes the first line that is no field for text when no empty line comes", () => {
    const raw = bytes("From: a@b.example\nHej, jag undrar en sak\nom min order");
    expect(new TextDecoder().decode(raw.subarray(readHeaders(raw).bodyStart))).toBe(
      "Hej, jag undrar en sak\nom min order",
    );
  });

  test("is cut where it is too large, and the body is found all the same", () => {
    const many = bytes(`${"X: y\n".repeat(MOST_HEADER_FIELDS + 5)}\ntext`);
    const long = bytes(`From: a@b.example\nX: ${"y".repeat(MOST_HEADER_BYTES)}\n\ntext`);
    for (const raw of [many, long]) {
      const headers = readHeaders(raw);
      expect(headers.cut).toBe(true);
      expect(headers.fields.length).toBeLessThanOrEqual(MOST_HEADER_FIELDS);
      expect(raw.subarray(headers.bodyStart)).toEqual(bytes("text"));
    }
  });

  test("is read from any bytes without a throw, each value on one line", () => {
    const pieces = fc.constantFrom(
      "From: a@b.example",
      "X",
      ": ",
      "\r",
      "\n",
      "\r\n",
      " ",
      "\0",
      "å",
      ":",
      "To:\t",
    );
    const raws = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.array(pieces, { maxLength: 40 }).map((all) => bytes(all.join(""))),
    );
    fc.assert(
      fc.property(raws, (raw) => {
        const { fields, bodyStart } = readHeaders(raw);
        expect(bodyStart).toBeLessThanOrEqual(raw.length);

        for (const { value } of fields) expect(value).not.toMatch(/[\r\n\0]/);
      }),
    );
  });

  test.each([
    ["CRLF all through", "From: a@b.example\r\n\r\nHej", false],
    ["bare LF all through", "From: a@b.example\n\nHej\nHej", false],
    ["bare LF behind a server's fields in CRLF", "Received: x\r\nFrom: a@b.example\n\nHej\nHej", false],
    [
      "such an end, far above them",
      `X: y\r\nFrom: a@b.example\n\n${"text\n".repeat(60_000)}\r\nFrom: c@d.example\r\n`,
      true,
    ],
    [
      "an end that a program may not see, and fields behind it",
      "X: y\r\nFrom: a@b.example\n\nFrom: c@d.example\r\n\r\nHej",
      true,
    ],
  ])("is ambiguous only where it can be read in two ways: %s", (_what, mail, expected) => {
    expect(readHeaders(bytes(mail)).ambiguous).toBe(expected);
  });
});
