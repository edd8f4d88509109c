/**
 * Takes in what the register says of customers: a relation begins when somebody has placed a customer, moves to another
 * when the customer turns out to be that one, and goes with one that is none. A word that can still be taken back takes
 * nothing away yet: until then nothing of the relation is due. Throws when a port does, or somebody was quicker.
 */
import type { Company } from "../../company.ts";
import type { ContactRow } from "../../contact/contact.ts";
import type { Customer } from "../../customer/customer.ts";
import { readCustomer } from "../../customer/read-customer.ts";
import { isPlaced } from "../../customer/standing.ts";
import type { ContactLog, CustomerRegister } from "../../ports.ts";
import { type Instant, plusMilliseconds } from "../../time/instant.ts";
import { joinFacts, mergeFacts } from "../merge-facts.ts";
import type { RelationBook, RelationEntry } from "../relation-book.ts";
import type { RelationContact } from "../relation-facts.ts";
import { contactOfRow } from "./contact-of-row.ts";
import type { RelationsKept } from "./relations-kept.ts";

/** As long as staff can take back what they said. */
const CAN_BE_TAKEN_BACK = 24 * 60 * 60_000;

export interface TakeInCustomersDeps {
  readonly relations: Pick<RelationBook, "find" | "store" | "remove">;
  readonly log: Pick<ContactLog, "of">;
  readonly register: Pick<CustomerRegister, "find">;
}

/** Answers whether it was taken in for good; false when it has to be looked at again on another day. */
export function createTakeInCustomer(
  { relations, log, register }: TakeInCustomersDeps,
  kept: RelationsKept,
  { company, now }: { readonly company: Company; readonly now: Instant },
): (customer: Customer) => Promise<boolean> {
  return async (customer) => {
    const { customerId, standing, standingSaidAt, addedAt } = customer;
    if (customer.joined === undefined && isPlaced(standing)) {
      await kept.bring(customer);
      return true;
    }
    const entry = await relations.find(customerId);
    const saidAt = standingSaidAt ?? addedAt;
    const isForGood =
      customer.joined === undefined
        ? now >= plusMilliseconds(saidAt, CAN_BE_TAKEN_BACK)
        : await joinInto(customer.joined, customerId, entry);
    if (entry !== undefined && !isForGood) {
      await makeQuiet(entry, saidAt);
      return false;
    }
    if (entry !== undefined && !(await relations.remove(entry))) throw quicker(customerId);
    return true;
  };

  async function makeQuiet(entry: RelationEntry, quietSince: Instant): Promise<void> {
    const { contactOn: _on, contactDue: _due, talkOn: _talk, ...rest } = entry;
    if (entry.quietSince === quietSince) return;
    if (!(await relations.store(entry, { ...rest, quietSince })))
      throw quicker(entry.facts.customer.customerId);
  }

  /** Before this one goes, the other has all of it. False while nobody has placed the other, and nothing can be brought. */
  async function joinInto(joined: string, customerId: string, entry?: RelationEntry): Promise<boolean> {
    const other = await readCustomer(register, joined);
    if (other === undefined) return true;
    const contacts = await contactsOf(log.of(customerId));
    const brought = await kept.bring(
      other,
      (facts) => mergeFacts(entry === undefined ? facts : joinFacts(facts, entry.facts), { contacts }),
      entry,
    );
    return brought !== undefined || other.standing !== "unsorted";
  }

  async function contactsOf(rows: AsyncIterable<ContactRow>): Promise<RelationContact[]> {
    const contacts: RelationContact[] = [];
    for await (const row of rows)
      contacts.push(...[contactOfRow(row, company)].filter((each) => each !== undefined));
    return contacts;
  }
}

const quicker = (customerId: string): Error =>
  new Error(`Relation ${customerId} was changed by somebody else meanwhile. The next run takes it in.`);
