/**
 * Promises in DynamoDB. An open promise is in the sparse index `byDue`, sorted by the next instant at which somebody
 * has to look. One that has ended leaves the index.
 */
import { type GivenPromise, nextLookAt } from "../domain/promise/promise.ts";
import type { PromiseBook } from "../domain/ports.ts";
import { promiseIsNews } from "../domain/relation/is-news.ts";
import type { ChangeFeed } from "../domain/relation/relation-book.ts";
import type { Instant } from "../domain/time/instant.ts";
import type { Dynamo, Item, Write } from "./dynamodb.ts";
import { CHANGED, createDynamoChanges } from "./dynamodb-changes.ts";
import { endAttribute, withoutEnd } from "./dynamodb-end.ts";
import { newLetterItem } from "./dynamodb-letter-book.ts";

/** The one partition of the index: a small company's open promises fit many times over. */
const OPEN_PROMISES = "promise";

/** Where an open promise stands in the index when nobody has to look any more: last. */
const NEVER = "9999-12-31T00:00:00.000Z";

/** What a promise may lose when it changes. */
const MAY_GO = [
  ...["alertedAt", "endedAt", "endedBy", "answeredBy", "customerId", "earlier"],
  ...["setBy", "facts", "asMade", "again", "madeAgain"],
];

export function createDynamoPromiseBook(dynamo: Dynamo): PromiseBook {
  async function* inIndex(query: {
    index: "byDue" | "byMonth";
    partition: readonly [string, string];
    sort?: readonly [string, string];
  }): AsyncIterable<GivenPromise> {
    for await (const item of dynamo.query({ table: "promises", ...query })) {
      const promise = toPromise(item);
      if (promise !== undefined) yield promise;
    }
  }

  return {
    find: async (promiseId) => toPromise(await dynamo.get("promises", promiseId)),
    due: (until) => inIndex({ index: "byDue", partition: ["due", OPEN_PROMISES], sort: ["dueAt", until] }),
    open: () => inIndex({ index: "byDue", partition: ["due", OPEN_PROMISES] }),
    madeIn: (month) => inIndex({ index: "byMonth", partition: ["madeIn", month] }),
    store: async (promise, letters = []) => {
      const write =
        promise.revision === 0
          ? ({ table: "promises", putNew: newPromiseItem(promise) } as const)
          : changePromise(promise);
      const result = await dynamo.transact([
        write,
        ...letters.map((letter) => ({ table: "letters", putNew: newLetterItem(letter) }) as const),
      ]);
      if (result === "done") return true;
      const codes = result.map(({ Code }) => Code ?? "None");
      if (codes.includes("ConditionalCheckFailed") || codes.includes("TransactionConflict")) return false;
      throw new Error(`The promise was not stored: ${codes.join(", ")}. It is tried again.`);
    },
  };
}

/** Promises that changed and were not taken into relations yet. */
export function createDynamoPromiseChanges(dynamo: Dynamo): ChangeFeed<GivenPromise> {
  return createDynamoChanges(dynamo, {
    table: "promises",
    toThing: toPromise,
    asRead: ({ promiseId, revision }) => ({ id: promiseId, ...asRead(revision) }),
  });
}

const asRead = (revision: number) => ({
  condition: "#revision = :before",
  values: { ":before": revision },
});

/** The item of a promise that has just been made; it may be forgotten at `forgetAt`, but not before its own. */
export function newPromiseItem({ promiseId, ...promise }: GivenPromise, forgetAt?: Instant): Item {
  return {
    id: promiseId,
    ...promise,
    ...endOf(promise, forgetAt),
    revision: 1,
    madeIn: promise.madeAt.slice(0, "YYYY-MM".length),
    ...placeInIndex({ promiseId, ...promise }),
    ...(promiseIsNews(promise) && CHANGED),
  };
}

/**
 * The write that stores a promise as it is to be, if nothing else has changed it since it was read. When its deadline moves,
 * so does the time at which it may be forgotten.
 */
export function changePromise(promise: GivenPromise, forgetAt?: Instant): Write {
  const { promiseId, revision, ...rest } = promise;
  return {
    table: "promises",
    id: promiseId,
    change: {
      set: {
        ...Object.fromEntries(MAY_GO.map((name) => [name, undefined])),
        ...rest,
        ...endOf(promise, forgetAt),
        revision: revision + 1,
        ...placeInIndex(promise),
        ...CHANGED,
      },
      ...asRead(revision),
    },
  };
}

/** The later of the two. */
function endOf({ forgetAt: own = "" }: Pick<GivenPromise, "forgetAt">, other = ""): Item {
  const forgetAt = own > other ? own : other;
  return forgetAt === "" ? {} : endAttribute(forgetAt);
}

function placeInIndex(promise: GivenPromise): Item {
  return promise.state === "open"
    ? { due: OPEN_PROMISES, dueAt: nextLookAt(promise) ?? NEVER }
    : { due: undefined, dueAt: undefined };
}

/** All items of this table were written by this file and its neighbours: their shape is known. */
function toPromise(item: Item | undefined): GivenPromise | undefined {
  if (item === undefined) {
    return undefined;
  }
  const { id, due: _due, dueAt: _dueAt, madeIn: _madeIn, changed: _changed, ...rest } = withoutEnd(item);
  return { ...rest, promiseId: id } as unknown as GivenPromise;
}
