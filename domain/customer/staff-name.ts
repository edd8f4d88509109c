/**
 * What a colleague is called, also one who has left: the name in the settings, else the one that was kept when they left, else
 * the id. Whatever shows who did something long ago shows something. Pure.
 */
import type { Company } from "../company.ts";

export function staffName({ staff, left = [] }: Pick<Company, "staff" | "left">, id: string): string {
  return staff.find((member) => member.id === id)?.name ?? left.find(({ who }) => who === id)?.name ?? id;
}
