/**
 * The tables, as the contract lists them. Whatever happens to the stack they stay; what somebody deletes or spoils by
 * mistake can be restored to any second of the last 35 days.
 *
 * Encryption is with the key that DynamoDB owns: at rest all the same, no charge a call, and no key that somebody could
 * delete and the data with it. Nothing of what people wrote or were promised ends by time; only counters do.
 */
import { RemovalPolicy } from "aws-cdk-lib";
import { AttributeType, BillingMode, ProjectionType, Table, TableEncryption } from "aws-cdk-lib/aws-dynamodb";
import type { Construct } from "constructs";
import { type IndexShape, TABLES, type TableName, type TableShape } from "../../aws/contract.ts";
import { recordOf } from "../record-of.ts";

export type Tables = Readonly<Record<TableName, Table>>;

export const TABLE_NAMES = Object.keys(TABLES) as TableName[];

export function createTables(scope: Construct): Tables {
  return recordOf(TABLE_NAMES, (name) => createTable(scope, name, TABLES[name]));
}

function createTable(
  scope: Construct,
  name: TableName,
  { partitionKey, endsBy, indexes }: TableShape,
): Table {
  const table = new Table(scope, `${name[0]?.toUpperCase() ?? ""}${name.slice(1)}`, {
    partitionKey: text(partitionKey),
    ...(endsBy !== undefined && { timeToLiveAttribute: endsBy }),
    billingMode: BillingMode.PAY_PER_REQUEST,
    encryption: TableEncryption.DEFAULT,
    pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
    deletionProtection: true,
    removalPolicy: RemovalPolicy.RETAIN,
  });
  for (const [indexName, index] of Object.entries(indexes)) {
    table.addGlobalSecondaryIndex({
      indexName,
      partitionKey: text(index.partitionKey),
      sortKey: text(index.sortKey),
      ...projection(index),
    });
  }
  return table;
}

function projection({ only }: IndexShape) {
  if (only === undefined) return { projectionType: ProjectionType.ALL };
  return only.length === 0
    ? { projectionType: ProjectionType.KEYS_ONLY }
    : { projectionType: ProjectionType.INCLUDE, nonKeyAttributes: [...only] };
}

const text = (name: string) => ({ name, type: AttributeType.STRING });
