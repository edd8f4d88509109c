/** A hint with people of ours by their names, as it is told. Pure. */
import type { Company } from "../../company.ts";
import { staffName } from "../../customer/staff-name.ts";
import type { Hint } from "./hint.ts";

export function hintNamed(hint: Hint, company: Pick<Company, "staff" | "left">): Hint {
  const { because } = hint;
  const names = because.staff?.map((id) => staffName(company, id));
  return names === undefined ? hint : { ...hint, because: { ...because, staff: names } };
}
