/**
 * Relations in DynamoDB: `relation:<customerId>` holds one. Its facts are one compressed value: a customer with years of
 * mails stays one small item, read and written at once. The index `byContact` holds what levelling needs of those that
 * have a next contact; `byTalk` only says whom to read, and lists all of them for the month's ranking.
 *
 * A relation is written in one transaction with the letters that tell of it. What fails is thrown.
 */
import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { DueContact, RelationBook, RelationEntry } from "../domain/relation/relation-book.ts";
import type { RelationFacts } from "../domain/relation/relation-facts.ts";
import type { Day } from "../domain/time/instant.ts";
import type { Change, Dynamo, Item, Write } from "./dynamodb.ts";
import { newLetterItem } from "./dynamodb-letter-book.ts";

const RELATIONS = "relations";

/** The one partition of each index: a small company's customers fit many times over. */
const PARTITION = "relation";

/** Where a relation stands in `byTalk` of whose talks nothing is to be said: last. */
const NEVER: Day = "9999-12-31";

/** DynamoDB takes items of 400 KB; the rest of the entry needs room. */
const MOST_BYTES = 360_000;

/** More than this never came out of what `pack` made. */
const MOST_UNPACKED_BYTES = 64 * 1024 * 1024;

/** As many as are read at once. */
const PAGE = 100;

const PASSING: ReadonlySet<string> = new Set(["ConditionalCheckFailed", "TransactionConflict"]);

export function createDynamoRelationBook(dynamo: Dynamo): RelationBook {
  async function findAll(customerIds: readonly string[]): Promise<RelationEntry[]> {
    const items = await dynamo.getAll(RELATIONS, customerIds.map(itemId));
    const found = new Map(items.map(toEntry).map((entry) => [entry.facts.customer.customerId, entry]));
    return [...new Set(customerIds)].flatMap((customerId) => found.get(customerId) ?? []);
  }

  /** The relations that `byTalk` names, in its order; until a day, those that still belong there. */
  async function* listed(until?: Day): AsyncIterable<RelationEntry> {
    const page: string[] = [];
    const read = async () =>
      (await findAll(page.splice(0))).filter(({ talkOn = NEVER }) => until === undefined || talkOn <= until);
    for await (const { id } of dynamo.query({
      table: RELATIONS,
      index: "byTalk",
      partition: ["list", PARTITION],
      ...(until !== undefined && { sort: ["talkOn", until] }),
    })) {
      page.push(customerIdIn(id));
      if (page.length === PAGE) yield* await read();
    }
    if (page.length > 0) yield* await read();
  }

  return {
    find: async (customerId) => (await findAll([customerId]))[0],
    findAll,
    store: async (_before, after, letters = []) => {
      const news = letters.map((letter): Write => ({ table: "letters", putNew: newLetterItem(letter) }));
      return wasDone(await dynamo.transact([relationWrite(after), ...news]));
    },
    remove: async ({ facts, revision }) =>
      wasDone(
        await dynamo.transact([
          { table: RELATIONS, id: itemId(facts.customer.customerId), remove: asRead(revision) },
        ]),
      ),
    dueContacts: async function* (until) {
      for await (const { id, due: _due, ...rest } of dynamo.query({
        table: RELATIONS,
        index: "byContact",
        partition: ["due", PARTITION],
        sort: ["contactOn", until],
      })) {
        yield { customerId: customerIdIn(id), ...rest } as unknown as DueContact;
      }
    },
    dueTalks: listed,
    all: () => listed(),
  };
}

const itemId = (customerId: string): string => `relation:${customerId}`;
const customerIdIn = (id: unknown): string => String(id).slice(itemId("").length);

type Refusals = Exclude<Awaited<ReturnType<Dynamo["transact"]>>, "done">;

/** False when somebody else was quicker. Throws when it was refused for another reason. */
function wasDone(result: "done" | Refusals): boolean {
  if (result === "done") return true;
  const codes = result.map(({ Code = "None" }) => Code);
  if (codes.some((code) => PASSING.has(code))) return false;
  throw new Error(`A relation was not stored: ${codes.join(", ")}. It is tried again.`);
}

const asRead = (revision: number): Pick<Change, "condition" | "values"> =>
  revision === 0
    ? { condition: "attribute_not_exists(id)" }
    : { condition: "#revision = :before", values: { ":before": revision } };

/** The write that stores a relation as it is to be (its `revision` as it was read), if nothing has changed it since. */
export function relationWrite({ facts, revision, placed, told, hinted, ...looks }: RelationEntry): Write {
  const { contactOn, contactDue, talkOn, quietSince } = looks;
  const { customerId, owner } = facts.customer;
  const isDue = contactOn !== undefined && contactDue !== undefined;
  return {
    table: RELATIONS,
    id: itemId(customerId),
    change: {
      set: {
        facts: pack(facts),
        revision: revision + 1,
        placed,
        told,
        hinted,
        list: PARTITION,
        talkOn: talkOn ?? NEVER,
        contactOn,
        due: isDue ? PARTITION : undefined,
        owner: isDue ? owner : undefined,
        valueClass: isDue ? placed?.valueClass : undefined,
        value: isDue ? (placed?.value ?? 0) : undefined,
        rule: contactDue?.rule,
        latestOn: contactDue?.latestOn,
        by: contactDue?.by,
        quietSince,
      },
      ...asRead(revision),
    },
  };
}

function pack(facts: RelationFacts): Uint8Array {
  const packed = deflateRawSync(JSON.stringify(facts));
  if (packed.length > MOST_BYTES) {
    throw new RangeError(
      `What is known of customer ${facts.customer.customerId} takes ${packed.length} bytes, more than can be kept of one.`,
    );
  }
  return packed;
}

/** All items with this key were written by this file: their shape is known. */
function toEntry(item: Item): RelationEntry {
  const { facts, revision, placed, told, hinted, contactOn, talkOn, rule, latestOn, by, quietSince } = item;
  const unpacked = inflateRawSync(facts as Uint8Array, { maxOutputLength: MOST_UNPACKED_BYTES });
  const contactDue = {
    rule,
    ...(latestOn !== undefined && { latestOn }),
    ...(by !== undefined && { by }),
  };
  return {
    facts: JSON.parse(unpacked.toString()) as RelationFacts,
    revision,
    told,
    ...(hinted !== undefined && { hinted }),
    ...(placed !== undefined && { placed }),
    ...(contactOn !== undefined && { contactOn }),
    ...(rule !== undefined && { contactDue }),
    ...(talkOn !== NEVER && { talkOn }),
    ...(quietSince !== undefined && { quietSince }),
  } as RelationEntry;
}
