/** Changes a relation as it is when it is stored, whoever else is changing it at the same time: read, decide, store, and again. */
import { isSame } from "../customer/import/with-entry.ts";
import type { Letter } from "../letters/letter.ts";
import type { Circumstances } from "./circumstances.ts";
import type { RelationBook, RelationEntry } from "./relation-book.ts";
import { withLooks } from "./when-to-look.ts";

/** How often others may be quicker. */
const MOST_TRIES = 8;

/** An entry as it is to be, and new letters that tell of it: made in the same write, so that each is made once. */
export interface ToldChange {
  readonly entry: RelationEntry;
  readonly letters: readonly Letter[];
}

/**
 * `change` answers with the entry as it is to be, alone or with letters; undefined, when there is to be none yet, or all is
 * as it should be. The days on which to look at it are computed here. Nothing is stored when nothing differs. Answers with
 * the entry as it stands. Repeating it is harmless if `change` is. Throws when a port does, or when the relation never
 * stands still.
 */
export async function changeRelation(
  relations: Pick<RelationBook, "find" | "store">,
  customerId: string,
  circumstances: Circumstances,
  change: (entry: RelationEntry | undefined) => Changed | Promise<Changed>,
): Promise<RelationEntry | undefined> {
  for (let tried = 0; tried < MOST_TRIES; tried += 1) {
    const before = await relations.find(customerId);
    const changed = await change(before);
    if (changed === undefined) return before;
    const { entry, letters } = "letters" in changed ? changed : { entry: changed, letters: [] };
    const after = withLooks(entry, circumstances);
    if (before !== undefined && letters.length === 0 && isSame(before, after)) return before;
    if (await relations.store(before, after, letters)) return { ...after, revision: after.revision + 1 };
  }
  throw new Error(`Relation ${customerId} changed ${MOST_TRIES} times meanwhile. It is tried again.`);
}

type Changed = RelationEntry | ToldChange | undefined;
