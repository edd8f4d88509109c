/**
 * An answer by staff as the customer gets it: their text, HTML and files, without what was only for staff, under their
 * name and the company's address, in the customer's thread. When anything of ours is left, or nobody can tell whether it
 * is, the answer is held. The same answer gives the same bytes. Throws only for what a library throws.
 */
import type { Company } from "../company.ts";
import type { ReturnedBecause } from "../letters/relay-letters.ts";
import { fileNameOf } from "../mail/decode-part.ts";
import { findParts, type Part } from "../mail/find-parts.ts";
import { LetterError } from "../mail/letter-error.ts";
import { divide } from "../mail/quotes/divide.ts";
import { roleOf } from "../mail/read-body.ts";
import type { MailHead } from "../mail/read-mail.ts";
import type { Instant } from "../time/instant.ts";
import { answerTexts } from "./answer-texts.ts";
import { checkRelayed, LARGEST_LETTER_BYTES } from "./check-relayed.ts";
import { composeRelayed } from "./compose-relayed.ts";
import { decodeBody } from "./decode-body.ts";
import { type FileLeftBehind, filesOf, type PassedFile } from "./files-of.ts";
import { findLeftover } from "./find-leftovers.ts";
import { onlyWords } from "./only-words.ts";

export interface AnswerToPassOn {
  readonly company: Pick<Company, "receivingDomain" | "calendar">;
  /** What staff wrote. */
  readonly raw: Uint8Array;
  readonly head: MailHead;
  /** The customer's mail. */
  readonly answered: Pick<MailHead, "messageId" | "references">;
  readonly from: { readonly name: string; readonly address: string };
  readonly to: string;
  readonly cc: readonly string[];
  readonly keys: readonly Uint8Array[];
  /** What must not be in it: see `find-leftovers.ts`. */
  readonly secrets: readonly string[];
  readonly hosts: readonly string[];
  readonly linksBegin: readonly string[];
  readonly mark: string;
  readonly letterId: string;
  readonly now: Instant;
}

export type PassedOn =
  { readonly raw: Uint8Array } | { readonly held: ReturnedBecause; readonly fact?: string | undefined };

/** Text of all parts together: more cannot be searched in the time there is. Long threads have a tenth of it. */
const MOST_TEXT_BYTES = 2_000_000;

/** Nobody can see into these: encrypted, or Outlook's own format (TNEF) with the text inside. */
const CLOSED_TYPES = new Set([
  "multipart/encrypted",
  "application/pgp-encrypted",
  "application/pkcs7-mime",
  "application/x-pkcs7-mime",
  "application/ms-tnef",
  "application/vnd.ms-tnef",
]);

/** So are they called where a program does not know their type. */
const CLOSED_NAME = /^winmail\.dat$|\.(?:tnef|p7m|pgp|gpg)$/i;

/** How TNEF begins ([MS-OXTNEF] §2.1.3.1). */
const TNEF = Buffer.from([0x78, 0x9f, 0x3e, 0x22]);

const PGP_MESSAGE = /^-----BEGIN PGP MESSAGE-----/m;

async function isClosed(part: Part): Promise<boolean> {
  if (CLOSED_TYPES.has(part.contentType.type) || CLOSED_NAME.test(await fileNameOf(part))) return true;
  const bytes = Buffer.from(decodeBody(part));
  return bytes.subarray(0, TNEF.length).equals(TNEF) || PGP_MESSAGE.test(bytes.toString("latin1"));
}

export async function passOnAnswer(answer: AnswerToPassOn): Promise<PassedOn> {
  const { head, raw } = answer;
  // Base64 adds a third, and a mail of pictures is little else.
  if (raw.length > LARGEST_LETTER_BYTES * 2) return { held: "too-large" };
  const { parts, damaged } = findParts(raw, head.headers);
  if (damaged.length > 0 || head.headers.cut) return { held: "unreadable" };
  if (textBytes(parts) > MOST_TEXT_BYTES) return { held: "too-large" };
  if ((await Promise.all(parts.map(isClosed))).includes(true)) return { held: "unreadable" };
  const { passed, leftBehind } = await filesOf(parts, LARGEST_LETTER_BYTES);
  if (leftBehind.length > 0) return heldForFile(leftBehind);
  const composed = await compose(answer, parts, passed);
  if ("held" in composed) return composed;
  const left = await findLeftover(composed.raw, {
    receivingDomain: answer.company.receivingDomain,
    keys: answer.keys,
    secrets: answer.secrets,
    hosts: answer.hosts,
    linksBegin: answer.linksBegin,
  });
  if (left === undefined) return composed;
  return { held: left === "unclear" ? "unreadable" : "ours" };
}

function heldForFile(files: readonly FileLeftBehind[]): PassedOn {
  const refused = files.find(({ because }) => because === "refused");
  return refused === undefined ? { held: "too-large" } : { held: "refused-file", fact: refused.name };
}

function textBytes(parts: readonly Part[]): number {
  return parts.reduce((sum, { body }, index) => sum + (roleOf(parts, index).isText ? body.length : 0), 0);
}

/** Whether anything stands there but what is quoted. */
function saysAnything(text: string, subject: string): boolean {
  const { own, rest, isPassedOn } = divide(text.split("\n"), subject);
  return [...own.flat(), ...(isPassedOn ? rest : [])].some((line) => line.trim() !== "");
}

async function compose(
  answer: AnswerToPassOn,
  parts: readonly Part[],
  files: readonly PassedFile[],
): Promise<PassedOn> {
  const { company, head, answered, from, to, cc, keys, mark, letterId, now } = answer;
  const { receivingDomain } = company;
  const { text, html } = answerTexts(parts, { keys, receivingDomain, companyAddress: from.address });
  if (files.length === 0) {
    if (!saysAnything(text, head.subject)) return { held: "empty" };
    const word = onlyWords(text, head.subject, { at: now, calendar: company.calendar });
    if (word !== undefined) return { held: "words", fact: word };
  }
  const composed = await composeRelayed({
    from,
    to,
    cc,
    subject: head.subject,
    // A file alone needs a text beside it, or it would become the mail itself.
    text: text === "" ? "\n" : text,
    html,
    files,
    mark,
    messageId: `<${letterId}@${receivingDomain}>`,
    dateAt: now,
    inReplyTo: answered.messageId,
    references: answered.references,
  });
  if (composed.length > LARGEST_LETTER_BYTES) return { held: "too-large" };
  try {
    await checkRelayed(composed, { from: from.address, to, cc });
  } catch (error) {
    // Whatever in the answer brought this about, it must not go as it is.
    if (error instanceof LetterError) return { held: "unreadable" };
    throw error;
  }
  return { raw: composed };
}
