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
import type { Contact, Thread } from "../domain/contact/contact.ts";
import type { ContactLog, LogEntry, RecordResult } from "../domain/ports.ts";
import { endPromise, newPromiseItem } from "./dynamodb-promise-book.ts";
import { newLetterItem } from "./dynamodb-letter-book.ts";
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

  return {
    find: async (contactId) => toContact(await dynamo.get(CONTACTS, contactKey(contactId))),
    note: async (contact) => {
      await dynamo.putNew(CONTACTS, contactItem(contact));
    },
    record: async (entry) => {
      const result = await dynamo.transact(writesOf(entry));
      return result === "done"
        ? { result: "recorded" }
        : outcome(
            result.map(({ Code }) => Code ?? "None"),
            async () => {
              const same = await dynamo.get(CONTACTS, sameKey(entry.sameMailKey));
              return String(same?.["contactId"]);
            },
          );
    },
    thread,
    threadsOf: async (names) => {
      const found: Thread[] = [];
      for (const name of names) {
        const pointer = await dynamo.get(CONTACTS, nameKey(name));
        const threadId = pointer?.["threadId"];
        if (typeof threadId === "string" && !found.some((each) => each.threadId === threadId)) {
          const one = await thread(threadId);
          if (one !== undefined) {
            found.push(one);
          }
        }
      }
      return found;
    },
    joinThread: async (name, threadId, letterId) => {
      await dynamo.putNew(CONTACTS, { id: nameKey(name), threadId, letterId });
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
    joinThreadAnew: async (name, threadId) => {
      await dynamo.put(CONTACTS, { id: nameKey(name), threadId });
    },
  };
}

/** The contact first and the duplicate key second: `outcome` reads the reasons by these indexes. */
function writesOf({ contact, sameMailKey, thread, newPromise, newLetter, endedPromise }: LogEntry): Write[] {
  return [
    { table: CONTACTS, putNew: contactItem(contact) },
    { table: CONTACTS, putNew: { id: sameKey(sameMailKey), contactId: contact.contactId } },
    threadWrite(thread),
    ...(newPromise ? [{ table: "promises" as const, putNew: newPromiseItem(newPromise) }] : []),
    ...(newLetter ? [{ table: "letters" as const, putNew: newLetterItem(newLetter) }] : []),
    ...(endedPromise ? [endPromise(endedPromise)] : []),
  ];
}

function threadWrite({ threadId, ...thread }: Thread): Write {
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

/** What a cancelled transaction means, by the codes of its reasons in the order of `writesOf`. */
async function outcome(codes: readonly string[], duplicateOf: () => Promise<string>): Promise<RecordResult> {
  const failed = codes.map((code) => code === "ConditionalCheckFailed");
  if (failed[0] === true) {
    return { result: "known" };
  }
  if (failed[1] === true) {
    return { result: "duplicate", of: await duplicateOf() };
  }
  if (failed.includes(true) || codes.includes("TransactionConflict")) {
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
  const { id, ...rest } = item;
  return { ...rest, contactId: String(id).slice("mail:".length) } as unknown as Contact;
}

function toThread(item: Item | undefined): Thread | undefined {
  if (item === undefined) {
    return undefined;
  }
  const { id, ...rest } = item;
  return { ...rest, threadId: String(id).slice("thread:".length) } as unknown as Thread;
}
