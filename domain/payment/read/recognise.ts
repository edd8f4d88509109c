/**
 * What kind of file it is, by its content and never by its name: programs save error pages as `.se`, and people save
 * anything as `.csv`. Only the beginning is looked at. Never throws.
 */
import { decodeText } from "../../table/decode-text.ts";
import { type LedgerRefused, MOST_LEDGER_BYTES } from "../ledger-facts.ts";
import { refuseBytes, refuseText, refuseXml } from "./refuse.ts";

/**
 * - `sheet`: an archive that may be an Excel workbook; `text`: a table or fixed records.
 * - `head`: the beginning of its text, without what is blank.
 */
export type Recognised =
  | LedgerRefused
  | { readonly kind: "sheet" }
  | { readonly kind: "xml" | "json" | "text"; readonly head: string };

/** Programs write long comments above what a file is. */
const HEAD_BYTES = 64 * 1024;

export function recognise(bytes: Uint8Array): Recognised {
  if (bytes.length > MOST_LEDGER_BYTES) return { refused: "too-large" };
  if (bytes.every(isBlank)) return { refused: "empty" };
  const refusedBytes = refuseBytes(bytes);
  if (refusedBytes !== undefined) return refusedBytes;
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return { kind: "sheet" };

  const head = decodeText(bytes.subarray(0, HEAD_BYTES)).text.replace(/^[\s\ufeff]+/, "");
  const refusedText = refuseText(head);
  if (refusedText !== undefined) return refusedText;
  if (/^<[?!\p{L}_]/u.test(head)) return refuseXml(head) ?? { kind: "xml", head };
  return { kind: /^(?:\{\s*["}]|\[\s*[[{\]])/.test(head) ? "json" : "text", head };
}

/** Nought, white space, and the bytes of a byte order mark. */
function isBlank(byte: number): boolean {
  return byte <= 0x20 || byte === 0xff || byte === 0xfe || byte === 0xef || byte === 0xbb || byte === 0xbf;
}
