/**
 * Divides the lines of a mail into what its sender wrote and the mails that it quotes or passes on. Goes from line to
 * line, and at each looks at a bounded number of lines ahead and at a bounded beginning of them: linear in the text.
 */
import { attributionAt } from "./attribution.ts";
import { isForwarded, isHistory } from "./history.ts";

export interface Divided {
  /** The sender's own lines, cut where quotes stood between them. */
  readonly own: readonly (readonly string[])[];
  /** How the newest quote begins. */
  readonly introduction: readonly string[];
  /** A mail without quote marks that is answered or passed on. */
  readonly rest: readonly string[];
  readonly isPassedOn: boolean;
}

/** Mails that quote without a word who wrote it: so many lines in a row. A line that begins with ">" may be a list. */
const FEWEST_QUOTED_LINES = 3;

/** An attribution has up to four lines, Outlook's header five. */
const INTRODUCTION_LINES = 6;

export function divide(lines: readonly string[], subject: string): Divided {
  let current: string[] = [];
  const own = [current];
  let introduction: readonly string[] = [];
  const introducedAt = (at: number): void => {
    if (introduction.length === 0) introduction = lines.slice(at, at + INTRODUCTION_LINES);
  };
  for (let at = 0; at < lines.length;) {
    const isPassedOn = isForwarded(lines, at, subject);
    const attribution = isPassedOn ? undefined : attributionAt(lines, at);
    const quotedTo = quoteEnd(lines, attribution?.end ?? at);
    const isIntroduced = attribution !== undefined && quotedTo > attribution.end;
    const quotesWithoutMarks = !isIntroduced && (attribution?.certain === true || isHistory(lines, at));
    if (isPassedOn || quotesWithoutMarks) {
      introducedAt(at);
      return { own, introduction, rest: lines.slice(at), isPassedOn };
    }
    // Once a quote was answered, single lines are quotes, too.
    const fewest = introduction.length > 0 ? 1 : FEWEST_QUOTED_LINES;
    if (isIntroduced || (attribution === undefined && quotedTo - at >= fewest)) {
      introducedAt(at);
      current = [];
      own.push(current);
      at = quotedTo;
    } else {
      current.push(lines[at] ?? "");
      at += 1;
    }
  }
  return { own, introduction, rest: [], isPassedOn: false };
}

/** Behind the quoted lines that begin at `start`, empty lines between them included; `start` when there are none. */
function quoteEnd(lines: readonly string[], start: number): number {
  let end = start;
  for (let at = start; at < lines.length; at += 1) {
    const line = (lines[at] ?? "").trimStart();
    if (line.startsWith(">")) end = at + 1;
    else if (line !== "" || end === start) break;
  }
  return end;
}
