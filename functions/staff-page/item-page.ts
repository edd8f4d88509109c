/** The page of one item: who wrote what and when, what was promised, and the choices. Strangers' words are cut and escaped. */
import type { Company, StaffMember } from "../../domain/company.ts";
import { staffMember } from "../../domain/customer/responsible.ts";
import { cautionWords } from "../../domain/letters/caution-words.ts";
import { sayReceivedAt, sayReplyBy } from "../../domain/letters/reply-by-words.ts";
import { cleanLine } from "../../domain/mail/header-text.ts";
import type { Instant } from "../../domain/time/instant.ts";
import { choicesFor } from "./choices.ts";
import { type Html, html, problemWords } from "./html.ts";
import type { Item } from "./read-item.ts";
import { PAGE_TEXTS } from "./texts/by-language.ts";
import type { Choice } from "./texts/texts.ts";

const LONGEST = { who: 80, address: 254, subject: 200, note: 300 };

export interface Reader {
  readonly company: Company;
  readonly staff: StaffMember;
  readonly now: Instant;
}

/** The customer's name in the register, or the address. */
export function whoOf({ customer, promise, contact }: Item): string {
  return cleanLine(customer?.name ?? promise?.from ?? contact?.from ?? "", LONGEST.who) || "?";
}

/** Of the window: who wrote; or what was promised, where nobody did. */
export function titleOf(item: Item, { staff }: Reader): string {
  const texts = PAGE_TEXTS[staff.language];
  const { promise, contact, customer } = item;
  const isOfNobody = contact === undefined && customer === undefined && promise?.from === "";
  return isOfNobody && promise.what !== undefined
    ? texts.other.title(cleanLine(promise.what, LONGEST.note))
    : texts.title(whoOf(item));
}

/** What carries a virus is told of, and never shown or handed out. */
export function isDangerous({ contact }: Item): boolean {
  return contact?.kind === "virus";
}

/** `whole` is all of the mail's text, when that was asked for; null when it is not there any more. */
export function itemPage(
  item: Item,
  reader: Reader,
  shown: { whole?: string | null; problem?: string },
): Html {
  const texts = PAGE_TEXTS[reader.staff.language];
  const { contact, promise } = item;
  const subject = cleanLine(contact?.subject ?? promise?.subject ?? "", LONGEST.subject);
  return html`${problemWords(shown.problem)}
    ${cautionsOf(item, reader)} ${promise === undefined ? undefined : standing(item, reader)}
    ${promise?.what === undefined ? undefined : html`<p>${texts.promised(cleanLine(promise.what, LONGEST.note))}</p>`}
    <h2>${subject === "" ? texts.noSubject : subject}</h2>
    ${contact === undefined ? undefined : isDangerous(item) ? html`<p class="warn">${texts.virus}</p>` : mailOf(contact, reader, shown.whole)}
    ${choicesForm(choicesFor(item), item, reader)}`;
}

function cautionsOf({ contact, promise }: Item, { staff }: Reader): Html[] {
  const cautions = promise?.cautions ?? contact?.cautions ?? [];
  return cautions.map((caution) => html`<p class="warn">${cautionWords(caution, staff.language)}</p>`);
}

function standing({ promise }: Item, { company, staff, now }: Reader): Html {
  const texts = PAGE_TEXTS[staff.language];
  const saying = { saidAt: now, language: staff.language, timeZone: company.calendar.timeZone };
  if (promise === undefined) return html``;
  const { kind, promisedAt, state, endedAt } = promise;
  const due = kind === "other" ? texts.other : texts;
  const owner = html`<p class="soft">${texts.owner(staffMember(company, promise.owner).name)}</p>`;
  if (state !== "open") {
    return html`<p>${texts.ended[state](sayReceivedAt({ ...saying, receivedAt: endedAt ?? promisedAt }))}</p>
      ${owner}`;
  }
  if (promise.silent)
    return html`<p>${texts.noTimePromised}</p>
      ${owner}`;
  const said =
    now <= promisedAt
      ? due.promisedBy(sayReplyBy({ ...saying, promisedAt, companyCountry: company.country }))
      : due.wasPromisedBy(sayReceivedAt({ ...saying, receivedAt: promisedAt }));
  return html`<p>${said}</p>
    ${owner}`;
}

function mailOf(
  { from, fromName, at, text, attachments }: NonNullable<Item["contact"]>,
  { company, staff, now }: Reader,
  whole: string | null | undefined,
): Html {
  const texts = PAGE_TEXTS[staff.language];
  const when = sayReceivedAt({
    receivedAt: at,
    saidAt: now,
    language: staff.language,
    timeZone: company.calendar.timeZone,
  });
  const name = cleanLine(fromName, LONGEST.who);
  const other =
    whole === undefined
      ? html`<a href="?whole">${texts.wholeMail}</a>`
      : html`<a href="?">${texts.onlyNew}</a>`;
  return html`<p class="soft">
      ${cleanLine(from, LONGEST.address)}${name === "" ? "" : ` (${name})`}<br />${texts.wrote(when)}
    </p>
    <div class="mail">${whole === null ? texts.mailGone : (whole ?? text)}</div>
    ${
      attachments.length === 0
        ? undefined
        : html`<h2>${texts.attachments}</h2>
            <ul>
              ${attachments.map(
                (each) =>
                  html`<li>
                    ${cleanLine(each.name, LONGEST.note)} <span class="soft">${sizeOf(each.bytes)}</span>
                  </li>`,
              )}
            </ul>`
    }
    <p>${other} · <a href="?file">${texts.file}</a></p>`;
}

function sizeOf(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** Nothing is chosen when the page opens: a program that sends the form as it finds it asks for nothing. */
function choicesForm(choices: readonly Choice[], item: Item, reader: Reader): Html {
  const texts = PAGE_TEXTS[reader.staff.language];
  if (choices.length === 0) return html``;
  const copyTo = reader.company.mode === "copy" ? reader.company.loggingAddress : undefined;
  return html`<form method="post" autocomplete="off">
    <fieldset>
      <legend>${texts.whatNow}</legend>
      ${item.promise?.state === "open" && item.promise.kind === "reply" ? html`<p class="soft">${texts.answerAsUsual(copyTo)}</p>` : undefined}
      ${choices.map(
        (choice) =>
          html`<label class="choice"
              ><input type="radio" name="choice" value="${choice}" />${choice === "done" && item.promise?.kind === "other" ? texts.other.done : texts.choices[choice]}</label
            >
            ${more(choice, reader)}`,
      )}
    </fieldset>
    <button>${texts.goOn}</button>
  </form>`;
}

function more(choice: Choice, { company, staff }: Reader): Html | undefined {
  const texts = PAGE_TEXTS[staff.language];
  if (choice === "later") {
    return html`<div class="more">
      <label>${texts.newDay} <input type="date" name="until" /></label>
    </div>`;
  }
  if (choice !== "hand-over") return undefined;
  const others = company.staff.filter(({ id }) => id !== staff.id);
  return html`<div class="more">
    <label
      >${texts.toWhom}
      <select name="to">
        <option value="">${texts.backup}</option>
        ${others.map(({ id, name }) => html`<option value="${id}">${name}</option>`)}
      </select></label
    >
  </div>`;
}
