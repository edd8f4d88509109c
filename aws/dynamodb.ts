/**
 * DynamoDB as the adapters use it: items in and out as plain objects, each call with the answers that matter. Errors
 * other than a condition that did not hold are thrown: the caller gives up and the queue delivers again.
 */
import {
  BatchGetItemCommand,
  ConditionalCheckFailedException,
  DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  TransactWriteItemsCommand,
  TransactionCanceledException,
  UpdateItemCommand,
} from "@aws-sdk/client-dynamodb";
import type {
  AttributeValue,
  BatchGetItemCommandOutput,
  CancellationReason,
  KeysAndAttributes,
  TransactWriteItem,
} from "@aws-sdk/client-dynamodb";
import { marshall, unmarshall } from "@aws-sdk/util-dynamodb";
import type { EnvironmentName, TableName } from "./contract.ts";
import { environment } from "./environment.ts";

export type Item = Record<string, unknown>;

/** A change with its condition, in DynamoDB's expression language. Values are plain. */
export interface Change {
  readonly set?: Readonly<Item>;
  readonly remove?: readonly string[];
  /** Members that join sets; a set that is not there is made. */
  readonly add?: Readonly<Record<string, ReadonlySet<string>>>;
  /** Members that leave sets. */
  readonly drop?: Readonly<Record<string, ReadonlySet<string>>>;
  /** Always, when left out. */
  readonly condition?: string;
  /** Values for the condition's `:names`. */
  readonly values?: Readonly<Item>;
}

/** Under which condition something goes. */
export type Removal = Pick<Change, "condition" | "values">;

export interface Dynamo {
  get(table: TableName, id: string): Promise<Item | undefined>;
  /** Those of the items that are there, in no order. */
  getAll(table: TableName, ids: readonly string[]): Promise<Item[]>;
  /** Puts the item unless one with its key is there. False when it is. */
  putNew(table: TableName, item: Item): Promise<boolean>;
  put(table: TableName, item: Item): Promise<void>;
  /** Changes an item if the condition holds. False when it does not. */
  change(table: TableName, id: string, change: Change): Promise<boolean>;
  /** All or nothing. Answers with the reasons, by index, when nothing was done. */
  transact(writes: readonly Write[]): Promise<"done" | readonly CancellationReason[]>;
  /** Items of an index with this partition key, whose sort key is at most `until`, in the order of the sort key. */
  query(query: {
    table: TableName;
    index: string;
    partition: readonly [attribute: string, value: string];
    sort?: readonly [attribute: string, until: string];
  }): AsyncIterable<Item>;
}

export type Write =
  | { readonly putNew: Item; readonly table: TableName }
  | { readonly remove: Removal; readonly id: string; readonly table: TableName }
  | { readonly change: Change; readonly id: string; readonly table: TableName };

const NEW = "attribute_not_exists(id)";

/** As many as one call takes. */
const MOST_AT_ONCE = 100;

/** The SDK's own patience for throttling and passing faults; conditions make every write safe to repeat. */
const newClient = (): DynamoDBClient => new DynamoDBClient({ maxAttempts: 4 });

/** The environment variable that holds each table's real name. */
export const TABLE_VARIABLES = {
  customers: "customersTable",
  contacts: "contactsTable",
  promises: "promisesTable",
  letters: "lettersTable",
  keys: "keysTable",
  decisions: "decisionsTable",
  ledger: "ledgerTable",
  relations: "relationsTable",
} as const satisfies Record<TableName, EnvironmentName>;

/** `nameOf` gives a table's real name: by default what the function's environment says. */
export function createDynamo(
  client: DynamoDBClient = newClient(),
  nameOf: (table: TableName) => string = (table) => environment(TABLE_VARIABLES[table]),
): Dynamo {
  const key = (id: string): Record<string, AttributeValue> => ({ id: { S: id } });

  return {
    get: async (table, id) => {
      const { Item: found } = await client.send(
        new GetItemCommand({ TableName: nameOf(table), Key: key(id), ConsistentRead: true }),
      );
      return found && unmarshall(found);
    },
    getAll: async (table, ids) => {
      const wanted = [...new Set(ids)];
      const found: Item[] = [];
      for (let from = 0; from < wanted.length; from += MOST_AT_ONCE) {
        const Keys = wanted.slice(from, from + MOST_AT_ONCE).map(key);
        found.push(...(await getBatch(client, nameOf(table), { Keys, ConsistentRead: true })));
      }
      return found;
    },
    putNew: (table, item) =>
      unlessConditionFails(
        client.send(
          new PutItemCommand({ TableName: nameOf(table), Item: toItem(item), ConditionExpression: NEW }),
        ),
      ),
    put: async (table, item) => {
      await client.send(new PutItemCommand({ TableName: nameOf(table), Item: toItem(item) }));
    },
    change: (table, id, change) =>
      unlessConditionFails(
        client.send(
          new UpdateItemCommand({ TableName: nameOf(table), Key: key(id), ...expressions(change) }),
        ),
      ),
    transact: async (writes) => {
      const TransactItems = writes.map((write): TransactWriteItem => {
        const TableName = nameOf(write.table);
        if ("putNew" in write) {
          return { Put: { TableName, Item: toItem(write.putNew), ConditionExpression: NEW } };
        }
        return "remove" in write
          ? { Delete: { TableName, Key: key(write.id), ...conditionOf(write.remove) } }
          : { Update: { TableName, Key: key(write.id), ...expressions(write.change) } };
      });
      try {
        await client.send(new TransactWriteItemsCommand({ TransactItems }));
        return "done";
      } catch (error) {
        if (error instanceof TransactionCanceledException) {
          return error.CancellationReasons ?? [];
        }
        throw error;
      }
    },
    query: async function* ({ table, index, partition, sort }) {
      let ExclusiveStartKey: Record<string, AttributeValue> | undefined;
      do {
        const page = await client.send(
          new QueryCommand({
            TableName: nameOf(table),
            IndexName: index,
            KeyConditionExpression: sort ? "#p = :p AND #s <= :s" : "#p = :p",
            ExpressionAttributeNames: { "#p": partition[0], ...(sort && { "#s": sort[0] }) },
            ExpressionAttributeValues: { ":p": { S: partition[1] }, ...(sort && { ":s": { S: sort[1] } }) },
            ...(ExclusiveStartKey && { ExclusiveStartKey }),
          }),
        );
        for (const item of page.Items ?? []) {
          yield unmarshall(item);
        }
        ExclusiveStartKey = page.LastEvaluatedKey;
      } while (ExclusiveStartKey !== undefined);
    },
  };
}

/** DynamoDB answers with as much as fits, and says what is left. Throws when it gets nowhere. */
async function getBatch(client: DynamoDBClient, table: string, asked: KeysAndAttributes): Promise<Item[]> {
  const found: Item[] = [];
  let left: KeysAndAttributes | undefined = asked;
  for (let tried = 0; left !== undefined; tried += 1) {
    if (tried > MOST_AT_ONCE)
      throw new Error(`DynamoDB did not answer for all items of ${table}. It is tried again.`);
    const { Responses, UnprocessedKeys }: BatchGetItemCommandOutput = await client.send(
      new BatchGetItemCommand({ RequestItems: { [table]: left } }),
    );
    found.push(...(Responses?.[table] ?? []).map((item) => unmarshall(item)));
    left = UnprocessedKeys?.[table];
  }
  return found;
}

const toItem = (item: Item): Record<string, AttributeValue> =>
  marshall(item, { removeUndefinedValues: true });

/** Every attribute goes through a placeholder, since many of our words are reserved in DynamoDB. */
function expressions({ set = {}, remove = [], add = {}, drop = {}, condition, values = {} }: Change) {
  const assigned = Object.entries(set).filter(([, value]) => value !== undefined);
  const removed = [...remove, ...Object.keys(set).filter((name) => set[name] === undefined)];
  const clauses = [
    assigned.length > 0 ? `SET ${assigned.map(([name]) => `#${name} = :set_${name}`).join(", ")}` : "",
    removed.length > 0 ? `REMOVE ${removed.map((name) => `#${name}`).join(", ")}` : "",
    members("ADD", "add", add),
    members("DELETE", "drop", drop),
  ];
  const named = new Set([
    ...assigned.map(([name]) => name),
    ...removed,
    ...Object.keys(add),
    ...Object.keys(drop),
    ...[...(condition ?? "").matchAll(/#(\w+)/g)].map(([, name = ""]) => name),
  ]);
  const allValues = {
    ...Object.fromEntries(assigned.map(([name, value]) => [`:set_${name}`, value])),
    ...Object.fromEntries(Object.entries(add).map(([name, those]) => [`:add_${name}`, those])),
    ...Object.fromEntries(Object.entries(drop).map(([name, those]) => [`:drop_${name}`, those])),
    ...values,
  };
  return {
    UpdateExpression: clauses.filter(Boolean).join(" "),
    ...(condition !== undefined && { ConditionExpression: condition }),
    ExpressionAttributeNames: Object.fromEntries([...named].map((name) => [`#${name}`, name])),
    ...(Object.keys(allValues).length > 0 && { ExpressionAttributeValues: toItem(allValues) }),
  };
}

/** `ADD #letters :add_letters`; nothing without sets. */
function members(
  clause: "ADD" | "DELETE",
  prefix: "add" | "drop",
  sets: Readonly<Record<string, unknown>>,
): string {
  const names = Object.keys(sets);
  return names.length === 0
    ? ""
    : `${clause} ${names.map((name) => `#${name} :${prefix}_${name}`).join(", ")}`;
}

function conditionOf({ condition, values = {} }: Removal) {
  if (condition === undefined) return {};
  return {
    ConditionExpression: condition,
    ExpressionAttributeNames: Object.fromEntries(
      [...condition.matchAll(/#(\w+)/g)].map(([placeholder, name = ""]) => [placeholder, name]),
    ),
    ...(Object.keys(values).length > 0 && { ExpressionAttributeValues: toItem(values) }),
  };
}

async function unlessConditionFails(write: Promise<unknown>): Promise<boolean> {
  try {
    await write;
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) {
      return false;
    }
    throw error;
  }
}
