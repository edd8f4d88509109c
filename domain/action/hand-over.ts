/**
 * `hand-over`: somebody else keeps the promise. Whoever has it now is told at once, and whoever had it, unless that is
 * the one who says so; in relay mode who takes it gets the customer's mail all the same. Deadlines stay; so does what
 * anybody was warned of. Pure.
 */
import type { Company, StaffMember } from "../company.ts";
import { responsibleOn, staffMember } from "../customer/responsible.ts";
import { handOverLetter } from "../letters/confirmation/hand-over-letter.ts";
import { handedOver } from "../promise/promise.ts";
import type { Ask } from "./ask.ts";
import { findColleague } from "./find-colleague.ts";
import {
  already,
  type Decision,
  done,
  endedAlready,
  isAboutNothing,
  notPossible,
  type Scene,
  who,
} from "./scene.ts";

type HandingOver = Scene<Extract<Ask, { readonly does: "hand-over" }>>;

export function decideHandOver(scene: HandingOver): Decision {
  const { company, promise, order } = scene;
  if (isAboutNothing(scene) || promise === undefined) return notPossible(scene, "no-thing");
  if (promise.state !== "open") return endedAlready(scene, promise);
  const named = order.ask.to === undefined ? undefined : findColleague(company.staff, order.ask.to);
  if (named?.is === "nobody") return notPossible(scene, "nobody", { to: order.ask.to });
  if (named?.is === "several") {
    return notPossible(scene, "several", { to: order.ask.to, names: named.members.map(({ name }) => name) });
  }
  const owner = named?.member ?? backupOf(scene, promise.owner);
  if (owner === undefined) return notPossible(scene, "nobody");
  if (owner.id === promise.owner) return already(scene, { to: owner.name });
  const there = responsibleOn(company, owner.id, order.at);
  const readers = [
    { staffId: there.id, what: "given" } as const,
    { staffId: promise.owner, what: "taken" } as const,
  ].filter(({ staffId }) => isInSettings(company, staffId));
  return done(
    scene,
    {
      promises: [{ before: promise, after: handedOver(promise, owner.id) }],
      letters: readers.flatMap((reader) => {
        const isOwnDoing = reader.staffId === order.staffId;
        const getsMail = company.mode === "relay" && reader.what === "given";
        if (isOwnDoing && !getsMail) return [];
        const unlessRelayed = isOwnDoing ? true : undefined;
        return handOverLetter(promise, order, { ...reader, owner: owner.id, unlessRelayed });
      }),
    },
    { to: owner.name, until: promise.promisedAt, meanwhile: there.id === owner.id ? undefined : there.name },
  );
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
