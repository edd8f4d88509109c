/**
 * Lines of a note that are almost ones of ours: a word without its colon ("förslag LED i hallen"), the next step of no
 * level, a recommendation or a favour told as one tells it, a customer who is said to be a colleague's. None of it is done,
 * and none of it is a contact: whoever wrote it is asked, with the line that they may have meant. Pure; linear in the note.
 */
import type { RelationNotUnderstood } from "../action/relation-ask.ts";
import { howInTouch } from "./how-in-touch.ts";
import { clauseAround } from "./clauses.ts";
import { has, isQuestion } from "./is-really-done.ts";
import { DOUBTS, INTENTIONS } from "./known-words.ts";
import {
  BORROWED,
  CUSTOMER,
  GOES_ON,
  IS,
  isOfRecommendation,
  LADDER_PHRASES,
  THEM,
} from "./ladder-words/known-ladder-words.ts";
import type { LadderWord } from "./ladder-words/ladder-words.ts";
import type { Line } from "./line-read.ts";
import { LONGEST_LINE } from "./mail-lines.ts";
import { phraseAt } from "./phrases.ts";
import { levelAt, nextStepIn } from "./read-level.ts";
import { afterBullet } from "./read-note.ts";
import { recommendedUs } from "./recommended-us.ts";
import { notFollowed } from "./relation-asked.ts";
import { INTENDED, NEVER, RELATION_PHRASES } from "./relation-words/known-relation-words.ts";
import { type Token, tokensOf } from "./tokens.ts";
import { withColon } from "./with-colon.ts";
import { wordsFrom, wordsOf } from "./words-beside.ts";

/** The first name of the colleague whose genitive this is: "Bos", "Annas", "Bon". */
export type ColleagueOf = (genitive: string) => string | undefined;

/** Undefined when the line is almost none of ours. `isTold`: the note tells of a contact, and this may be part of it. */
export function perhapsMeant(
  written: string,
  colleagueOf: ColleagueOf,
  isTold = false,
): RelationNotUnderstood | undefined {
  const whole = written.slice(0, LONGEST_LINE).trim();
  const colon = whole.search(/:\s/);
  const parts = [whole, ...(colon < 1 ? [] : [whole.slice(colon + 1).trim()])];
  for (const text of parts) {
    const tokens = tokensOf(text);
    const meant = isQuestion(tokens) ? undefined : meantBy({ text, tokens }, colleagueOf, isTold);
    if (meant !== undefined) return notFollowed(whole, meant.why, { form: meant.form });
  }
  return undefined;
}

type Meant = Pick<RelationNotUnderstood, "why" | "form">;

function meantBy(line: Line, colleagueOf: ColleagueOf, isTold: boolean): Meant | undefined {
  const { text, tokens } = line;
  const step = nextStepIn(line, 0);
  if (step !== undefined) return { why: "next-step", form: step.what };
  const recommended = recommendedUs(line);
  if (recommended !== undefined)
    return recommended.whoms.length === 0 ? { why: "maybe-recommended" } : undefined;
  const thanks = thanksIn(line);
  if (thanks !== undefined) return { why: "maybe-meant", form: thanks };
  const owner = ownerIn(line, colleagueOf);
  if (owner !== undefined) return { why: "maybe-owner", form: owner };
  const begin = afterBullet(tokens);
  const isContact = typeof howInTouch(tokens) === "object";
  const told = isContact || isTold ? undefined : (levelIn(line, begin) ?? lacksColonIn(line, begin));
  if (told !== undefined) return { why: "maybe-meant", form: told };
  if (howInTouch(tokens) !== undefined) return undefined;
  if (phraseAt(BORROWED, tokens, begin) !== undefined)
    return { why: "maybe-favour", form: wordsFrom(tokens.slice(begin), text) };
  const word = phraseAt(LADDER_PHRASES, tokens, begin);
  if (word === undefined || !LACKS_COLON.has(word.meaning) || tokens[word.next]?.text === ":")
    return undefined;
  const isSentence = phraseAt(GOES_ON, tokens, word.next) !== undefined;
  return isTold && isSentence ? undefined : { why: "maybe-meant", form: withColon(line, begin) };
}

const MOST_WORDS_OF_LEVEL = 9;

/** "Sätter nivå 3 på dem nu", "nivå er nå 3": said in a sentence. */
function levelIn(line: Line, begin: number): string | undefined {
  const { text, tokens } = line;
  if (phraseAt(LADDER_PHRASES, tokens, begin)?.meaning === "level") return withColon(line, begin);
  if (tokens.length > MOST_WORDS_OF_LEVEL) return undefined;
  for (let at = 0; at < tokens.length; at += 1) {
    const word = phraseAt(LADDER_PHRASES, tokens, at);
    if (word?.meaning !== "level" || tokens[word.next]?.text === ":") continue;
    const number = tokens.slice(word.next, word.next + MOST_WORDS_BETWEEN).find(({ is }) => is === "number");
    const level = number && levelAt([number], 0)?.level;
    if (level !== undefined)
      return `${text.slice(tokens[at]?.from, tokens[word.next - 1]?.until)}: ${String(level)}`;
  }
  return undefined;
}

/** "Är nu 3". */
const MOST_WORDS_BETWEEN = 4;

/** "Rekommenderad av Lena på Ek Bygg", "we recommended them to Harrow". */
function lacksColonIn(line: Line, begin: number): string | undefined {
  const word = phraseAt(RELATION_PHRASES, line.tokens, begin);
  const after = word && line.tokens[word.next];
  const isOne = word !== undefined && (word.meaning === "referred-by" || word.meaning === "referred-them");
  return isOne && after !== undefined && after.text !== ":" ? withColon(line, begin) : undefined;
}

/**
 * "Ringde och tackade Karin för tipset", "Kaffe med Karin. Tackade för tipset": said within a line. Without whom, in the middle
 * of a sentence, it may be the customer who thanks us.
 */
function thanksIn({ text, tokens }: Line): string | undefined {
  for (let at = 1; at < tokens.length; at += 1) {
    const word = phraseAt(LADDER_PHRASES, tokens, at);
    if (word?.meaning !== "thanked" || tokens[word.next]?.text === ":") continue;
    const { from, until } = clauseAround(tokens, at);
    const isFor = tokens.slice(word.next, until).some((token) => isOfRecommendation(token.text));
    const isOpen = [NEVER, DOUBTS, ...INTENDED, INTENTIONS].some((phrases) =>
      has(phrases, tokens.slice(from, until)),
    );
    const whom = isCapital(tokens[word.next], text)
      ? text.slice(tokens[word.next]?.from, tokens[word.next]?.until)
      : "";
    const isOurs = whom !== "" || at === from || phraseAt(THEM, tokens, word.next) !== undefined;
    if (!isFor || isOpen || !isOurs) continue;
    const said = text.slice(tokens[at]?.from, tokens[word.next - 1]?.until);
    return whom === "" ? said : `${said}: ${whom}`;
  }
  return undefined;
}

/** Thanks need none, and what is personal has its own care. */
const LACKS_COLON: ReadonlySet<LadderWord> = new Set([
  "level",
  "milestone",
  "milestone-over",
  "improvement",
  "favour",
  "feedback",
  "owner",
]);

const MOST_NAME_WORDS = 3;
/** "Är Bos kund nu", and not "är Bos kund som ringde". */
const MOST_WORDS_BEHIND = 3;

/** "Norrtulls Glas är Bos kund nu", "on nyt Bon asiakas", "Harrow is Bo's customer now". */
function ownerIn({ text, tokens }: Line, colleagueOf: ColleagueOf): string | undefined {
  const noun = tokens.findIndex((_, at) => phraseAt(CUSTOMER, tokens, at) !== undefined && at > 0);
  const after = tokens.slice(phraseAt(CUSTOMER, tokens, noun)?.next ?? tokens.length);
  const isLast = after.filter(({ is }) => is !== "sign").length <= MOST_WORDS_BEHIND;
  const isIt = tokens.some((_, at) => at < noun && phraseAt(IS, tokens, at) !== undefined);
  if (noun < 1 || !isLast || !isIt) return undefined;
  for (let begin = Math.max(0, noun - MOST_NAME_WORDS - 2); begin < noun; begin += 1) {
    const name = isCapital(tokens[begin], text) ? genitive(tokens.slice(begin, noun), text) : undefined;
    const owner = name === undefined ? undefined : colleagueOf(name);
    if (owner !== undefined) return owner;
  }
  return undefined;
}

const isCapital = (token: Token | undefined, text: string): boolean =>
  token?.is === "word" && /^\p{Lu}/u.test(text.slice(token.from, token.from + 2));

/** "Bo's" as "Bos". */
const genitive = (tokens: readonly Token[], text: string): string =>
  wordsOf(tokens, text).replace(/['’´`]\s?s?$/u, "s");
