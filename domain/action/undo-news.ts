/** Who hears that a promise is theirs again, or theirs no more, when what gave it to somebody is taken back. Pure. */
import { handOverLetter, readerOf } from "../letters/confirmation/hand-over-letter.ts";
import type { HandOverLetter } from "../letters/letter.ts";
import type { GivenPromise } from "../promise/promise.ts";
import type { Change } from "./deed.ts";
import { newsOfHandOver } from "./hand-over.ts";
import type { Undo, Undoing } from "./undoing.ts";

/** Whoever was told to keep a promise while its owner is away hears that the owner does, if that letter has gone out. */
export function newsOfOneThere(promise: GivenPromise, { deed }: Undoing, undo: Undo): HandOverLetter[] {
  const { owner, promiseId } = promise;
  return deed.letterIds.flatMap((letterId) => {
    const read = readerOf(letterId, deed.deedId, promiseId);
    return read?.what === "away"
      ? [handOverLetter(promise, undo, { staffId: read.staffId, what: "taken", owner, ifSent: letterId })]
      : [];
  });
}

/**
 * Whoever was told that a promise is theirs, or is theirs no more, hears the opposite, if that letter has gone out. Where it
 * goes on, and was given to somebody when it was not to, they hear of it now.
 */
export function newsOfReturn(
  { before, after }: Change<GivenPromise>,
  { deed, company, told }: Undoing,
  undo: Undo,
): HandOverLetter[] {
  if (before === undefined || after.owner === before.owner || after.state !== "open") return [];
  const given = after.facts?.findLast((fact) => fact.is === "handed" && fact.owner === after.owner);
  if (before.state !== "open" && told.has(given?.by ?? "")) return [];
  if (before.state !== "open") return newsOfHandOver({ company, order: undo }, after, before.owner);
  return deed.letterIds.flatMap((letterId) => {
    const read = readerOf(letterId, deed.deedId, after.promiseId);
    if (read === undefined) return [];
    const what = read.what === "given" ? "taken" : "given";
    // Who got the mail for what they did themselves.
    if (what === "taken" && read.staffId === undo.staffId) return [];
    return [handOverLetter(after, undo, { ...read, what, owner: after.owner, ifSent: letterId })];
  });
}
