/** What the page of a customer's payments says in every language, beside what all pages say. */
import type { PayerChoice } from "../../payer-choices.ts";

export interface PayerPageTexts {
  readonly title: (who: string) => string;
  readonly notLooked: string;
  readonly choices: Readonly<Record<PayerChoice, string>>;
  /** Fields, and for what each is. */
  readonly day: string;
  readonly dayFor: string;
  readonly reason: string;
  readonly reasonFor: string;
  readonly dayFirst: string;
  readonly reasonFirst: string;
  /** Above what was chosen. */
  readonly question: string;
  readonly back: string;
}
