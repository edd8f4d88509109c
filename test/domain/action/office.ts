/** A company in memory with one customer who waits, and orders that are carried out there. */
import { createCarryOut } from "../../../domain/action/carry-out.ts";
import type { Ask } from "../../../domain/action/ask.ts";
import type { About, Order } from "../../../domain/action/order.ts";
import type { Contact } from "../../../domain/contact/contact.ts";
import type { Customer } from "../../../domain/customer/customer.ts";
import type { GivenPromise } from "../../../domain/promise/promise.ts";
import type { Instant } from "../../../domain/time/instant.ts";
import { exampleCompany } from "../../support/example-company.ts";
import { createFaults } from "../../support/faults.ts";
import { madeContact, madeEntry, madePromise } from "../../support/made.ts";
import { createMemory } from "../../support/memory-ports.ts";

/** Monday, ten o'clock; the mail came in at nine, and is promised for nine on Tuesday. */
export const TEN = "2026-11-23T09:00:00.000Z";
export const PROMISED_AT = "2026-11-24T08:00:00.000Z";
export const FRIDAY = "2026-11-27T15:00:00.000Z";

/** Reading its settings takes as long as everything else. */
const company = exampleCompany();

export const karin: Customer = {
  customerId: "c-mail1",
  standing: "unsorted",
  addresses: ["karin@kund.example"],
  addedAt: TEN,
};

export async function openOffice(
  start: {
    promise?: Partial<GivenPromise> | undefined;
    contact?: Partial<Contact>;
    customer?: Partial<Customer>;
  } = { promise: {} },
) {
  const memory = createMemory();
  const faults = createFaults();
  const watched: { promiseId: string; version: number; stage: string; at: Instant }[] = [];
  const queued: string[] = [];
  let now = TEN;
  const promise = start.promise && madePromise({ customerId: karin.customerId, ...start.promise });
  const entry = madeEntry();
  await memory.log.record({
    ...entry,
    contact: madeContact({ customerId: karin.customerId, promiseId: promise?.promiseId, ...start.contact }),
    thread: {
      ...entry.thread,
      customerId: karin.customerId,
      openPromiseId: promise?.state === "open" ? promise.promiseId : undefined,
    },
    newPromise: promise,
  });
  await memory.register.findOrAdd({ ...karin, ...start.customer });

  const ports = faults.wrap({
    companyBook: memory.companyBook,
    deeds: memory.deeds,
    promises: memory.promises,
    log: memory.log,
    register: memory.register,
    ledger: memory.ledger,
    relations: memory.relations,
    letterQueue: {
      put: async (letterId: string) => {
        queued.push(letterId);
      },
    },
    deadlines: {
      watch: async (call: (typeof watched)[number]) => {
        watched.push(call);
      },
    },
    dueQueue: { put: async () => undefined },
  });
  const carryOut = createCarryOut({
    ...ports,
    settings: company,
    clock: () => now,
  });

  let count = 0;
  return {
    memory,
    company,
    faults,
    watched,
    queued,
    carryOut,
    at: (instant: Instant) => {
      now = instant;
    },
    order: (ask: Ask, about: About = { promiseId: "p-mail1" }, more: Partial<Order> = {}): Order => {
      count += 1;
      return { deedId: `d-${count}`, staffId: "anna", ask, about, at: now, letterId: "alert-1", ...more };
    },
    /** Anna, or who is named, says it now. */
    say(ask: Ask, about?: About, more?: Partial<Order>) {
      return carryOut(this.order(ask, about, more));
    },
    promise: (promiseId = "p-mail1"): GivenPromise | undefined => memory.stored.promises.get(promiseId),
    thread: () => memory.stored.threads.get("mail1"),
    customer: () => memory.stored.customers.get(karin.customerId),
    letters: () => [...memory.stored.letters.values()],
  };
}

export type Office = Awaited<ReturnType<typeof openOffice>>;
