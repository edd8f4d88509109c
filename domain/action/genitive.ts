/**
 * Whose something is, by the genitive of a name: "Bos kund", "Thomas kund", "Bon asiakas". Pure.
 */
import type { StaffMember } from "../company.ts";
import { firstNameOf } from "../letters/first-name.ts";
import { isFinnishFormOf } from "./finnish-forms.ts";

/** Both in small letters. A name that ends in "s" is its own. */
export const isGenitiveOf = (written: string, name: string): boolean =>
  written === `${name}s` || (written === name && /[sxz]$/.test(name));

/** The first name of the only colleague whose genitive it is. */
export function colleagueWhose(staff: readonly StaffMember[], genitive: string): string | undefined {
  const written = plain(genitive);
  const [member, another] = staff.filter(({ name }) =>
    [name, name.split(" ")[0] ?? ""]
      .map(plain)
      .some(
        (each) => isGenitiveOf(written, each) || (written.endsWith("n") && isFinnishFormOf(written, each)),
      ),
  );
  return member === undefined || another !== undefined ? undefined : firstNameOf(member);
}

const plain = (name: string): string => name.normalize("NFC").toLowerCase().trim();
