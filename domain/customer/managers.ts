/** Whom what is for managers is told, and who may say what only they may. Pure. */
import type { Company } from "../company.ts";

/** Their ids; where nobody is a manager, whoever keeps what nobody owns. */
export function managersOf({ staff, fallbackOwner }: Pick<Company, "staff" | "fallbackOwner">): string[] {
  const managers = staff.filter(({ manager }) => manager).map(({ id }) => id);
  return managers.length > 0 ? managers : [fallbackOwner];
}
