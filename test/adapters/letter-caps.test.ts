/** Whatever DynamoDB answers besides "the condition does not hold" is no answer: it must not hold a letter back. */
import {
  type DynamoDBClient,
  ThrottlingException,
  TransactionConflictException,
} from "@aws-sdk/client-dynamodb";
import { describe, expect, it } from "vitest";
import { createDynamo } from "../../aws/dynamodb.ts";
import { createDynamoLetterCaps } from "../../aws/dynamodb-letter-caps.ts";
import { alertPlace } from "../../domain/letters/caps/places.ts";
import { exampleCompany } from "../support/example-company.ts";

const answers = { $metadata: {}, message: "try again" };

describe("a place in DynamoDB", () => {
  it.each([new TransactionConflictException(answers), new ThrottlingException(answers)])(
    "that cannot be taken for now (%s) is an error, not a full cap",
    async (error) => {
      const client = { send: () => Promise.reject(error) } as unknown as DynamoDBClient;
      const caps = createDynamoLetterCaps(createDynamo(client, (table) => table));
      const place = alertPlace("anna", exampleCompany(), "2026-11-23T08:00:00.000Z");
      await expect(caps.take("alert-1", [place])).rejects.toBe(error);
    },
  );
});
