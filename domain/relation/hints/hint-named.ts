/** A hint with people of ours by their names, as it is told, and whether whoever reads it is one of them. Pure. */
import type { Company } from "../../company.ts";
import { staffName } from "../../customer/staff-name.ts";
import type { Hint } from "./hint.ts";

export function hintNamed(hint: Hint, company: Pick<Company, "staff" | "left">, reader?: string): Hint {
  const { because } = hint;
  const { staff } = because;
  if (staff === undefined) return hint;
  const isReaderNew = reader !== undefined && staff.length > 0 && !staff.includes(reader);
  const named = { ...because, staff: staff.map((id) => staffName(company, id)) };
  return { ...hint, because: { ...named, ...(isReaderNew && { isReaderNew }) } };
}
