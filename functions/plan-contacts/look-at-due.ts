/**
 * Looks at every relation that the index shows as due: whether it still is, by its facts and the day. One that is not, such
 * as of a customer that is lost by now, is stored with the day on which to look again. A relation that fails stands in the
 * list as the index shows it, is flagged, and is looked at again tomorrow.
 */
import type { Company } from "../../domain/company.ts";
import type { Journal } from "../../domain/ports.ts";
import { changeRelation } from "../../domain/relation/change-relation.ts";
import type { DueContact, RelationBook } from "../../domain/relation/relation-book.ts";
import { createEach } from "../../domain/relation/take-in/each.ts";
import { circumstancesOf, dueContact } from "../../domain/relation/when-to-look.ts";
import type { Day } from "../../domain/time/instant.ts";

export interface LookAtDueDeps {
  readonly relations: Pick<RelationBook, "find" | "store" | "dueContacts">;
  readonly journal: Pick<Journal, "flag">;
}

export function createLookAtDue({ relations, journal }: LookAtDueDeps) {
  const each = createEach(journal);

  return async (company: Company, today: Day): Promise<readonly DueContact[]> => {
    const circumstances = circumstancesOf(company, today);
    const due: DueContact[] = [];
    const failed = await each(
      "relation",
      relations.dueContacts(today),
      ({ customerId }) => customerId,
      async ({ customerId }) => {
        const entry = await changeRelation(relations, customerId, circumstances, (stored) => stored);
        const still = entry && dueContact(entry, circumstances);
        if (still !== undefined) due.push(still);
      },
    );
    return [...due, ...failed];
  };
}
