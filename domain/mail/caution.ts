/**
 * What staff should know before they act on a mail, beside what it says: stable codes with the fact seen, cleaned and
 * short. They are stored with the contact and its promise, and put into words by the letters and pages that staff read.
 */
export const CAUTION_CODES = [
  /** Nothing proves that the mail is from the address it names. */
  "unproven",
  /** The owner of the domain it names says that such mail is forged. */
  "possible-spoof",
  /** The sender's address looks like a known one; the fact is the known one. */
  "looks-like",
  /** Answers would go elsewhere; the fact is that address. */
  "reply-to-differs",
  /** It names no sender, or more than one. */
  "sender-unclear",
  /** Another mail had the same Message-ID. */
  "id-reuse",
  /** Something in it could not be read as it was meant. */
  "damaged",
  "too-deeply-nested",
  /** Only a part of it was read. */
  "too-large",
  /** No mail can be read in it. */
  "unreadable",
] as const;

export type CautionCode = (typeof CAUTION_CODES)[number];

export interface Caution {
  readonly code: CautionCode;
  readonly fact?: string | undefined;
}
