/** What is known of relations as a whole, in DynamoDB: one item, changed only from the version that was read. */
import {
  NEW_RELATIONS_STATE,
  type RelationsState,
  type RelationsStateBook,
} from "../domain/relation/relation-book.ts";
import type { Dynamo } from "./dynamodb.ts";

const RELATIONS = "relations";
const STATE = "relations-state";

export function createDynamoRelationsState(dynamo: Dynamo): RelationsStateBook {
  return {
    read: async () => {
      const { id: _id, ...state } = (await dynamo.get(RELATIONS, STATE)) ?? {};
      // Written by this file alone: its shape is known.
      return { ...NEW_RELATIONS_STATE, ...(state as Partial<RelationsState>) };
    },
    store: (state) =>
      dynamo.change(RELATIONS, STATE, {
        set: {
          takenInUntilAt: undefined,
          rankedFor: undefined,
          rankAgain: undefined,
          toRank: undefined,
          notRanked: undefined,
          contacts: undefined,
          talks: undefined,
          hints: undefined,
          month: undefined,
          ...state,
          version: state.version + 1,
        },
        condition: state.version === 0 ? "attribute_not_exists(id)" : "#version = :before",
        ...(state.version > 0 && { values: { ":before": state.version } }),
      }),
  };
}
