/**
 * What a text says when that is written in other ways: in the characters of HTML, in those of addresses on the web, and as
 * Proofpoint writes an address inside its own ("page-2Dof-2Dours.example_abc"). Nobody undoes more than three of them, one
 * in the other. Linear in the text; nothing throws.
 */
import { decodeEntities } from "../mail/html-entities.ts";

const MOST_LAYERS = 3;

/** The text itself first; then what differs from what was there. */
export function* readings(text: string): Iterable<string> {
  yield text;
  let read = text;
  for (let layer = 0; layer < MOST_LAYERS; layer += 1) {
    const inside = fromProofpoint(read);
    if (inside !== read) yield inside;
    const decoded = fromPercent(decodeEntities(read));
    if (decoded === read) return;
    yield decoded;
    read = decoded;
  }
}

const byte = (_: string, hex: string): string => String.fromCharCode(Number.parseInt(hex, 16));

const fromPercent = (text: string): string => text.replace(/%([\da-f]{2})/gi, byte);

/** https://help.proofpoint.com, "URL Defense": version 2 writes "-XX" for a byte, and "_" for "/". */
function fromProofpoint(text: string): string {
  return text.includes("urldefense") ? text.replaceAll("_", "/").replace(/-([\dA-F]{2})/g, byte) : text;
}
