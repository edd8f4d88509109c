/**
 * Looks in the bytes of an answer that is to go to a customer for anything of ours that was only for staff: reply
 * addresses, our lines, and what is secret about the mail that is answered. It looks at every part as it was before it
 * was encoded, at names and headers, and into mails that are attached. What is compressed or drawn it cannot see into.
 * Takes time in proportion to the mail; never throws.
 */
import { decodeValue } from "../mail/encoded-words.ts";
import { fileNameOf } from "../mail/decode-part.ts";
import { findParts, type Part } from "../mail/find-parts.ts";
import { readHeaders } from "../mail/read-headers.ts";
import { decodeBody } from "./decode-body.ts";
import { holdsOwnMark } from "./own-lines.ts";
import { OWN_ENDINGS, OWN_SENTENCES } from "./own-sentences.ts";
import { readings } from "./readings.ts";
import { REPLY_MAILBOX, TOKEN_LETTERS } from "./reply-token.ts";
import { squeezeText } from "./squeezed.ts";

export interface Looking {
  readonly receivingDomain: string;
  /** With which seals of our lines are made, old ones included. */
  readonly keys: readonly Uint8Array[];
  /** Tokens and ids that must not be there. */
  readonly secrets: readonly string[];
  /** Nor hosts of pages: they are looked for as they are written, however short they are. */
  readonly hosts: readonly string[];
  /** How the last part of a page's address begins: looked for to the letter. */
  readonly linksBegin: readonly string[];
}

/**
 * - `reply-address`, `own-lines`, `secret`: what was found;
 * - `unclear`: what it is made of cannot be told for sure, so something may be hidden there.
 */
export type Leftover = "reply-address" | "own-lines" | "secret" | "unclear";

/** A mail in a mail in a mail: nobody reads further. */
const DEEPEST = 4;

/** The first thing that is found; undefined when there is nothing. */
export async function findLeftover(raw: Uint8Array, looking: Looking): Promise<Leftover | undefined> {
  const look = createLook(looking);
  return inMail(raw, 0);

  async function inMail(mail: Uint8Array, depth: number): Promise<Leftover | undefined> {
    if (depth > DEEPEST) return "unclear";
    const headers = readHeaders(mail);
    const { parts, damaged } = findParts(mail, headers);
    const inHeaders = look(headers.fields.map(({ value }) => `${value}\n${decodeValue(value)}`).join("\n"));
    if (inHeaders !== undefined) return inHeaders;
    // Our own composing leaves nothing in doubt; what others attached may be broken in any way.
    if (depth === 0 && (damaged.length > 0 || headers.cut)) return "unclear";
    for (const part of parts) {
      const found = await inPart(part, depth);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  async function inPart(part: Part, depth: number): Promise<Leftover | undefined> {
    const { headers, contentType } = part;
    const name = await fileNameOf(part);
    const bytes = decodeBody(part);
    const text = latin1(bytes);
    const said = headers.fields.map(({ value }) => `${value}\n${decodeValue(value)}`).join("\n");
    const found =
      look(said) ??
      look(name) ??
      look(text) ??
      (contentType.type === "text/html" ? look(withoutTags(text)) : undefined);
    if (found !== undefined) return found;
    const isMail = contentType.type === "message/rfc822" || /\.eml$/i.test(name);
    return isMail && bytes.length > 0 ? inMail(bytes, depth + 1) : undefined;
  }
}

/** What tags divide is one word to the reader. */
const withoutTags = (html: string): string => html.replace(/<[^<>]*>/g, "");

/** Looks in a text as it is written, and in what it says once everything in it is decoded. */
function createLook(looking: Looking): (text: string) => Leftover | undefined {
  const lookAt = createLookAt(looking);
  return (text) => {
    for (const read of readings(text)) {
      const found = lookAt(read);
      if (found !== undefined) return found;
    }
    return undefined;
  };
}

function createLookAt({
  receivingDomain,
  keys,
  secrets,
  hosts,
  linksBegin,
}: Looking): (text: string) => Leftover | undefined {
  const token = `[a-z2-7]{${TOKEN_LETTERS}}`;
  const anywhere = new RegExp(`${REPLY_MAILBOX}(?:\\+|%2b|=2b)${token}`, "i");
  const squeezedAddress = new RegExp(`${REPLY_MAILBOX}${token}${squeezeText(receivingDomain)}`);
  const pages = hosts.map((host) => host.toLowerCase()).filter((host) => host !== "");
  const hidden = [...secrets, ...hosts].map(squeezeText).filter((secret) => secret.length >= FEWEST_LETTERS);
  return (text) => {
    const letters = onlyLetters(text);
    if (holdsOwnMark(letters, keys) || holdsAny(letters, OWN_SENTENCES)) return "own-lines";
    if (holdsAny(onlyLetters(quotedIn(text)), OWN_ENDINGS)) return "own-lines";
    if (anywhere.test(text) || squeezedAddress.test(letters)) return "reply-address";
    const written = text.replaceAll("\0", "");
    const inLowerCase = written.toLowerCase();
    if (pages.some((host) => inLowerCase.includes(host))) return "secret";
    if (linksBegin.some((begins) => written.includes(begins))) return "secret";
    return hidden.some((secret) => letters.includes(secret)) ? "secret" : undefined;
  };
}

const holdsAny = (letters: string, sought: readonly string[]): boolean =>
  sought.some((each) => letters.includes(each));

/** The lines of a text that begin with a quote mark. */
const quotedIn = (text: string): string => (text.match(/^[ \t]{0,8}>.*$/gm) ?? []).join("\n");

/** Shorter ones stand in any text by chance. */
const FEWEST_LETTERS = 12;

/** As `squeezeText`, of ASCII alone and without passing over links: for whole files. */
function onlyLetters(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9[\]#]+/g, "");
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}
