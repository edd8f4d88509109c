/** DynamoDB tables with their indexes. Backups, encryption and alarms have no effect here; expired items stay. */
import * as z from "zod";
import { EmulatorError } from "../emulators/call.ts";
import { arnOf, booleanLike, generatedName, read } from "./resource.ts";
import type { Deploy, Family } from "./resource.ts";

const Key = z.object({ AttributeName: z.string(), KeyType: z.string() });
const Index = z.object({
  IndexName: z.string(),
  KeySchema: z.array(Key),
  Projection: z.object({
    ProjectionType: z.string().optional(),
    NonKeyAttributes: z.array(z.string()).optional(),
  }),
});
const Table = z.object({
  TableName: z.string().optional(),
  AttributeDefinitions: z.array(z.object({ AttributeName: z.string(), AttributeType: z.string() })),
  KeySchema: z.array(Key),
  GlobalSecondaryIndexes: z.array(Index).optional(),
  LocalSecondaryIndexes: z.array(Index).optional(),
  TimeToLiveSpecification: z.object({ AttributeName: z.string(), Enabled: booleanLike }).optional(),
});

const deployTable: Deploy = async (resource, { dynamodb, keepsData }) => {
  const table = read(resource, Table);
  const name = table.TableName ?? generatedName(resource, 255);
  const { TimeToLiveSpecification, ...definition } = table;
  const create = () =>
    dynamodb.call("CreateTable", { ...definition, TableName: name, BillingMode: "PAY_PER_REQUEST" });
  try {
    await create();
  } catch (error) {
    if (!(error instanceof EmulatorError) || !error.message.includes("ResourceInUseException")) throw error;
    if (keepsData) return described();
    // An emulator that somebody else started may hold the table of an earlier run.
    await dynamodb.call("DeleteTable", { TableName: name });
    await create();
  }
  if (TimeToLiveSpecification?.Enabled === true) {
    await dynamodb.call("UpdateTimeToLive", { TableName: name, TimeToLiveSpecification });
  }
  return described();

  function described() {
    return { ref: name, attributes: { Arn: arnOf(resource, "dynamodb", `table/${name}`) } };
  }
};

export const tables: Family = {
  "AWS::DynamoDB::Table": deployTable,
  "AWS::DynamoDB::GlobalTable": deployTable,
};
