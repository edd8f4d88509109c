/**
 * `ägare: Bo`: the customer is Bo's from now on, and with it all that it waits for; Bo is told. The same as "mine", said of
 * a colleague. Pure.
 */
import { colleagueNamed } from "./colleague-named.ts";
import type { LadderAsk } from "./ladder-ask.ts";
import { ownedBy } from "./place-customer.ts";
import type { RelationAsk } from "./relation-ask.ts";
import type { Decision, Scene } from "./scene.ts";

export function decideOwner(
  scene: Scene<RelationAsk>,
  ask: Extract<LadderAsk, { readonly does: "owner" }>,
): Decision {
  const facts = { relation: { ask } };
  const owner = colleagueNamed(scene, scene.company.staff, ask.to, facts);
  if ("outcome" in owner) return owner;
  const { outcome, changes } = ownedBy(scene, owner);
  return { outcome: { ...outcome, ...facts }, changes };
}
