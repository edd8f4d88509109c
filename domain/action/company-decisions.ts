/**
 * What staff decide of letters to customers: that they stop, or go again. Pure; the word that was said last holds.
 */
import type { CompanyState, Said } from "../company-state.ts";
import type { Instant } from "../time/instant.ts";
import { already, type Decision, done, nameOf, notPossible, overtaken, saidBy, type Scene } from "./scene.ts";

export function decidePause(scene: Scene, does: "pause" | "resume"): Decision {
  const { company, state, order } = scene;
  const { paused, lettersSaidAt = "" } = state;
  if (order.at < lettersSaidAt) return overtakenBy(scene, { does, lettersSaidAt });
  if (does === "pause") {
    const changes = changeOf(state, pausedBy(state, saidBy(scene)));
    if (paused === undefined) return done(scene, changes);
    return already(scene, { by: nameOf(company, paused.staffId), at: paused.at }, changes);
  }
  const changes = changeOf(state, resumed(state, order.at));
  if (paused !== undefined) return done(scene, changes);
  return company.letters === "paused" ? notPossible(scene, "in-settings") : already(scene, {}, changes);
}

/** The same said once more since is no news. */
function overtakenBy(
  scene: Scene,
  { does, lettersSaidAt: at }: { readonly does: "pause" | "resume"; readonly lettersSaidAt: Instant },
): Decision {
  const { company, state } = scene;
  const { paused } = state;
  const by = nameOf(company, paused?.staffId);
  if ((does === "pause") === (paused !== undefined)) return already(scene, { by, at: paused?.at });
  // Who said so first stays: whether they said so last is known by the time.
  return overtaken(scene, { by: paused?.at === at ? by : undefined, at });
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
