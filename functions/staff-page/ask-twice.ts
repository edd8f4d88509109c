/**
 * What every page that can be acted from does in the same way: it asks whether what was chosen is meant, and does it only
 * with the mark that came along with that question (`domain/action/link.ts`). Doing it twice, or from two windows, does it
 * once: the deed has the question's own id. Asking changes nothing; carrying out throws when a port does.
 */
import { createHash } from "node:crypto";
import type { Ask } from "../../domain/action/ask.ts";
import { deedsOnPage } from "../../domain/action/deeds-of-mail.ts";
import { isAnswerTo, questionMark } from "../../domain/action/link.ts";
import type { About, Order, Outcome } from "../../domain/action/order.ts";
import { canUndo } from "../../domain/letters/confirmation/can-undo.ts";
import { outcomeWords } from "../../domain/letters/confirmation/outcome-words.ts";
import type { HttpRequest } from "../../domain/page/http.ts";
import { dayAt } from "../../domain/time/wall-clock.ts";
import { type Html, html } from "./html.ts";
import type { Reader } from "./item-page.ts";
import { PAGE_TEXTS } from "./texts/by-language.ts";

/** What a request is answered from, whatever the page is about. */
export interface Visit {
  readonly request: HttpRequest;
  readonly token: string;
  readonly key: Uint8Array;
  readonly reader: Reader;
}

/** What a page asks before it is done; an `undo` takes back one deed. */
export interface Question {
  readonly ask: Ask;
  readonly deedId?: string | undefined;
}

export interface Done {
  readonly outcome: Outcome;
  readonly deedId: string;
}

/** What the button under a deed asks for; undefined when something else was chosen. */
export function undoChosen({ form }: HttpRequest): Question | undefined {
  const deedId = form.get("deed");
  return form.get("choice") === "undo" && deedId !== null ? { ask: { does: "undo" }, deedId } : undefined;
}

/** The question, with what was chosen besides: a day, a name, a reason. */
export function questionForm(
  { token, key, reader }: Visit,
  { ask, deedId }: Question,
  words: string,
  details: readonly string[] = [],
): Html {
  const texts = PAGE_TEXTS[reader.staff.language];
  const asked = JSON.stringify({ ask, deedId });
  return html`<p>${words}</p>
    ${details.map((each) => html`<p><strong>${each}</strong></p>`)}
    <form method="post" autocomplete="off">
      <input type="hidden" name="question" value="${asked}" />
      <input type="hidden" name="mark" value="${questionMark(key, token, asked, reader.now)}" />
      <button>${texts.yes}</button><a class="button" href="?">${texts.no}</a>
    </form>`;
}

/** Whether an answer to a question of ours came along. */
export const isAnswered = ({ form }: HttpRequest): boolean => form.has("mark");

/**
 * Does what was asked; undefined when the answer belongs to no question of ours, or to one that is too old. `longest`: no
 * question of that page has more characters.
 */
export async function doAsked(
  { request, token, key, reader }: Visit,
  { about, longest }: { readonly about: About; readonly longest: number },
  carryOut: (order: Order) => Promise<Outcome>,
): Promise<Done | undefined> {
  const { company, staff, now } = reader;
  const question = request.form.get("question") ?? "";
  const mark = request.form.get("mark") ?? "";
  if (question.length > longest || !isAnswerTo(key, { token, question, mark, now })) return undefined;
  // The mark covers it: it is what we wrote ourselves.
  const { ask, deedId: undone } = JSON.parse(question) as Question;
  const deedId = `page-${createHash("sha256").update(`${token} ${mark}`).digest("base64url").slice(0, 22)}`;
  const outcome = await carryOut({
    deedId,
    staffId: staff.id,
    ask,
    about: { ...about, deedId: undone },
    at: now,
    // No letter says what was done: by this the week's figures find it.
    confirmationId: deedsOnPage(staff.id, dayAt(now, company.calendar.timeZone)),
  });
  return { outcome, deedId };
}

/** What came of it, and the button that takes it back. */
export function doneWords({ outcome, deedId }: Done, { company, staff, now }: Reader, back: string): Html {
  const { undo } = PAGE_TEXTS[staff.language];
  return html`<p>${outcomeWords(outcome, { company, language: staff.language, saidAt: now })}</p>
    ${canUndo(outcome) ? html`<form method="post"><input type="hidden" name="choice" value="undo" /><input type="hidden" name="deed" value="${deedId}" /><button class="plain">${undo}</button></form>` : undefined}
    <p><a href="?">${back}</a></p>`;
}
