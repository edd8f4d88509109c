/** The colleague whom somebody names; or the answer that nobody is called so, or more than one. Pure. */
import type { StaffMember } from "../company.ts";
import { findColleague } from "./find-colleague.ts";
import type { OutcomeFacts } from "./order.ts";
import { type Decision, notPossible, type Scene } from "./scene.ts";

export function colleagueNamed(
  scene: Scene,
  staff: readonly StaffMember[],
  written: string,
  facts: Partial<OutcomeFacts> = {},
): StaffMember | Decision {
  const found = findColleague(staff, written);
  if (found.is === "found") return found.member;
  const names = found.is === "several" ? found.members.map(({ name }) => name) : undefined;
  return notPossible(scene, found.is, { ...facts, to: written, names });
}
