/**
 * What is no ledger that can be used, told by its content and never by its name: documents for people, archives, pages of
 * the web, files of accounting without due dates, answers that say that something went wrong. Undefined for what may be a
 * ledger. Linear time, never throws.
 */
import type { LedgerRefused } from "../ledger-facts.ts";
import { asFound } from "./as-written.ts";
import { firstElements } from "./xml.ts";

type Refusal = LedgerRefused["refused"];

/** With what the bytes begin, as Latin-1. */
const BEGINNINGS: readonly (readonly [RegExp, Refusal])[] = [
  [/^\xd0\xcf\x11\xe0|^\x09[\x00\x02\x04\x08][\x04-\x10]\x00/, "old-excel"],
  [/%PDF-\d/, "pdf"],
  [
    /^\x89PNG|^\xff\xd8\xff|^GIF8|^BM[^]{4}\x00\x00\x00\x00|^II\*\x00|^MM\x00\*|^RIFF[^]{4}WEBP|^[^]{4}ftyphei/,
    "picture",
  ],
  [/^\x1f\x8b|^7z\xbc\xaf|^Rar!|^BZh\d|^\xfd7zXZ/, "zip"],
];

/** What stands before a PDF's beginning is at most this long (ISO 32000-1, implementation note 13). */
const HEAD_BYTES = 1024;

export function refuseBytes(bytes: Uint8Array): LedgerRefused | undefined {
  const head = Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString("latin1");
  const refused = BEGINNINGS.find(([beginning]) => beginning.test(head))?.[1];
  return refused === undefined ? undefined : { refused };
}

const HTML =
  /^(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^]{0,2000}?-->\s*)?<(?:!doctype\s+html|html|head|body|table|script|meta|div|br|h1|center)[\s/>]/i;

/** SIE 4, exported or for import (.se, .si): its tags are ASCII in every charset. Never has due dates. */
const SIE = /^[^\S\n]*#(?:FLAGGA|SIETYP|FORMAT|PROGRAM|GEN|FNAMN|ORGNR|KPTYP|RAR)\s/gm;

/** By how a text begins. `head` is trimmed. */
export function refuseText(head: string): LedgerRefused | undefined {
  if (HTML.test(head)) return { refused: "web-page", ...foundIn(titleOf(head)) };
  const tags = new Set(
    head
      .slice(0, 4000)
      .match(SIE)
      ?.map((tag) => tag.trim()),
  );
  if (tags.has("#FLAGGA") || tags.has("#SIETYP") || tags.size > 1) return { refused: "sie" };
  return undefined;
}

/** Roots of XML, by their local names. */
const ROOTS: Readonly<Record<string, Refusal>> = {
  html: "web-page",
  Sie: "sie",
  SieEntry: "sie",
  ApplicationResponse: "invoice-response",
  Workbook: "old-excel",
  ErrorInformation: "api-error",
  Error: "api-error",
  error: "api-error",
  errors: "api-error",
  Fault: "api-error",
};

/** Around what a message is about, or around its error. */
const ENVELOPES = new Set(["Envelope", "Body", "StandardBusinessDocument"]);
const HEADERS = /^(?:StandardBusinessDocumentHeader|Header)$/;

export function refuseXml(head: string): LedgerRefused | undefined {
  if (/^(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^]{0,2000}?-->\s*)?<!DOCTYPE/i.test(head))
    return { refused: "dtd" };
  const names = firstElements(head, 100).map(({ name }) => name);
  const isWrapped = ENVELOPES.has(names[0] ?? "");
  const inner = names.find(
    (name) => !ENVELOPES.has(name) && !HEADERS.test(name) && Object.hasOwn(ROOTS, name),
  );
  const root = isWrapped ? inner : names[0];
  const refused = root !== undefined && Object.hasOwn(ROOTS, root) ? ROOTS[root] : undefined;
  if (refused === undefined) return undefined;
  return { refused, ...(refused === "api-error" && foundIn(messageIn(head))) };
}

/** The answers of programs nest a few levels, and hold some ten thousands of records. */
const DEEPEST_JSON = 50;
const MOST_JSON_VALUES = 2_000_000;

/**
 * JSON that would need memory out of proportion to its size: nested deeper than any ledger, or with more objects and lists
 * than any. To be asked before it is parsed; linear, and keeps nothing.
 */
export function refuseNested(json: string): LedgerRefused | undefined {
  let depth = 0;
  let values = 0;
  let isText = false;
  for (let at = 0; at < json.length; at += 1) {
    const code = json.charCodeAt(at);
    if (isText) {
      if (code === BACKSLASH) at += 1;
      else if (code === QUOTE) isText = false;
    } else if (code === QUOTE) isText = true;
    else if (code === OPEN_LIST || code === OPEN_OBJECT) {
      depth += 1;
      values += 1;
      if (depth > DEEPEST_JSON) return { refused: "unknown" };
      if (values > MOST_JSON_VALUES) return { refused: "too-large" };
    } else if (code === CLOSE_LIST || code === CLOSE_OBJECT) depth = Math.max(0, depth - 1);
  }
  return undefined;
}

const [QUOTE, BACKSLASH] = [0x22, 0x5c];
const [OPEN_LIST, CLOSE_LIST] = [0x5b, 0x5d];
const [OPEN_OBJECT, CLOSE_OBJECT] = [0x7b, 0x7d];

/** What programs answer instead of a ledger, however they wrap it: Fortnox, Visma, e-conomic, Tripletex, Procountor. */
export function refuseJson(answer: unknown): LedgerRefused | undefined {
  const outer = asObject(answer);
  if (outer === undefined) return undefined;
  // Whoever saved it may have wrapped it with the question and the state of the answer.
  const object = asObject(outer["body"]) ?? outer;
  const isBad = [outer, object].some(({ status, statusCode }) => Number(status ?? statusCode) >= 400);
  const error = ["ErrorInformation", "error", "errors", "fault", "Error"]
    .map((key) => object[key])
    .find((value) => value !== undefined && value !== null && value !== false);
  const message = messageOf(error) ?? messageOf(object);
  const hasCode = ["code", "errorCode", "ErrorCode", "developerMessage"].some((key) => key in object);
  if (!isBad && error === undefined && (message === undefined || !hasCode)) return undefined;
  return { refused: "api-error", ...foundIn(message) };
}

function asObject(value: unknown): Readonly<Record<string, unknown>> | undefined {
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  return isObject ? (value as Readonly<Record<string, unknown>>) : undefined;
}

function messageOf(error: unknown): string | undefined {
  const first: unknown = Array.isArray(error) ? error[0] : error;
  if (typeof first === "string") return first;
  const said = asObject(first);
  if (said === undefined) return undefined;
  return ["message", "Message", "error_description", "detail", "title", "faultstring"]
    .map((key) => said[key])
    .find((text) => typeof text === "string");
}

function messageIn(xml: string): string | undefined {
  return /<(?:\w{1,20}:)?(?:message|faultstring|text|detail)\b[^>]{0,200}>([^<]{1,300})/i.exec(xml)?.[1];
}

function titleOf(html: string): string | undefined {
  const title = /<title[^>]{0,200}>([^<]{1,300})/i.exec(html) ?? /<h1[^>]{0,200}>([^<]{1,300})/i.exec(html);
  return title?.[1];
}

function foundIn(text: string | undefined): Pick<LedgerRefused, "found"> {
  const found = asFound(text);
  return found === undefined ? {} : { found };
}
