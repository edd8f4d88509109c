/**
 * `ägare: Bo`: the customer is Bo's from now on, and with it all that it waits for; Bo is told. The same as "mine", said of
 * a colleague. Pure.
 */
import { findColleague } from "./find-colleague.ts";
import type { LadderAsk } from "./ladder-ask.ts";
import { ownedBy } from "./place-customer.ts";
import type { RelationAsk } from "./relation-ask.ts";
import { type Decision, notPossible, type Scene } from "./scene.ts";

export function decideOwner(
  scene: Scene<RelationAsk>,
  ask: Extract<LadderAsk, { readonly does: "owner" }>,
): Decision {
  const { company } = scene;
  const facts = { relation: { ask } };
  const found = findColleague(company.staff, ask.to);
  if (found.is !== "found") {
    const names = found.is === "several" ? found.members.map(({ name }) => name) : [];
    return notPossible(scene, found.is, { ...facts, to: ask.to, names });
  }
  const { outcome, changes } = ownedBy(scene, found.member);
  return { outcome: { ...outcome, ...facts }, changes };
}
