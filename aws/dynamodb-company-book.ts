/**
 * What the company decided and learned while running, in DynamoDB: one item, changed only from the version that was
 * read. What fails is thrown, and the queue delivers again.
 */
import { type CompanyState, NEW_COMPANY_STATE } from "../domain/company-state.ts";
import type { CompanyBook } from "../domain/ports.ts";
import type { Change, Dynamo, Write } from "./dynamodb.ts";

const DECISIONS = "decisions";
const STATE = "company-state";

export function createDynamoCompanyBook(dynamo: Dynamo): CompanyBook {
  return {
    read: async () => {
      const { id: _id, ...state } = (await dynamo.get(DECISIONS, STATE)) ?? {};
      // Written by this file alone: its shape is known.
      return { ...NEW_COMPANY_STATE, ...(state as Partial<CompanyState>) };
    },
    store: (state) => dynamo.change(DECISIONS, STATE, changeOfState(state)),
  };
}

/** The write that stores the state as it is to be, if nothing else has changed it since it was read. */
export const stateWrite = (state: CompanyState): Write => ({
  table: DECISIONS,
  id: STATE,
  change: changeOfState(state),
});

const changeOfState = (state: CompanyState): Change => ({
  // `paused` and the like leave the item when they are not in the state any more.
  set: {
    paused: undefined,
    lettersSaidAt: undefined,
    replyTime: undefined,
    ...state,
    version: state.version + 1,
  },
  condition: state.version === 0 ? "attribute_not_exists(id)" : "#version = :before",
  ...(state.version > 0 && { values: { ":before": state.version } }),
});
