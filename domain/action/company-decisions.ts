/**
 * What staff decide of letters to customers: that they stop, or go again. Pure; the word that was said last holds.
 */
import type { CompanyState, Said } from "../company-state.ts";
import type { Instant } from "../time/instant.ts";
import { already, type Decision, done, nameOf, notPossible, saidBy, type Scene } from "./scene.ts";

export function decidePause(scene: Scene, does: "pause" | "resume"): Decision {
  const { company, state, order } = scene;
  const { paused, lettersSaidAt = "" } = state;
  const isOld = order.at < lettersSaidAt;
  if (does === "pause") {
    const changes = isOld ? undefined : changeOf(state, pausedBy(state, saidBy(scene)));
    if (!isOld && paused === undefined) return done(scene, changes ?? {});
    return already(scene, { by: nameOf(company, paused?.staffId), at: paused?.at }, changes);
  }
  if (isOld) return already(scene);
  const changes = changeOf(state, resumed(state, order.at));
  if (paused !== undefined) return done(scene, changes);
  return company.letters === "paused" ? notPossible(scene, "in-settings") : already(scene, {}, changes);
}

/** Letters to customers are held from now on. Who said so first stays. */
export const pausedBy = (state: CompanyState, said: Said): CompanyState => ({
  ...state,
  paused: state.paused ?? said,
  lettersSaidAt: said.at,
});

export const resumed = (state: CompanyState, at: Instant): CompanyState => ({
  ...state,
  paused: undefined,
  lettersSaidAt: at,
});

const changeOf = (before: CompanyState, after: CompanyState) => ({ state: { before, after } });
