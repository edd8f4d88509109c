/** What every language must bring to say what was noted of a customer's payments. Days and names come as written. */
import type { PayerAsk } from "../../../action/ask.ts";

export interface SaidOfPayer {
  /** "23 november 2026"; "" where no day belongs to the word. */
  readonly day: string;
  /** Its number, where one was named. */
  readonly invoice: string | undefined;
  readonly reason: string;
  /** As a line of the standing list says it: "kortare villkor". */
  readonly decision: string;
}

export type PaymentsWordsTexts = Readonly<Record<PayerAsk["does"], (said: SaidOfPayer) => string>>;
