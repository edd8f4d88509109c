/**
 * What an answer by staff does to the promises of its thread: it keeps what was promised before it was written, and
 * nothing that the customer wrote after. Where a promise covers both, because what came after was read first, it is
 * divided: each part has a promise of its own, as if all had been read in order. Pure.
 */
import type { Again, Evidence, GivenPromise } from "../promise/promise.ts";
import { keptBy, withdrawn } from "../promise/said.ts";
import type { Contact, Thread } from "./contact.ts";
import { type Place, placeOf, type Turn, withoutThanks } from "./turns.ts";

/** What has to be read before it is known what an answer does. */
export interface Bearing {
  readonly place: Place;
  /** The mail, of those before the answer or after it, that needs a promise of its own if its own is divided. */
  readonly waits: { readonly answered: string | undefined; readonly later: string | undefined };
  /** The promise that covers what the customer wrote about then. */
  readonly promiseId: string | undefined;
}

export function bearingOf(
  { turns = [] }: Pick<Thread, "turns">,
  evidence: Pick<Evidence, "at" | "by">,
  openPromise: GivenPromise | undefined,
): Bearing {
  const place = placeOf(turns, { id: evidence.by, at: evidence.at, by: "staff" });
  const answered = answeredIn(place);
  const later = withoutThanks(place.after);
  const isOpenBefore = openPromise !== undefined && openPromise.madeAt <= evidence.at;
  return {
    place,
    waits: { answered: answered[0]?.id, later: later[0]?.id },
    promiseId: isOpenBefore
      ? openPromise.promiseId
      : [...answered.toReversed(), ...place.after].find((turn) => turn.promiseId !== undefined)?.promiseId,
  };
}

/** The same, read. */
export interface Answering {
  readonly bearing: Bearing;
  /** The promise of `bearing.promiseId`. */
  readonly promise: GivenPromise | undefined;
  /** A letter tells the customer of it, or can no more be stopped. */
  readonly isTold: boolean;
  /** The contacts of `bearing.waits`, where they were logged. */
  readonly contacts: {
    readonly answered?: Contact | undefined;
    readonly later?: Contact | undefined;
  };
}

export interface ToAnswer extends Answering {
  readonly evidence: Evidence;
  /** A new promise for a mail that was logged. */
  readonly promiseFor: (contact: Contact, silent: boolean) => GivenPromise;
  /** The one in place of a promise that had ended, and its time passed, when staff said that somebody waits after all. */
  readonly promiseAgain?: ((ended: GivenPromise, again: Again) => GivenPromise) | undefined;
}

export interface Answered {
  /** The promise as it is to be, when the answer changes it. */
  readonly changed?: GivenPromise | undefined;
  /** For the part that has none of its own; open, or ended by whichever answer came after it. */
  readonly made?: GivenPromise | undefined;
}

export function answer({
  bearing,
  evidence,
  promise,
  isTold,
  promiseFor,
  promiseAgain,
  contacts,
}: ToAnswer): Answered {
  if (promise?.kind !== "reply") return {};
  const { place } = bearing;
  const covers = (turns: readonly Turn[]): boolean => turns[0]?.promiseId === promise.promiseId;
  const later = withoutThanks(place.after);
  if (promise.madeAt <= evidence.at) {
    if (!canBeEndedBy(promise, evidence)) return {};
    const made =
      covers(later) && contacts.later ? endedBy(promiseFor(contacts.later, true), place.next) : undefined;
    const changed = isOnlyThanks(promise, place) ? withdrawn(promise, evidence) : keptBy(promise, evidence);
    const { again } = changed;
    const isAgain = again !== undefined && again.by !== promise.again?.by;
    return {
      changed,
      made: isAgain ? promiseAgain && endedBy(promiseAgain(changed, again), place.next) : made,
    };
  }
  const answered = answeredIn(place);
  const made =
    covers(answered) && contacts.answered
      ? keptBy(promiseFor(contacts.answered, place.previous !== undefined), evidence)
      : undefined;
  return { changed: afterAnswer(promise, { place, evidence, isTold }), made };
}

/** What was promised for a mail that came after the answer, before the answer was read. */
function afterAnswer(
  promise: GivenPromise,
  { place, evidence, isTold }: { place: Place; evidence: Evidence; isTold: boolean },
): GivenPromise | undefined {
  const isLater = place.after.some(({ promiseId }) => promiseId === promise.promiseId);
  if (!isLater || promise.state === "withdrawn") return undefined;
  // It was no more than thanks for this answer.
  if (withoutThanks(place.after).length === 0) return withdrawn(promise, evidence);
  // It goes on with a dialogue: no letter, while there is time.
  return isTold || promise.silent ? undefined : { ...promise, silent: true };
}

/** An open one; one that ended later ended by whichever evidence is the earliest. */
function canBeEndedBy({ state, endedAt = "" }: GivenPromise, { at }: Evidence): boolean {
  return state === "open" || at < endedAt;
}

/** A promise that a thank-you made, because the answer that it thanks for had not been read. */
function isOnlyThanks({ contactId }: GivenPromise, place: Place): boolean {
  return answeredIn(place).length === 0 && place.before.some(({ id }) => id === contactId);
}

/** What the customer wrote before it that nobody had answered. */
export function answeredIn({ previous, before }: Pick<Place, "previous" | "before">): readonly Turn[] {
  return previous === undefined ? before : withoutThanks(before);
}

/** The promise, ended by the answer that came next, if there was one. */
export function endedBy(promise: GivenPromise, next: Turn | undefined): GivenPromise {
  return next === undefined
    ? promise
    : keptBy(promise, {
        ...{ at: next.at, by: next.id, staffId: next.staffId },
        ...(next.isSaid === true && { isSaid: true }),
      });
}

/** The turns, where those of the part that has a promise of its own now are covered by that one. */
export function coveredBy(
  turns: readonly Turn[],
  made: GivenPromise | undefined,
  { before, after }: Place,
): readonly Turn[] {
  // One that was made at a person's word covers no mail anew.
  if (made?.wroteAt !== undefined) return turns;
  const part = [before, after].find((each) => each.some(({ id }) => id === made?.contactId)) ?? [];
  const [first] = withoutThanks(part);
  const covered = part.filter(({ promiseId }) => promiseId === first?.promiseId).map(({ id }) => id);
  return turns.map((turn) =>
    made !== undefined && covered.includes(turn.id) ? { ...turn, promiseId: made.promiseId } : turn,
  );
}
