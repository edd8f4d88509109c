/** A reading of a bank's file, of which the facts are known to be payments. */
import type { LedgerRead, LedgerReading, PaymentFact } from "../../../../domain/payment/ledger-facts.ts";

export function paymentsOf(
  reading: LedgerReading,
): Omit<LedgerRead, "facts"> & { readonly facts: readonly PaymentFact[] } {
  if ("refused" in reading) throw new Error(`The file was refused: ${reading.refused}.`);
  const { facts, ...rest } = reading;
  return {
    ...rest,
    facts: facts.map((fact) => {
      if (fact.kind !== "payment") throw new Error(`Line ${fact.line} is no payment but ${fact.kind}.`);
      return fact;
    }),
  };
}
