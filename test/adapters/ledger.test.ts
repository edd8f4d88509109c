/** The ledger: the fakes and DynamoDB, held to the same suites. */
import { afterAll, beforeAll, describe } from "vitest";
import { createDynamoLedgerBook } from "../../aws/dynamodb-ledger-book.ts";
import { createDynamoLedgerState } from "../../aws/dynamodb-ledger-state.ts";
import { createDynamoLetterBook } from "../../aws/dynamodb-letter-book.ts";
import { ledgerBookContract, ledgerStateContract } from "../contracts/ledger-book.ts";
import { type EmulatedDynamo, startEmulatedDynamo } from "../support/emulated-dynamo.ts";
import { createMemoryLedgerState } from "../support/memory-ledger.ts";
import { createMemory } from "../support/memory-ports.ts";

describe("in memory", () => {
  ledgerBookContract(async () => createMemory());
  ledgerStateContract(async () => createMemoryLedgerState());
});

describe("in DynamoDB", () => {
  let emulated: EmulatedDynamo;
  beforeAll(async () => {
    emulated = await startEmulatedDynamo();
  });
  afterAll(() => emulated.stop());

  ledgerBookContract(async () => {
    const dynamo = await emulated.fresh();
    return { ledger: createDynamoLedgerBook(dynamo), letters: createDynamoLetterBook(dynamo) };
  });
  ledgerStateContract(async () => createDynamoLedgerState(await emulated.fresh()));
});
