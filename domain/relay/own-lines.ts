/**
 * The lines that stand above a relayed mail, for its reader alone, and how they are found again in an answer that quotes
 * them. Each begins with a mark, and the last ends in a seal: a keyed digest of them all. So they are taken out only when
 * they are there as we wrote them; if anybody wrote something between them, they stay, and the answer is held. A seal is
 * known without its lines, too, by its last letters: customers have numbers of the same shape, and so has any large file.
 */
import { keyedLetters } from "./reply-token.ts";
import { type Piece, squeeze, squeezeText } from "./squeezed.ts";

/** Before each line. No customer can write it into a relayed mail (`withoutOwnMark`). */
const OWN_MARK = "[Handslag]";

const SQUEEZED_MARK = squeezeText(OWN_MARK);
/** 25 bits say which lines a seal is for, and 15 more that it is one. */
const DIGEST_LETTERS = 5;
const CHECK_LETTERS = 3;
const SEAL_LETTERS = DIGEST_LETTERS + CHECK_LETTERS;
const SEAL_LENGTH = "[#]".length + SEAL_LETTERS;

/** Our lines are shorter, even with many in Cc. */
const LONGEST_SQUEEZED = 6000;

/** More quotes of our lines than this are no mail. */
const MOST_TRIED = 100;

/** Nor are more numbers of a seal's shape; a picture has some five. Each that is tried costs a digest. */
const MOST_SEALS_TRIED = 10_000;

/** The lines with their marks and the seal; empty for none. */
export function sealed(lines: readonly string[], key: Uint8Array): string[] {
  const marked = lines.map((line) => `${OWN_MARK} ${line}`);
  const last = marked.pop();
  if (last === undefined) return [];
  return [...marked, `${last} [#${sealOf(key, squeezeText([...marked, last].join(" ")))}]`];
}

function sealOf(key: Uint8Array, squeezed: string): string {
  const digest = keyedLetters(key, `own-lines:${squeezed}`, DIGEST_LETTERS);
  return digest + checkOf(key, digest);
}

const checkOf = (key: Uint8Array, digest: string): string =>
  keyedLetters(key, `own-seal:${digest}`, CHECK_LETTERS);

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
  const said = letters.slice(start, seal);
  return keys.some((key) => written === `[#${sealOf(key, said)}]`) ? seal + SEAL_LENGTH : undefined;
}

/** The mark, or what may be a seal, in squeezed letters. */
const MARK_OR_SEAL = new RegExp(
  `\\[handslag\\]|\\[#([a-z2-7]{${DIGEST_LETTERS}})([a-z2-7]{${CHECK_LETTERS}})\\]`,
  "g",
);

/**
 * Where the mark or a seal made with one of the keys stands in squeezed letters, of whatever lines it was. What is too
 * much to try is taken for seals.
 */
function* marksIn(letters: string, keys: readonly Uint8Array[]): Iterable<Range> {
  let tried = 0;
  for (const { 0: found, 1: digest, 2: check, index: start } of letters.matchAll(MARK_OR_SEAL)) {
    tried += 1;
    const isOurs =
      digest === undefined || tried > MOST_SEALS_TRIED || keys.some((key) => check === checkOf(key, digest));
    if (isOurs) yield { start, end: start + found.length };
  }
}

/** Whether a mark or a seal stands in squeezed letters: mail programs break lines, so either may be left without the other. */
export function holdsOwnMark(letters: string, keys: readonly Uint8Array[]): boolean {
  return marksIn(letters, keys)[Symbol.iterator]().next().done !== true;
}

/** What a customer wrote, so that it cannot be taken for lines of ours: `(Handslag#)` for the mark, as for a seal. */
export function withoutOwnMark(text: string, keys: readonly Uint8Array[]): string {
  const { letters, starts } = squeeze([{ text, start: 0 }]);
  let written = "";
  let done = 0;
  for (const { start, end } of marksIn(letters, keys)) {
    const open = starts[start] ?? 0;
    const close = starts[end - 1] ?? 0;
    // What is in brackets of its own would stay the mark if "#" did not stand in it.
    written += `${text.slice(done, open)}(${text.slice(open + 1, close)}#)`;
    done = close + 1;
  }
  return written + text.slice(done);
}
