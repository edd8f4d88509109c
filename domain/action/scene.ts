/** What is known when it is decided what an order comes to, and what such a decision is. */
import type { Company, StaffMember } from "../company.ts";
import type { CompanyState, Said } from "../company-state.ts";
import type { Answering } from "../contact/answer.ts";
import type { Contact, Thread } from "../contact/contact.ts";
import type { Customer } from "../customer/customer.ts";
import { staffName } from "../customer/staff-name.ts";
import type { ToHandOver } from "../leaving/hand-over-list.ts";
import { cleanLine } from "../mail/header-text.ts";
import type { LedgerEntry } from "../payment/ledger-book.ts";
import { nameOf as nameOfPayer } from "../payment/watch/payer-facts.ts";
import type { Evidence, GivenPromise } from "../promise/promise.ts";
import type { Day } from "../time/instant.ts";
import { dayAt } from "../time/opening-hours.ts";
import type { Ask } from "./ask.ts";
import type { Changes } from "./deed.ts";
import type { Order, Outcome, OutcomeFacts, WhyNot } from "./order.ts";
import type { ReadRelation } from "./read-relation.ts";

export interface Scene<A extends Ask = Ask> {
  /** As it is now. */
  readonly company: Company;
  /** As in its file. */
  readonly settings: Company;
  readonly state: CompanyState;
  readonly order: Order & { readonly ask: A };
  /** The promise that the order is about: named, or that of the mail it names, open or ended. */
  readonly promise: GivenPromise | undefined;
  /** The mail that it is about. */
  readonly contact: Contact | undefined;
  readonly thread: Thread | undefined;
  /** What it bears on that somebody was in touch when the order was given; read only where it says so. */
  readonly answering?: Answering | undefined;
  /** The open promise of that thread, if it is another one. */
  readonly otherOpen: GivenPromise | undefined;
  /** The one that was made in place of this promise (`again`). */
  readonly second: GivenPromise | undefined;
  readonly customer: Customer | undefined;
  /** The customer's account in the books; read only where an order is about payments. */
  readonly payer?: LedgerEntry | undefined;
  /** The relation with the customer; read only where an order is about it. Undefined of who can have none. */
  readonly relation?: ReadRelation | undefined;
  /** Whoever is said to have recommended us to the customer; `names` when that may be several, none when it is nobody. */
  readonly recommender?: Recommender | undefined;
  /** All open promises to this customer; read only where an order bears on them. */
  readonly openToCustomer: readonly GivenPromise[];
  /** What there is to hand over; read only where an order says that somebody leaves. */
  readonly toHandOver?: ToHandOver | undefined;
  /** All open promises; read only where an order bears on days. */
  readonly open: readonly GivenPromise[];
}

export interface Recommender {
  readonly names: readonly string[];
  readonly customer?: Customer | undefined;
  readonly relation?: ReadRelation | undefined;
}

/** What is to be changed, if anything, and what came of the order once it is. */
export interface Decision {
  readonly outcome: Outcome;
  readonly changes?: Changes | undefined;
}

const LONGEST = { who: 80, subject: 100, what: 200 };

/** The facts of which every outcome speaks. */
export function factsOf({ order, promise, contact, customer, payer }: Scene): OutcomeFacts {
  const line = (text: string | undefined, longest: number): string | undefined =>
    cleanLine(text ?? "", longest) || undefined;
  const mail = contact?.direction === "in" ? contact : undefined;
  return {
    does: order.ask.does,
    item: "item" in order.ask ? order.ask.item : undefined,
    who: line(
      customer?.name ??
        (payer && nameOfPayer(payer.account, customer)) ??
        promise?.from ??
        mail?.answerTo ??
        mail?.from ??
        customer?.addresses[0],
      LONGEST.who,
    ),
    subject: line(promise?.kind === "other" ? undefined : (promise ?? mail)?.subject, LONGEST.subject),
    what: line(promise?.what, LONGEST.what),
  };
}

export const notPossible = (scene: Scene, why: WhyNot, facts: Partial<OutcomeFacts> = {}): Decision => ({
  outcome: { ...factsOf(scene), ...facts, is: "not-possible", why },
});

/** Nothing to do; but that it was said may have to be remembered, for words that were said before it and are read later. */
export const already = (
  scene: Scene,
  facts: Partial<OutcomeFacts & { readonly by: string | undefined; readonly at: string | undefined }> = {},
  changes?: Changes,
): Decision => ({ outcome: { ...factsOf(scene), ...facts, is: "already" }, changes });

/** Something else was said since, and that holds. */
export const overtaken = (
  scene: Scene,
  facts: Partial<OutcomeFacts & { readonly by: string | undefined; readonly at: string | undefined }> = {},
  changes?: Changes,
): Decision => ({ outcome: { ...factsOf(scene), ...facts, is: "overtaken" }, changes });

export const done = (scene: Scene, changes: Changes, facts: Partial<OutcomeFacts> = {}): Decision => ({
  outcome: { ...factsOf(scene), ...facts, is: "done" },
  changes,
});

/** That the promise ended before, how, and who saw to it. */
export function endedAlready(scene: Scene, promise: GivenPromise, changes?: Changes): Decision {
  const { state, answeredBy, endedAt } = promise;
  const end = state === "open" ? undefined : state;
  return already(scene, { end, by: nameOf(scene.company, answeredBy), at: endedAt }, changes);
}

export const evidenceOf = ({ order }: Scene): Evidence => ({
  at: order.at,
  by: order.deedId,
  staffId: order.staffId,
  ...(order.ask.does === "done" && { isSaid: true }),
});

/** The staff member's name, also of one who has left; undefined of nobody. */
export function nameOf(company: Company, staffId: string | undefined): string | undefined {
  return staffId === undefined ? undefined : staffName(company, staffId);
}

export const saidBy = ({ order }: Scene): Said => ({
  at: order.at,
  deedId: order.deedId,
  staffId: order.staffId,
});

/** The company's day on which the order was given. */
export const todayOf = ({ company, order }: Scene): Day => dayAt(order.at, company.calendar.timeZone);

export const who = ({ company, order }: Scene): StaffMember | undefined =>
  company.staff.find(({ id }) => id === order.staffId);

/** Whether there is neither a promise nor a mail that came in: then nobody knows what is meant. */
export const isAboutNothing = ({ promise, contact }: Scene): boolean =>
  promise === undefined && contact?.direction !== "in";
