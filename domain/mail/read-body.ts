/**
 * The text and the list of attachments of a mail. Where the parts lie is known before (`find-parts.ts`); postal-mime
 * decodes them one at a time, and only their first bytes as far as a person would read: a mail of 40 MB takes no more
 * time than its text. Attachments are counted, never opened. Never throws: a part that cannot be read is named.
 */
import PostalMime from "postal-mime";
import { cleanText } from "./clean-text.ts";
import { readContentType } from "./content-type.ts";
import { mendWords } from "./encoded-words.ts";
import { cleanFileName } from "./file-name.ts";
import type { Part } from "./find-parts.ts";
import { htmlToText } from "./html-to-text.ts";
import { MOST_TEXT_BYTES, MOST_TEXT_LINES } from "./limits.ts";
import { decodedSize } from "./transfer-encoding.ts";
import { decodeUtf7, isUtf7 } from "./utf-7.ts";

export interface Attachment {
  /** Cleaned: one line without folders, controls or tricks of direction; never empty. */
  readonly name: string;
  /** Media type as the mail claims, for example `application/pdf`. */
  readonly type: string;
  /** Size once decoded. */
  readonly bytes: number;
}

export interface Body {
  /** Text for people: LF between lines, no controls, no markup. */
  readonly text: string;
  readonly attachments: readonly Attachment[];
  readonly damaged: readonly string[];
}

export async function readBody(raw: Uint8Array, parts: readonly Part[]): Promise<Body> {
  const damaged = new Set<string>();
  const attachments: Attachment[] = [];
  // The same text may come as plain text and as HTML: those are kept together, by the part that holds both.
  const texts = new Map<number, { plain: string[]; html: string[] }>();
  const left = { bytes: MOST_TEXT_BYTES, lines: MOST_TEXT_LINES };

  for (const [index, part] of parts.entries()) {
    if (parts[index + 1]?.parent === index) continue; // It only holds parts.
    const isText = isReadAsText(part);
    if (!isText || (isNamed(part) && !isFirstOfItsParts(part, index))) {
      attachments.push({
        name: cleanFileName(await fileNameOf(part), part.contentType.type),
        type: part.contentType.type,
        bytes: decodedSize(part),
      });
    }
    if (!isText) continue;
    const body = beginningOf(part.body, left);
    const decoded = await decodeText(raw, part, body);
    if (decoded === undefined) damaged.add("a part could not be decoded");
    if (body.length < part.body.length) damaged.add("its text is too long; the rest was left out");
    for (const problem of problemsOf(part, decoded?.text ?? decoded?.html ?? "")) damaged.add(problem);
    const group = alternativeOf(parts, index) ?? index;
    const { plain, html } = texts.get(group) ?? { plain: [], html: [] };
    if (decoded?.text !== undefined) plain.push(decoded.text);
    if (decoded?.html !== undefined) html.push(decoded.html);
    texts.set(group, { plain, html });
  }

  const shown = [...texts.values()].map(({ plain, html }) => {
    const written = cleanText(plain.join("\n"));
    return written.trim() === "" ? cleanText(htmlToText(html.join("\n"))) : written;
  });
  const text = shown
    .filter((each) => each.trim() !== "")
    .join("\n\n")
    .trimEnd();
  return { text, attachments, damaged: [...damaged] };
}

/** As much of the body as may still be read, which becomes less by it. */
function beginningOf(body: Uint8Array, left: { bytes: number; lines: number }): Uint8Array {
  let end = 0;
  while (end < body.length && end < left.bytes && left.lines > 0) {
    const lineEnd = body.indexOf(LF, end);
    end = lineEnd === -1 ? body.length : lineEnd + 1;
    left.lines -= 1;
  }
  end = Math.min(end, left.bytes);
  left.bytes -= end;
  return body.subarray(0, end);
}

interface DecodedText {
  readonly text?: string | undefined;
  readonly html?: string | undefined;
}

/** Only what says how the body is to be read; everything else in a part's header could only do harm. */
const FIELDS_OF_CONTENT = new Set(["content-type", "content-transfer-encoding", "content-disposition"]);

async function decodeText(raw: Uint8Array, part: Part, body: Uint8Array): Promise<DecodedText | undefined> {
  const fields = part.headers.fields.filter(({ name }) => FIELDS_OF_CONTENT.has(name));
  const shown = isContainer(part) ? [] : fields.map(({ start, end }) => raw.subarray(start, end));
  const decode = isUtf7(charsetOf(part)) ? decodeUtf7 : (written: string) => written;
  try {
    const { text, html } = await PostalMime.parse(joined([...shown, LINE_END, body]));
    return {
      text: text === undefined ? undefined : decode(text),
      html: html === undefined ? undefined : decode(html),
    };
  } catch {
    return undefined;
  }
}

/** The name that the part's header gives it, as written; "" when there is none, or none that can be read. */
async function fileNameOf({ headers }: Part): Promise<string> {
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

/** Whether the part has a file's name (RFC 2231 writes `filename*` or `filename*0`). */
function isNamed({ headers, contentType }: Part): boolean {
  const disposition = readContentType(headers.all("content-disposition")[0]);
  return [...disposition.parameters.keys(), ...contentType.parameters.keys()].some((name) =>
    /^(?:file)?name(?:\*|$)/.test(name),
  );
}

/** What a mail begins with is its text, even when it has a name. */
function isFirstOfItsParts({ parent }: Part, index: number): boolean {
  return parent === undefined || index === parent + 1;
}

const LF = 0x0a;

const LINE_END = new Uint8Array([0x0d, 0x0a]);

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** A multipart in which no part was found: what it holds is shown as text rather than lost. */
function isContainer({ contentType }: Part): boolean {
  return contentType.type.startsWith("multipart/");
}

function isReadAsText(part: Part): boolean {
  const [disposition = ""] = part.headers.all("content-disposition");
  const { type } = part.contentType;
  return (
    isContainer(part) ||
    ((type === "text/plain" || type === "text/html") && !/^\s*attachment/i.test(disposition))
  );
}

/** The innermost `multipart/alternative` around a part. */
function alternativeOf(parts: readonly Part[], index: number): number | undefined {
  for (let at = parts[index]?.parent; at !== undefined; at = parts[at]?.parent) {
    if (parts[at]?.contentType.type === "multipart/alternative") return at;
  }
  return undefined;
}

function problemsOf(part: Part, text: string): string[] {
  const charset = charsetOf(part);
  return [
    ...(isUtf7(charset) ? ["its text is in an encoding that mail should not use (UTF-7)"] : []),
    ...(charset === "" || isUtf7(charset) || isKnown(charset) ? [] : ["its text is in an unknown encoding"]),
    ...(text.includes("\ufffd") ? ["some letters of its text are damaged"] : []),
    ...(text.includes("\0") ? ["its text holds zero bytes"] : []),
    ...(isContainer(part) ? ["its parts could not be found; all of it is shown as text"] : []),
  ];
}

function charsetOf({ contentType }: Part): string {
  return contentType.parameters.get("charset")?.trim() ?? "";
}

function isKnown(charset: string): boolean {
  try {
    new TextDecoder(charset);
    return true;
  } catch {
    return false;
  }
}
