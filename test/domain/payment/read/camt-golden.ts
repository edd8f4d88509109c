/**
 * The golden readings of genkgo/camt (JSON of its objects, in which what was written already is "__RECURSIVITY__"), brought
 * into the form that entries are compared in: days, amounts, directions, references, and everybody who is named.
 */
import type { CamtDetail, CamtEntry } from "../../../../domain/payment/read/camt/camt-entry.ts";
import type { CamtStatement } from "../../../../domain/payment/read/camt/camt-file.ts";

interface GoldenMoney {
  getAmount: string;
  getCurrency: { getCode: string };
}

interface GoldenParty {
  getAccount: { getIdentification: string } | null;
  getRelatedPartyType: { __CLASS__: string; getName: string | null };
}

interface GoldenReference {
  getAccountServicerReference: string | null;
  getEndToEndId: string | null;
  getInstructionId: string | null;
  getMandateId: string | null;
  getMessageId: string | null;
  getPaymentInformationId: string | null;
  getTransactionId: string | null;
  getUuidEndToEndReference: string | null;
}

interface GoldenStructured {
  getCreditorReferenceInformation: { getRef: string | null } | "__RECURSIVITY__" | null;
}

interface GoldenRemittance {
  getCreditorReferenceInformation: { getRef: string | null } | null;
  getStructuredBlock: GoldenStructured | null;
  getStructuredBlocks: (GoldenStructured | "__RECURSIVITY__")[];
  getUnstructuredBlock: { getMessage: string } | null;
  getUnstructuredBlocks: ({ getMessage: string } | "__RECURSIVITY__")[];
}

interface GoldenDetail {
  getAmount: GoldenMoney | null;
  getReference: GoldenReference | null;
  getRelatedParties: GoldenParty[];
  getRemittanceInformation: GoldenRemittance | null;
}

interface GoldenEntry {
  getAccountServicerReference: string | null;
  getAmount: GoldenMoney;
  getBatchPaymentId: string | null;
  getBookingDate: Record<"0", string> | null;
  getCreditDebitIndicator: "CRDT" | "DBIT";
  getIndex: number;
  getReference: string | null;
  getReversalIndicator: boolean;
  getStatus: string;
  getTransactionDetail: GoldenDetail | null;
  getTransactionDetails: (GoldenDetail | "__RECURSIVITY__")[];
  getValueDate: Record<"0", string> | null;
}

export interface GoldenMessage {
  getEntries: GoldenEntry[];
}

/** What is compared; what is not told is null. */
type Compared = Record<string, unknown>;

export function goldenEntries({ getEntries }: GoldenMessage): { index: number; compared: Compared }[] {
  return getEntries.map((entry) => ({
    index: entry.getIndex,
    compared: {
      bookedOn: entry.getBookingDate?.[0].slice(0, 10) ?? null,
      valuedOn: entry.getValueDate?.[0].slice(0, 10) ?? null,
      amount: `${entry.getAmount.getAmount} ${entry.getAmount.getCurrency.getCode}`,
      direction: entry.getCreditDebitIndicator,
      reversal: entry.getReversalIndicator,
      status: entry.getStatus,
      references: [entry.getReference, entry.getAccountServicerReference, entry.getBatchPaymentId],
      details: entry.getTransactionDetails.map((detail) =>
        goldenDetail(detail === "__RECURSIVITY__" ? entry.getTransactionDetail : detail),
      ),
    },
  }));
}

function goldenDetail(detail: GoldenDetail | null): Compared | null {
  if (detail === null) return null;
  const { getAmount: amount, getReference: reference, getRemittanceInformation: remittance } = detail;
  return {
    // Its sign is the entry's there, whatever the transaction says.
    amount: amount && `${Math.abs(Number(amount.getAmount))} ${amount.getCurrency.getCode}`,
    references: [
      reference?.getAccountServicerReference,
      reference?.getTransactionId,
      reference?.getEndToEndId,
      reference?.getUuidEndToEndReference,
      reference?.getInstructionId,
      reference?.getMessageId,
      reference?.getPaymentInformationId,
      reference?.getMandateId,
    ].map((one) => one ?? null),
    remittances:
      remittance?.getStructuredBlocks.map((block) => {
        const information = (block === "__RECURSIVITY__" ? remittance.getStructuredBlock : block)
          ?.getCreditorReferenceInformation;
        return (
          (information === "__RECURSIVITY__" ? remittance.getCreditorReferenceInformation : information)
            ?.getRef ?? null
        );
      }) ?? [],
    texts:
      remittance?.getUnstructuredBlocks.map((block) =>
        block === "__RECURSIVITY__" ? remittance.getUnstructuredBlock?.getMessage : block.getMessage,
      ) ?? [],
    parties: detail.getRelatedParties
      .map(({ getAccount, getRelatedPartyType: { __CLASS__: kind, getName } }) =>
        [
          kind.replace(/.*\\/, ""),
          getName === "" ? null : getName,
          getAccount?.getIdentification ?? null,
        ].join(" | "),
      )
      .sort(),
  };
}

/** What we read, beside what was to be read. The golden reading has of several statements the last entry of each number. */
export function sameEntries(
  statements: readonly CamtStatement[],
  golden: readonly { index: number; compared: Compared }[],
): [unknown, unknown] {
  const last = new Map(
    statements.flatMap(({ entries }) => entries.map((entry, index) => [index, entry] as const)),
  );
  return [
    new Map([...last].map(([index, entry]) => [index, comparedEntry(entry)])),
    new Map(golden.map(({ index, compared }) => [index, compared])),
  ];
}

function comparedEntry({
  amount,
  bookedOn,
  details,
  direction,
  references,
  reversal,
  status,
  valuedOn,
}: CamtEntry): Compared {
  const minor = (amount?.minor ?? NaN) * (direction === "debit" ? -1 : 1);
  return {
    bookedOn: bookedOn ?? null,
    valuedOn: valuedOn ?? null,
    amount: `${minor} ${amount?.currency ?? ""}`,
    direction: direction === "debit" ? "DBIT" : "CRDT",
    reversal,
    status,
    references: [references.entry ?? null, references.bank ?? null, references.batch ?? null],
    details: details.map(comparedDetail),
  };
}

function comparedDetail({ amounts, references, remittances, texts, parties }: CamtDetail): Compared {
  const { bank, transaction, endToEnd, unique, instruction, message, order, mandate } = references;
  const named = {
    Debtor: parties.debtor,
    Creditor: parties.creditor,
    UltimateDebtor: parties.ultimateDebtor,
    UltimateCreditor: parties.ultimateCreditor,
  };
  return {
    amount: amounts[0] === undefined ? null : `${amounts[0].minor} ${amounts[0].currency}`,
    references: [bank, transaction, endToEnd, unique, instruction, message, order, mandate].map(
      (one) => one ?? null,
    ),
    remittances: remittances.map((remittance) => remittance.references[0] ?? null),
    texts,
    parties: Object.entries(named)
      .flatMap(([kind, party]) =>
        party === undefined ? [] : [[kind, party.name ?? null, party.account ?? null].join(" | ")],
      )
      .sort(),
  };
}
