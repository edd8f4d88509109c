/** A mail that has come in: its id, which names its raw bytes, and what SES said of it. */
import type { Receipt } from "../mail/receipt.ts";

export interface Incoming {
  readonly contactId: string;
  readonly receipt: Receipt;
}
