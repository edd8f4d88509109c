/**
 * What staff decide of letters to customers: that they stop, or go again. Pure; the word that was said last holds.
 */
import type { LettersSaid } from "../company-state.ts";
import { lastSaid, withLettersSaid } from "./letters-said.ts";
import { already, type Decision, done, nameOf, notPossible, overtaken, saidBy, type Scene } from "./scene.ts";

/** Whatever comes of it, that it was said is remembered: what it repeats may be taken back. */
export function decidePause(scene: Scene, does: LettersSaid["does"]): Decision {
  const { company, state: before } = scene;
  const { paused } = before;
  const last = lastSaid(before);
  const after = withLettersSaid(before, { ...saidBy(scene), does });
  const changes = { state: { before, after } };
  const isHeld = after.paused !== undefined;
  if (isHeld !== (does === "pause")) {
    return overtaken(scene, { by: nameOf(company, last?.staffId), at: last?.at }, changes);
  }
  if (isHeld !== (paused !== undefined)) return done(scene, changes);
  if (isHeld) return already(scene, { by: nameOf(company, paused?.staffId), at: paused?.at }, changes);
  return company.letters === "paused"
    ? { ...notPossible(scene, "in-settings"), changes }
    : already(scene, {}, changes);
}
