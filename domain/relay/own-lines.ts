/**
 * The lines that stand above a relayed mail, for its reader alone, and how they are found again in an answer that quotes
 * them. Each begins with a mark, and the last ends in a seal: a keyed digest of them all. So they are taken out only when
 * they are there as we wrote them; if anybody wrote something between them, they stay, and the answer is held.
 */
import { keyedLetters } from "./reply-token.ts";
import { type Piece, squeeze, squeezeText } from "./squeezed.ts";

/** Before each line. No customer can write it into a relayed mail (`withoutOwnMark`). */
export const OWN_MARK = "[Handslag]";

const SQUEEZED_MARK = squeezeText(OWN_MARK);
const SEAL_LETTERS = 8;
const SEAL = new RegExp(`^\\[#[a-z2-7]{${SEAL_LETTERS}}\\]$`);
const SEAL_LENGTH = "[#]".length + SEAL_LETTERS;

/** Our lines are shorter, even with many in Cc. */
const LONGEST_SQUEEZED = 6000;

/** More quotes of our lines than this are no mail. */
const MOST_TRIED = 100;

/** The lines with their marks and the seal; empty for none. */
export function sealed(lines: readonly string[], key: Uint8Array): string[] {
  const marked = lines.map((line) => `${OWN_MARK} ${line}`);
  const last = marked.pop();
  if (last === undefined) return [];
  return [...marked, `${last} [#${sealOf(key, squeezeText([...marked, last].join(" ")))}]`];
}

const sealOf = (key: Uint8Array, squeezed: string): string =>
  keyedLetters(key, `own-lines:${squeezed}`, SEAL_LETTERS);

/** Where something of ours stands in a text: from the beginning of its first letter, up to behind its last. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Where our lines stand in what a reader sees of a text, whole and unchanged. */
export function findOwnLines(pieces: Iterable<Piece>, keys: readonly Uint8Array[]): Range[] {
  const { letters, starts, ends } = squeeze(pieces);
  const found: Range[] = [];
  let at = 0;
  for (let tried = 0; tried < MOST_TRIED; tried += 1) {
    const start = letters.indexOf(SQUEEZED_MARK, at);
    if (start === -1) break;
    const end = sealEnd(letters, start, keys);
    if (end === undefined) {
      at = start + SQUEEZED_MARK.length;
    } else {
      found.push({ start: starts[start] ?? 0, end: ends[end - 1] ?? 0 });
      at = end;
    }
  }
  return found;
}

/** Behind the seal of the lines that begin at `start`; undefined when what stands there is not as we wrote it. */
function sealEnd(letters: string, start: number, keys: readonly Uint8Array[]): number | undefined {
  const seal = letters.indexOf("[#", start);
  if (seal === -1 || seal - start > LONGEST_SQUEEZED) return undefined;
  const written = letters.slice(seal, seal + SEAL_LENGTH);
  if (!SEAL.test(written)) return undefined;
  const said = letters.slice(start, seal);
  return keys.some((key) => written === `[#${sealOf(key, said)}]`) ? seal + SEAL_LENGTH : undefined;
}

/** The mark or a seal, in squeezed letters. Eight digits alone are somebody's number, and no seal. */
const MARK_OR_SEAL = new RegExp(
  `\\[handslag\\]|\\[#(?=[2-7]{0,${SEAL_LETTERS - 1}}[a-z])[a-z2-7]{${SEAL_LETTERS}}\\]`,
  "g",
);

/** Whether a mark or a seal stands in squeezed letters: mail programs break lines, so either may be left without the other. */
export const holdsOwnMark = (letters: string): boolean => letters.search(MARK_OR_SEAL) !== -1;

/** What a customer wrote, so that it cannot be taken for lines of ours: `(Handslag#)` for the mark, as for a seal. */
export function withoutOwnMark(text: string): string {
  const { letters, starts } = squeeze([{ text, start: 0 }]);
  let written = "";
  let done = 0;
  for (const { 0: found, index: at } of letters.matchAll(MARK_OR_SEAL)) {
    const open = starts[at] ?? 0;
    const close = starts[at + found.length - 1] ?? 0;
    // What is in brackets of its own would stay the mark if "#" did not stand in it.
    written += `${text.slice(done, open)}(${text.slice(open + 1, close)}#)`;
    done = close + 1;
  }
  return written + text.slice(done);
}
