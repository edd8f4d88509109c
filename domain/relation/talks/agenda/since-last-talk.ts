/** What a customer and the company had to do with each other since they last talked, as facts for an agenda. Pure. */
import { replySubject } from "../../../letters/reply-subject.ts";
import type { Day } from "../../../time/instant.ts";
import type { PromiseEnd, RelationContact, RelationFacts } from "../../relation-facts.ts";
import { median } from "../../purchase-rhythm.ts";
import { TALK_KINDS } from "../../talk.ts";
import { plusMonths } from "../../../time/months.ts";
import { lastHeldOn } from "../talk-known.ts";

export interface SinceLastTalk {
  /** The day of the last talk of any kind; absent when there was none in the last twelve months. */
  readonly talkOn?: Day | undefined;
  /** What came after this day is told. */
  readonly sinceOn: Day;
  /** Days on which people spoke or wrote to each other, and on which they met or spoke by video. */
  readonly days: number;
  readonly met: number;
  /** What most of the mails were about, the most first. */
  readonly subjects: readonly string[];
  readonly promises: {
    readonly kept: number;
    readonly of: number;
    /** What was promised and came late, where it has a name; the newest first. */
    readonly late: readonly string[];
  };
  /** Minutes of opening hours within which half of the replies came; absent where there are too few to say. */
  readonly replyMinutes?: number | undefined;
}

const MOST_SUBJECTS = 3;
const MOST_LATE = 3;
const FEWEST_REPLIES = 3;

/** After the last talk, or in twelve months, up to and with `on`. */
export function sinceLastTalk({ talks, contacts, promises }: RelationFacts, on: Day): SinceLastTalk {
  const yearAgo = plusMonths(on, -12);
  const last = TALK_KINDS.map((kind) => lastHeldOn(talks, kind, on) ?? "")
    .toSorted()
    .at(-1);
  const talkOn = last === undefined || last < yearAgo ? undefined : last;
  const sinceOn = talkOn ?? yearAgo;
  const isSince = (day: Day): boolean => day > sinceOn && day <= on;

  const since = contacts.filter((each) => isSince(each.on));
  const ended = promises.filter(({ endedOn }) => isSince(endedOn));
  return {
    talkOn,
    sinceOn,
    days: countDays(since.filter(isInTouch)),
    met: countDays(
      since.filter(({ way, direction }) => direction === "both" && (way === "meeting" || way === "video")),
    ),
    subjects: subjectsOf(since),
    promises: promisesOf(ended),
    replyMinutes: usualReply(ended.flatMap(({ kind, minutes }) => (kind === "reply" ? (minutes ?? []) : []))),
  };
}

/** A call that nobody answered is only an attempt, and a note that names no way may be of something else. */
const isInTouch = ({ way, direction }: RelationContact): boolean =>
  direction !== "none" && (way === "mail" || (direction !== "out" && way !== "other"));

const countDays = (contacts: readonly RelationContact[]): number =>
  new Set(contacts.map(({ on }) => on)).size;

/** By how many mails each was about, then the newest first; those of staff's notes are theirs alone. */
function subjectsOf(contacts: readonly RelationContact[]): readonly string[] {
  const found = new Map<string, { readonly subject: string; mails: number }>();
  for (const { way, what } of contacts) {
    const subject =
      way === "mail" && what !== undefined ? replySubject(what)?.slice("Re: ".length) : undefined;
    if (subject === undefined) continue;
    const known = found.get(subject.toLowerCase());
    if (known === undefined) found.set(subject.toLowerCase(), { subject, mails: 1 });
    else known.mails += 1;
  }
  return [...found.values()]
    .sort((a, b) => b.mails - a.mails)
    .slice(0, MOST_SUBJECTS)
    .map(({ subject }) => subject);
}

/** A new time that was agreed before the old one had passed is no end; nor is what nobody waited for any more. */
function promisesOf(ended: readonly PromiseEnd[]): SinceLastTalk["promises"] {
  const late = ended.filter(({ end }) => end === "late" || end === "broken");
  const kept = ended.filter(({ end }) => end === "kept").length;
  return {
    kept,
    of: kept + late.length,
    late: late.flatMap(({ what }) => what ?? []).slice(0, MOST_LATE),
  };
}

function usualReply(minutes: readonly number[]): number | undefined {
  return minutes.length < FEWEST_REPLIES ? undefined : median(minutes);
}
