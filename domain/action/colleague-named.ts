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

/** In what is grave a name that is only nearly a colleague's is asked back. */
export function colleagueForSure(
  scene: Scene,
  staff: readonly StaffMember[],
  written: string,
): StaffMember | Decision {
  const found = findColleague(staff, written);
  return found.is === "found" && found.isGuess === true && !isWriter(written)
    ? notPossible(scene, "nobody", { to: written, names: [found.member.name] })
    : colleagueNamed(scene, staff, written);
}

export function colleagueNamed(
  scene: Scene,
  staff: readonly StaffMember[],
  written: string,
  facts: Partial<OutcomeFacts> = {},
): StaffMember | Decision {
  const writer = isWriter(written) ? staff.find(({ id }) => id === scene.order.staffId) : undefined;
  const found =
    writer === undefined ? findColleague(staff, written) : { is: "found" as const, member: writer };
  if (found.is === "found") return found.member;
  const names = found.is === "several" ? found.members.map(({ name }) => name) : undefined;
  return notPossible(scene, found.is, { ...facts, to: written, names });
}

const isWriter = (written: string): boolean => WRITERS.has(written.trim().toLowerCase());
