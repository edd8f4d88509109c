/**
 * Places of letters in DynamoDB, in the table of the letters: an item for each period of a cap, with the ids of the
 * letters that have a place there. One conditional update takes a place; it holds however many try at once, and a letter
 * that is in already is let in again. Another gives it back. Items end by time some while after their period.
 *
 * What fails throws, and the letter is tried again: whether the place was taken makes no difference then.
 */
import { TABLES } from "./contract.ts";
import type { Dynamo } from "./dynamodb.ts";
import type { LetterCaps } from "../domain/ports.ts";

export function createDynamoLetterCaps(dynamo: Dynamo): LetterCaps {
  return {
    take: async (letterId, places) => {
      for (const place of places) {
        const taken = await dynamo.change("letters", place.key, {
          set: { [TABLES.letters.endsBy]: Math.ceil(Date.parse(place.forgetAt) / 1000) },
          add: { letters: new Set([letterId]) },
          condition:
            "attribute_not_exists(#letters) OR size(#letters) < :most OR contains(#letters, :letter)",
          values: { ":most": place.most, ":letter": letterId },
        });
        if (!taken) {
          return { full: place };
        }
      }
      return "taken";
    },
    giveBack: async (letterId, places) => {
      for (const place of places) {
        await dynamo.change("letters", place.key, {
          drop: { letters: new Set([letterId]) },
          condition: "contains(#letters, :letter)",
          values: { ":letter": letterId },
        });
      }
    },
  };
}
