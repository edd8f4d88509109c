/**
 * Takes in what was logged since it was last done, day by day: whoever of those that somebody has placed was in touch. One
 * customer that fails holds up no other, and is looked at again. Throws when the log cannot be read.
 */
import type { Company } from "../../company.ts";
import { readCustomer } from "../../customer/read-customer.ts";
import type { ContactLog, CustomerRegister } from "../../ports.ts";
import { daysIn } from "../../time/day.ts";
import { type Day, type Instant, plusMilliseconds } from "../../time/instant.ts";
import { dayAt } from "../../time/opening-hours.ts";
import { mergeFacts } from "../merge-facts.ts";
import type { RelationContact } from "../relation-facts.ts";
import { contactOfRow } from "./contact-of-row.ts";
import type { Each } from "./each.ts";
import type { RelationsKept } from "./relations-kept.ts";

const DAY = 24 * 60 * 60_000;

/** How far back it begins when nothing was taken in yet: whom people are in touch with now. */
const FIRST_DAYS_BACK = 62;

/** The longest that a run can have been missing. */
const MOST_DAYS_BACK = 400;

/** A log takes a moment to be listed: what was logged this close to the run is looked at again by the next. */
const SETTLED = 15 * 60_000;

/** For how long one that fails is looked at again. */
const LONGEST_AGAIN = 7 * DAY;

export interface TakeInContactsDeps {
  readonly log: Pick<ContactLog, "on">;
  readonly register: Pick<CustomerRegister, "find">;
}

/** What one customer's mails of a day say. */
interface OfCustomer {
  readonly customerId: string;
  readonly contacts: RelationContact[];
  /** When the first of them was logged. */
  readonly since: Instant;
}

/** Answers until when everything that was logged has been taken in. */
export function createTakeInContacts(
  { log, register }: TakeInContactsDeps,
  kept: RelationsKept,
  each: Each,
  { company, now }: { readonly company: Company; readonly now: Instant },
): (takenInUntilAt: Instant | undefined) => Promise<Instant> {
  const { timeZone } = company.calendar;

  return async (takenInUntilAt) => {
    const since = later(
      takenInUntilAt ?? plusMilliseconds(now, -FIRST_DAYS_BACK * DAY),
      plusMilliseconds(now, -MOST_DAYS_BACK * DAY),
    );
    let until = plusMilliseconds(now, -SETTLED);
    for (const day of daysIn({ from: dayAt(since, timeZone), to: dayAt(now, timeZone) })) {
      const failed = await each(
        "contacts",
        await loggedOn(day, since),
        ({ customerId }) => customerId,
        takeIn,
      );
      for (const { since: loggedAt } of failed) until = earlier(until, plusMilliseconds(loggedAt, -1));
    }
    return later(later(until, since), plusMilliseconds(now, -LONGEST_AGAIN - SETTLED));
  };

  async function loggedOn(day: Day, since: Instant): Promise<Iterable<OfCustomer>> {
    const byCustomer = new Map<string, OfCustomer>();
    for await (const row of log.on(day)) {
      const contact = row.loggedAt > since ? contactOfRow(row, company) : undefined;
      if (contact === undefined || row.customerId === undefined) continue;
      const { customerId, loggedAt } = row;
      const of = byCustomer.get(customerId) ?? { customerId, contacts: [], since: loggedAt };
      of.contacts.push(contact);
      byCustomer.set(customerId, of);
    }
    return byCustomer.values();
  }

  async function takeIn({ customerId, contacts }: OfCustomer): Promise<void> {
    const customer = await readCustomer(register, customerId);
    if (customer !== undefined) await kept.bring(customer, (facts) => mergeFacts(facts, { contacts }));
  }
}

const later = (one: Instant, other: Instant): Instant => (one > other ? one : other);
const earlier = (one: Instant, other: Instant): Instant => (one < other ? one : other);
