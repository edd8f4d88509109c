/**
 * A line that was meant for Handslag and could not be followed:
 * - `no-word`: none of the words that Handslag knows;
 * - `no-day`: a day was needed, and none could be read;
 * - `past-day`: the day has passed;
 * - `no-what`: a promise without anything promised;
 * - `no-reason`: a decision or an exemption without its reason;
 * - `no-minutes`: a talk closes with a few lines of what was said;
 * - `no-interval`: a wish without how often, or with two of them;
 * - `no-whom`: a recommendation of nobody;
 * - `maybe-leaves`: somebody leaves, said without the colon: nobody's customers are handed over by it;
 * - `no-level`: a level that is none of the six;
 * - `not-yet`: people are going to be in touch, or have not been: no contact is noted;
 * - `maybe-send`: an agenda was to go, and more was said than that: it has not gone;
 * - `maybe-promise`: it is kept as text, and may be a promise with its day;
 * - `maybe-meant`: it begins with a word of ours without its colon, or is almost such a line: `form` is that line;
 * - `next-step`: the next step of no level, `form`;
 * - `maybe-owner`: the customer is said to be a colleague's, whose name is `form`;
 * - `maybe-favour`: somebody lent or borrowed something: `form` is the line;
 * - `maybe-personal`: a personal line that is none of ours, or empty: nothing of it is noted or quoted;
 * - `never-noted`: almost a line of ours, of something that is never noted of people;
 * - `maybe-forget`: it asks to erase what is personal, in other words than ours: nothing is erased;
 * - `maybe-recommended`: the customer may have recommended us to `form`.
 * - `line-…`: of a line of our letter, by its number: what may be meant of it, with `form`, or what can be said of it;
 *   `line-not-yet`: it is said to be done, and what is still to come as well.
 */
export interface NotUnderstood {
  /** The line as it was written, cleaned and cut. */
  readonly line: string;
  readonly why:
    | "no-word"
    | "no-day"
    | "past-day"
    | "no-what"
    | "no-reason"
    | "no-minutes"
    | "no-interval"
    | "no-whom"
    | "maybe-leaves"
    | "no-level"
    | "not-yet"
    | "maybe-send"
    | "maybe-promise"
    | AskedBack
    | LineWhy;
  /** What was meant, perhaps: see above. */
  readonly form?: string | undefined;
  /** The number in front of it. */
  readonly item?: number | undefined;
  /** All of them, where there are several. */
  readonly items?: readonly number[] | undefined;
}

/** What is asked of a numbered line. */
export const LINE_WHYS = [
  "line-later",
  "line-hand-over",
  "line-done",
  "line-undo",
  "line-no",
  "line-hint",
  "line-unclear",
  "line-not-yet",
] as const;

export type LineWhy = (typeof LINE_WHYS)[number];

export const isLineWhy = (why: string): why is LineWhy => LINE_WHYS.some((each) => each === why);

/** Lines that are asked back with the form that they lack. */
export const ASKED_BACK = [
  "maybe-meant",
  "next-step",
  "maybe-owner",
  "maybe-favour",
  "maybe-recommended",
  "maybe-personal",
  "maybe-forget",
  "never-noted",
] as const;

export type AskedBack = (typeof ASKED_BACK)[number];

export const isAskedBack = (why: string): why is AskedBack => ASKED_BACK.some((each) => each === why);
