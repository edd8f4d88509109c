/**
 * Reads the deployed tables for the page and the calls of the run on one machine. It may scan, which no function may:
 * here the tables are small, and nobody pays for it.
 */
import { DynamoDBClient, paginateScan } from "@aws-sdk/client-dynamodb";
import { unmarshall } from "@aws-sdk/util-dynamodb";
import { ENVIRONMENT, type TableName } from "../../aws/contract.ts";
import { type Item, TABLE_VARIABLES, createDynamo } from "../../aws/dynamodb.ts";
import { createDynamoContactLog } from "../../aws/dynamodb-contact-log.ts";
import { createDynamoLetterBook } from "../../aws/dynamodb-letter-book.ts";
import { createDynamoPromiseBook } from "../../aws/dynamodb-promise-book.ts";
import type { Company } from "../../domain/company.ts";
import type { Contact } from "../../domain/contact/contact.ts";
import { staffMember } from "../../domain/customer/responsible.ts";
import type { Letter, LetterState } from "../../domain/letters/letter.ts";
import { byDeadline } from "../../domain/promise/by-deadline.ts";
import { waitsSince } from "../../domain/promise/promise.ts";
import type { ReceivedRow, SystemAccess, SystemView } from "../../local/system-view.ts";

const SHOWN: Record<LetterState, NonNullable<ReceivedRow["letter"]>> = {
  waiting: "pending",
  claimed: "pending",
  unclear: "pending",
  sent: "sent",
  withdrawn: "withdrawn",
  failed: "failed",
};

/** A letter that ended unsent: nobody was told anything by it. */
const UNSENT: ReadonlySet<LetterState> = new Set(["withdrawn", "failed"]);

function shown(letter: Letter): NonNullable<ReceivedRow["letter"]> {
  const previewed = letter.kind === "acknowledgement" && letter.previewed === true;
  return letter.state === "sent" && previewed ? "previewed" : SHOWN[letter.state];
}

export function createSystemView(
  { region, endpoints, environments }: SystemAccess,
  company: Company,
): SystemView {
  const client = new DynamoDBClient({
    region,
    endpoint: endpoints.dynamodb,
    credentials: { accessKeyId: "local", secretAccessKey: "local" },
  });
  const nameOf = (table: TableName): string => {
    const variable = ENVIRONMENT[TABLE_VARIABLES[table]];
    for (const environment of environments.values()) {
      const name = environment[variable];
      if (name !== undefined) return name;
    }
    throw new Error(`No function of the template has ${variable}, so its table cannot be found.`);
  };
  const dynamo = createDynamo(client, nameOf);
  const log = createDynamoContactLog(dynamo);
  const letters = createDynamoLetterBook(dynamo);
  const promises = createDynamoPromiseBook(dynamo);

  async function scan(table: TableName): Promise<Item[]> {
    const items: Item[] = [];
    for await (const page of paginateScan({ client }, { TableName: nameOf(table) })) {
      items.push(...(page.Items ?? []).map((item) => unmarshall(item)));
    }
    return items;
  }

  async function rowOf(contact: Contact): Promise<ReceivedRow> {
    const letter = contact.letterId === undefined ? undefined : await letters.find(contact.letterId);
    const promise = contact.promiseId === undefined ? undefined : await promises.find(contact.promiseId);
    return {
      id: contact.contactId,
      at: contact.at,
      from: contact.from,
      to: contact.to,
      subject: contact.subject,
      outcome: contact.duplicateOf === undefined ? contact.kind : "duplicate",
      acknowledged: contact.acknowledge && !(letter !== undefined && UNSENT.has(letter.state)),
      mayBeAcknowledged: contact.acknowledge,
      reasons: contact.reasons,
      because: contact.because,
      promiseId: contact.promiseId,
      promisedAt: promise?.promisedAt,
      letter: letter && shown(letter),
      letterBecause: letter?.because,
    };
  }

  return {
    timeZone: company.calendar.timeZone,
    received: async () => {
      const ids = (await scan("contacts"))
        .map(({ id }) => String(id))
        .filter((id) => id.startsWith("mail:"))
        .map((id) => id.slice("mail:".length));
      const contacts = (await Promise.all(ids.map((id) => log.find(id)))).filter(
        (contact) => contact !== undefined,
      );
      const rows = await Promise.all(contacts.map(rowOf));
      return rows.sort((a, b) => (a.at < b.at || (a.at === b.at && a.id < b.id) ? -1 : 1));
    },
    waiting: async () => {
      const ids = (await scan("promises"))
        .filter(({ state }) => state === "open")
        .map(({ id }) => String(id));
      const open = (await Promise.all(ids.map((id) => promises.find(id)))).filter(
        (promise) => promise !== undefined,
      );
      return open.sort(byDeadline).map((promise) => ({
        id: promise.promiseId,
        customer: promise.from,
        subject: promise.subject,
        since: waitsSince(promise),
        deadlineAt: promise.promisedAt,
        owner: staffMember(company, promise.owner).name,
      }));
    },
    pendingLetters: async () =>
      (await scan("letters")).filter(
        ({ state }) => state === "waiting" || state === "claimed" || state === "unclear",
      ).length,
  };
}
