/**
 * The page of a customer's payments: how it stands and why, what was noted, and what can be said of it. As on the page of
 * an item, opening it changes nothing, and what is chosen is done only with the mark that came along with the question.
 */
import type { Order, Outcome } from "../../domain/action/order.ts";
import { noteWords } from "../../domain/letters/payments/note-words.ts";
import { nameWords, sentence } from "../../domain/letters/payments/payer-line.ts";
import type { HttpAnswer } from "../../domain/page/http.ts";
import { dayWords } from "../../domain/payment/money-words.ts";
import { reasonWords, stateWords } from "../../domain/payment/reason-words.ts";
import { PAYMENTS_STAFF_TEXTS } from "../../domain/letters/texts/payments-alert/by-language.ts";
import { dayAt } from "../../domain/time/wall-clock.ts";
import {
  doAsked,
  doneWords,
  isAnswered,
  type Question,
  questionForm,
  undoChosen,
  type Visit,
} from "./ask-twice.ts";
import { type Html, html, pageAnswer, problemWords } from "./html.ts";
import { payerAskOf, payerChoicesFor } from "./payer-choices.ts";
import { createReadPayer, type ReadPayer, type ReadPayerDeps } from "./read-payer.ts";
import { PAGE_TEXTS } from "./texts/by-language.ts";
import { PAYER_PAGE_TEXTS } from "./texts/payers/by-language.ts";

export interface PayerPageDeps extends ReadPayerDeps {
  readonly carryOut: (order: Order) => Promise<Outcome>;
}

export interface PayerVisit extends Visit {
  readonly accountId: string;
}

/** What is shown, read once for each request. */
type Shown = PayerVisit & ReadPayer;

const LONGEST_QUESTION = 600;

/** Undefined when the account is not there any more. Throws when a port does. */
export function createPayerPage({ carryOut, ...deps }: PayerPageDeps) {
  const readPayer = createReadPayer(deps);

  return async (visit: PayerVisit): Promise<HttpAnswer | undefined> => {
    const { company, now } = visit.reader;
    const read = await readPayer(visit.accountId, company, dayAt(now, company.calendar.timeZone));
    if (read === undefined) return undefined;
    const shown = { ...visit, ...read };
    if (visit.request.method !== "POST") return page(shown);
    return isAnswered(visit.request) ? act(shown) : ask(shown);
  };

  async function act(shown: Shown): Promise<HttpAnswer> {
    const { reader, accountId, payer } = shown;
    const about = { accountId, customerId: payer.customerId };
    const done = await doAsked(shown, { about, longest: LONGEST_QUESTION }, carryOut);
    const { language } = reader.staff;
    if (done === undefined) return page(shown, PAGE_TEXTS[language].tooOld);
    return answer(shown, doneWords(done, reader, PAYER_PAGE_TEXTS[language].back));
  }
}

/** Asks whether what was chosen is meant. Changes nothing. */
function ask(shown: Shown): HttpAnswer {
  const { request, reader, entry } = shown;
  const { language } = reader.staff;
  const [texts, own] = [PAGE_TEXTS[language], PAYER_PAGE_TEXTS[language]];
  const undo = undoChosen(request);
  if (undo !== undefined) return question(shown, undo, texts.question.undo);
  const chosen = payerAskOf(request.form, payerChoicesFor(entry.account), reader);
  if ("wrong" in chosen) {
    const problem = {
      "choose-first": texts.chooseFirst,
      "day-first": own.dayFirst,
      "reason-first": own.reasonFirst,
    };
    return page(shown, problem[chosen.wrong]);
  }
  const { ask: asked, choice } = chosen;
  const day =
    "by" in asked ? asked.by : "until" in asked ? asked.until : "on" in asked ? asked.on : undefined;
  const details = [
    own.choices[choice],
    day ?? ("lookAgainOn" in asked ? asked.lookAgainOn : undefined),
    "reason" in asked ? asked.reason : undefined,
  ].filter((each) => each !== undefined);
  const said = details.map((each) => (/^\d{4}-\d\d-\d\d$/.test(each) ? dayWords(each, language) : each));
  return question(shown, { ask: asked }, own.question, said);
}

const question = (
  shown: Shown,
  asked: Question,
  words: string,
  details: readonly string[] = [],
): HttpAnswer => answer(shown, questionForm(shown, asked, words, details));

function page(shown: Shown, problem?: string): HttpAnswer {
  return answer(
    shown,
    html`${problemWords(problem)} ${standing(shown)} ${choices(shown)}`,
    problem === undefined ? 200 : 400,
  );
}

/** As a letter of today says it, and what staff noted that still stands. */
function standing({ payer, on, notes, reader: { staff } }: Shown): Html {
  const { language } = staff;
  const { line } = PAYMENTS_STAFF_TEXTS[language];
  const { broken } = payer;
  const noted = [
    ...(broken === undefined
      ? []
      : [line.promiseBroken({ by: dayWords(broken.by, language), invoice: broken.invoice })]),
    ...notes.map((note) => noteWords(note, language)),
  ].map((words) => html`<p>${words}</p>`);
  if (on === undefined) return html`<p>${PAYER_PAGE_TEXTS[language].notLooked}</p>${noted}`;
  return html`<p>${sentence(stateWords(payer.state, language))} ${sentence(reasonWords(payer.reasons, language))}</p>
    ${noted}
    <p class="soft">${line.asOf(dayWords(on, language))}</p>`;
}

/** Nothing is chosen when the page opens: a program that sends the form as it finds it asks for nothing. */
function choices({ entry, reader: { staff } }: Shown): Html {
  const [texts, own] = [PAGE_TEXTS[staff.language], PAYER_PAGE_TEXTS[staff.language]];
  return html`<form method="post" autocomplete="off">
    <fieldset>
      <legend>${texts.whatNow}</legend>
      ${payerChoicesFor(entry.account).map(
        (choice) =>
          html`<label class="choice"
            ><input type="radio" name="choice" value="${choice}" />${own.choices[choice]}</label
          >`,
      )}
      <label class="field"
        >${own.day} <span class="soft">${own.dayFor}</span> <input type="date" name="day"
      /></label>
      <label class="field"
        >${own.reason} <span class="soft">${own.reasonFor}</span>
        <input type="text" name="reason" maxlength="120"
      /></label>
    </fieldset>
    <button>${texts.goOn}</button>
  </form>`;
}

function answer({ payer, reader: { staff } }: Shown, main: Html, status = 200): HttpAnswer {
  const { language } = staff;
  const title = PAYER_PAGE_TEXTS[language].title(nameWords(payer.who, language));
  return pageAnswer(status, { language, title, main });
}
