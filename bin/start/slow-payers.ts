/** Who pays slowly, by the ledger of a system on this machine: what the last daily run wrote. */
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { ENVIRONMENT } from "../../aws/contract.ts";
import { createDynamo } from "../../aws/dynamodb.ts";
import { createDynamoLedgerBook } from "../../aws/dynamodb-ledger-book.ts";
import { FLAGGED, type PayerState } from "../../domain/payment/payer-state.ts";
import { reasonWords, stateWords } from "../../domain/payment/reason-words.ts";
import { nameOf } from "../../domain/payment/watch/payer-facts.ts";
import type { SystemAccess } from "../../local/system-view.ts";
import { LOCAL_CREDENTIALS } from "../company-table.ts";

export interface SlowPayer {
  readonly customer: string;
  readonly state: PayerState;
  /** Stable codes of the reasons, and the state and the reasons in English words. */
  readonly reasons: readonly string[];
  readonly said: string;
  readonly because: string;
}

export async function slowPayersOf({ region, endpoints, environments }: SystemAccess): Promise<SlowPayer[]> {
  const [table] = [...environments.values()].flatMap((each) => each[ENVIRONMENT.ledgerTable] ?? []);
  if (table === undefined) throw new Error("No function of the template knows the table of the ledger.");
  const client = new DynamoDBClient({ region, endpoint: endpoints.dynamodb, credentials: LOCAL_CREDENTIALS });
  try {
    const payers: SlowPayer[] = [];
    for await (const { account, written } of createDynamoLedgerBook(
      createDynamo(client, () => table),
    ).standing()) {
      if (written === undefined || !FLAGGED.has(written.state)) continue;
      payers.push({
        customer: nameOf(account, undefined),
        state: written.state,
        reasons: written.reasons.map(({ code }) => code),
        said: stateWords(written.state, "en"),
        because: reasonWords(written.reasons, "en"),
      });
    }
    return payers;
  } finally {
    client.destroy();
  }
}
