/**
 * What the page of a relation shows of the ladder and of the people: the level with its target and next step, days to
 * remember, personal words with a button to erase them, and the hints that hold today with what can be answered. Each
 * button only asks: what it asks for is done when the question is answered. Pure.
 */
import type { Ask } from "../../domain/action/ask.ts";
import { levelWords } from "../../domain/letters/confirmation/ladder-words.ts";
import { LADDER_TEXTS } from "../../domain/letters/texts/ladder/by-language.ts";
import { cleanLine } from "../../domain/mail/header-text.ts";
import { dayWords } from "../../domain/payment/money-words.ts";
import { personalNotes } from "../../domain/relation/forget-personal.ts";
import { hintWords } from "../../domain/relation/hint-words.ts";
import type { Hint } from "../../domain/relation/hints/hint.ts";
import { hintNamed } from "../../domain/relation/hints/hint-named.ts";
import { hintsShown } from "../../domain/relation/hints/hints-shown.ts";
import { ladderOf } from "../../domain/relation/level.ts";
import type { RelationEntry } from "../../domain/relation/relation-book.ts";
import type { RelationNote } from "../../domain/relation/relation-facts.ts";
import { inOrderSaid } from "../../domain/relation/said.ts";
import { circumstancesOf } from "../../domain/relation/when-to-look.ts";
import type { Day } from "../../domain/time/instant.ts";
import { capital } from "./capital.ts";
import { dayIn } from "./day-in.ts";
import { type Html, html } from "./html.ts";
import type { Reader } from "./item-page.ts";

const LONGEST = 200;
/** The day of "later" stands behind it. */
const ANSWERS = ["done", "no", "later"] as const;

export interface LadderShown {
  readonly entry: RelationEntry;
  readonly reader: Reader;
  readonly today: Day;
}

export function ladderSection(shown: LadderShown): Html {
  const { entry, reader, today } = shown;
  const { language } = reader.staff;
  const { page } = LADDER_TEXTS[language];
  const { level, target, nextStep } = ladderOf(entry, circumstancesOf(reader.company, today));
  const levels =
    level === undefined
      ? html`<p>${page.notSet}</p>`
      : html`<p>${page.level} ${levelWords(level, language)}. ${level < target ? page.target(levelWords(target, language)) : ""}</p>
          ${nextStep === undefined ? undefined : html`<p class="soft">${page.nextStep(cleanLine(nextStep, LONGEST))}</p>`}`;
  return html`<section>${levels} ${milestones(shown)} ${personal(shown)} ${hints(shown)}</section>`;
}

type Milestone = Extract<RelationNote, { says: "milestone" }>;

/** Those that were not taken back, and of those that come once the ones to come. */
function milestones({ entry, reader, today }: LadderShown): Html | undefined {
  const { language } = reader.staff;
  const { page } = LADDER_TEXTS[language];
  const stand = new Map<string, Milestone>();
  for (const note of inOrderSaid(entry.facts.notes.filter(isMilestone))) {
    const words = note.what.trim().toLowerCase();
    if (note.isOver === true) stand.delete(words);
    else if (note.yearly || note.day >= today) stand.set(words, note);
  }
  if (stand.size === 0) return undefined;
  const when = ({ day, yearly }: Milestone): string =>
    yearly ? page.yearly(dayWords(day, language)) : dayWords(day, language);
  return html`<h2>${page.milestones}</h2>
    ${[...stand.values()].map((note) => html`<p>${cleanLine(note.what, LONGEST)}, ${when(note)}</p>`)}`;
}

const isMilestone = (note: RelationNote): note is Milestone => note.says === "milestone";

function personal({ entry, reader }: LadderShown): Html | undefined {
  const { page } = LADDER_TEXTS[reader.staff.language];
  const notes = personalNotes(entry.facts.notes);
  if (notes.length === 0) return undefined;
  return html`<h2>${page.personal}</h2>
    ${notes.map(
      ({ noteId, text }) =>
        html`<div class="item"><p>${cleanLine(text, LONGEST)}</p>
          ${button("forget", noteId, page.erase)}</div>`,
    )}
    <div class="item">${button("forget", "all", page.eraseAll)}</div>`;
}

function hints({ entry, reader, today }: LadderShown): Html | undefined {
  const { company, staff } = reader;
  const { page } = LADDER_TEXTS[staff.language];
  const all = hintsOf({ entry, reader, today });
  if (all.length === 0) return undefined;
  const said = (hint: Hint): string =>
    hintWords(hintNamed(hint, company, staff.id), { language: staff.language, on: today });
  return html`<h2>${page.hints}</h2>
    ${all.map(
      (hint, at) => html`<div class="item"><p>${capital(said(hint))}</p>
        <form method="post" autocomplete="off">
          <input type="hidden" name="choice" value="hint" />
          <input type="hidden" name="which" value="${String(at)}" />
          <input type="hidden" name="key" value="${hint.key}" />
          ${ANSWERS.map(
            (answer) =>
              html`<button class="plain" name="answer" value="${answer}">${page.answers[answer]}</button>`,
          )}
          <input type="date" name="day" aria-label="${page.answers.later}" />
        </form></div>`,
    )}`;
}

const hintsOf = ({ entry, reader, today }: LadderShown): readonly Hint[] =>
  hintsShown(entry.facts, entry.placed, entry.hinted ?? [], circumstancesOf(reader.company, today));

const button = (choice: string, which: string, words: string): Html =>
  html`<form method="post"><input type="hidden" name="choice" value="${choice}" /><input type="hidden" name="which" value="${which}" /><button class="plain">${words}</button></form>`;

export interface LadderChosen {
  readonly ask: Ask;
  readonly details: readonly string[];
}

/** What such a button asks for; undefined when something else was chosen, or what it was about is there no more. */
export function ladderChosen(
  form: URLSearchParams,
  shown: LadderShown,
): LadderChosen | "day-first" | undefined {
  const { language } = shown.reader.staff;
  const { page } = LADDER_TEXTS[language];
  const which = form.get("which") ?? "";
  if (form.get("choice") === "forget") {
    const isAll = which === "all";
    const noteId = personalNotes(shown.entry.facts.notes).find((note) => note.noteId === which)?.noteId;
    if (!isAll && noteId === undefined) return undefined;
    const ask = { does: "forget-personal", ...(noteId !== undefined && { which: { noteId } }) } as const;
    return { ask, details: [isAll ? page.eraseAll : page.erase, page.forGood] };
  }
  const hint = form.get("choice") === "hint" ? hintsOf(shown)[Number(which)] : undefined;
  const answer = ANSWERS.find((each) => each === form.get("answer"));
  if (hint === undefined || answer === undefined || hint.key !== form.get("key")) return undefined;
  const of = { kind: hint.kind, key: hint.key };
  const details = [LADDER_TEXTS[language].handedOver[hint.kind], page.answers[answer]];
  if (answer !== "later") return { ask: { does: "hint", outcome: answer, of }, details };
  const until = dayIn(form.get("day") ?? "");
  return until === undefined || until < shown.today
    ? "day-first"
    : {
        ask: { does: "hint", outcome: "later", until, of },
        details: [...details, dayWords(until, language)],
      };
}
