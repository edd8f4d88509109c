/**
 * What is left of a text when everything is taken away that mail programs change when they quote it: line breaks, quote
 * marks, spaces, case, accents, the links that Outlook adds behind addresses. Each letter that is left knows where it
 * stood, so that what is found here can be taken out there. One pass, linear in the text.
 */

export interface Squeezed {
  /** Of a-z, 0-9, "[", "]" and "#" only. */
  readonly letters: string;
  /** Where in the whole each letter begins and ends. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** A piece of text and where it stands in the whole. */
export interface Piece {
  readonly text: string;
  readonly start: number;
  /** How long it is there, when it is written otherwise: `&aring;` is one letter. */
  readonly written?: number | undefined;
}

/** `karin@kund.example<mailto:karin@kund.example>`, and older versions with square brackets. */
const ADDED_LINK = /[<[](?:mailto|https?):[^<>[\]\s]{1,500}[>\]]/giy;

const KEPT = /^[a-z0-9[\]#]$/;

export function squeeze(pieces: Iterable<Piece>): Squeezed {
  const letters: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { text, start, written } of pieces) {
    for (let at = 0; at < text.length; at += 1) {
      const char = text.charAt(at);
      if (char === "<" || char === "[") {
        ADDED_LINK.lastIndex = at;
        const added = ADDED_LINK.exec(text);
        if (added !== null) {
          at += added[0].length - 1;
          continue;
        }
      }
      const kept = keptOf(char);
      for (let each = 0; each < kept.length; each += 1) {
        letters.push(kept.charAt(each));
        starts.push(written === undefined ? start + at : start);
        ends.push(start + (written ?? at + 1));
      }
    }
  }
  return { letters: letters.join(""), starts, ends };
}

/** The same without their places. */
export function squeezeText(text: string): string {
  return squeeze([{ text, start: 0 }]).letters;
}

/** "Å", whole or in two halves, is "a"; "½" is "12". */
function keptOf(char: string): string {
  const known = KEPT_OF.get(char);
  if (known !== undefined) return known;
  const kept = Array.from(char.normalize("NFKD").toLowerCase()).filter((each) => KEPT.test(each));
  const letters = kept.join("");
  KEPT_OF.set(char, letters);
  return letters;
}

/** What is left of each unit of UTF-16 that was met: at most 65,536. */
const KEPT_OF = new Map<string, string>();
