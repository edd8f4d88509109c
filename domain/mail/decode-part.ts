/**
 * The text of a part and the name of a file, decoded by postal-mime: it is told only what it has to know, in a header
 * of our own, so that nothing else in a part's header can make it do something else. Never throws.
 */
import PostalMime from "postal-mime";
import { mendWords } from "./encoded-words.ts";
import type { Part } from "./find-parts.ts";
import { base64Of, encodingOf } from "./transfer-encoding.ts";
import { decodeUtf7, isUtf7 } from "./utf-7.ts";

export interface DecodedText {
  readonly plain: string;
  readonly html: string;
  /** What was wrong with it, in words. */
  readonly damaged: readonly string[];
}

const NOTHING = { plain: "", html: "" };

/** The text of `part`, of which `body` is as much as is to be read. */
export async function decodeText(part: Part, body: Uint8Array): Promise<DecodedText> {
  const charset = part.contentType.parameters.get("charset")?.trim() ?? "";
  const encoding = encodingOf(part.headers);
  const base64 = encoding === "base64" ? base64Of(body) : "whole";
  const asSent = base64 === "none" ? "8bit" : encoding;
  const text = await parse(part, body, charset, asSent);
  if (text === undefined) return { ...NOTHING, damaged: ["a part of it could not be decoded"] };
  const isBroken = /\ufffd/.test(text.plain + text.html);
  // What does not say its encoding is UTF-8 by now, or else old, and then most likely Western; as in headers.
  const western = charset === "" && isBroken ? await parse(part, body, "windows-1252", asSent) : undefined;
  return {
    ...(western ?? text),
    damaged: [
      ...(base64 === "whole" ? [] : ["the encoding of its text (base64) is damaged"]),
      ...(isUtf7(charset) ? ["its text is in an encoding that mail should not use (UTF-7)"] : []),
      ...(isKnown(charset) ? [] : ["its text is in an unknown encoding"]),
      ...(western === undefined ? [] : ["its text does not say its encoding"]),
      ...(isBroken && western === undefined ? ["some letters of its text are damaged"] : []),
      ...(/\0/.test(text.plain + text.html) ? ["its text holds zero bytes"] : []),
    ],
  };
}

async function parse(
  { contentType: { type, parameters } }: Part,
  body: Uint8Array,
  charset: string,
  encoding: string,
): Promise<typeof NOTHING | undefined> {
  const parameter = (name: string, value: string): string =>
    /^[\w.:+-]+$/.test(value) ? `; ${name}=${value}` : "";
  const header =
    `Content-Type: ${type === "text/html" ? type : "text/plain"}${parameter("charset", charset)}` +
    `${parameter("format", parameters.get("format") ?? "")}${parameter("delsp", parameters.get("delsp") ?? "")}\r\n` +
    // A multipart in which no part was found is shown as it travelled.
    `${type.startsWith("multipart/") ? "" : `Content-Transfer-Encoding: ${encoding}\r\n`}\r\n`;
  const decode = isUtf7(charset) ? decodeUtf7 : (text: string) => text;
  try {
    const { text = "", html = "" } = await PostalMime.parse(Buffer.concat([Buffer.from(header), body]));
    return { plain: decode(text), html: decode(html) };
  } catch {
    return undefined;
  }
}

function isKnown(charset: string): boolean {
  if (charset === "" || isUtf7(charset)) return true;
  try {
    new TextDecoder(charset);
    return true;
  } catch {
    return false;
  }
}

/** The name that the part's header gives it, as written; "" when there is none, or none that can be read. */
export async function fileNameOf({ headers }: Part): Promise<string> {
  const parametersOf = (field: string): string => {
    const [value = ""] = headers.all(field);
    return value.includes(";") ? mendWords(value.slice(value.indexOf(";"))) : "";
  };
  try {
    // Of a part that is a file whatever it says, without its body.
    const { attachments } = await PostalMime.parse(
      `Content-Type: application/octet-stream${parametersOf("content-type")}\r\n` +
        `Content-Disposition: attachment${parametersOf("content-disposition")}\r\n\r\n`,
    );
    return attachments[0]?.filename ?? "";
  } catch {
    return "";
  }
}
