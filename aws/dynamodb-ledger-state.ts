/** What is known of the ledger as a whole, in DynamoDB: one item, changed only from the version that was read. */
import { type LedgerState, type LedgerStateBook, NEW_LEDGER_STATE } from "../domain/payment/ledger-book.ts";
import type { Dynamo } from "./dynamodb.ts";

const LEDGER = "ledger";
const STATE = "ledger-state";

export function createDynamoLedgerState(dynamo: Dynamo): LedgerStateBook {
  return {
    read: async () => {
      const { id: _id, ...state } = (await dynamo.get(LEDGER, STATE)) ?? {};
      // Written by this file alone: its shape is known.
      return { ...NEW_LEDGER_STATE, ...(state as Partial<LedgerState>) };
    },
    store: (state) =>
      dynamo.change(LEDGER, STATE, {
        set: {
          closesOn: undefined,
          listedOn: undefined,
          askedOn: undefined,
          toldOf: undefined,
          openLists: undefined,
          openListsLookedAt: undefined,
          ...state,
          version: state.version + 1,
        },
        condition: state.version === 0 ? "attribute_not_exists(id)" : "#version = :before",
        ...(state.version > 0 && { values: { ":before": state.version } }),
      }),
  };
}
