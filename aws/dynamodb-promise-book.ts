/**
 * Promises in DynamoDB. An open promise is in the sparse index `byDue`, sorted by the next instant at which somebody
 * has to look: its warning, then its deadline. One that has ended leaves the index.
 */
import type { ReplyPromise } from "../domain/promise/promise.ts";
import type { PromiseBook } from "../domain/ports.ts";
import type { Dynamo, Item, Write } from "./dynamodb.ts";
import { withoutEnd } from "./dynamodb-end.ts";
import { newLetterItem } from "./dynamodb-letter-book.ts";

/** The one partition of the index: a small company's open promises fit many times over. */
export const OPEN_PROMISES = "promise";

export function createDynamoPromiseBook(dynamo: Dynamo): PromiseBook {
  return {
    find: async (promiseId) => toPromise(await dynamo.get("promises", promiseId)),
    due: async function* (until) {
      const query = {
        table: "promises",
        index: "byDue",
        partition: ["due", OPEN_PROMISES],
        sort: ["dueAt", until],
      } as const;
      for await (const item of dynamo.query(query)) {
        const promise = toPromise(item);
        if (promise !== undefined && promise.warnedAt === undefined) {
          yield promise;
        }
      }
    },
    open: async function* () {
      const query = { table: "promises", index: "byDue", partition: ["due", OPEN_PROMISES] } as const;
      for await (const item of dynamo.query(query)) {
        const promise = toPromise(item);
        if (promise !== undefined) {
          yield promise;
        }
      }
    },
    warn: async (promise, at, letter) => {
      const result = await dynamo.transact([
        {
          table: "promises",
          id: promise.promiseId,
          change: {
            set: { warnedAt: at, dueAt: promise.promisedAt },
            condition: "#state = :open AND #version = :version AND attribute_not_exists(#warnedAt)",
            values: { ":open": "open", ":version": promise.version },
          },
        },
        { table: "letters", putNew: newLetterItem(letter) },
      ]);
      if (result === "done") {
        return true;
      }
      if (result.some(({ Code }) => Code === "ConditionalCheckFailed")) {
        return false;
      }
      throw new Error(
        `The warning was not stored: ${result.map(({ Code }) => Code ?? "?").join(", ")}. It is tried again.`,
      );
    },
  };
}

/** The item of a promise that has just been made. */
export function newPromiseItem({ promiseId, ...promise }: ReplyPromise): Item {
  return { id: promiseId, ...promise, due: OPEN_PROMISES, dueAt: promise.warnAt };
}

/** The write that ends a promise, if nothing else has. */
export function endPromise({ promiseId, state, endedAt, endedBy, version }: ReplyPromise): Write {
  return {
    table: "promises",
    id: promiseId,
    change: {
      set: { state, endedAt, endedBy },
      remove: ["due", "dueAt"],
      condition: "#state = :open AND #version = :version",
      values: { ":open": "open", ":version": version },
    },
  };
}

/** All items of this table were written by this file and its neighbours: their shape is known. */
function toPromise(item: Item | undefined): ReplyPromise | undefined {
  if (item === undefined) {
    return undefined;
  }
  const { id, due: _due, dueAt: _dueAt, ...rest } = withoutEnd(item);
  return { ...rest, promiseId: id } as unknown as ReplyPromise;
}
