/** What every language must bring for the month's letter about payments. Money, days and months come as written. */
import type { PluralForm } from "../morning/texts.ts";

export interface PaymentsMonthTexts {
  /** `month` as in a sentence: "oktober". */
  readonly subject: (month: string) => string;
  readonly overdue: (said: { money: string; day: string; customers: number; form: PluralForm }) => string;
  readonly nothingOverdue: (day: string) => string;
  readonly before: (said: { money: string; customers: number; form: PluralForm }) => string;
  readonly nothingBefore: string;
  /** Whether it grows; said when every currency says the same. */
  readonly trend: Readonly<Record<"grows" | "shrinks" | "same", string>>;
  readonly heading: string;
  /** After the name; either may be missing. */
  readonly days: (days: number) => string;
  readonly onTime: string;
  readonly owes: (money: string) => string;
  readonly costsHeading: string;
  /** That it is only information. */
  readonly costsAreInformation: string;
}
