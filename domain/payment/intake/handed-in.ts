/**
 * How a ledger file lies in the mail bucket until it is read: `imports/NAME` when somebody put it there by hand,
 * `imports/staff/STAFF/SOURCE/NUMBER/NAME` when a staff member handed it in by mail or on the page (NUMBER is `again` for a
 * file whose columns they corrected). Whoever handed it in
 * is told what was read; nobody known, the bookkeeper is.
 */
import type { Company } from "../../company.ts";
import { cleanLine } from "../../mail/header-text.ts";

export const IMPORTS = "imports/";

const BY_STAFF = `${IMPORTS}staff/`;

const LONGEST_NAME = 100;

export interface HandedIn {
  /** As people called it; bounded and clean. */
  readonly name: string;
  /** Id of the staff member who is told what was read. */
  readonly staffId: string;
  /** It came by a mail, of which there is only one: put there again, it is no other file. */
  readonly isOnce: boolean;
  /** It is read once more, because staff said what its columns are. */
  readonly isAgain: boolean;
}

/** The key of a file that a staff member handed in; `source` is the id of the mail, `number` which of its files. */
export function keyOfHandedIn(file: {
  staffId: string;
  source: string;
  number: number | "again";
  name: string;
}): string {
  return `${BY_STAFF}${file.staffId}/${file.source}/${file.number}/${encodeURIComponent(nameFrom(file.name))}`;
}

/** What the key says; undefined for one that is not under `imports/`, and for a folder. */
export function handedIn(key: string, { staff, bookkeeper }: Company): HandedIn | undefined {
  if (!key.startsWith(IMPORTS) || key.endsWith("/")) return undefined;
  const [staffId, , number, name] = key.startsWith(BY_STAFF) ? key.slice(BY_STAFF.length).split("/") : [];
  const known = staff.find(({ id }) => id === staffId);
  return known === undefined || name === undefined
    ? { name: nameFrom(key.split("/").at(-1) ?? key), staffId: bookkeeper, isOnce: false, isAgain: false }
    : { name: nameFrom(decoded(name)), staffId: known.id, isOnce: true, isAgain: number === "again" };
}

const nameFrom = (name: string): string => cleanLine(name.replaceAll("/", " "), LONGEST_NAME) || "ledger";

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
