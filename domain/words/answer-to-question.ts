/**
 * The answer to a question of ours: "ja" to "menar du ”ägare: Bo”?" is that line, "3 maj" to "vilken dag menar du?" is the
 * line with that day, and of "ja, ägare: Bo" the line is what counts. Of several questions "ja" answers none. Pure.
 */
import type { NotUnderstood } from "../action/ask.ts";
import { isQuestion } from "./is-really-done.ts";
import { linesOf } from "./mail-lines.ts";
import { isPolite } from "./polite.ts";
import { dayIn } from "./said-day.ts";
import { tokensOf } from "./tokens.ts";
import { YES } from "./yes-or-no.ts";

const MOST_NAME_WORDS = 4;
const CUT = /…/u;

/** What is to be read in place of the answer; undefined where it is to be read as it stands. */
export function answerMeant(text: string, asked: readonly NotUnderstood[]): string | undefined {
  const [first, ...others] = linesOf(text);
  if (first === undefined || isQuestion(first.tokens)) return undefined;
  const { tokens } = first;
  const isAll = others.every((line) => isPolite(line.text) || isName(line.text));
  const afterYes = YES.has(tokens[0]?.text ?? "") ? first.text.slice(tokens[0]?.until).trim() : undefined;
  const said = afterYes?.replace(/^[,.!:;–-]\s*/u, "");
  if (said !== undefined && (said === "" || isPolite(said)))
    return isAll ? only(asked.flatMap(lineOfYes)) : undefined;
  if (said !== undefined && said !== afterYes && said.includes(":")) return text.replace(first.text, said);
  const day = dayIn(tokens);
  const isDay = day?.from === 0 && isPolite(first.text.slice(tokens[day.until - 1]?.until));
  return isDay && isAll ? only(asked.flatMap((each) => lineWithDay(each, first.text))) : undefined;
}

const only = ([one, another]: readonly string[]): string | undefined =>
  another === undefined ? one : undefined;

function lineOfYes({ why, form = "", item, items }: NotUnderstood): string[] {
  const number = (items ?? (item === undefined ? [] : [item])).join(", ");
  const line = lineBy(why, form);
  return line === undefined || CUT.test(line) ? [] : [`${number} ${line}`.trim()];
}

/** In Swedish, as good as any language to be read in. */
function lineBy(why: NotUnderstood["why"], form: string): string | undefined {
  if (why === "maybe-meant") return form;
  if (why === "maybe-owner") return `ägare: ${form}`;
  if (why === "maybe-favour") return `tjänst: ${form}`;
  if (why === "line-later") return `senare ${form}`;
  if (why === "line-hand-over") return `lämna över till ${form}`;
  if (why === "line-done") return form === "" ? "klart" : `klart, ${form}`;
  if (why === "line-no") return "nej tack";
  return undefined;
}

const lineWithDay = ({ why, line }: NotUnderstood, day: string): string[] =>
  why === "no-day" && !CUT.test(line) ? [`${line.replace(/[\s.!?,]+$/u, "")} ${day}`] : [];

const isName = (line: string): boolean => {
  const tokens = tokensOf(line);
  return (
    tokens.length <= MOST_NAME_WORDS &&
    tokens.every(({ from, until }) => /^[\p{Lu}.-]/u.test(line.slice(from, until)))
  );
};
