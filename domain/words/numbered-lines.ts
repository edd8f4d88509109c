/**
 * Lines of an answer that name a line of our letter by its number, and say nothing that is read: "2 fredag", "2 Bo",
 * "ångra 2", "1 skickade blommor". Every one of them is asked back, with what may have been meant of that line. Pure;
 * linear in the answer.
 */
import type { NotUnderstood } from "../action/ask.ts";
import type { LineWhy } from "../action/not-understood.ts";
import { dayIn } from "./said-day.ts";
import { has, isQuestion } from "./is-really-done.ts";
import {
  AND_WORDS,
  DID,
  DOUBTS,
  INTENTIONS,
  ITEM_PHRASES,
  LONE_PHRASES,
  TAKES_OVER,
  TO,
  UNREACHED,
} from "./known-words.ts";
import { NO_TO_HINT } from "./ladder-words/known-ladder-words.ts";
import { afterGreeting, linesOf } from "./mail-lines.ts";
import { numbersBefore } from "./numbers-before.ts";
import { phraseAt } from "./phrases.ts";
import { notFollowed } from "./relation-asked.ts";
import { relationLineIn } from "./relation-line.ts";
import { saidWords } from "./said-words.ts";
import { tokensOf } from "./tokens.ts";
import type { Token } from "./tokens.ts";
import { wordsFrom } from "./words-beside.ts";

/** Of the letter that is answered: whether the number is one of its lines, and whether that is a hint. */
export type LineOfLetter = (item: number) => "hint" | "other" | undefined;

const MOST_LINES = 10;
const MOST_FORM = 60;

/** `text`: what is left of the answer; what is read there by its word is left to whoever reads it. */
export function numberedLeft(text: string, lineOf: LineOfLetter): NotUnderstood[] {
  return linesOf(text)
    .flatMap(({ text: line, tokens }) => askedBack(line, tokens, lineOf) ?? [])
    .slice(0, MOST_LINES);
}

/** Whether a line names one of the letter by its number, and cannot be how something above it was done. */
export function namesLine(line: string, lineOf: LineOfLetter): boolean {
  const tokens = tokensOf(line);
  const from = afterGreeting(tokens);
  const { numbers } = numbersBefore(tokens, from);
  return numbers.length > 0 && numbers.every((number) => lineOf(number)) && !isDate(tokens, from);
}

/**
 * "1 ringde henne, 2 klart och 3 senare fredag", "1 klart - 2 klart": what is said of a line by its number stands on a line
 * of its own.
 */
export function onOwnLines(text: string, lineOf: LineOfLetter): string {
  return text
    .split("\n")
    .map((line) => (namesLine(line, lineOf) ? cutAtNumbers(line, lineOf) : line))
    .join("\n");
}

function cutAtNumbers(line: string, lineOf: LineOfLetter): string {
  const tokens = tokensOf(line);
  const isRead = saidWords(tokens, afterGreeting(tokens)).length > 0;
  const isSaid = (tokens: readonly Token[], at: number): boolean =>
    saidWords(tokens, at)[0]?.from === at && (!isRead || tokens[at - 1]?.text === "-");
  const begin = numbersBefore(tokens, afterGreeting(tokens)).next;
  let [written, from] = ["", 0];
  tokens.forEach((token, at) => {
    const isDash = token.text === "-" && token.spaced;
    const isLink = ",.;".includes(token.text) || phraseAt(AND_WORDS, tokens, at) !== undefined;
    if (at < begin || (!isDash && !isLink)) return;
    const next = numbersBefore(tokens, at + 1);
    const isOther = next.numbers.length > 0 && next.numbers.every((number) => lineOf(number));
    if (!isOther || !(isSaid(tokens, at + 1) || isMeant(line.slice(token.until).trim(), lineOf))) return;
    written += `${line.slice(from, token.from).trimEnd()}\n`;
    from = token.until;
  });
  return written + line.slice(from).trimStart();
}

/** "3 Sofie", "3 fredag" to the end of the line; "3 lådor saknas" goes on from what stands before it. */
const isMeant = (rest: string, lineOf: LineOfLetter): boolean => {
  const why = askedBack(rest, tokensOf(rest), lineOf)?.why ?? "line-unclear";
  return why !== "line-unclear" && why !== "line-hint";
};

function askedBack(line: string, tokens: readonly Token[], lineOf: LineOfLetter): NotUnderstood | undefined {
  const from = afterGreeting(tokens);
  if (isDate(tokens, from)) return undefined;
  const { numbers, next } = numbersBefore(tokens, from);
  const [item] = numbers;
  if (item === undefined) return wordFirst(line, tokens, from, lineOf);
  if (!numbers.every((number) => lineOf(number))) return undefined;
  if (saidWords(tokens, from).length > 0 || relationLineIn({ text: line, tokens }, from)?.hasColon === true)
    return undefined;
  const isHint = numbers.every((number) => lineOf(number) === "hint");
  const meant =
    numbers.length === 1 || isAllDone(tokens, next) ? meantBy(line, tokens, next, isHint) : undefined;
  const others = tokens.some((_, at) => {
    const other = at > next ? numbersBefore(tokens, at).numbers[0] : undefined;
    return other !== undefined && other !== item && lineOf(other) !== undefined;
  });
  return meant === undefined || others
    ? ofLines(line, { why: isHint ? "line-hint" : "line-unclear", form: "" }, numbers)
    : ofLines(line, meant, numbers);
}

function ofLines(line: string, { why, form }: Meant, numbers: readonly number[]): NotUnderstood {
  const [item] = numbers;
  const said = notFollowed(line, why, { item, form: form.slice(0, MOST_FORM) });
  return numbers.length > 1 ? { ...said, items: numbers } : said;
}

/** "3 december": a day. */
const isDate = (tokens: readonly Token[], from: number): boolean =>
  dayIn(tokens.slice(from))?.from === 0 && dayIn(tokens.slice(from + 1))?.from !== 0;

interface Meant {
  readonly why: LineWhy;
  readonly form: string;
}

function meantBy(line: string, tokens: readonly Token[], next: number, isHint: boolean): Meant | undefined {
  const rest = tokens.slice(next);
  const words = wordsFrom(rest, line);
  const day = dayIn(rest);
  if (isQuestion(rest) || rest.length === 0) return undefined;
  if (day?.from === 0 && rest.slice(day.until).every(({ is, text }) => is === "sign" || POLITE.has(text)))
    return { why: "line-later", form: wordsFrom(rest.slice(day.from, day.until), line) };
  if (isHint && NO.has(rest[0]?.text ?? "") && !has(INTENTIONS, rest)) return { why: "line-no", form: "" };
  const name = nameIn(rest, line);
  if (name !== undefined) return { why: "line-hand-over", form: name };
  if (isAllDone(tokens, next)) return { why: "line-done", form: "" };
  const isDoubted = has(DOUBTS, rest) || has(UNREACHED, rest) || has(INTENTIONS, rest) || day !== undefined;
  return has(DID, rest.slice(0, FIRST_WORDS)) && !isDoubted ? { why: "line-done", form: words } : undefined;
}

const FIRST_WORDS = 3;
const POLITE = new Set([
  "tack",
  "tak",
  "takk",
  "kiitos",
  "please",
  "thanks",
  "då",
  "da",
  "så",
  "then",
  "istället",
]);
const NO = new Set("nej nä näe nope nei niks no nah ei nix".split(" "));
const IS = new Set("är er on is are was were blev ble oli ovat alla alle all både both".split(" "));
const DONE = new Set(
  (
    "gjord gjort gjorda gjorde gjorte klar klart klara klare klaret klarat færdig færdige ferdig hoidettu hoidetut " +
    "tehty tehdyt done handled sorted fixed fixad fixade fixat fikset ordnad ordnat ordnade ordnet avklarat"
  ).split(" "),
);

/** "Är gjorda", "er klaret", "on hoidettu": and nothing behind it. */
function isAllDone(tokens: readonly Token[], next: number): boolean {
  const rest = tokens
    .slice(next)
    .filter(({ is, text }) => is !== "sign" && !IS.has(text) && !POLITE.has(text));
  return rest.length === 1 && DONE.has(rest[0]?.text ?? "");
}

const TAKES = new Set("tar tager tage ta take takes taking ottaa hoitaa får gets".split(" "));
const WILL = new Set("skal ska skall will vil can kan".split(" "));

/** "Bo", "till Bo", "skal Bo tage", "Bo tar den": somebody who takes it, by a name that begins with a capital. */
function nameIn(rest: readonly Token[], line: string): string | undefined {
  const begin = phraseAt(TO, rest, 0)?.next ?? (WILL.has(rest[0]?.text ?? "") ? 1 : 0);
  let until = begin;
  while (isCapital(rest[until], line) && until - begin < 2) until += 1;
  const behind = rest.slice(until).filter(({ is, text }) => is !== "sign" && !POLITE.has(text));
  const takes = TAKES.has(behind[0]?.text ?? "") || phraseAt(TAKES_OVER, behind, 0) !== undefined;
  if (until === begin || (behind.length > 0 && (!takes || behind.length > FIRST_WORDS))) return undefined;
  const name = line.slice(rest[begin]?.from, rest[until - 1]?.until);
  return NO.has(name.toLowerCase()) ? undefined : name;
}

const isCapital = (token: Token | undefined, line: string): boolean =>
  token?.is === "word" && /^\p{Lu}/u.test(line.slice(token.from, token.until));

/** "Ångra 2", "hand over 3 to Bo": the word first, and then the number. */
function wordFirst(
  line: string,
  tokens: readonly Token[],
  from: number,
  lineOf: LineOfLetter,
): NotUnderstood | undefined {
  const word = phraseAt(LONE_PHRASES, tokens, from) ?? phraseAt(ITEM_PHRASES, tokens, from);
  const no = word === undefined ? phraseAt(NO_TO_HINT, tokens, from) : undefined;
  const { numbers, next } = numbersBefore(tokens, word?.next ?? no?.next ?? from);
  const [item] = numbers;
  if (item === undefined || (word ?? no) === undefined || !numbers.every((number) => lineOf(number)))
    return undefined;
  const rest = tokens.slice(next);
  const isEnd = rest.every(({ is, text }) => is === "sign" || POLITE.has(text));
  if (word?.meaning === "undo" && isEnd) return ofLines(line, { why: "line-undo", form: "" }, numbers);
  if (word?.meaning === "hand-over") {
    const to = phraseAt(TO, rest, 0);
    const name = wordsFrom(rest.slice(to?.next ?? 0), line);
    return name === "" || /\s/.test(name)
      ? undefined
      : ofLines(line, { why: "line-hand-over", form: name }, numbers);
  }
  const isHint = numbers.every((number) => lineOf(number) === "hint");
  return no !== undefined && isEnd && isHint
    ? ofLines(line, { why: "line-no", form: "" }, numbers)
    : undefined;
}
