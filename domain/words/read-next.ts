/** When to be in touch next, who takes it, and why: "12 januari", "fredag Bo", "v. 3, efter mässan". */
import type { RelationAsk } from "../action/relation-ask.ts";
import { weekdayFrom } from "../time/day.ts";
import type { Day } from "../time/instant.ts";
import { daysMeant, type NoDay } from "./days-meant.ts";
import { TAKES_OVER } from "./known-words.ts";
import { phraseAt } from "./phrases.ts";
import { dayIn, type Reading } from "./said-day.ts";
import type { SaidDays } from "./said-days.ts";
import { tokensOf } from "./tokens.ts";
import type { Token } from "./tokens.ts";
import { aheadOf, wordsBeside } from "./words-beside.ts";

export type NextAsk = Omit<Extract<RelationAsk, { does: "next" }>, "item">;

const LONGEST_REASON = 120;
const MOST_NAME_WORDS = 3;

export function readNext(
  line: { readonly text: string; readonly tokens: readonly Token[] },
  reading: Reading,
): { readonly ask: NextAsk } | { readonly why: NoDay } {
  const day = dayIn(line.tokens);
  if (day === undefined) return { why: "no-day" };
  const on = plannedDay(day, reading);
  if (typeof on !== "object") return { why: on };
  const parts = wordsBeside(line, day).flatMap((beside) => beside.split(/[,;()]/).map((part) => part.trim()));
  const by = parts.map(nameIn).find((name) => name !== undefined);
  const reason = parts
    .filter((part) => part !== "" && (by === undefined || nameIn(part) !== by))
    .join(", ")
    .slice(0, LONGEST_REASON);
  return {
    ask: {
      does: "next",
      on: on.on,
      ...(by !== undefined && { by }),
      ...(reason !== "" && { reason }),
    },
  };
}

/**
 * Of a week the first working day is planned, of this week what is left of it; of a month its end. "Monday" on a Monday is
 * in a week: nobody plans what they might do at once.
 */
function plannedDay(said: SaidDays, reading: Reading): { readonly on: Day } | NoDay {
  const today = aheadOf(said, reading);
  const days = daysMeant(said, today);
  if (typeof days === "string") return days;
  if (said.days?.is === "week" && said.days.ahead === 0 && said.weekday === undefined) {
    const friday = weekdayFrom("friday", days.from);
    return { on: friday <= days.to ? friday : days.from };
  }
  const isWeek = said.days?.is === "week" || said.days?.is === "week-number";
  return { on: isWeek ? days.from : days.to };
}

/** "Bo", "Bo Ek tar över": words with a capital, and nothing else. */
function nameIn(part: string): string | undefined {
  const tokens = tokensOf(part);
  const end = tokens.findIndex(
    (_, at) => TAKES.has(tokens[at]?.text ?? "") || phraseAt(TAKES_OVER, tokens, at),
  );
  const beside = end > 0 ? part.slice(0, tokens[end - 1]?.until) : part;
  const first = BY.has(tokens[0]?.text ?? "") ? (tokens[1]?.from ?? 0) : 0;
  const name = beside.slice(first);
  const words = name.split(/\s+/);
  const isName = words.length <= MOST_NAME_WORDS && words.every((word) => /^\p{Lu}[\p{L}'.-]*$/u.test(word));
  return isName && name !== "" ? name : undefined;
}

/** "10 Dec by Anna". */
const BY = new Set(["by", "av", "af"]);

/** "Bo tar den", "Bo takes it". */
const TAKES = new Set(["tar", "tager", "ringer", "takes", "calls", "hoitaa", "ottaa", "soittaa"]);
