/**
 * All that is noted of the people at one customer, wherever it stands: also in the relations of customers that turned out to
 * be this one and have not been brought together yet. To hand it out, and to erase it for good. Reads all relations: it is
 * for a command, and for nothing that runs each day. Throws when a port does.
 */
import type { Company } from "../../company.ts";
import { readCustomer } from "../../customer/read-customer.ts";
import type { Customer } from "../../customer/customer.ts";
import type { CustomerRegister } from "../../ports.ts";
import type { Instant } from "../../time/instant.ts";
import { dayAt } from "../../time/wall-clock.ts";
import { changeRelation } from "../change-relation.ts";
import { forgetPersonal, type PersonalNote, personalNotes } from "../forget-personal.ts";
import type { RelationBook } from "../relation-book.ts";
import { circumstancesOf } from "../when-to-look.ts";

export interface PersonalOfCustomerDeps {
  readonly register: Pick<CustomerRegister, "find">;
  readonly relations: Pick<RelationBook, "find" | "store" | "all">;
}

export function createPersonalOfCustomer({ register, relations }: PersonalOfCustomerDeps) {
  /** Ids of the relations that are this customer's, its own first, though it may have none. */
  async function idsOf({ customerId }: Customer): Promise<readonly string[]> {
    const ids = [customerId];
    for await (const { facts } of relations.all()) {
      const id = facts.customer.customerId;
      const isOther = id !== customerId && personalNotes(facts.notes).length > 0;
      if (isOther && (await readCustomer(register, id))?.customerId === customerId) ids.push(id);
    }
    return ids;
  }

  return {
    /** The oldest first. */
    read: async (customer: Customer): Promise<readonly PersonalNote[]> => {
      const found = await Promise.all((await idsOf(customer)).map((id) => relations.find(id)));
      return personalNotes(found.flatMap((entry) => entry?.facts.notes ?? []));
    },

    /** Answers with how many notes there were; repeating it is harmless. */
    erase: async (customer: Customer, company: Company, now: Instant): Promise<number> => {
      const circumstances = circumstancesOf(company, dayAt(now, company.calendar.timeZone));
      let erased = 0;
      for (const id of await idsOf(customer)) {
        let known = 0;
        await changeRelation(relations, id, circumstances, (entry) => {
          known = personalNotes(entry?.facts.notes ?? []).length;
          return entry === undefined ? undefined : { ...entry, facts: forgetPersonal(entry.facts, now) };
        });
        erased += known;
      }
      return erased;
    },
  };
}
