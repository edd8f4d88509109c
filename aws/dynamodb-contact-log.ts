/**
 * The contact log in DynamoDB. Four kinds of items share the table, since one transaction writes them together:
 *
 *   mail:<contact id>      the contact
 *   same:<hash>            which contact holds this very mail, to recognise it when it is received twice
 *   thread:<thread id>     where a thread stands
 *   name:<hash>            which thread has a name: a Message-ID, a reference, a subject of somebody's
 *
 * What fails: a transaction that was cancelled is read by the index of its reasons; anything but "is there already" and
 * "somebody was quicker" is thrown, and the queue delivers again.
 */
import { createHash } from "node:crypto";
import type { Contact, ContactRow, Thread } from "../domain/contact/contact.ts";
import type { ContactLog, LogEntry, RecordResult } from "../domain/ports.ts";
import { changePromise, newPromiseItem } from "./dynamodb-promise-book.ts";
import { newLetterItem } from "./dynamodb-letter-book.ts";
import { endAttribute, endingAt, withoutEnd } from "./dynamodb-end.ts";
import type { Dynamo, Item, Write } from "./dynamodb.ts";

const CONTACTS = "contacts";

/** Names come from strangers: a hash bounds them and keeps them out of keys. */
const nameKey = (name: string): string => `name:${createHash("sha256").update(name).digest("base64url")}`;
const contactKey = (contactId: string): string => `mail:${contactId}`;
const threadKey = (threadId: string): string => `thread:${threadId}`;
const sameKey = (sameMailKey: string): string => `same:${sameMailKey}`;

export function createDynamoContactLog(dynamo: Dynamo): ContactLog {
  const thread = async (threadId: string): Promise<Thread | undefined> =>
    toThread(await dynamo.get(CONTACTS, threadKey(threadId)));

  async function* rowsIn(
    index: "byDay" | "byCustomer",
    partition: readonly [string, string],
  ): AsyncIterable<ContactRow> {
    for await (const { id, ...rest } of dynamo.query({ table: CONTACTS, index, partition })) {
      yield { ...rest, contactId: contactIdOf(id) } as unknown as ContactRow;
    }
  }

  return {
    find: async (contactId) => toContact(await dynamo.get(CONTACTS, contactKey(contactId))),
    on: (day) => rowsIn("byDay", ["on", day]),
    of: (customerId) => rowsIn("byCustomer", ["customerId", customerId]),
    note: async (contact, forgetAt) => {
      await dynamo.putNew(CONTACTS, { ...contactItem(contact), ...endAttribute(forgetAt) });
    },
    keepWords: async ({ contactId, subject, text, aboveQuotes }) => {
      await dynamo.change(CONTACTS, contactKey(contactId), {
        set: { subject, text, ...(aboveQuotes !== undefined && { aboveQuotes }), wordsErased: true },
        condition: "attribute_exists(id)",
      });
    },
    record: async (entry) => {
      const parts = partsOf(entry);
      const result = await dynamo.transact(parts.map(({ write }) => write));
      return result === "done"
        ? { result: "recorded" }
        : outcome(
            result.map(({ Code }) => Code ?? "None"),
            parts.map(({ part }) => part),
            async () => {
              const same = await dynamo.get(CONTACTS, sameKey(entry.sameMailKey));
              return String(same?.["contactId"]);
            },
          );
    },
    thread,
    threadsOf: async (names) => {
      const found = new Map<string, Thread>();
      for (const name of names) {
        const threadId = (await dynamo.get(CONTACTS, nameKey(name)))?.["threadId"];
        const known = [...found.values()].find((each) => each.threadId === threadId);
        const named = known ?? (typeof threadId === "string" ? await thread(threadId) : undefined);
        if (named !== undefined) {
          found.set(name, named);
        }
      }
      return found;
    },
    joinThread: async (name, threadId, letterId, forgetAt) => {
      await dynamo.put(CONTACTS, { id: nameKey(name), threadId, letterId, ...endAttribute(forgetAt) });
    },
    letterNamed: async (names) => {
      for (const name of names) {
        const letterId = (await dynamo.get(CONTACTS, nameKey(name)))?.["letterId"];
        if (typeof letterId === "string") {
          return letterId;
        }
      }
      return undefined;
    },
    joinThreadAnew: async (name, threadId, forgetAt) => {
      await dynamo.put(CONTACTS, { id: nameKey(name), threadId, ...endAttribute(forgetAt) });
    },
  };
}

/** What a write of the transaction is for: a refusal is read by it. */
type Part = "contact" | "same" | "thread" | "name" | "promise" | "letter" | "change";

function partsOf(entry: LogEntry): { part: Part; write: Write }[] {
  const { contact, sameMailKey, thread, newNames, newPromise, newLetter, changedPromise, forgetAt } = entry;
  const { threadId } = thread;
  const parts: { part: Part; write: Write }[] = [
    { part: "contact", write: { table: CONTACTS, putNew: contactItem(contact) } },
    { part: "same", write: sameWrite(sameKey(sameMailKey), contact) },
    { part: "thread", write: threadWrite(thread) },
    ...newNames.map((name) => ({ part: "name" as const, write: nameWrite(name, threadId) })),
  ];
  if (newLetter) {
    parts.push({ part: "letter", write: { table: "letters", putNew: newLetterItem(newLetter) } });
  }
  const ending = parts.map(({ part, write }) => ({ part, write: endingAt(write, forgetAt) }));
  if (newPromise) {
    const putNew = newPromiseItem(newPromise, forgetAt);
    ending.push({ part: "promise", write: { table: "promises", putNew } });
  }
  if (changedPromise) {
    ending.push({ part: "change", write: changePromise(changedPromise, forgetAt) });
  }
  return ending;
}

/** The very mail leads to one contact: the first, or the one that took its place. */
function sameWrite(id: string, { contactId, insteadOf }: Contact): Write {
  return insteadOf === undefined
    ? { table: CONTACTS, putNew: { id, contactId } }
    : {
        table: CONTACTS,
        id,
        change: { set: { contactId }, condition: "#contactId = :first", values: { ":first": insteadOf } },
      };
}

/** A letter may have the name, and no thread yet: then the thread joins it there. */
function nameWrite(name: string, threadId: string): Write {
  return {
    table: CONTACTS,
    id: nameKey(name),
    change: { set: { threadId }, condition: "attribute_not_exists(#threadId)" },
  };
}

/** The write that stores a thread as it is to be, if nothing else has changed it since it was read. */
export function threadWrite({ threadId, ...thread }: Thread): Write {
  return thread.version === 1
    ? { table: CONTACTS, putNew: { id: threadKey(threadId), ...thread } }
    : {
        table: CONTACTS,
        id: threadKey(threadId),
        change: {
          set: { ...thread },
          condition: "#version = :before",
          values: { ":before": thread.version - 1 },
        },
      };
}

/** What a cancelled transaction means: `codes` are its reasons, in the order of `parts`. */
async function outcome(
  codes: readonly string[],
  parts: readonly Part[],
  duplicateOf: () => Promise<string>,
): Promise<RecordResult> {
  const refused = new Set(parts.filter((_part, index) => codes[index] === "ConditionalCheckFailed"));
  if (refused.has("contact")) {
    return { result: "known" };
  }
  if (refused.has("same")) {
    return { result: "duplicate", of: await duplicateOf() };
  }
  if (refused.has("thread") || refused.has("name") || refused.has("change")) {
    return { result: "overtaken" };
  }
  if (refused.size > 0) {
    return { result: "half-there", promise: refused.has("promise"), letter: refused.has("letter") };
  }
  if (codes.includes("TransactionConflict")) {
    return { result: "overtaken" };
  }
  throw new Error(`The mail was not logged: ${codes.join(", ")}. It is tried again.`);
}

const contactItem = ({ contactId, ...contact }: Contact): Item => ({ id: contactKey(contactId), ...contact });

/** All items of this table were written by this file: their shape is known. */
function toContact(item: Item | undefined): Contact | undefined {
  if (item === undefined) {
    return undefined;
  }
  const { id, ...rest } = withoutEnd(item);
  return { ...rest, contactId: contactIdOf(id) } as unknown as Contact;
}

const contactIdOf = (id: unknown): string => String(id).slice("mail:".length);

function toThread(item: Item | undefined): Thread | undefined {
  if (item === undefined) {
    return undefined;
  }
  const { id, ...rest } = withoutEnd(item);
  return { ...rest, threadId: String(id).slice("thread:".length) } as unknown as Thread;
}
