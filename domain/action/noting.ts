/** What noting a word about a relation starts from, what it comes to, and the days that are told back. Pure. */
import type { Letter } from "../letters/letter.ts";
import type { Circumstances } from "../relation/circumstances.ts";
import { contactDue } from "../relation/contact/contact-due.ts";
import type { RelationEntry } from "../relation/relation-book.ts";
import type { RelationFacts } from "../relation/relation-facts.ts";
import { nextTalkDates } from "../relation/talks/next-dates.ts";
import { nudgeDayFrom } from "../relation/talks/nudge-days.ts";
import { circumstancesOf } from "../relation/when-to-look.ts";
import type { Day } from "../time/instant.ts";
import { LADDER_ASKS } from "./ladder-ask.ts";
import type { RelationSaid, WhyNot } from "./order.ts";
import type { RelationAsk } from "./relation-ask.ts";
import { type Scene, todayOf } from "./scene.ts";
import type { TalkSaid } from "./talk-meant.ts";

export interface Noting {
  readonly scene: Scene<RelationAsk>;
  readonly entry: RelationEntry;
  /** The company's day on which it was said. */
  readonly today: Day;
  readonly circumstances: Circumstances;
  /** Of which talk it may be said. */
  readonly said: TalkSaid;
}

export function notingOf(scene: Scene<RelationAsk>, entry: RelationEntry): Noting {
  const { company, order } = scene;
  const { about, at, deedId } = order;
  const today = todayOf(scene);
  const circumstances = circumstancesOf(company, today);
  return {
    scene,
    entry,
    today,
    circumstances,
    said: { of: about?.of, confirmed: about?.talkId, at, on: today, deedId },
  };
}

export type Noted = {
  readonly said: RelationSaid;
  /** Of whom it is told, when that is not the customer whose relation it changes. */
  readonly who?: string | undefined;
  readonly to?: string | undefined;
  readonly names?: readonly string[] | undefined;
} & (
  | {
      readonly facts: RelationFacts;
      readonly as: "news" | "already" | "overtaken";
      /** That go out by it. */
      readonly letters?: readonly Letter[] | undefined;
    }
  /** `facts`: what is remembered all the same. */
  | { readonly cannot: WhyNot; readonly facts?: RelationFacts | undefined }
);

/** Words after which nobody asks when the next contact is. */
const NO_NEXT: ReadonlySet<RelationAsk["does"]> = new Set([
  "next",
  "referral",
  "talk-booked",
  "agenda-add",
  "agenda-change",
  "agenda-remove",
  "agenda-send",
  ...LADDER_ASKS,
]);

/** When the next contact is, and after the minutes of a talk the next talks. */
export function nextOf(
  ask: RelationAsk,
  { facts, placed }: RelationEntry,
  circumstances: Circumstances,
): Pick<RelationSaid, "next" | "nextTalks"> {
  const { on: today, calendar } = circumstances;
  const due = NO_NEXT.has(ask.does) ? undefined : contactDue(facts, placed, circumstances);
  const from = due === undefined || due.dueOn > today ? due?.dueOn : today;
  const on = from && (nudgeDayFrom(calendar, from) ?? from);
  const isTalk = ask.does === "met" && ask.talk !== undefined;
  return {
    ...(due !== undefined && on !== undefined && { next: { on, rule: due.rule } }),
    ...(isTalk && {
      nextTalks: nextTalkDates(facts, placed, circumstances).map(({ kind, on }) => ({ kind, on })),
    }),
  };
}
