/**
 * The answer to a staff member's words: what was done, what could not be, and what was not understood, with words that
 * would have been. Quoted lines are cleaned and cut, and there are only so many of them.
 */
import { isOfRelations, type NotUnderstood } from "../../action/ask.ts";
import { ASKED_BACK, isAskedBack, isLineWhy, LINE_WHYS } from "../../action/not-understood.ts";
import type { Outcome } from "../../action/order.ts";
import type { StaffMember } from "../../company.ts";
import { cleanLine } from "../../mail/header-text.ts";
import { firstNameOf } from "../first-name.ts";
import { replySubject } from "../reply-subject.ts";
import { TEXTS } from "../texts/by-language.ts";
import { ASKED_BACK_TEXTS } from "../texts/asked-back/by-language.ts";
import { CONFIRMATION_TEXTS } from "../texts/confirmation/by-language.ts";
import { LEAVING_TEXTS } from "../texts/leaving/by-language.ts";
import { NUMBERED_LINE_TEXTS } from "../texts/numbered-lines/by-language.ts";
import { wrap } from "../wrap.ts";
import { asText, type WrittenLetter } from "../written-letter.ts";
import { canUndo } from "./can-undo.ts";
import { hasToHandOver } from "./leaving-words.ts";
import { outcomesLines, type Saying } from "./outcome-words.ts";

/** Nobody's words make the text longer than this in UTF-8. */
export const MOST_CONFIRMATION_BYTES = 16_384;

/** Of the lines on what was done, and of those that were not understood: dozens of ordinary ones. */
const MOST_BYTES = { done: 9000, notUnderstood: 3000, maybePromises: 1000 };
const LONGEST_LINE = 120;

/** Things that are said in one line; more are hard to read, and a line too long is left out. */
const MOST_TOGETHER = 3;

/** What is said of these shows what to write: the common examples would only stand in the way. */
const SHOWS_HOW: ReadonlySet<NotUnderstood["why"]> = new Set([
  ...(["no-reason", "no-minutes", "no-interval", "no-level", "not-yet"] as const),
  ...(["maybe-send", "maybe-promise", "no-day", "past-day"] as const),
  ...ASKED_BACK,
  ...LINE_WHYS,
]);

export interface ConfirmationInput extends Saying {
  /** Undefined for a shared address, or a colleague whom the settings do not name. */
  readonly staff: Pick<StaffMember, "name"> | undefined;
  /** Of the mail that is answered. */
  readonly subject?: string | undefined;
  readonly outcomes: readonly Outcome[];
  readonly notUnderstood: readonly NotUnderstood[];
  /** Where all is that a colleague who leaves hands over. */
  readonly leavingLink?: string | undefined;
}

export function confirmation(input: ConfirmationInput): WrittenLetter {
  const { language, outcomes, notUnderstood } = input;
  const { confirmation: texts } = CONFIRMATION_TEXTS[language];
  const name = input.staff === undefined ? undefined : firstNameOf(input.staff);
  const linesOf = (those: readonly Outcome[]): string[] =>
    joinedByNumber(those).flatMap((each) =>
      outcomesLines(each, input).map((line) => wrap(line, markOf(each[0]))),
    );
  const lines = linesOf(outcomes.filter((outcome) => !isUnclear(outcome)));
  const unclear = [
    ...linesOf(outcomes.filter(isUnclear)),
    ...notUnderstood.flatMap((each) =>
      each.why === "maybe-promise" ? [] : wrap(unclearWords(each, each.why, language), "• "),
    ),
  ];
  const needsExamples = notUnderstood.some(({ why }) => !SHOWS_HOW.has(why));
  const maybePromises = notUnderstood
    .filter(({ why }) => why === "maybe-promise")
    .map(({ line }) => wrap(texts.notUnderstood["no-word"](cleanLine(line, LONGEST_LINE)), "• "));
  const hasList = outcomes.some(({ leaving }) => leaving !== undefined && hasToHandOver(leaving));
  const failed = outcomes.some((outcome) => outcome.is === "not-possible" && outcome.why === "no-thing");
  // Of an agenda that was sent it is said with it until when.
  const isUndoable = outcomes.some((outcome) => canUndo(outcome) && outcome.does !== "agenda-send");
  return {
    language,
    subject: replySubject(input.subject ?? "") ?? texts.subject,
    text: asText([
      TEXTS[language].greeting(name),
      ...list(texts.intro, within(MOST_BYTES.done, lines)),
      ...(input.leavingLink === undefined || !hasList
        ? []
        : [`${LEAVING_TEXTS[language].all}:\n${input.leavingLink}`]),
      ...list(texts.notUnderstoodIntro, within(MOST_BYTES.notUnderstood, unclear)),
      ...list(texts.maybePromise, within(MOST_BYTES.maybePromises, maybePromises)),
      ...(needsExamples || failed ? [[texts.examplesIntro, wrap(texts.examples)].join("\n")] : []),
      ...(isUndoable ? [wrap(texts.undo)] : []),
    ]),
  };
}

/** Nobody knows what is meant, or who: it stands with what was not understood. */
const UNCLEAR: ReadonlySet<string> = new Set([
  "no-thing",
  "no-line",
  "nobody",
  "several",
  "no-such-customer",
]);

const isUnclear = (outcome: Outcome): boolean => outcome.is === "not-possible" && UNCLEAR.has(outcome.why);

function unclearWords(
  { line: written, form, item, items }: NotUnderstood,
  why: Exclude<NotUnderstood["why"], "maybe-promise">,
  language: Saying["language"],
): string {
  const line = cleanLine(written, LONGEST_LINE);
  if (isLineWhy(why)) {
    const number = (items ?? [item]).join(", ");
    return NUMBERED_LINE_TEXTS[language][why](line, { number, form: cleanLine(form ?? "", LONGEST_LINE) });
  }
  return isAskedBack(why)
    ? ASKED_BACK_TEXTS[language][why](line, cleanLine(form ?? "", LONGEST_LINE) || "…")
    : CONFIRMATION_TEXTS[language].confirmation.notUnderstood[why](line);
}

/** What was noted of one numbered line stands in one line of the answer. */
function joinedByNumber(outcomes: readonly Outcome[]): [Outcome, ...Outcome[]][] {
  const joined: [Outcome, ...Outcome[]][] = [];
  for (const outcome of outcomes) {
    const last = joined.at(-1);
    if (last !== undefined && last.length < MOST_TOGETHER && isNotedWith(last[0], outcome))
      last.push(outcome);
    else joined.push([outcome]);
  }
  return joined;
}

const isNotedWith = (first: Outcome, next: Outcome): boolean =>
  next.item !== undefined &&
  [first, next].every(({ is, does }) => is === "done" && isOfRelations(does)) &&
  next.item === first.item &&
  next.who === first.who &&
  next.subject === first.subject;

/** The number that was named, so that everybody finds their line again. */
const markOf = ({ item }: Outcome): string => (item === undefined ? "• " : `${item}. `);

/** As many of the lines as have room; "…" says that there were more. */
function within(mostBytes: number, lines: readonly string[]): string[] {
  const kept: string[] = [];
  let bytes = 0;
  for (const line of lines) {
    bytes += Buffer.byteLength(line);
    if (bytes > mostBytes) return [...kept, "…"];
    kept.push(line);
  }
  return kept;
}

function list(intro: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [[wrap(intro), ...lines].join("\n")];
}
