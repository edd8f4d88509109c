/**
 * The text and the list of attachments of a mail. Where the parts lie is known before (`find-parts.ts`); postal-mime
 * decodes them one at a time, and only their first bytes as far as a person would read: a mail of 40 MB takes no more
 * time than its text. Attachments are counted, never opened. Never throws: a part that cannot be read is named.
 */
import PostalMime from "postal-mime";
import { cleanText } from "./clean-text.ts";
import { cleanFileName } from "./file-name.ts";
import type { Part } from "./find-parts.ts";
import { htmlToText } from "./html-to-text.ts";
import { MOST_TEXT_BYTES } from "./limits.ts";
import { decodedSize } from "./transfer-encoding.ts";

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
  let bytesLeft = MOST_TEXT_BYTES;

  for (const [index, part] of parts.entries()) {
    if (parts[index + 1]?.parent === index) continue; // It only holds parts.
    const isText = isReadAsText(part);
    const body = isText ? part.body.subarray(0, bytesLeft) : part.body.subarray(0, 0);
    const decoded = await decodePart(raw, part, body);
    if (decoded === undefined) damaged.add("a part could not be decoded");
    if (!isText) {
      const { type } = part.contentType;
      const name = cleanFileName(decoded?.name ?? "", type);
      attachments.push({ name, type, bytes: decodedSize(part) });
      continue;
    }
    if (body.length < part.body.length) damaged.add("its text is too long; the rest was left out");
    for (const problem of problemsOf(part, decoded?.text ?? decoded?.html ?? "")) damaged.add(problem);
    bytesLeft -= body.length;
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

interface DecodedPart {
  readonly text?: string | undefined;
  readonly html?: string | undefined;
  readonly name?: string | undefined;
}

/** Only what says how the body is to be read; everything else in a part's header could only do harm. */
const FIELDS_OF_CONTENT = new Set(["content-type", "content-transfer-encoding", "content-disposition"]);

async function decodePart(raw: Uint8Array, part: Part, body: Uint8Array): Promise<DecodedPart | undefined> {
  const fields = part.headers.fields.filter(({ name }) => FIELDS_OF_CONTENT.has(name));
  const shown = isContainer(part) ? [] : fields.map(({ start, end }) => raw.subarray(start, end));
  try {
    // `forceRfc822Attachments`: mails in mails are listed, not opened.
    const { text, html, attachments } = await PostalMime.parse(joined([...shown, LINE_END, body]), {
      forceRfc822Attachments: true,
    });
    return { text, html, name: attachments[0]?.filename ?? undefined };
  } catch {
    return undefined;
  }
}

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
  const charset = part.contentType.parameters.get("charset");
  return [
    ...(charset !== undefined && !isKnown(charset) ? ["its text is in an unknown encoding"] : []),
    ...(text.includes("\ufffd") ? ["some letters of its text are damaged"] : []),
    ...(text.includes("\0") ? ["its text holds zero bytes"] : []),
    ...(isContainer(part) ? ["its parts could not be found; all of it is shown as text"] : []),
  ];
}

function isKnown(charset: string): boolean {
  try {
    new TextDecoder(charset.trim());
    return true;
  } catch {
    return false;
  }
}
