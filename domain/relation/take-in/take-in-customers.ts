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
    if (customer.joined !== undefined) await joinInto(customer.joined, customerId, entry);
    else if (entry !== undefined && now < plusMilliseconds(standingSaidAt ?? addedAt, CAN_BE_TAKEN_BACK)) {
      await makeQuiet(entry);
      return false;
    }
    if (entry !== undefined && !(await relations.remove(entry))) throw quicker(customerId);
    return true;
  };

  async function makeQuiet(entry: RelationEntry): Promise<void> {
    const { contactOn, contactDue: _due, talkOn, ...quiet } = entry;
    if (contactOn === undefined && talkOn === undefined) return;
    if (!(await relations.store(entry, quiet))) throw quicker(entry.facts.customer.customerId);
  }

  /** Before this one goes, the other has all of it. */
  async function joinInto(joined: string, customerId: string, entry?: RelationEntry): Promise<void> {
    const other = await readCustomer(register, joined);
    if (other === undefined) return;
    const contacts = await contactsOf(log.of(customerId));
    await kept.bring(other, (facts) =>
      mergeFacts(entry === undefined ? facts : joinFacts(facts, entry.facts), { contacts }),
    );
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
