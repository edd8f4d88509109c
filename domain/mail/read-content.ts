/**
 * What is inside a mail: its parts, its text, the list of its attachments. Takes time and memory in proportion to the
 * mail, and a hostile one tries to make that much; so whoever reads mails from strangers lets this run where it can be
 * stopped (`MailReader`), and goes by the header when it was. The result can be sent between threads.
 */
import type { ContentType } from "./content-type.ts";
import { findParts } from "./find-parts.ts";
import { readBody } from "./read-body.ts";
import type { Body } from "./read-body.ts";
import type { Headers } from "./read-headers.ts";

export interface PartType extends ContentType {
  /** Index of the multipart that it stands in; absent for the mail itself. */
  readonly parent?: number | undefined;
}

export interface Content extends Body {
  /** Content types of all parts, the mail itself first. */
  readonly contentTypes: readonly PartType[];
}

export async function readContent(raw: Uint8Array, headers: Headers): Promise<Content> {
  const { parts, damaged } = findParts(raw, headers);
  const body = await readBody(parts);
  return {
    ...body,
    contentTypes: parts.map(({ contentType, parent }) => ({ ...contentType, parent })),
    damaged: [...new Set([...damaged, ...body.damaged])],
  };
}
