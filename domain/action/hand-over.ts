/**
 * `hand-over`: somebody else keeps the promise. Whoever has it now is told at once, and whoever had it, unless that is
 * the one who says so; in relay mode who takes it gets the customer's mail all the same. Deadlines stay; so does what
 * anybody was warned of. Pure.
 */
import type { Company, StaffMember } from "../company.ts";
import { responsibleOn, staffMember } from "../customer/responsible.ts";
import { handOverLetter } from "../letters/confirmation/hand-over-letter.ts";
import type { HandOverLetter } from "../letters/letter.ts";
import type { GivenPromise } from "../promise/promise.ts";
import { handedOver, heldAt } from "../promise/said.ts";
import type { Instant } from "../time/instant.ts";
import type { Ask } from "./ask.ts";
import { colleagueNamed } from "./colleague-named.ts";
import {
  already,
  type Decision,
  done,
  endedAlready,
  evidenceOf,
  isAboutNothing,
  nameOf,
  notPossible,
  type Scene,
  who,
} from "./scene.ts";
import { withAgain } from "./waited-again.ts";

type HandingOver = Scene<Extract<Ask, { readonly does: "hand-over" }>>;

export function decideHandOver(scene: HandingOver): Decision {
  const { company, promise, order } = scene;
  if (isAboutNothing(scene) || promise === undefined) return notPossible(scene, "no-thing");
  const { to } = order.ask;
  const named = to === undefined ? undefined : colleagueNamed(scene, company.staff, to);
  if (named !== undefined && "outcome" in named) return named;
  const owner = named ?? backupOf(scene, heldAt(promise, order.at).owner);
  if (owner === undefined) return notPossible(scene, "nobody");
  const after = handedOver(promise, owner.id, evidenceOf(scene));
  // What came to nothing is remembered, too: what stands in its way may be taken back.
  const promises = withAgain(scene, { before: promise, after }, evidenceOf(scene));
  const changes = { promises };
  const second = promises[1];
  if (second?.before !== undefined && second.after.state === "open") {
    const letters = newsOfHandOver(scene, second.after, second.before.owner);
    const isNews = second.after.owner !== second.before.owner;
    return isNews
      ? done(scene, { ...changes, letters }, { to: owner.name, until: second.after.promisedAt })
      : endedAlready(scene, after, changes);
  }
  if (after.state !== "open") return endedAlready(scene, after, changes);
  if (after.owner === promise.owner) return already(scene, { to: nameOf(company, after.owner) }, changes);
  const there = responsibleOn(company, owner.id, order.at);
  return done(
    scene,
    { ...changes, letters: newsOfHandOver(scene, after, promise.owner) },
    { to: owner.name, until: promise.promisedAt, meanwhile: there.id === owner.id ? undefined : there.name },
  );
}

/** The letters to whoever has the promise now, and to `ownerBefore`. */
export function newsOfHandOver(
  {
    company,
    order,
  }: { company: Company; order: { deedId: string; staffId: string | undefined; at: Instant } },
  promise: GivenPromise,
  ownerBefore: string,
): HandOverLetter[] {
  const { owner } = promise;
  const readers = [
    { staffId: responsibleOn(company, owner, order.at).id, what: "given" } as const,
    { staffId: ownerBefore, what: "taken" } as const,
  ].filter(({ staffId }) => isInSettings(company, staffId));
  return readers.flatMap((reader) => {
    const isOwnDoing = reader.staffId === order.staffId;
    const getsMail = company.mode === "relay" && reader.what === "given";
    if (isOwnDoing && !getsMail) return [];
    const unlessRelayed = isOwnDoing ? true : undefined;
    return [handOverLetter(promise, order, { ...reader, owner, unlessRelayed })];
  });
}

/** Of whoever says so, else of the owner; the fallback owner when that is nobody else. Undefined when nobody is left. */
function backupOf(scene: HandingOver, ownerId: string): StaffMember | undefined {
  const { company, order } = scene;
  const giver = who(scene) ?? staffMember(company, ownerId);
  return [giver.backup, staffMember(company, ownerId).backup, company.fallbackOwner]
    .filter((id) => id !== undefined)
    .map((id) => responsibleOn(company, id, order.at))
    .find(({ id }) => id !== giver.id && id !== ownerId);
}

const isInSettings = ({ staff }: Company, staffId: string): boolean => staff.some(({ id }) => id === staffId);
