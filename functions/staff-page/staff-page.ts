/**
 * The page behind a link in a letter to a staff member: shows one item, asks what to do, asks once more, and does it. A
 * link that we did not sign, or whose time has passed, opens nothing, and does not say why.
 *
 * Mail scanners open links, and some send the forms that they find. So opening changes nothing, a form as it stands asks
 * for nothing, and what is chosen is done only with the mark that came along with the question (`link.ts`). Doing it
 * twice, or from two windows, does it once: the deed has the question's own id.
 *
 * What fails throws, and the reader is asked to try again; nothing is half done.
 */
import type { Ask } from "../../domain/action/ask.ts";
import { type Link, linkOf } from "../../domain/action/link.ts";
import type { Order, Outcome } from "../../domain/action/order.ts";
import type { Company } from "../../domain/company.ts";
import type { ReadToHandOverDeps } from "../../domain/leaving/read-to-hand-over.ts";
import type { Language } from "../../domain/letters/language.ts";
import type { HttpAnswer, HttpRequest } from "../../domain/page/http.ts";
import type {
  Clock,
  ContactLog,
  CustomerRegister,
  Journal,
  Keys,
  LetterBook,
  MailFiles,
  MailReader,
  MailStore,
  PromiseBook,
} from "../../domain/ports.ts";
import {
  doAsked,
  doneWords,
  isAnswered,
  type Question,
  questionForm,
  undoChosen,
  type Visit,
} from "./ask-twice.ts";
import { askOf, choicesFor } from "./choices.ts";
import { html, pageAnswer, redirect } from "./html.ts";
import { type Reader, isDangerous, itemPage, titleOf } from "./item-page.ts";
import { leavingPage } from "./leaving-page.ts";
import { listPage } from "./list-page.ts";
import { createPayerPage, type PayerPageDeps } from "./payer-page.ts";
import { type Item, readItem } from "./read-item.ts";
import { createRelationPage, type RelationPageDeps } from "./relation-page.ts";
import { PAGE_TEXTS } from "./texts/by-language.ts";

export interface StaffPageDeps extends PayerPageDeps, RelationPageDeps, ReadToHandOverDeps {
  /** The company as it is now. */
  readonly companyNow: () => Promise<Company>;
  /** Of the page that opens nothing: nobody knows who asks. */
  readonly language: Language;
  readonly keys: Keys;
  readonly relations: RelationPageDeps["relations"] & ReadToHandOverDeps["relations"];
  readonly promises: PromiseBook;
  readonly log: ContactLog;
  readonly letters: LetterBook;
  readonly register: CustomerRegister;
  readonly mailStore: MailStore;
  readonly mailReader: MailReader;
  readonly mailFiles: MailFiles;
  readonly carryOut: (order: Order) => Promise<Outcome>;
  readonly clock: Clock;
  readonly journal: Journal;
}

/** What the page of one item is answered from. */
interface ItemVisit extends Visit {
  readonly link: Link;
  readonly item: Item;
}

const TO_READ: ReadonlySet<string> = new Set(["GET", "HEAD"]);
const TO_CHOOSE: ReadonlySet<string> = new Set([...TO_READ, "POST"]);

/** A day is written in digits, an id of the settings is short. */
const LONGEST_QUESTION = 400;

/** Throws only when a port does. */
export function createStaffPage(deps: StaffPageDeps): (request: HttpRequest) => Promise<HttpAnswer> {
  const { companyNow, language, keys, clock, journal, mailStore, mailReader, mailFiles, carryOut } = deps;

  const payerPage = createPayerPage(deps);
  const relationPage = createRelationPage(deps);

  return async (request) => {
    const answer = await answerTo(request);
    return request.method === "HEAD" ? { ...answer, body: "" } : answer;
  };

  async function answerTo(request: HttpRequest): Promise<HttpAnswer> {
    const now = clock();
    const key = await keys.link();
    const token = request.path.slice(request.path.lastIndexOf("/") + 1);
    const link = linkOf(key, token, now);
    // Before anything is read for it: anybody may call.
    if (typeof link !== "object") {
      if (link === undefined && token.includes(".")) journal.info("link not ours");
      return opensNothing(language);
    }
    const company = await companyNow();
    const staff = company.staff.find(({ id }) => id === link.staffId);
    if (staff === undefined) return opensNothing(language);
    // Lists have nothing to choose.
    const methods = link.to.is === "morning" || link.to.is === "leaving" ? TO_READ : TO_CHOOSE;
    if (!methods.has(request.method)) return { ...opensNothing(staff.language), status: 405 };
    if (link.to.is === "morning") return list({ ...link, to: link.to }, key, { company, staff, now });
    if (link.to.is === "leaving") return leavingPage(link.to, { company, staff, now }, deps);
    if (link.to.is === "payer") {
      const visit = { ...link.to, request, token, key, reader: { company, staff, now } };
      return (await payerPage(visit)) ?? opensNothing(language);
    }
    if (link.to.is === "relation") {
      const visit = { ...link.to, request, token, key, reader: { company, staff, now } };
      return (await relationPage(visit)) ?? opensNothing(language);
    }
    const item = await readItem(link.to, deps);
    if (item === undefined) return opensNothing(language);
    const visit: ItemVisit = { request, token, key, link, item, reader: { company, staff, now } };
    if (request.method !== "POST") return show(visit);
    return isAnswered(request) ? act(visit) : ask(visit);
  }

  async function list(
    link: Parameters<typeof listPage>[0],
    key: Uint8Array,
    reader: Reader,
  ): Promise<HttpAnswer> {
    const { language } = reader.staff;
    const main = await listPage(link, { key, reader }, deps);
    return pageAnswer(200, { language, title: PAGE_TEXTS[language].list.title, main });
  }

  async function show(visit: ItemVisit): Promise<HttpAnswer> {
    const { request, item } = visit;
    if (isDangerous(item)) return itemAnswer(visit, {});
    if (request.query.has("file") && item.contact !== undefined) {
      const address = await mailFiles.addressOf(item.contact);
      return address === undefined ? itemAnswer(visit, { whole: null }) : redirect(address);
    }
    return itemAnswer(visit, request.query.has("whole") ? { whole: await wholeOf(item) } : {});
  }

  async function wholeOf({ contact }: Item): Promise<string | null> {
    const raw = contact === undefined ? undefined : await mailStore.read(contact);
    return raw === undefined ? null : (await mailReader.read(raw)).text;
  }

  /** Asks whether what was chosen is meant. Changes nothing. */
  function ask(visit: ItemVisit): HttpAnswer {
    const { request, item, reader } = visit;
    const texts = PAGE_TEXTS[reader.staff.language];
    const undo = undoChosen(request);
    if (undo !== undefined) return question(visit, undo);
    const chosen = askOf(request.form, choicesFor(item), reader);
    if ("wrong" in chosen) {
      const problem = chosen.wrong === "choose-first" ? texts.chooseFirst : texts.dayFirst;
      return itemAnswer(visit, { problem });
    }
    return question(visit, chosen);
  }

  /** Does what was asked, when the answer belongs to a question of ours. */
  async function act(visit: ItemVisit): Promise<HttpAnswer> {
    const { link, item, reader } = visit;
    const about = {
      promiseId: link.to.is === "promise" ? link.to.promiseId : undefined,
      contactId: item.contact?.contactId,
      customerId: item.customer?.customerId,
    };
    const { language } = reader.staff;
    const texts = PAGE_TEXTS[language];
    const done = await doAsked(visit, { about, longest: LONGEST_QUESTION }, carryOut);
    if (done === undefined) return itemAnswer(visit, { problem: texts.tooOld });
    journal.info("done from the page", { does: done.outcome.does, is: done.outcome.is });
    const main = doneWords(done, reader, texts.back);
    return pageAnswer(200, { language, title: titleOf(item, reader), main });
  }
}

function itemAnswer(visit: ItemVisit, shown: { whole?: string | null; problem?: string }): HttpAnswer {
  const { item, reader } = visit;
  return pageAnswer(shown.problem === undefined ? 200 : 400, {
    language: reader.staff.language,
    title: titleOf(item, reader),
    main: itemPage(item, reader, shown),
  });
}

function question(visit: ItemVisit, asked: Question): HttpAnswer {
  const { item, reader } = visit;
  const { language } = reader.staff;
  const texts = PAGE_TEXTS[language];
  const words = texts.question[asked.ask.does as keyof typeof texts.question];
  const main = questionForm(visit, asked, words, details(asked.ask, reader));
  return pageAnswer(200, { language, title: titleOf(item, reader), main });
}

/** What was chosen besides: the new deadline, or who takes over. */
function details(ask: Ask, { company, staff }: Reader): string[] {
  const texts = PAGE_TEXTS[staff.language];
  if (ask.does === "later") {
    const day = new Intl.DateTimeFormat(staff.language, {
      dateStyle: "full",
      timeStyle: "short",
      timeZone: company.calendar.timeZone,
    });
    return [day.format(new Date(ask.until))];
  }
  if (ask.does !== "hand-over") return [];
  const to = company.staff.find(({ id }) => id === ask.to);
  return [to?.name ?? texts.backup];
}

function opensNothing(language: Language): HttpAnswer {
  const { title, text } = PAGE_TEXTS[language].opensNothing;
  return pageAnswer(403, { language, title, main: html`<p>${text}</p>` });
}
