/**
 * Which staff member is meant by what somebody wrote: "Sofie", "sofie.lind", "till Sofie Lind", "Sofielle", "Sofei". A
 * name that fits more than one person is asked back, never guessed. Pure; linear in the number of staff.
 */
import type { StaffMember } from "../company.ts";
import { cleanLine } from "../mail/header-text.ts";

export type FoundColleague =
  /** `isGuess`: the name has a letter or two that is wrong, and may be somebody else's. */
  | { readonly is: "found"; readonly member: StaffMember; readonly isGuess?: true | undefined }
  | { readonly is: "several"; readonly members: readonly StaffMember[] }
  | { readonly is: "nobody" };

const LONGEST = 80;

/** From this length on a name with one letter wrong is still that name; from twice that, with two. */
const LONG_ENOUGH_TO_MISSPELL = 4;

/** What may stand before the name. */
const TO = /^(?:till|til|to|åt) /;

export function findColleague(staff: readonly StaffMember[], written: string): FoundColleague {
  const asked = plain(written).replace(TO, "");
  if (asked === "") return { is: "nobody" };
  // The surest first: as it stands, then as Finnish inflects it, then with a slip of the finger.
  const misspelt = (name: string): boolean =>
    [asked, ...stemsOf(asked)].some((form) => isMisspelt(form, name));
  const ways: ((name: string) => boolean)[] = [
    (name) => name === asked,
    (name) => stemsOf(asked).includes(name),
    misspelt,
  ];
  for (const fits of ways) {
    const members = staff.filter((member) => namesOf(member).some(fits));
    const [first, ...others] = members;
    if (first !== undefined) {
      if (others.length > 0) return { is: "several", members };
      return { is: "found", member: first, ...(fits === misspelt && { isGuess: true }) };
    }
  }
  return { is: "nobody" };
}

/** How a colleague may be called: id, address, the part of it before "@", whole name, first name, last name. */
function namesOf({ id, address, name }: StaffMember): string[] {
  const whole = plain(name);
  const words = whole.split(" ");
  const called = [id, address, address.slice(0, address.indexOf("@"))].map(plain);
  return [...new Set([...called, whole, ...words.slice(0, 1), ...words.slice(-1)])];
}

function plain(text: string): string {
  return cleanLine(text, LONGEST)
    .toLowerCase()
    .replaceAll(/^[\s.,;:!?"'”»]+|[\s.,;:!?"'”»]+$/g, "");
}

/**
 * What a Finnish allative may be made of: "annalle" of "anna", "lindille" of "lind". A weakened consonant ("pekalle" of
 * "pekka", "sadulle" of "satu") is left to the rule for misspelt names.
 */
function stemsOf(asked: string): string[] {
  if (!asked.endsWith("lle")) return [];
  const stem = asked.slice(0, -"lle".length);
  return [stem, ...(/[ie]$/.test(stem) ? [stem.slice(0, -1)] : [])].filter((each) => each.length > 1);
}

function isMisspelt(form: string, name: string): boolean {
  const shorter = Math.min(form.length, name.length);
  const allowed = Math.min(2, Math.floor(shorter / LONG_ENOUGH_TO_MISSPELL));
  return Math.abs(form.length - name.length) <= allowed && distance(form, name) <= allowed;
}

/** Optimal string alignment: letters added, left out, replaced, and neighbours that changed places. */
function distance(one: string, other: string): number {
  const [a, b] = [Array.from(one), Array.from(other)];
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, index) => index)];
  const at = (row: number, column: number): number => rows[row]?.[column] ?? 0;
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    rows.push(row);
    for (let j = 1; j <= b.length; j += 1) {
      const changed = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(
        Math.min(
          at(i - 1, j) + 1,
          at(i, j - 1) + 1,
          at(i - 1, j - 1) + changed,
          ...(swapped ? [at(i - 2, j - 2) + 1] : []),
        ),
      );
    }
  }
  return at(a.length, b.length);
}
