/**
 * "Ringde Karin. Lovar: skicka offert senast fredag", "Hade möte, nästa: 12 januari": in a note, a word with its colon that
 * begins a sentence, or stands behind the comma of an ordinary line, asks for as much as if it began a line. So it gets a
 * line of its own, or the promise in it would be taken for a part of the note. Words about ourselves ("borta:") do not, as
 * they may be about somebody else there. Pure; linear in the text.
 */
import { LONGEST_LINE } from "./mail-lines.ts";
import { colonWordAt } from "./read-colon-line.ts";
import { relationLineIn } from "./relation-line.ts";
import { type Token, tokensOf } from "./tokens.ts";

const LONGEST_TEXT = 20_000;
/** More in one line is no note that somebody wrote. */
const MOST_IN_LINE = 5;
const ENDS_SENTENCE = ".!?;";

/** The same text, each such word on a line of its own. */
export function wordsOnOwnLines(text: string): string {
  const [near, far] = [text.slice(0, LONGEST_TEXT), text.slice(LONGEST_TEXT)];
  return near.split("\n").map(cutLine).join("\n") + far;
}

function cutLine(line: string): string {
  if (!line.includes(":") || line.trimStart().startsWith(">")) return line;
  const tokens = tokensOf(line.slice(0, LONGEST_LINE));
  const isOrdinary = !beginsWithWord(line, tokens, 0);
  const cuts = tokens
    .filter(({ text }, at) => {
      const next = tokens[at + 1];
      const isEnd = ENDS_SENTENCE.includes(text) || (text === "," && isOrdinary);
      return (
        isEnd && next?.is === "word" && isColonAhead(tokens, at + 1) && beginsWithWord(line, tokens, at + 1)
      );
    })
    .slice(0, MOST_IN_LINE);
  return [undefined, ...cuts]
    .map((cut, at) => line.slice(cut?.until ?? 0, cuts[at]?.until).trim())
    .join("\n");
}

const MOST_WORDS = 5;

const isColonAhead = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(at, at + MOST_WORDS + 1).some(({ text }) => text === ":");

/** A word of ours with its colon, about the customer or a promise; or about a colleague, who is then asked about. */
function beginsWithWord(line: string, tokens: readonly Token[], at: number): boolean {
  const colon = colonWordAt(tokens, at);
  if (colon !== undefined) return ["promise", "leaves", "stays"].includes(colon.word);
  return relationLineIn({ text: line, tokens }, at)?.hasColon === true;
}
