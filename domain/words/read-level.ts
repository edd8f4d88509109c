/**
 * A level, by its number or its name, and what is said of it: "3 mål 4, för att de frågar oss om råd, nästa steg: visa
 * kalkylen". Target, reason and next step come in any order; what stands beside them is the reason.
 */
import { clausesOf, endsClause } from "./clauses.ts";
import { DOUBTS } from "./known-words.ts";
import { BECAUSE, LEVEL_NAMES, NEXT_STEP, PERHAPS, TARGET } from "./ladder-words/known-ladder-words.ts";
import type { Line, ReadRelation } from "./line-read.ts";
import { phraseAt } from "./phrases.ts";
import { afterBullet } from "./read-note.ts";
import { NEVER } from "./relation-words/known-relation-words.ts";
import type { Token } from "./tokens.ts";
import { wordsOf } from "./words-beside.ts";

const LONGEST_WORDS = 200;
const LEVELS = 6;

interface LevelFound {
  readonly level: number;
  readonly next: number;
}

/** The level that stands here, behind signs. */
export function levelAt(tokens: readonly Token[], from: number): LevelFound | undefined {
  let at = from;
  while (":=->(".includes(tokens[at]?.text ?? " ")) at += 1;
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (token.is === "number") {
    const level = Number(token.text);
    const isDecimal = ",./".includes(tokens[at + 1]?.text ?? " ") && tokens[at + 2]?.is === "number";
    return level >= 1 && level <= LEVELS && !isDecimal
      ? { level, next: afterName(tokens, at + 1) }
      : undefined;
  }
  const named = phraseAt(LEVEL_NAMES, tokens, at);
  return named && { level: named.meaning, next: named.next };
}

/**
 * Whether what stands behind a level may belong to it: nothing, a sign, or its target, reason or next step. "Nivå 3 i
 * huset", "nivå: 3 av 5" and "level: 5 star service" speak of something else.
 */
export function isLevelAlone(tokens: readonly Token[]): boolean {
  const found = levelAt(tokens, 0);
  if (found === undefined) return false;
  const [sign, after] = tokens.slice(found.next, found.next + 2);
  if (sign?.is === "sign") return BESIDE_LEVEL.includes(sign.text) && after?.is !== "number";
  return sign === undefined || beginsMark(tokens, found.next);
}

const BESIDE_LEVEL = ",.;:!()-";

const beginsMark = (tokens: readonly Token[], at: number): boolean =>
  targetAt(tokens, at) !== undefined || beginsPart(tokens, at);

/**
 * A line of its own below a level that can only belong to it: "mål: 4", "för att de frågar oss", "nästa steg: visa
 * kalkylen". "Since" and "då" may begin any sentence, and take a colon.
 */
export function isPartOfLevel(tokens: readonly Token[]): boolean {
  const begin = afterBullet(tokens);
  const part = phraseAt(BECAUSE, tokens, begin) ?? phraseAt(NEXT_STEP, tokens, begin);
  const isSure =
    part !== undefined && !(part.next === begin + 1 && ANY_SENTENCE.has(tokens[begin]?.text ?? ""));
  return (
    targetAt(tokens, begin) !== undefined || isSure || (part && tokens[part.next]?.text === ":") === true
  );
}

const ANY_SENTENCE = new Set(["då", "da", "siden", "idet", "since", "as", "why", "sillä", "seuraavaksi"]);

/** "4 (partner)", as our letters write it. */
function afterName(tokens: readonly Token[], at: number): number {
  const named = tokens[at]?.text === "(" ? phraseAt(LEVEL_NAMES, tokens, at + 1) : undefined;
  return named !== undefined && tokens[named.next]?.text === ")" ? named.next + 1 : at;
}

interface Mark {
  readonly is: "target" | "because" | "next-step";
  readonly from: number;
  readonly until: number;
  readonly level?: number;
}

/** `word`: as it was written before it. */
export function readLevel({ tokens, text }: Line, word: string): ReadRelation {
  const found = levelAt(tokens, 0);
  if (found === undefined) return { why: "no-level" };
  if (isDoubted(tokens.slice(found.next)))
    return { why: "maybe-meant", form: `${word}: ${String(found.level)}` };
  const marks = marksFrom(tokens, found.next);
  const target = marks.find(({ is }) => is === "target")?.level;
  // A target below where it stands was meant otherwise.
  if (target !== undefined && target < found.level)
    return { why: "maybe-meant", form: `${word}: ${String(found.level)}` };
  const words = (is: Mark["is"] | "beside"): string => {
    const parts = [{ is: "beside" as const, until: found.next }, ...marks].map((mark, at) => ({
      is: mark.is === "target" ? ("beside" as const) : mark.is,
      tokens: tokens.slice(mark.until, marks[at]?.from),
    }));
    return parts
      .filter((part) => part.is === is)
      .map((part) => wordsOf(part.tokens, text).replaceAll(/^[()\s]+|[(\s]+$/g, ""))
      .filter((each) => each !== "" && each !== ")")
      .join(", ")
      .slice(0, LONGEST_WORDS);
  };
  const evidence = [words("beside"), words("because")].filter((each) => /\p{L}/u.test(each)).join(", ");
  const nextStep = words("next-step");
  return {
    ask: {
      ...{ does: "level", level: found.level },
      ...(target !== undefined && { target }),
      ...(evidence !== "" && { evidence }),
      ...(nextStep !== "" && { nextStep }),
    },
  };
}

/**
 * "3, inte 4", "3, kanske", "3, mål 4 eller 5": not said plainly. Parts of it that give no reason, up to the first that does;
 * what stands behind "because" or "next step" may be doubted.
 */
function isDoubted(behind: readonly Token[]): boolean {
  const reason = behind.findIndex((_, at) => beginsPart(behind, at));
  const said = reason === -1 ? behind : behind.slice(0, reason);
  const target = marksFrom(said, 0).find(({ is }) => is === "target");
  const others = target === undefined ? [said] : [said.slice(0, target.from), said.slice(target.until)];
  // "För att de frågar, mål 5 till sommaren".
  const aims = marksFrom(behind, 0).flatMap((mark) => (mark.is === "target" ? [mark.from] : []));
  const isUnclearAim = behind.some(
    (_, at) => (at === 0 || endsClause(behind, at - 1)) && beginsAim(behind, at) && !aims.includes(at),
  );
  if (isUnclearAim) return true;
  return others.flatMap(clausesOf).some((clause) => {
    const isShort = clause.length <= MOST_WORDS_OF_DOUBT;
    const saysLevel = clause.some(({ is }, at) => is === "number" && levelAt(clause, at) !== undefined);
    const isDoubt = BEFORE_DOUBTED.some((phrases) => phraseAt(phrases, clause, 0) !== undefined);
    return (isShort && saysLevel) || isDoubt || levelAt(clause, 0)?.next === clause.length;
  });
}

/** "Mål 4", whatever stands behind it. */
function beginsAim(tokens: readonly Token[], at: number): boolean {
  const aim = phraseAt(TARGET, tokens, at);
  return aim !== undefined && levelAt(tokens, aim.next) !== undefined;
}

const MOST_WORDS_OF_DOUBT = 3;
const BEFORE_DOUBTED = [NEVER, DOUBTS, PERHAPS];

/** Each once, from left to right. A target is one only with its level; "because" in the next step is part of it. */
function marksFrom(tokens: readonly Token[], from: number): readonly Mark[] {
  const marks: Mark[] = [];
  const has = (is: Mark["is"]): boolean => marks.some((mark) => mark.is === is);
  for (let at = from; at < tokens.length;) {
    const mark =
      (has("target") ? undefined : targetAt(tokens, at)) ??
      (has("next-step") ? undefined : plainMark("next-step", NEXT_STEP, tokens, at)) ??
      (has("because") || has("next-step") ? undefined : plainMark("because", BECAUSE, tokens, at));
    if (mark !== undefined) marks.push(mark);
    at = mark?.until ?? at + 1;
  }
  return marks;
}

function targetAt(tokens: readonly Token[], at: number): Mark | undefined {
  const word = phraseAt(TARGET, tokens, at);
  const found = word && levelAt(tokens, word.next);
  const after = found && tokens[found.next];
  // "Vi når målet 5 gånger om året".
  const goesOn = after?.is === "word" && !beginsPart(tokens, found?.next ?? 0);
  return found === undefined || goesOn
    ? undefined
    : { is: "target", from: at, until: found.next, level: found.level };
}

const beginsPart = (tokens: readonly Token[], at: number): boolean =>
  (phraseAt(BECAUSE, tokens, at) ?? phraseAt(NEXT_STEP, tokens, at)) !== undefined;

/** "Nästa steg: visa kalkylen": what stands behind it, by itself no next contact and of no level. */
export function nextStepIn({ text, tokens }: Line, from: number): { readonly what: string } | undefined {
  const begin = from + afterBullet(tokens.slice(from));
  const step = phraseAt(NEXT_STEP, tokens, begin);
  return step === undefined || tokens[step.next]?.text !== ":"
    ? undefined
    : { what: wordsOf(tokens.slice(step.next + 1), text).slice(0, LONGEST_WORDS) };
}

function plainMark(
  is: "because" | "next-step",
  phrases: typeof BECAUSE,
  tokens: readonly Token[],
  at: number,
): Mark | undefined {
  const word = phraseAt(phrases, tokens, at);
  if (word === undefined) return undefined;
  return { is, from: at, until: tokens[word.next]?.text === ":" ? word.next + 1 : word.next };
}
