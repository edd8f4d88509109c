/** The words by which staff ask for something, as each language has them. Every text is a list with commas between. */

/** What can be said of one thing. */
export const ITEM_WORDS = [
  "done",
  "not-needed",
  "later",
  "hand-over",
  "open-again",
  "not-a-customer",
  "supplier",
  "customer",
  "mine",
  "undo",
] as const;

/** What stands alone on its line; `undo` also behind the number of a line of ours. */
export const LONE_WORDS = ["undo", "pause", "resume", "back"] as const;

/** What begins a line with a colon: `lovar: …`. */
export const COLON_WORDS = ["promise", "away", "back", "closed", "opened", "leaves", "stays"] as const;

export type ItemWord = (typeof ITEM_WORDS)[number];
export type LoneWord = (typeof LONE_WORDS)[number];
export type ColonWord = (typeof COLON_WORDS)[number];

export interface StaffWords extends Readonly<Record<ItemWord | LoneWord | ColonWord, string>> {
  /** Hand over "to" somebody. */
  readonly to: string;
  /** Around the name of who takes over: "ersättare Bertil", "Bertil tar över". */
  readonly backupIs: string;
  readonly takesOver: string;
  /** The same of whoever writes. */
  readonly iTakeOver: string;
  /** What was done, in the past: may follow "done" at once. A present tense never does: "klart, jag ringer" means "sure". */
  readonly did: string;
  /** How it was done: may follow "done", too. */
  readonly how: string;
  /** After "we": that people will meet or talk again, which leaves nothing to do until then. */
  readonly meet: string;
  /** Whoever says one of these beside "done" may not be done. */
  readonly doubts: string;
  /** Nobody was reached: whatever stands beside it, the customer has not heard from us. */
  readonly unreached: string;
  /** It was sent to a colleague: of that alone the customer has not heard from us either. */
  readonly passedOn: string;
  /** Why somebody hands over, though it sounds like a doubt: a day beside it is when they are not there. */
  readonly unable: string;
  /** How a line begins that wishes a nice weekend. */
  readonly wishes: string;
  readonly firstPerson: string;
  /** Whoever says this is about to do it, or says that somebody else is. */
  readonly intentions: string;
  readonly and: string;
}
