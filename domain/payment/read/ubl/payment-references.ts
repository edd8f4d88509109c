/**
 * The reference that a payment is to carry, by UBL's means of payment. Where the scheme is a Danish payment card (giro,
 * FIK), the reference stands apart from the card's type: in `InstructionID` (OIOUBL), or behind it (Peppol: `71#…`). Of
 * several means, the first whose check digit holds is the one that people copy.
 */
import { asNumber } from "../as-written.ts";
import { kindsOf } from "../../references/reference.ts";
import { textAt, type XmlElement } from "../xml.ts";

/** UNCL 4461: giro, and Danish FIK. */
const CARDS: ReadonlySet<string> = new Set(["50", "93"]);

/** OIOUBL's names for the same. */
const CARD_CHANNELS: ReadonlySet<string> = new Set(["DK:GIRO", "DK:FIK"]);

/** Types of cards with a reference; 01 and 73 have none, and the payer writes what he likes. */
const CARD = /^\+?(?:04|15|71|75)(?:[#<](\d{1,16}))?(?:\D.*)?$/;

export function paymentReference(means: readonly XmlElement[]): string | undefined {
  const references = means.flatMap((each) => referenceIn(each) ?? []);
  return references.find((reference) => kindsOf(reference).length > 0) ?? references[0];
}

function referenceIn(means: XmlElement): string | undefined {
  const paymentId = asNumber(textAt(means, "PaymentID"));
  if (isCard(means)) {
    const card = CARD.exec(paymentId ?? "");
    if (card === null) return undefined;
    const reference = card[1] ?? asNumber(textAt(means, "InstructionID"));
    return reference !== undefined && /^\d{1,16}$/.test(reference) ? reference : undefined;
  }
  const reference = paymentId ?? asNumber(textAt(means, "PayeeFinancialAccount", "PaymentNote"));
  return reference !== undefined && /\d/.test(reference) ? reference : undefined;
}

function isCard(means: XmlElement): boolean {
  return (
    CARDS.has(textAt(means, "PaymentMeansCode") ?? "") ||
    CARD_CHANNELS.has(textAt(means, "PaymentChannelCode") ?? "")
  );
}
