/** The contact log, promises, letters, customers and keys: the fakes and DynamoDB, held to the same suites. */
import { afterAll, beforeAll, describe } from "vitest";
import { createDynamoContactLog } from "../../aws/dynamodb-contact-log.ts";
import { createDynamoCompanyBook } from "../../aws/dynamodb-company-book.ts";
import { createDynamoCustomerRegister } from "../../aws/dynamodb-customer-register.ts";
import { createDynamoDeeds } from "../../aws/dynamodb-deeds.ts";
import { createDynamoKeys } from "../../aws/dynamodb-keys.ts";
import { createDynamoLedgerBook } from "../../aws/dynamodb-ledger-book.ts";
import { createDynamoLetterBook } from "../../aws/dynamodb-letter-book.ts";
import { createDynamoLetterCaps } from "../../aws/dynamodb-letter-caps.ts";
import { createDynamoPromiseBook } from "../../aws/dynamodb-promise-book.ts";
import { createDynamoRelationBook } from "../../aws/dynamodb-relation-book.ts";
import { type Books, contactLogContract } from "../contracts/contact-log.ts";
import { contactsOfADayContract } from "../contracts/contacts-of-a-day.ts";
import { customerRegisterContract, keysContract } from "../contracts/customers-and-keys.ts";
import { deedsContract } from "../contracts/deeds.ts";
import { letterBookContract } from "../contracts/letter-book.ts";
import { letterCapsContract } from "../contracts/letter-caps.ts";
import { namesOfThreadsContract } from "../contracts/names-of-threads.ts";
import { promiseBookContract } from "../contracts/promise-book.ts";
import { type EmulatedDynamo, startEmulatedDynamo } from "../support/emulated-dynamo.ts";
import { createMemory } from "../support/memory-ports.ts";

describe("in memory", () => {
  const books = async (): Promise<Books> => createMemory();
  contactLogContract(books);
  contactsOfADayContract(async () => (await books()).log);
  namesOfThreadsContract(async () => (await books()).log);
  letterBookContract(books);
  promiseBookContract(books);
  deedsContract(async () => createMemory());
  letterCapsContract(async () => createMemory().caps);
  customerRegisterContract(async () => createMemory().register);
  keysContract(async () => {
    const { keys, replyKeys } = createMemory();
    return {
      views: [keys, keys],
      rotate: async (bytes) => {
        replyKeys.unshift(bytes);
      },
    };
  });
});

describe("in DynamoDB", () => {
  let emulated: EmulatedDynamo;
  beforeAll(async () => {
    emulated = await startEmulatedDynamo();
  });
  afterAll(() => emulated.stop());

  const books = async (): Promise<Books> => {
    const dynamo = await emulated.fresh();
    return {
      log: createDynamoContactLog(dynamo),
      promises: createDynamoPromiseBook(dynamo),
      letters: createDynamoLetterBook(dynamo),
    };
  };
  contactLogContract(books);
  contactsOfADayContract(async () => (await books()).log);
  namesOfThreadsContract(async () => (await books()).log);
  letterBookContract(books);
  promiseBookContract(books);
  deedsContract(async () => {
    const dynamo = await emulated.fresh();
    return {
      log: createDynamoContactLog(dynamo),
      promises: createDynamoPromiseBook(dynamo),
      letters: createDynamoLetterBook(dynamo),
      register: createDynamoCustomerRegister(dynamo),
      companyBook: createDynamoCompanyBook(dynamo),
      deeds: createDynamoDeeds(dynamo),
      ledger: createDynamoLedgerBook(dynamo),
      relations: createDynamoRelationBook(dynamo),
    };
  });
  letterCapsContract(async () => createDynamoLetterCaps(await emulated.fresh()));
  customerRegisterContract(async () => createDynamoCustomerRegister(await emulated.fresh()));
  keysContract(async () => {
    const dynamo = await emulated.fresh();
    return {
      views: [createDynamoKeys(dynamo), createDynamoKeys(dynamo)],
      rotate: (bytes) => dynamo.put("keys", { id: "reply-address:2", bytes }),
    };
  });
});
