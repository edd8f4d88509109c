/** The tables of the contract on the DynamoDB emulator, empty ones for each test. */
import { CreateTableCommand, DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { TABLES, type TableName, type TableShape } from "../../aws/contract.ts";
import { type Dynamo, createDynamo } from "../../aws/dynamodb.ts";
import { startDynamoDb } from "../../local/emulators/dynamodb.ts";

export interface EmulatedDynamo {
  readonly client: DynamoDBClient;
  /** Makes all tables anew, under names of their own. */
  fresh(): Promise<Dynamo>;
  stop(): Promise<void>;
}

export async function startEmulatedDynamo(): Promise<EmulatedDynamo> {
  const region = "eu-west-1";
  const emulator = await startDynamoDb({ region });
  const client = new DynamoDBClient({
    endpoint: emulator.endpoint,
    region,
    credentials: { accessKeyId: "local", secretAccessKey: "local" },
  });
  let generation = 0;
  return {
    client,
    fresh: async () => {
      generation += 1;
      const suffix = String(generation);
      const nameOf = (table: TableName): string => `${table}-${suffix}`;
      await Promise.all(
        Object.entries(TABLES).map(([table, shape]) => createTable(client, `${table}-${suffix}`, shape)),
      );
      return createDynamo(client, nameOf);
    },
    stop: async () => {
      client.destroy();
      await emulator.stop();
    },
  };
}

export async function createTable(
  client: DynamoDBClient,
  name: string,
  { partitionKey, indexes }: TableShape,
): Promise<void> {
  const attributes = new Set([
    partitionKey,
    ...Object.values(indexes).flatMap((index) => [index.partitionKey, index.sortKey]),
  ]);
  const GlobalSecondaryIndexes = Object.entries(indexes).map(([IndexName, index]) => ({
    IndexName,
    KeySchema: [
      { AttributeName: index.partitionKey, KeyType: "HASH" as const },
      { AttributeName: index.sortKey, KeyType: "RANGE" as const },
    ],
    Projection:
      index.only === undefined
        ? { ProjectionType: "ALL" as const }
        : index.only.length === 0
          ? { ProjectionType: "KEYS_ONLY" as const }
          : { ProjectionType: "INCLUDE" as const, NonKeyAttributes: [...index.only] },
  }));
  await client.send(
    new CreateTableCommand({
      TableName: name,
      BillingMode: "PAY_PER_REQUEST",
      KeySchema: [{ AttributeName: partitionKey, KeyType: "HASH" }],
      AttributeDefinitions: [...attributes].map((AttributeName) => ({
        AttributeName,
        AttributeType: "S" as const,
      })),
      ...(GlobalSecondaryIndexes.length > 0 && { GlobalSecondaryIndexes }),
    }),
  );
}
