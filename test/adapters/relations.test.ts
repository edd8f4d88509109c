/** Relations: the fakes and DynamoDB, held to the same suites. */
import { afterAll, beforeAll, describe } from "vitest";
import { createDynamoContactLog } from "../../aws/dynamodb-contact-log.ts";
import {
  createDynamoCustomerChanges,
  createDynamoCustomerRegister,
} from "../../aws/dynamodb-customer-register.ts";
import { createDynamoAccountChanges, createDynamoLedgerBook } from "../../aws/dynamodb-ledger-book.ts";
import { createDynamoLetterBook } from "../../aws/dynamodb-letter-book.ts";
import { createDynamoPromiseBook, createDynamoPromiseChanges } from "../../aws/dynamodb-promise-book.ts";
import { createDynamoRelationBook } from "../../aws/dynamodb-relation-book.ts";
import { createDynamoRelationsState } from "../../aws/dynamodb-relations-state.ts";
import { changeFeedsContract } from "../contracts/change-feeds.ts";
import { relationBookContract, relationsStateContract } from "../contracts/relation-book.ts";
import { type EmulatedDynamo, startEmulatedDynamo } from "../support/emulated-dynamo.ts";
import { createMemory } from "../support/memory-ports.ts";
import { createMemoryRelationsState } from "../support/memory-relations.ts";

describe("in memory", () => {
  relationBookContract(async () => createMemory());
  relationsStateContract(async () => createMemoryRelationsState());
  changeFeedsContract(async () => createMemory());
});

describe("in DynamoDB", () => {
  let emulated: EmulatedDynamo;
  beforeAll(async () => {
    emulated = await startEmulatedDynamo();
  });
  afterAll(() => emulated.stop());

  relationBookContract(async () => {
    const dynamo = await emulated.fresh();
    return { relations: createDynamoRelationBook(dynamo), letters: createDynamoLetterBook(dynamo) };
  });
  relationsStateContract(async () => createDynamoRelationsState(await emulated.fresh()));
  changeFeedsContract(async () => {
    const dynamo = await emulated.fresh();
    return {
      log: createDynamoContactLog(dynamo),
      register: createDynamoCustomerRegister(dynamo),
      ledger: createDynamoLedgerBook(dynamo),
      promises: createDynamoPromiseBook(dynamo),
      customerChanges: createDynamoCustomerChanges(dynamo),
      accountChanges: createDynamoAccountChanges(dynamo),
      promiseChanges: createDynamoPromiseChanges(dynamo),
    };
  });
});
