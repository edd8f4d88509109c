/**
 * Keeps what is known of one relation small enough to be stored, whatever people and senders write: all words of a kind
 * together take so many bytes, and beyond that those of the oldest facts are left out. The facts themselves stay, with
 * their days. What was left out once stays out, so it is the same in whatever order facts come. Pure.
 */
import type { RelationFacts, RelationNote, WordsOf } from "./relation-facts.ts";
import type { Talk } from "./talk.ts";

/**
 * Bytes (UTF-8) of the words of one kind. The sum, with as many facts as are kept of each kind, is less than the book takes
 * even where nothing can be compressed (`aws/dynamodb-relation-book.ts`). Those of the newest fact stay in any case.
 */
const MOST_BYTES: Readonly<Record<WordsOf, number>> = {
  text: 70_000,
  what: 40_000,
  people: 30_000,
  promised: 10_000,
  noted: 20_000,
  lasting: 16_000,
  minutes: 60_000,
  agendas: 20_000,
};

/** What stands where minutes were: the talk was held. */
export const MINUTES_LEFT_OUT = "…";

interface Words<T> {
  readonly of: WordsOf;
  /** By which the newest come first. */
  readonly dated: (one: T) => readonly [when: string, id: string];
  /** What it takes; the empty string without such words. */
  readonly words: (one: T) => string;
  readonly without: (one: T) => T;
}

type Contact = RelationFacts["contacts"][number];
type Promised = RelationFacts["promises"][number];

const byDay = ({ on, id }: Contact): [string, string] => [on, id];
const talkDay = ({ on, talkId }: Talk): [string, string] => [on, talkId];

const TEXT: Words<Contact> = {
  ...{ of: "text", dated: byDay },
  words: ({ text = "" }) => text,
  without: ({ text: _text, ...rest }) => rest,
};
const WHAT: Words<Contact> = {
  ...{ of: "what", dated: byDay },
  words: ({ what = "" }) => what,
  without: ({ what: _what, ...rest }) => rest,
};
const PEOPLE: Words<Contact> = {
  ...{ of: "people", dated: byDay },
  words: ({ staff, people }) => [...staff, ...people].join(" "),
  without: (contact) => ({ ...contact, staff: [], people: [] }),
};
const PROMISED: Words<Promised> = {
  of: "promised",
  dated: ({ endedOn, id }) => [endedOn, id],
  words: ({ what = "" }) => what,
  without: ({ what: _what, ...rest }) => rest,
};
/** What people said goes by itself from what is remembered for years: a recommendation, a milestone, a personal word. */
const NOTED = notes("noted", ({ says }) => !LASTING.has(says));
const LASTING_NOTED = notes("lasting", ({ says }) => LASTING.has(says));
const LASTING: ReadonlySet<string> = new Set<RelationNote["says"]>(["referral", "milestone", "personal"]);
const NOTED_IN: ReadonlySet<string> = new Set([
  "reason",
  "what",
  "whom",
  "nextStep",
  "evidence",
  "text",
  "person",
]);

function notes(of: "noted" | "lasting", isOne: (note: RelationNote) => boolean): Words<RelationNote> {
  return {
    of,
    dated: ({ at, noteId }) => [at, noteId],
    words: (note) =>
      Object.entries(note)
        .flatMap(([name, value]) =>
          isOne(note) && NOTED_IN.has(name) && typeof value === "string" ? [value] : [],
        )
        .join(""),
    without: (note) =>
      Object.fromEntries(
        Object.entries(note).map(([name, value]: [string, unknown]) => [
          name,
          NOTED_IN.has(name) ? "" : value,
        ]),
      ) as RelationNote,
  };
}
const MINUTES: Words<Talk> = {
  ...{ of: "minutes", dated: talkDay },
  words: ({ held }) =>
    held === undefined || held.minutes === MINUTES_LEFT_OUT
      ? ""
      : [held.minutes, ...held.staff, ...held.people].join(" "),
  without: ({ held, ...talk }) => ({
    ...talk,
    held: held && { ...held, minutes: MINUTES_LEFT_OUT, staff: [], people: [] },
  }),
};
const AGENDAS: Words<Talk> = {
  ...{ of: "agendas", dated: talkDay },
  words: ({ agenda: { points = [], changes = [] } = {} }) =>
    [...points.flatMap(({ id, text }) => [id, text]), ...changes].join(""),
  without: ({ agenda, ...talk }) => ({
    ...talk,
    agenda: agenda && { ...agenda, points: [], changes: undefined },
  }),
};

/** The same facts when they are small enough. */
export function withinSize(facts: RelationFacts): RelationFacts {
  const leftOut: Partial<Record<WordsOf, string>> = { ...facts.leftOut };
  const { contacts, promises, notes, talks } = facts;
  const after = {
    contacts: bounded(bounded(bounded(contacts, TEXT, leftOut), WHAT, leftOut), PEOPLE, leftOut),
    promises: bounded(promises, PROMISED, leftOut),
    notes: bounded(bounded(notes, NOTED, leftOut), LASTING_NOTED, leftOut),
    talks: bounded(bounded(talks, MINUTES, leftOut), AGENDAS, leftOut),
  };
  if (Object.keys(leftOut).length === 0) return facts;
  return { ...facts, ...after, leftOut };
}

/** Of two that are one: what either left out. */
export function leftOutOfBoth(
  { leftOut: one }: Pick<RelationFacts, "leftOut">,
  { leftOut: other }: Pick<RelationFacts, "leftOut">,
): Pick<RelationFacts, "leftOut"> {
  if (one === undefined || other === undefined) return { leftOut: one ?? other };
  const newer = Object.entries(other).filter(([of, since]) => since > (one[of as WordsOf] ?? ""));
  return { leftOut: { ...one, ...Object.fromEntries(newer) } };
}

/** `all` come the newest first. Notes in `leftOut` from which fact on, backwards, such words are left out. */
function bounded<T>(
  all: readonly T[],
  { of, dated, words, without }: Words<T>,
  leftOut: Partial<Record<WordsOf, string>>,
): readonly T[] {
  let bytes = 0;
  return all.map((each) => {
    const said = words(each);
    if (said === "") return each;
    const at = dated(each).join(" ");
    const isNewest = bytes === 0;
    bytes += Buffer.byteLength(said);
    if (bytes > MOST_BYTES[of] && !isNewest && at > (leftOut[of] ?? "")) leftOut[of] = at;
    return at <= (leftOut[of] ?? "") ? without(each) : each;
  });
}
