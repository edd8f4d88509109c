/** How a colleague is greeted: by the first word of the name in the settings, "Anna-Lena" of "Anna-Lena Ek". */
import type { StaffMember } from "../company.ts";

export function firstNameOf({ name }: Pick<StaffMember, "name">): string {
  return name.trim().split(/\s+/)[0] ?? name;
}
