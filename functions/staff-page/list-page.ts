/**
 * The page behind "and more" of a morning letter: all that waits for its reader now, each with a link to its own page,
 * and what else the letter tells or had no room for. A link from here lasts no longer than the one that led here.
 */
import { type Link, tokenOf } from "../../domain/action/link.ts";
import type { Contact } from "../../domain/contact/contact.ts";
import { responsibleOn } from "../../domain/customer/responsible.ts";
import { lineWords } from "../../domain/letters/morning/line-words.ts";
import { RELATION_HINT_TEXTS } from "../../domain/letters/texts/relation-hints/by-language.ts";
import { riskWords } from "../../domain/relation/hint-words.ts";
import type { CustomerAtRisk } from "../../domain/relation/month/relations-month.ts";
import type { MorningLetter, MorningLine } from "../../domain/letters/morning/morning-letter.ts";
import { sayReceivedAt, sayReplyByShort } from "../../domain/letters/reply-by-words.ts";
import type { PayerFacts } from "../../domain/letters/payer-letters.ts";
import { MORNING_TEXTS } from "../../domain/letters/texts/morning/by-language.ts";
import { stateWords } from "../../domain/payment/reason-words.ts";
import { cleanLine } from "../../domain/mail/header-text.ts";
import type { ContactLog, LetterBook, PromiseBook } from "../../domain/ports.ts";
import { byDeadline } from "../../domain/promise/by-deadline.ts";
import type { GivenPromise } from "../../domain/promise/promise.ts";
import { dayAt } from "../../domain/time/opening-hours.ts";
import { type Html, html } from "./html.ts";
import type { Reader } from "./item-page.ts";
import { PAGE_TEXTS } from "./texts/by-language.ts";

/** Nobody reads more; who has so many waiting needs help of another kind. */
const MOST_ROWS = 200;
const MOST_READ = 2000;
const LONGEST = { who: 80, subject: 100 };

export interface ListDeps {
  readonly promises: PromiseBook;
  readonly log: ContactLog;
  readonly letters: LetterBook;
}

interface Row {
  /** Absent where there is no page of its own. */
  readonly token?: string | undefined;
  readonly who: string;
  readonly about: string;
  readonly when: string;
}

/** Throws when a port does. */
export async function listPage(
  { to, staffId, endsAt }: Link & { to: { is: "morning" } },
  { key, reader }: { key: Uint8Array; reader: Reader },
  deps: ListDeps,
): Promise<Html> {
  const { company, staff, now } = reader;
  const { list } = PAGE_TEXTS[staff.language];
  const saying = { saidAt: now, language: staff.language, timeZone: company.calendar.timeZone };
  const today = dayAt(now, saying.timeZone);

  const ofPromise = (promise: GivenPromise): Row => ({
    token: tokenOf(key, { to: { is: "promise", promiseId: promise.promiseId }, staffId, endsAt }),
    who: cleanLine(promise.from, LONGEST.who),
    about: cleanLine(promise.what ?? promise.subject, LONGEST.subject),
    when: promise.silent ? "" : sayReplyByShort({ ...saying, promisedAt: promise.promisedAt }),
  });
  const ofContact = ({ contactId, from, subject, at }: Contact): Row => ({
    token: tokenOf(key, { to: { is: "contact", contactId }, staffId, endsAt }),
    who: cleanLine(from, LONGEST.who),
    about: cleanLine(subject, LONGEST.subject),
    when: sayReceivedAt({ ...saying, receivedAt: at }),
  });

  const letter = await letterWith(to.letterId, deps);
  const lines = letter === undefined ? [] : [...letter.lines, ...(letter.unseenLines ?? [])];
  const atRisk = letter?.relationsMonth?.atRisk ?? [];
  const payers = lines.flatMap(({ payer }) => payer ?? []);
  const ofLine = (line: MorningLine): Row => {
    const { who, rest } = lineWords(line, { ...saying, done: false });
    const { customerId } = line.about;
    return {
      token:
        customerId === undefined
          ? undefined
          : tokenOf(key, { to: { is: "relation", customerId }, staffId, endsAt }),
      who,
      about: rest.replace(/^: /, ""),
      when: "",
    };
  };
  const ofCustomerAtRisk = ({ customerId, name, reasons }: CustomerAtRisk): Row => ({
    token: tokenOf(key, { to: { is: "relation", customerId }, staffId, endsAt }),
    who: cleanLine(name, LONGEST.who),
    about: riskWords(reasons, { language: staff.language, on: today }),
    when: "",
  });
  const { sections: headings } = MORNING_TEXTS[staff.language];
  const linesOf = (section: "contacts" | "talks" | "hints"): [string, Row[]] => [
    headings[section].heading,
    lines.filter((line) => line.section === section).map(ofLine),
  ];
  const ofPayer = ({ accountId, who, state }: PayerFacts): Row => ({
    token: tokenOf(key, { to: { is: "payer", accountId }, staffId, endsAt }),
    who,
    about: stateWords(state, staff.language),
    when: "",
  });

  const open = await openPromisesOf(reader, deps.promises);
  const told = open.filter(({ silent }) => !silent);
  const day = ({ promisedAt }: GivenPromise): string => dayAt(promisedAt, saying.timeZone);
  const sections: [string, Row[]][] = [
    [list.overdue, told.filter(({ promisedAt }) => promisedAt < now).map(ofPromise)],
    [list.today, told.filter((each) => each.promisedAt >= now && day(each) === today).map(ofPromise)],
    [list.later, told.filter((each) => each.promisedAt >= now && day(each) > today).map(ofPromise)],
    [list.noTime, open.filter(({ silent }) => silent).map(ofPromise)],
    linesOf("contacts"),
    linesOf("talks"),
    linesOf("hints"),
    [headings.payments.heading, payers.map(ofPayer)],
    [list.cameIn, (await mailsOf(letter, deps)).map(ofContact)],
    [RELATION_HINT_TEXTS[staff.language].month.heading, atRisk.map(ofCustomerAtRisk)],
  ];
  const shown = sections.filter(([, rows]) => rows.length > 0);
  return shown.length === 0 ? html`<p>${list.nothing}</p>` : html`${shown.map(sectionOf)}`;
}

function sectionOf([title, rows]: [string, readonly Row[]]): Html {
  return html`<h2>${title}</h2>
    <ul>
      ${rows.slice(0, MOST_ROWS).map(
        ({ token, who, about, when }) =>
          html`<li>
              ${nameOf(who === "" ? "?" : who, token)}${about === "" ? "" : `: ${about}`}
              <span class="soft">${when}</span>
            </li>`,
      )}
    </ul>`;
}

function nameOf(who: string, token: string | undefined): Html {
  return token === undefined ? html`<b>${who}</b>` : html`<a href="${token}">${who}</a>`;
}

async function openPromisesOf(
  { company, staff, now }: Reader,
  promises: PromiseBook,
): Promise<GivenPromise[]> {
  const own: GivenPromise[] = [];
  let read = 0;
  for await (const promise of promises.open()) {
    if (responsibleOn(company, promise.owner, now).id === staff.id) own.push(promise);
    read += 1;
    if (read === MOST_READ) break;
  }
  return own.sort(byDeadline);
}

async function letterWith(letterId: string, { letters }: ListDeps): Promise<MorningLetter | undefined> {
  const letter = await letters.find(letterId);
  return letter?.kind === "morning" ? letter : undefined;
}

/** The mails that the letter tells of, or had no room for, and that no promise brings back. */
async function mailsOf(letter: MorningLetter | undefined, { log }: ListDeps): Promise<Contact[]> {
  if (letter === undefined) return [];
  const told = letter.lines.flatMap(({ about }) =>
    about.promiseId === undefined && about.contactId !== undefined ? [about.contactId] : [],
  );
  const ids = [...new Set([...told, ...letter.unseen])];
  const found = await Promise.all(ids.map((contactId) => log.find(contactId)));
  return found.filter((contact) => contact !== undefined);
}
