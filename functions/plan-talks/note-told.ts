/**
 * Notes with each relation what was told of it, once the lines that tell it are kept: broken off before, they are told all
 * the same. A relation that fails is flagged, and looked at again tomorrow.
 */
import type { Journal } from "../../domain/ports.ts";
import { changeRelation } from "../../domain/relation/change-relation.ts";
import type { Circumstances } from "../../domain/relation/circumstances.ts";
import type { RelationBook, RelationEntry } from "../../domain/relation/relation-book.ts";
import { createEach } from "../../domain/relation/take-in/each.ts";

export interface NoteToldDeps {
  readonly relations: Pick<RelationBook, "find" | "store">;
  readonly journal: Pick<Journal, "flag">;
}

interface OfCustomer {
  readonly customerId: string;
}

export function createNoteTold({ relations, journal }: NoteToldDeps) {
  const each = createEach(journal);

  /**
   * `noted`: the entry with all that was told of its customer, undefined where it has all of it; it may be asked several
   * times.
   */
  return async <Told extends OfCustomer>(
    told: readonly Told[],
    circumstances: Circumstances,
    noted: (stored: RelationEntry, theirs: readonly Told[]) => RelationEntry | undefined,
  ): Promise<void> => {
    await each(
      "relation",
      Map.groupBy(told, ({ customerId }) => customerId),
      ([customerId]) => customerId,
      async ([customerId, theirs]) => {
        await changeRelation(
          relations,
          customerId,
          circumstances,
          (stored) => stored && noted(stored, theirs),
        );
      },
    );
  };
}
