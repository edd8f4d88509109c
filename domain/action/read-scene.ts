/** Reads what an order is about, and what a deed changed, as things stand now. Throws when a port does. */
import type { Company } from "../company.ts";
import { companyNow } from "../company-state.ts";
import type { Contact } from "../contact/contact.ts";
import { readAnswering } from "../contact/read-answering.ts";
import { customersCalled, nameOfCustomer } from "../customer/customers-called.ts";
import type { Customer } from "../customer/customer.ts";
import { readCustomer } from "../customer/read-customer.ts";
import type { Clock, CompanyBook, ContactLog, CustomerRegister, Deeds, PromiseBook } from "../ports.ts";
import { createReadToHandOver } from "../leaving/read-to-hand-over.ts";
import type { ToHandOver } from "../leaving/hand-over-list.ts";
import type { RelationBook } from "../relation/relation-book.ts";
import type { GivenPromise } from "../promise/promise.ts";
import { normaliseAddress } from "../mail/address.ts";
import { readOpen } from "../promise/read-open.ts";
import { type Ask, isRelationAsk } from "./ask.ts";
import type { Deed } from "./deed.ts";
import { findColleague } from "./find-colleague.ts";
import type { Order } from "./order.ts";
import { type PayerBook, readPayer } from "./read-payer.ts";
import { type ReadRelationDeps, readRelation } from "./read-relation.ts";
import type { Recommender, Scene } from "./scene.ts";
import type { Undoing } from "./undoing.ts";

export interface ReadSceneDeps {
  /** As in its file: what was said since is read with what an order is about. */
  readonly settings: Company;
  readonly companyBook: CompanyBook;
  readonly deeds: Pick<Deeds, "find">;
  readonly promises: PromiseBook;
  readonly log: ContactLog;
  readonly register: CustomerRegister;
  readonly ledger: PayerBook;
  readonly relations: ReadRelationDeps["relations"] & Pick<RelationBook, "all">;
  readonly clock: Clock;
}

export function createReadScene(deps: ReadSceneDeps) {
  const { settings, companyBook, deeds, promises, log, register, ledger, relations, clock } = deps;

  /** The promise that is meant, and its mail and thread. */
  async function thing({ about = {} }: Order) {
    const named = about.promiseId === undefined ? undefined : await promises.find(about.promiseId);
    const contactId = named?.contactId ?? about.contactId;
    const contact = contactId === undefined ? undefined : await log.find(contactId);
    const threadId = named?.threadId ?? contact?.threadId;
    const thread = threadId === undefined ? undefined : await log.thread(threadId);
    const open = await readOpen(promises, thread?.openPromiseId);
    const promise = named ?? (await promiseOf(contact, open));
    return { contact, thread, promise, otherOpen: open?.promiseId === promise?.promiseId ? undefined : open };
  }

  /** A mail that came in is covered by the promise that it made, or that was open when it came. */
  async function promiseOf(
    contact: Contact | undefined,
    open: GivenPromise | undefined,
  ): Promise<GivenPromise | undefined> {
    if (contact?.direction !== "in") return undefined;
    return open ?? (contact.promiseId === undefined ? undefined : promises.find(contact.promiseId));
  }

  /** "Lovar: skicka ritning till ture@kund.example": somebody whom the company knows by that address. */
  async function customerIn(ask: Ask): Promise<Customer | undefined> {
    if (ask.does !== "promise") return undefined;
    const address = ask.what
      .split(/[\s<>(),;]+/)
      .flatMap((word) => normaliseAddress(word.replace(/[.:!?]+$/, "")) ?? [])[0];
    return address === undefined ? undefined : register.findByAddress(address);
  }

  const readToHandOver = createReadToHandOver({ relations, promises, register });

  /** Of whom it says that they leave, if one colleague is meant. */
  async function toHandOverIn({ ask }: Order, company: Company): Promise<ToHandOver | undefined> {
    const found = ask.does === "leaves" ? findColleague(settings.staff, ask.who) : undefined;
    return found?.is === "found" ? readToHandOver(company, found.member.id, clock()) : undefined;
  }

  /** "Rekommenderad av: Nordlund" is counted for Nordlund. */
  async function recommenderIn({ ask, staffId }: Order, company: Company): Promise<Recommender | undefined> {
    if (ask.does !== "referral" || ask.by !== "whom") return undefined;
    const found = await customersCalled(register, ask.whom);
    const [customer, another] = found;
    return {
      names: found.map(nameOfCustomer),
      ...(customer !== undefined &&
        another === undefined && {
          customer,
          relation: await readRelation(deps, company, customer, staffId),
        }),
    };
  }

  const secondOf = async ({ again }: Partial<GivenPromise> = {}): Promise<GivenPromise | undefined> =>
    again === undefined ? undefined : promises.find(again.promiseId);

  /** The deeds that gave it to somebody, and told them. */
  async function toldOf({ facts = [] }: GivenPromise): Promise<readonly string[]> {
    const handed = facts.filter(({ is }) => is === "handed");
    const found = await Promise.all(handed.map(({ by }) => deeds.find(by)));
    return found.flatMap((deed) => (deed === undefined || deed.letterIds.length === 0 ? [] : [deed.deedId]));
  }

  async function allOpen(): Promise<GivenPromise[]> {
    const open: GivenPromise[] = [];
    for await (const promise of promises.open()) open.push(promise);
    return open;
  }

  return {
    scene: async (order: Order): Promise<Scene> => {
      const state = await companyBook.read();
      const { contact, thread, promise, otherOpen } = await thing(order);
      const customer =
        (await readCustomer(
          register,
          order.about?.customerId ?? promise?.customerId ?? contact?.customerId ?? thread?.customerId,
        )) ?? (await customerIn(order.ask));
      const isOfCustomer = ["not-a-customer", "supplier", "mine", "owner"].includes(order.ask.does);
      const isOfDays = ["away", "back", "closed"].includes(order.ask.does);
      const open = isOfDays || (isOfCustomer && customer !== undefined) ? await allOpen() : [];
      const saysInTouch = order.ask.does === "done" && promise?.kind === "reply" && thread !== undefined;
      const evidence = { at: order.at, by: order.deedId };
      const company = companyNow(settings, state, clock());
      const isOfRelation = isRelationAsk(order.ask) || order.about?.of !== undefined;
      return {
        company,
        settings,
        state,
        order,
        promise,
        contact,
        thread,
        answering: saysInTouch
          ? await readAnswering({ log, promises }, thread, evidence, promise, async () => true)
          : undefined,
        otherOpen,
        second: await secondOf(promise),
        customer,
        payer: await readPayer(ledger, order, customer),
        relation:
          isOfRelation && customer !== undefined
            ? await readRelation(deps, company, customer, order.staffId)
            : undefined,
        recommender: await recommenderIn(order, company),
        toHandOver: await toHandOverIn(order, company),
        openToCustomer: isOfCustomer
          ? open.filter(({ customerId }) => customerId !== undefined && customerId === customer?.customerId)
          : [],
        open,
      };
    },

    undoing: async (deed: Deed): Promise<Undoing> => {
      const found = new Map<string, GivenPromise>();
      const seconds = new Map<string, GivenPromise>();
      const told = new Set<string>();
      let threadId = deed.effects.find(({ on }) => on === "thread")?.id;
      for (const { on, id } of deed.effects) {
        const promise = on === "promise" ? await promises.find(id) : undefined;
        if (promise !== undefined) found.set(id, promise);
        if (promise !== undefined) for (const by of await toldOf(promise)) told.add(by);
        const second = await secondOf(promise);
        if (second !== undefined) seconds.set(id, second);
        if (promise?.kind === "reply") threadId ??= promise.threadId;
      }
      const thread = threadId === undefined ? undefined : await log.thread(threadId);
      const open = deed.ask.does === "away" ? await allOpen() : [];
      const customerId = deed.effects.find(({ on }) => on === "customer")?.id;
      const accountId = deed.effects.find(({ on }) => on === "payer")?.id;
      const relationOf = deed.effects.find(({ on }) => on === "relation")?.id;
      const state = await companyBook.read();
      return {
        company: companyNow(settings, state, clock()),
        deed,
        promises: found,
        seconds,
        told,
        open,
        thread,
        openInThread: await readOpen(promises, thread?.openPromiseId),
        customer: customerId === undefined ? undefined : await register.find(customerId),
        payer: accountId === undefined ? undefined : await ledger.find(accountId),
        relation: relationOf === undefined ? undefined : await relations.find(relationOf),
        state,
      };
    },
  };
}
