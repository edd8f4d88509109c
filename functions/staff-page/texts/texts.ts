/** What the page says in every language: one file a language, and a text that is missing is a type error. */

/** What can be chosen on the page, by the word that the ask has (`domain/action/ask.ts`). */
export const CHOICES = [
  "done",
  "later",
  "hand-over",
  "not-needed",
  "open-again",
  "customer",
  "supplier",
  "not-a-customer",
] as const;

export type Choice = (typeof CHOICES)[number];

export interface PageTexts {
  /** Of the window; `who` is a customer's name or address. */
  readonly title: (who: string) => string;
  /** How the promise stands; times as staff read them. */
  readonly promisedBy: (when: string) => string;
  readonly wasPromisedBy: (when: string) => string;
  /** The same of what staff promised that is no answer, and the choice that it is done. */
  readonly other: {
    readonly title: (what: string) => string;
    readonly promisedBy: (when: string) => string;
    readonly wasPromisedBy: (when: string) => string;
    readonly done: string;
  };
  readonly noTimePromised: string;
  readonly ended: Readonly<Record<"kept" | "late" | "broken" | "withdrawn", (when: string) => string>>;
  readonly owner: (name: string) => string;
  readonly wrote: (when: string) => string;
  /** Of a promise that staff noted themselves. */
  readonly promised: (what: string) => string;
  readonly noSubject: string;
  readonly attachments: string;
  readonly wholeMail: string;
  readonly onlyNew: string;
  readonly file: string;
  readonly mailGone: string;
  readonly virus: string;
  /** Above the choices, and each of them. */
  readonly whatNow: string;
  readonly choices: Readonly<Record<Choice, string>>;
  readonly newDay: string;
  readonly toWhom: string;
  readonly backup: string;
  readonly goOn: string;
  readonly chooseFirst: string;
  readonly dayFirst: string;
  /** The question that comes before anything is done, and its two answers. */
  readonly question: Readonly<Record<Choice | "undo", string>>;
  readonly yes: string;
  readonly no: string;
  readonly undo: string;
  readonly back: string;
  readonly tooOld: string;
  /** For a link that opens nothing: it may be old or broken, and nobody is told which. */
  readonly opensNothing: { readonly title: string; readonly text: string };
  /** The page of all that waits for its reader. */
  readonly list: {
    readonly title: string;
    readonly overdue: string;
    readonly today: string;
    readonly later: string;
    readonly noTime: string;
    readonly cameIn: string;
    readonly nothing: string;
  };
  /** `copyTo` is where Handslag sees the answer, when it does not see it by itself. */
  readonly answerAsUsual: (copyTo: string | undefined) => string;
}
