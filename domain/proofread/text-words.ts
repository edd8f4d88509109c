/**
 * The words of a text that a dictionary can be asked about, with their places. Left out, since no dictionary knows
 * them: addresses, links, paths and file names, what has digits in it, code, references, placeholders, what others
 * wrote (quoted lines, and what stands between quotation marks), and abbreviations in capitals. Linear in the text.
 */

export interface TextWord {
  /** Begins at 1. */
  readonly line: number;
  /** In the line; begins at 0. */
  readonly at: number;
  readonly word: string;
  /** Whether a sentence may begin with it, so that its capital says nothing. */
  readonly isFirst: boolean;
  /** Whether it ends in a point and the sentence goes on, so that it is short for something: "pers. och". */
  readonly isShortened: boolean;
  /** Whether a point or a figure is beside it: "jan.", "15 jan", "kr 100". */
  readonly isByPointOrFigure: boolean;
}

/** A run of signs without a blank. */
const RUN = /\S+/gu;

/** Letters, joined by hyphens, apostrophes or, in "EU:s", a colon. */
const WORD = /\p{L}[\p{L}\p{M}]*(?:[-'’‑:]\p{L}[\p{L}\p{M}]*)*-?/gu;

/** Addresses, links, paths, hashtags, code, placeholders and what is short for two words ("bl.a.") are no words of a language. */
const NO_WORDS = /[@\\_#{}<>=*[\]|~`$]|:\/\/|^www\.|\p{L}\/\p{L}*\/|\.\p{L}{2,4}\/|\p{L}\.\p{L}/u;

/** A point, and the sentence goes on: behind it with a sign, or after a blank with a small letter or a figure. */
const POINT_WITHIN = /^\.(?:[,;:)/]| [\p{Ll}\d(])/u;

/** Of what is short for something, in letters. */
const LONGEST_SHORT = 7;

/** Longer runs are keys and data. */
const LONGEST_RUN = 80;

export function textWords(lines: readonly string[]): TextWord[] {
  let isFirst = true;
  return lines.flatMap((content, index) => {
    const isBlank = content.trim() === "";
    const { words, endsSentence } = wordsOfLine(content, index + 1, isFirst || isBlank);
    isFirst = endsSentence;
    return words;
  });
}

interface LineWords {
  readonly words: readonly TextWord[];
  readonly endsSentence: boolean;
}

function wordsOfLine(content: string, line: number, beginsSentence: boolean): LineWords {
  const words: TextWord[] = [];
  let isFirst = beginsSentence;
  for (const { 0: run, index: from } of withoutQuotes(content).matchAll(RUN)) {
    const isWords = run.length <= LONGEST_RUN && !/\d/.test(run) && !NO_WORDS.test(run);
    if (isWords) {
      for (const { 0: word, index } of run.matchAll(WORD)) {
        // A dash, a bracket or a bullet before it begins something new too.
        const begins = isFirst || /[(«»”"“‘–—•:]/u.test(run.slice(0, index));
        const at = from + index;
        const behind = content.slice(at + word.length, at + word.length + 3);
        const isShortened = word.length <= LONGEST_SHORT && POINT_WITHIN.test(behind);
        const isByPointOrFigure =
          /^(?:\.| ?\d)/u.test(behind) || /\d\.? ?$/u.test(content.slice(Math.max(0, at - 3), at));
        words.push({ line, at, word, isFirst: begins, isShortened, isByPointOrFigure });
      }
    }
    if (/\p{L}|\d/u.test(run)) isFirst = false;
    if (/[.!?:…•–—]["”’»)]*$/u.test(run)) isFirst = true;
  }
  return { words, endsSentence: isFirst };
}

const CLOSING: Readonly<Record<string, string>> = {
  "”": "”",
  "“": "”",
  "»": "«",
  "«": "»",
  '"': '"',
  "„": "“",
};

/** The line with blanks where someone else is quoted; a mark that is never closed quotes nothing. */
function withoutQuotes(content: string): string {
  let left = "";
  let from = 0;
  // Where each mark stands last, so that a line of marks that nothing closes is not searched to its end for each.
  const last = new Map(Object.values(CLOSING).map((mark) => [mark, content.lastIndexOf(mark)]));
  for (let at = 0; at < content.length; at += 1) {
    const closing = CLOSING[content.charAt(at)];
    if (closing === undefined || (last.get(closing) ?? -1) <= at) continue;
    const until = content.indexOf(closing, at + 1);
    left += content.slice(from, at) + " ".repeat(until + 1 - at);
    at = until;
    from = until + 1;
  }
  return left + content.slice(from);
}
