/**
 * The text and the list of attachments of a mail. Where the parts lie is known before (`find-parts.ts`); postal-mime
 * decodes them one at a time, and only their first bytes as far as a person would read: a mail of 40 MB takes no more
 * time than its text. Attachments are counted, never opened. Never throws: a part that cannot be read is named.
 */
import { cleanText } from "./clean-text.ts";
import { readContentType } from "./content-type.ts";
import { decodeText, fileNameOf } from "./decode-part.ts";
import { cleanFileName } from "./file-name.ts";
import type { Part } from "./find-parts.ts";
import { htmlToText } from "./html-to-text.ts";
import { MOST_TEXT_BYTES, MOST_TEXT_LINES } from "./limits.ts";
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

export async function readBody(parts: readonly Part[]): Promise<Body> {
  const damaged = new Set<string>();
  const attachments: Attachment[] = [];
  // The same text may come as plain text and as HTML: those are kept together, by the part that holds both.
  const texts = new Map<number, { plain: string[]; html: string[] }>();
  const left = { bytes: MOST_TEXT_BYTES, lines: MOST_TEXT_LINES };

  for (const [index, part] of parts.entries()) {
    const { isText, isFile } = roleOf(parts, index);
    if (isFile) {
      attachments.push({
        name: cleanFileName(await fileNameOf(part), part.contentType.type),
        // A stranger's word: a type of a hundred characters says nothing more (RFC 6838 §4.2 allows 127 a half).
        type: part.contentType.type.slice(0, 100),
        bytes: decodedSize(part),
      });
    }
    if (!isText) continue;
    const body = beginningOf(part.body, left);
    const decoded = await decodeText(part, body);
    for (const problem of decoded.damaged) damaged.add(problem);
    if (body.length < part.body.length) damaged.add("its text is too long; the rest was left out");
    if (isContainer(part)) damaged.add("its parts could not be found; its text is shown as it travelled");
    const group = alternativeOf(parts, index) ?? index;
    const { plain, html } = texts.get(group) ?? { plain: [], html: [] };
    const written = isContainer(part) ? withoutMarks(decoded.plain) : decoded.plain;
    texts.set(group, { plain: [...plain, written], html: [...html, decoded.html] });
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

/**
 * What a part is to a reader: text, a file, both (text with a name that does not begin the mail), or nothing when it only
 * holds parts.
 */
export function roleOf(parts: readonly Part[], index: number): { isText: boolean; isFile: boolean } {
  const part = parts[index];
  if (part === undefined || parts[index + 1]?.parent === index) return { isText: false, isFile: false };
  const isText = isReadAsText(part);
  return { isText, isFile: !isText || (isNamed(part) && !isFirstOfItsParts(part, index)) };
}

const LF = 0x0a;

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

/** A multipart in which no part was found: what it holds is shown as text rather than lost. */
function isContainer({ contentType }: Part): boolean {
  return contentType.type.startsWith("multipart/");
}

/** What is left of it without the lines that say where parts begin and what they are. */
function withoutMarks(text: string): string {
  return text
    .split("\n")
    .filter((line) => !/^(?:--\S|Content-[A-Za-z-]{1,40}:)/.test(line))
    .join("\n")
    .trim();
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
export function alternativeOf(parts: readonly Part[], index: number): number | undefined {
  for (let at = parts[index]?.parent; at !== undefined; at = parts[at]?.parent) {
    if (parts[at]?.contentType.type === "multipart/alternative") return at;
  }
  return undefined;
}
