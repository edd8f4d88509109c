/**
 * What every language must bring to say that a colleague leaves, and what there is to hand over. Names stand in the
 * nominative; days come as they stand in a sentence of the language.
 */
import type { ToHandOver } from "../../../leaving/hand-over-list.ts";

export interface LeavingTexts {
  /** To whoever said so. */
  readonly leaves: (said: { name: string; lastOn: string; to: string }) => string;
  readonly stays: (name: string) => string;
  /** The last day is near: what holds from the day after it, and how it is taken back. */
  readonly soon: (name: string, fromOn: string) => string;
  /** What is left to do for whoever looks after Handslag, after that day. */
  readonly settings: (name: string) => string;
  readonly nothing: string;
  /** How many of each there are; `alone`: customers who know nobody else of us. */
  readonly lists: Readonly<Record<keyof ToHandOver, (count: number) => string>>;
  readonly lastContact: (day: string) => string;
  readonly neverInTouch: string;
  /** After the name of a talk's customer: the invitation stays in the name of whoever leaves. */
  readonly invited: string;
  /** At the end of a list: "3 more". */
  readonly more: (count: number) => string;
  /** Above the address of the page, and the page's title. */
  readonly all: string;
  readonly title: (name: string) => string;
  /** To whoever leads a talk now: whom it was to be, and that the customer's invitation stays in that name. */
  readonly agenda: {
    readonly leads: (name: string) => string;
    readonly invited: (name: string) => string;
  };
  readonly morning: {
    readonly heading: string;
    /** A week before, to both; `names` are valued customers, joined. */
    readonly leaver: (said: { to: string; lastOn: string }) => string;
    readonly introduce: (said: { to: string; names: string }) => string;
    readonly successor: (said: { name: string; lastOn: string }) => string;
    readonly beIntroduced: (said: { name: string; names: string }) => string;
    /** On the working day after; `what` are the counts, joined. */
    readonly cameOver: (said: { name: string; what: string }) => string;
    readonly cameOverNothing: (name: string) => string;
  };
}
