/**
 * The files of a mail, as they are passed on: attachments and the pictures in its text, decoded, with names and types that
 * are safe to repeat. SES refuses a whole letter for one file of a kind that it does not take; those stay behind, and
 * so does what makes the letter too large. Never throws.
 */
import { fileNameOf } from "../mail/decode-part.ts";
import { cleanFileName } from "../mail/file-name.ts";
import type { Part } from "../mail/find-parts.ts";
import { roleOf } from "../mail/read-body.ts";
import { decodedSize } from "../mail/transfer-encoding.ts";
import { decodeBody } from "./decode-body.ts";
import { isRefusedBySes } from "./refused-files.ts";

export interface PassedFile {
  readonly name: string;
  readonly type: string;
  readonly content: Uint8Array;
  /** Content-ID without brackets: by it the HTML text shows the file as a picture. */
  readonly cid?: string | undefined;
}

export interface FileLeftBehind {
  readonly name: string;
  readonly bytes: number;
  readonly because: "too-large" | "refused";
}

export interface Files {
  readonly passed: readonly PassedFile[];
  readonly leftBehind: readonly FileLeftBehind[];
}

/** In the order of the mail, as long as there is room; `room` is in bytes of the letter, encoded. */
export async function filesOf(parts: readonly Part[], room: number): Promise<Files> {
  const passed: PassedFile[] = [];
  const leftBehind: FileLeftBehind[] = [];
  let left = room;
  for (const [index, part] of parts.entries()) {
    if (!roleOf(parts, index).isFile) continue;
    const name = nameOf(await fileNameOf(part), part);
    const bytes = decodedSize(part);
    if (isRefusedBySes(name)) {
      leftBehind.push({ name, bytes, because: "refused" });
    } else if (encodedSize(bytes) > left) {
      leftBehind.push({ name, bytes, because: "too-large" });
    } else {
      left -= encodedSize(bytes);
      passed.push({ name, type: typeOf(part), content: decodeBody(part), cid: cidOf(part) });
    }
  }
  return { passed, leftBehind };
}

const HEADER_BYTES = 600;

/** Bytes of a file in a letter: base64 in lines of 76, and its header. */
export function encodedSize(bytes: number): number {
  const letters = Math.ceil(bytes / 3) * 4;
  return letters + Math.ceil(letters / 76) * 2 + HEADER_BYTES;
}

/** A mail that is attached often has no name of its own. */
function nameOf(written: string, { contentType: { type } }: Part): string {
  if (written === "" && type === "message/rfc822") return "mail.eml";
  if (written === "" && type === "text/calendar") return "invite.ics";
  return cleanFileName(written, type);
}

/** A type that would have to be written in some other way than base64, or that is no type, is a plain file's. */
function typeOf({ contentType: { type } }: Part): string {
  const isPlain = /^(?!message\/|multipart\/)[a-z]{1,20}\/[a-z0-9.+-]{1,80}$/.test(type);
  return isPlain ? type : "application/octet-stream";
}

function cidOf({ headers }: Part): string | undefined {
  const [written = ""] = headers.all("content-id");
  return /^<([A-Za-z0-9!#$%&'*+\-/=?^_`{|}~.@:]{1,200})>$/.exec(written.trim())?.[1];
}
