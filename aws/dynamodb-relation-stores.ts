/** All that the daily runs about relations read and write, in DynamoDB. */
import type { Dynamo } from "./dynamodb.ts";
import { createDynamoContactLog } from "./dynamodb-contact-log.ts";
import { createDynamoCustomerChanges, createDynamoCustomerRegister } from "./dynamodb-customer-register.ts";
import { createDynamoAccountChanges, createDynamoLedgerBook } from "./dynamodb-ledger-book.ts";
import { createDynamoLedgerState } from "./dynamodb-ledger-state.ts";
import { createDynamoPromiseBook, createDynamoPromiseChanges } from "./dynamodb-promise-book.ts";
import { createDynamoRelationBook } from "./dynamodb-relation-book.ts";
import { createDynamoRelationsState } from "./dynamodb-relations-state.ts";

export function createDynamoRelationStores(dynamo: Dynamo) {
  return {
    relations: createDynamoRelationBook(dynamo),
    relationsState: createDynamoRelationsState(dynamo),
    customerChanges: createDynamoCustomerChanges(dynamo),
    accountChanges: createDynamoAccountChanges(dynamo),
    promiseChanges: createDynamoPromiseChanges(dynamo),
    log: createDynamoContactLog(dynamo),
    register: createDynamoCustomerRegister(dynamo),
    ledger: createDynamoLedgerBook(dynamo),
    ledgerState: createDynamoLedgerState(dynamo),
    promises: createDynamoPromiseBook(dynamo),
  };
}
