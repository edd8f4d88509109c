/**
 * OIOUBL 2, Denmark's own UBL: invoices, credit notes and reminders ("rykker"). What it does otherwise than Peppol is read
 * where it stands: the due day in `PaymentMeans/PaymentDueDate`, the reference of a payment card (FIK 71 and 75, giro 04
 * and 15) in `InstructionID`, names of schemes such as `DK:CVR`.
 */
import type { LedgerReading } from "../ledger-facts.ts";
import { isUbl, readUblAs, type UblReading } from "./ubl/read-ubl.ts";

/** `<cbc:CustomizationID>OIOUBL-2.02</cbc:CustomizationID>`; before 2.02 some programs only named the profile's list. */
const OIOUBL = /<(?:\w{1,20}:)?CustomizationID(?:\s[^>]{0,200})?>\s{0,20}OIOUBL-|urn:oioubl:/;

export function isOioubl(head: string): boolean {
  return OIOUBL.test(head) && isUbl(head);
}

export function readOioubl(text: string, options: UblReading = {}): LedgerReading {
  return readUblAs("oioubl", text, options);
}
