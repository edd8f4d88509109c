/** When DynamoDB may delete what is not written with a mail: seen in what is stored, since no emulator deletes by time. */
import { expect, it } from "vitest";
import { ITEM_ENDS_BY } from "../../aws/contract.ts";
import { createDynamoContactLog } from "../../aws/dynamodb-contact-log.ts";
import type { Dynamo, Item } from "../../aws/dynamodb.ts";
import { forgetAt } from "../../domain/time/forget-at.ts";
import { madeContact } from "../support/made.ts";

const FORGET_AT = forgetAt({ keepMailDays: 30 }, "2026-11-23T09:00:00.000Z");

it("names of threads and of letters, and contacts without effect, end like the mails themselves", async () => {
  const items: Item[] = [];
  const put = async (_table: string, item: Item): Promise<void> => void items.push(item);
  const log = createDynamoContactLog({ put, putNew: put } as unknown as Dynamo);
  await log.joinThread("<a@kund.example>", "mail1", "ack-mail1", FORGET_AT);
  await log.joinThread("<b@kund.example>", undefined, "summary", FORGET_AT);
  await log.joinThreadAnew("subject x", "mail1", FORGET_AT);
  await log.note(madeContact(), FORGET_AT);
  const ends = items.map((item) => new Date(1000 * Number(item[ITEM_ENDS_BY])).toISOString());
  expect(ends).toEqual(Array.from({ length: 4 }, () => "2026-12-23T09:00:00.000Z"));
});
