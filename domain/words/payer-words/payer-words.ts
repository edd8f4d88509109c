/** The words by which staff say what they know of a customer's payments. Every text is a list with commas between. */

/** What can be said; the last four are decisions. */
export const PAYER_WORDS = [
  "dispute",
  "dispute-over",
  "promise-to-pay",
  "exempt",
  "reminded",
  "go-on",
  "shorter-terms",
  "prepayment",
  "end",
] as const;

export type PayerWord = (typeof PAYER_WORDS)[number];

export interface PayerWords extends Readonly<Record<PayerWord, string>> {
  /** Before or after a day: "till 1/3", "1.3. asti". */
  readonly until: string;
  /** Before the day on which to look at it again. */
  readonly lookAgain: string;
  /** Before the number of an invoice. */
  readonly invoice: string;
}
