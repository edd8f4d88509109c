/** What to look at in the points of an agenda before it goes, as a block of the letter to whoever sends it. Pure. */
import type { Language } from "../language.ts";
import { LOCALES } from "../locales.ts";
import { type Block, facts } from "../morning/page.ts";
import { cleanLine } from "../../mail/header-text.ts";
import type { TextProblem } from "../../proofread/proofread.ts";
import { POINTS_READ_TEXTS } from "../texts/points-read/by-language.ts";
import type { PointMark, PointsRead } from "./read-points.ts";

const LONGEST_WORD = 60;

/** Of these it is said what may be meant instead. */
const SUGGESTING: ReadonlySet<TextProblem> = new Set(["spelling", "wrong-weekday"]);

/** Nothing where there is nothing to look at. `language`: the reader's. */
export function pointsReadBlock(read: PointsRead | undefined, language: Language): Block[] {
  if (read === undefined) return [];
  const texts = POINTS_READ_TEXTS[language];
  const theirs = new Intl.DisplayNames(LOCALES[language], { type: "language" }).of(read.language) ?? "";
  const lines = [
    ...(read.isForeign ? [texts.foreign(theirs)] : []),
    ...read.marks.map((mark) => lineOf(mark, language)),
    ...(read.more > 0 ? [texts.more(read.more)] : []),
    ...(read.spelled ? [] : [texts.unspelled(theirs)]),
  ];
  return facts(texts.heading, lines);
}

function lineOf({ point, word, problem, suggestions: [first] }: PointMark, language: Language): string {
  const { line, what, perhaps } = POINTS_READ_TEXTS[language];
  const isMeant = first !== undefined && SUGGESTING.has(problem);
  const wrong = what[problem](cleanLine(word, LONGEST_WORD));
  return line(point, isMeant ? `${wrong}${perhaps(cleanLine(first, LONGEST_WORD))}` : wrong);
}
