/**
 * The files of a mail that may be ledgers: what was attached, not the pictures and seals that mail programs put into
 * every mail. What is none after all is told when it is read. Never throws, linear in the mail.
 */
import { fileNameOf } from "../../mail/decode-part.ts";
import { cleanFileName } from "../../mail/file-name.ts";
import type { Part } from "../../mail/find-parts.ts";
import { roleOf } from "../../mail/read-body.ts";
import { decodeBody } from "../../relay/decode-body.ts";

export interface AttachedFile {
  /** Clean; never empty. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A company's day has a handful; a month of e-invoices some dozens. */
export const MOST_FILES = 50;

/** Seals, keys, cards and invitations. */
const NOT_FILES =
  /^(?:application\/(?:(?:x-)?pkcs7-|pgp-)|text\/(?:calendar|(?:x-)?vcard|directory)|message\/(?!rfc822))/;

/** In the order of the mail; `more` is how many there are beyond those. */
export async function attachedFiles(
  parts: readonly Part[],
): Promise<{ readonly files: readonly AttachedFile[]; readonly more: number }> {
  const attached = parts.filter((part, index) => roleOf(parts, index).isFile && isAttached(part));
  const files = attached.slice(0, MOST_FILES).map(async (part) => ({
    name: cleanFileName(await fileNameOf(part), part.contentType.type),
    bytes: decodeBody(part),
  }));
  return { files: await Promise.all(files), more: Math.max(0, attached.length - MOST_FILES) };
}

function isAttached({ headers, contentType: { type } }: Part): boolean {
  if (NOT_FILES.test(type)) return false;
  const [disposition = ""] = headers.all("content-disposition");
  const isInText = headers.all("content-id").length > 0 || /^\s*inline/i.test(disposition);
  // The picture in a signature stands in the text, whatever else it says.
  return !(type.startsWith("image/") && isInText);
}
