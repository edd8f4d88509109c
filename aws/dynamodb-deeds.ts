/**
 * Deeds in DynamoDB: `deed:<id>` holds one, `deeds-under:<letter id>` lists those that "undo" in answer to that letter
 * takes back. A deed and all that it changes, in whatever table, are one transaction, so that neither is there without
 * the other.
 *
 * What fails: a transaction that something else was in the way of is `overtaken`; any other refusal is thrown.
 */
import type { Changes, Deed } from "../domain/action/deed.ts";
import type { Deeds } from "../domain/ports.ts";
import type { Instant } from "../domain/time/instant.ts";
import { stateWrite } from "./dynamodb-company-book.ts";
import { threadWrite } from "./dynamodb-contact-log.ts";
import { customerWrites } from "./dynamodb-customer-register.ts";
import type { Dynamo, Item, Write } from "./dynamodb.ts";
import { endingAt, withoutEnd } from "./dynamodb-end.ts";
import { entryWrite } from "./dynamodb-ledger-book.ts";
import { newLetterItem } from "./dynamodb-letter-book.ts";
import { changePromise, newPromiseItem } from "./dynamodb-promise-book.ts";
import { relationWrite } from "./dynamodb-relation-book.ts";

const DECISIONS = "decisions";

const deedKey = (deedId: string): string => `deed:${deedId}`;
const underKey = (letterId: string): string => `deeds-under:${letterId}`;

/** A letter has a few lines, and each is answered once or twice. */
const MOST_UNDER_ONE = 100;

/** Why a transaction is refused when somebody else was quicker; `None` stands for a write that was not at fault. */
const EXPECTED: ReadonlySet<string> = new Set(["None", "ConditionalCheckFailed", "TransactionConflict"]);

export function createDynamoDeeds(dynamo: Dynamo): Deeds {
  const find = async (deedId: string): Promise<Deed | undefined> =>
    toDeed(await dynamo.get(DECISIONS, deedKey(deedId)));

  return {
    find,
    under: async (letterId) => {
      const item = await dynamo.get(DECISIONS, underKey(letterId));
      const ids = [...((item?.["deeds"] ?? []) as ReadonlySet<string>)].slice(0, MOST_UNDER_ONE);
      const found = await Promise.all(ids.map(find));
      return found
        .filter((deed) => deed !== undefined)
        .sort((one, other) => (inOrder(one) < inOrder(other) ? -1 : 1));
    },
    store: async (deed, changes, forgetAt) => {
      const own = writesOf(deed, forgetAt);
      const result = await dynamo.transact([...own, ...(await writesOfChanges(dynamo, changes, forgetAt))]);
      if (result === "done") return "stored";
      const codes = result.map(({ Code = "None" }) => Code);
      if (codes[0] === "ConditionalCheckFailed") return "known";
      if (codes.every((code) => EXPECTED.has(code))) return "overtaken";
      throw new Error(`Deed ${deed.deedId} was not stored: ${codes.join(", ")}. It is tried again.`);
    },
  };
}

/** Deeds of one mail have the same instant, and ids that count. */
const inOrder = ({ at, deedId }: Deed): string => `${at} ${deedId.padStart(200)}`;

/** The deed itself comes first: by it is seen whether it was stored before. */
function writesOf(deed: Deed, forgetAt: Instant): Write[] {
  const { deedId, ...rest } = deed;
  return [
    endingAt({ table: DECISIONS, putNew: { id: deedKey(deedId), ...rest } }, forgetAt),
    ...deed.under.map((letterId) =>
      endingAt(
        {
          table: DECISIONS,
          id: underKey(letterId),
          change: {
            add: { deeds: new Set([deedId]) },
            condition: "NOT contains(#deeds, :deed)",
            values: { ":deed": deedId },
          },
        },
        forgetAt,
      ),
    ),
  ];
}

async function writesOfChanges(dynamo: Dynamo, changes: Changes, forgetAt: Instant): Promise<Write[]> {
  const { promises = [], thread, customer, payer, relation, state, letters = [], undoes } = changes;
  return [
    ...promises.map(({ after }) =>
      after.revision === 0
        ? ({ table: "promises", putNew: newPromiseItem(after, forgetAt) } as const)
        : changePromise(after, forgetAt),
    ),
    ...(thread === undefined ? [] : [threadWrite(thread.after)]),
    ...(customer === undefined ? [] : await customerWrites(dynamo, customer.before, customer.after)),
    ...(payer === undefined ? [] : [entryWrite(payer.after)]),
    ...(relation === undefined ? [] : [relationWrite(relation.after)]),
    ...(state === undefined ? [] : [stateWrite(state.after)]),
    ...letters.map((letter): Write => ({ table: "letters", putNew: newLetterItem(letter) })),
    ...(undoes === undefined ? [] : [undoneWrite(undoes)]),
  ];
}

const undoneWrite = ({ deedId, by }: NonNullable<Changes["undoes"]>): Write => ({
  table: DECISIONS,
  id: deedKey(deedId),
  change: { set: { undoneBy: by }, condition: "attribute_exists(id) AND attribute_not_exists(#undoneBy)" },
});

/** All items with this key were written by this file: their shape is known. */
function toDeed(item: Item | undefined): Deed | undefined {
  if (item === undefined) return undefined;
  const { id, ...rest } = withoutEnd(item);
  return { ...rest, deedId: String(id).slice("deed:".length) } as unknown as Deed;
}
