/**
 * The colleague whom somebody names, or who writes: "Bo", "jag"; or the answer that nobody is called so, or more than one.
 * Pure.
 */
import type { StaffMember } from "../company.ts";
import { findColleague } from "./find-colleague.ts";
import type { OutcomeFacts } from "./order.ts";
import { type Decision, notPossible, type Scene } from "./scene.ts";

const WRITERS: ReadonlySet<string> = new Set([
  ...["jag", "mig", "mej", "själv", "jag själv", "jeg", "mig selv", "jeg selv", "meg", "meg selv"],
  ...["minä", "mä", "minulle", "mulle", "minun", "itse", "minä itse", "i", "me", "myself"],
]);

export function colleagueNamed(
  scene: Scene,
  staff: readonly StaffMember[],
  written: string,
  facts: Partial<OutcomeFacts> = {},
): StaffMember | Decision {
  const writer = WRITERS.has(written.trim().toLowerCase())
    ? staff.find(({ id }) => id === scene.order.staffId)
    : undefined;
  const found =
    writer === undefined ? findColleague(staff, written) : { is: "found" as const, member: writer };
  if (found.is === "found") return found.member;
  const names = found.is === "several" ? found.members.map(({ name }) => name) : undefined;
  return notPossible(scene, found.is, { ...facts, to: written, names });
}
