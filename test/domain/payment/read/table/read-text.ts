/** Reads a table written out in a test, and shows its facts without what would only repeat the test. */
import { readLedgerTable } from "../../../../../domain/payment/read/table/read-ledger-table.ts";
import type { LedgerFact, LedgerRead } from "../../../../../domain/payment/ledger-facts.ts";
import { readTable } from "../../../../../domain/table/read-table.ts";

export async function read(
  text: string,
  currency: string,
  columns?: Readonly<Record<string, string | null>>,
): Promise<LedgerRead> {
  const reading = readLedgerTable(await readTable(Buffer.from(text)), {
    currency,
    columns: () => columns,
  });
  if ("refused" in reading) throw new Error(`refused: ${reading.refused}, ${reading.found ?? ""}`);
  return reading;
}

/** Without what is absent, and without payment ids, which are made of the rest. */
export function plainFacts(facts: readonly LedgerFact[]): unknown {
  return facts.map((fact) =>
    Object.fromEntries(
      Object.entries(fact).filter(
        ([key, value]) => value !== undefined && key !== "paymentId" && key !== "from",
      ),
    ),
  );
}
