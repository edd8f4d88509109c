/**
 * The page of a relation: when to be in touch with the customer next and why, the talks, and what can be said of it. As on
 * the page of an item, opening it changes nothing, and what is chosen is done only with the mark that came along with the
 * question.
 */
import type { Order, Outcome } from "../../domain/action/order.ts";
import { nameOfCustomer } from "../../domain/customer/customers-called.ts";
import type { Customer } from "../../domain/customer/customer.ts";
import { readCustomer } from "../../domain/customer/read-customer.ts";
import { cleanLine } from "../../domain/mail/header-text.ts";
import type { HttpAnswer } from "../../domain/page/http.ts";
import { dayWords } from "../../domain/payment/money-words.ts";
import type { CustomerRegister } from "../../domain/ports.ts";
import { contactParts, contactWords, type Saying } from "../../domain/relation/reason-words.ts";
import type { RelationBook, RelationEntry } from "../../domain/relation/relation-book.ts";
import { relationStanding } from "../../domain/relation/relation-on.ts";
import type { ContactDue, RelationStanding } from "../../domain/relation/relation-standing.ts";
import { circumstancesOf } from "../../domain/relation/when-to-look.ts";
import type { Day } from "../../domain/time/instant.ts";
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
import { capital } from "./capital.ts";
import { type Html, html, pageAnswer, problemWords } from "./html.ts";
import type { Reader } from "./item-page.ts";
import { relationAskOf, relationChoicesFor } from "./relation-choices.ts";
import { ladderChosen, ladderSection } from "./relation-ladder.ts";
import { PAGE_TEXTS } from "./texts/by-language.ts";
import { RELATION_PAGE_TEXTS } from "./texts/relation/by-language.ts";
import type { TalkState } from "./texts/relation/texts.ts";

export interface RelationPageDeps {
  readonly register: Pick<CustomerRegister, "find">;
  readonly relations: Pick<RelationBook, "find">;
  readonly carryOut: (order: Order) => Promise<Outcome>;
}

export interface RelationVisit extends Visit {
  readonly customerId: string;
}

interface Shown extends RelationVisit {
  readonly customer: Customer;
  readonly standing: RelationStanding | undefined;
  readonly entry: RelationEntry | undefined;
  readonly today: Day;
}

const LONGEST_QUESTION = 600;
const LONGEST_NAME = 80;

/** Undefined when the customer is not there any more. Throws when a port does. */
export function createRelationPage({ register, relations, carryOut }: RelationPageDeps) {
  return async (visit: RelationVisit): Promise<HttpAnswer | undefined> => {
    const { company, now } = visit.reader;
    const customer = await readCustomer(register, visit.customerId);
    if (customer === undefined) return undefined;
    const today = dayAt(now, company.calendar.timeZone);
    const entry = await relations.find(customer.customerId);
    const standing = entry && standingOf(entry, visit.reader, today);
    const shown = { ...visit, customer, today, entry, standing };
    if (visit.request.method !== "POST") return page(shown);
    return isAnswered(visit.request) ? act(shown) : ask(shown);
  };

  async function act(shown: Shown): Promise<HttpAnswer> {
    const { reader, customer } = shown;
    const about = { customerId: customer.customerId };
    const done = await doAsked(shown, { about, longest: LONGEST_QUESTION }, carryOut);
    const { language } = reader.staff;
    if (done === undefined) return page(shown, PAGE_TEXTS[language].tooOld);
    return answer(shown, doneWords(done, reader, RELATION_PAGE_TEXTS[language].back));
  }
}

function standingOf(entry: RelationEntry, { company }: Reader, today: Day): RelationStanding {
  return relationStanding(entry.facts, entry.placed, circumstancesOf(company, today));
}

const TO_ARRANGE: ReadonlySet<string> = new Set(["due", "overdue", "booked", "to-close", "later"]);

const talksOf = ({ standing }: Shown) => (standing?.talks ?? []).filter(({ state }) => TO_ARRANGE.has(state));

/** Asks whether what was chosen is meant. Changes nothing. */
function ask(shown: Shown): HttpAnswer {
  const { request, reader } = shown;
  const { language } = reader.staff;
  const [texts, own] = [PAGE_TEXTS[language], RELATION_PAGE_TEXTS[language]];
  const undo = undoChosen(request);
  if (undo !== undefined) return question(shown, undo, texts.question.undo);
  const ladder = shown.entry && ladderChosen(request.form, { ...shown, entry: shown.entry });
  if (ladder === "day-first") return page(shown, own.dayFirst);
  if (ladder !== undefined) return question(shown, { ask: ladder.ask }, own.question, ladder.details);
  const chosen = relationAskOf(request.form, relationChoicesFor(talksOf(shown).length > 0), reader);
  if ("wrong" in chosen)
    return page(shown, chosen.wrong === "choose-first" ? texts.chooseFirst : own.dayFirst);
  const { ask: asked, choice } = chosen;
  const day = "on" in asked ? asked.on : "until" in asked ? asked.until : undefined;
  const by = asked.does === "next" ? reader.company.staff.find(({ id }) => id === asked.by)?.name : undefined;
  const details = [own.choices[choice], day && dayWords(day, language), by].filter(
    (each) => each !== undefined,
  );
  return question(shown, { ask: asked }, own.question, details);
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
    html`${problemWords(problem)} ${standing(shown)} ${choices(shown)} ${ladderOf(shown)}`,
    problem === undefined ? 200 : 400,
  );
}

const ladderOf = (shown: Shown): Html | undefined =>
  shown.entry && ladderSection({ ...shown, entry: shown.entry });

/** Days ahead it is not "time to be in touch": of a contact that is only usual, when the last one was. */
function whyWords(contact: ContactDue, saying: Saying): string {
  const isUsual = contact.rule === "value" || contact.rule === "prospect";
  return isUsual && contact.dueOn > saying.on
    ? contactParts(contact, saying).last
    : contactWords(contact, saying);
}

function stateOf(bookedOn: Day | undefined, dueOn: Day | undefined, today: Day): TalkState {
  if (bookedOn !== undefined) return "booked";
  return dueOn !== undefined && dueOn < today ? "overdue" : "due";
}

function standing(shown: Shown): Html {
  const { standing: now, today } = shown;
  const { language } = shown.reader.staff;
  const own = RELATION_PAGE_TEXTS[language];
  const { contact } = now ?? {};
  const next =
    contact === undefined
      ? html`<p>${own.noNext}</p>`
      : html`<p>${own.next(dayWords(contact.dueOn < today ? today : contact.dueOn, language))}</p>
          <p class="soft">${capital(whyWords(contact, { language, on: today }))}</p>`;
  const talks = talksOf(shown).map(
    ({ kind, bookedOn, dueOn }) =>
      html`<p>${own.talk([kind], stateOf(bookedOn, dueOn, today), dayWords(bookedOn ?? dueOn ?? today, language))}</p>`,
  );
  return html`${next} ${talks}`;
}

/** Nothing is chosen when the page opens: a program that sends the form as it finds it asks for nothing. */
function choices(shown: Shown): Html {
  const { company, staff } = shown.reader;
  const [texts, own] = [PAGE_TEXTS[staff.language], RELATION_PAGE_TEXTS[staff.language]];
  return html`<form method="post" autocomplete="off">
    <fieldset>
      <legend>${texts.whatNow}</legend>
      ${relationChoicesFor(talksOf(shown).length > 0).map(
        (choice) =>
          html`<label class="choice"
            ><input type="radio" name="choice" value="${choice}" />${own.choices[choice]}</label
          >`,
      )}
      <label class="field">${own.day} <input type="date" name="day" /></label>
      <label class="field"
        >${own.to}
        <select name="to">
          <option value="">${texts.backup}</option>
          ${company.staff
            .filter(({ id }) => id !== staff.id)
            .map(({ id, name }) => html`<option value="${id}">${name}</option>`)}
        </select></label
      >
    </fieldset>
    <button>${texts.goOn}</button>
  </form>`;
}

function answer({ customer, reader: { staff } }: Shown, main: Html, status = 200): HttpAnswer {
  const { language } = staff;
  const title = cleanLine(nameOfCustomer(customer), LONGEST_NAME);
  return pageAnswer(status, { language, title, main });
}
