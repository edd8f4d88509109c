/**
 * Reads the rows of one register file: each on its own, with what is wrong in it said by line and field. One wrong cell
 * never takes the good ones beside it along; only a row that nobody could be found by is left out. Pure.
 */
import type { Company } from "../../company.ts";
import { normaliseAddress } from "../../mail/address.ts";
import { isStaffAddress } from "../../mail/addressed-to.ts";
import type { Person, RegisterEntry } from "../register-entry.ts";
import type { Row } from "../../table/table.ts";
import { type Cells, createCells, type WrongRow } from "./cells.ts";
import type { ColumnMap } from "./columns.ts";
import { isOwnAddress, readPerson } from "./person.ts";
import { postcodeForm, readCountry, readLanguage, readPostcode, readStaffMember } from "./values.ts";

/** What a row says, and where it stands. */
export interface RegisterRow extends RegisterEntry {
  readonly file: string;
  readonly line: number;
}

export interface ReadRows {
  readonly rows: readonly RegisterRow[];
  readonly wrong: readonly WrongRow[];
  /** How many rows are suppliers, and so no customers. */
  readonly suppliers: number;
}

const LONGEST_NUMBER = 40;

const PEOPLE = ["person", "firstName", "lastName"] as const;

export function readRows(
  file: string,
  table: { readonly header: readonly string[]; readonly rows: readonly Row[]; readonly map: ColumnMap },
  company: Company,
): ReadRows {
  const wrong: WrongRow[] = [];
  const rows: RegisterRow[] = [];
  let suppliers = 0;
  for (const row of table.rows) {
    const before = wrong.length;
    const cells = createCells(file, row, table, (each) => wrong.push(each));
    if (cells === undefined) continue;
    const number = numberOf(cells);
    if (number === undefined && typeof cells.text("supplier") === "string") {
      suppliers += 1;
      continue;
    }
    const entry = entryOf(number, cells, company);
    if (entry.number === undefined && (entry.addresses ?? []).length === 0) {
      cells.wrong("number", "it has neither a customer number nor a mail address", "one of them at least");
      continue;
    }
    const isSound = wrong.length === before;
    if (isSound && isNumberAlone(entry, cells)) {
      cells.wrong("number", "it has a customer number and nothing else", "a name or a mail address at least");
    }
    rows.push({ ...entry, file, line: row.line });
  }
  return { rows, wrong, suppliers };
}

/**
 * Such a row is kept, since other rows and files may say more of the customer, and invoices name the number; but that
 * nobody could be written to, or named, is likelier a slip of the pen.
 */
function isNumberAlone({ name, addresses = [], people = [] }: RegisterEntry, cells: Cells): boolean {
  const hasPlaceForMore = cells.has("name") || cells.has("address") || cells.has("personAddress");
  return hasPlaceForMore && typeof name !== "string" && addresses.length === 0 && people.length === 0;
}

function entryOf(number: string | undefined, cells: Cells, company: Company): RegisterEntry {
  const own = addressesOf(cells, "personAddress", company);
  const all = addressesOf(cells, "address", company);
  const addresses = [...new Set([...all.addresses, ...own.addresses])];
  const country = cells.read("country", readCountry, "a country: SE, Sverige, Sweden …");
  const postcodeCountry = country ?? company.country;
  return {
    number,
    name: cells.text("name"),
    ...((cells.has("address") || cells.has("personAddress")) && { addresses }),
    ...(all.unusable + own.unusable > 0 && { moreAddresses: true }),
    ...(PEOPLE.some((field) => cells.has(field)) && { people: peopleOf(cells, addresses, own.addresses) }),
    language: cells.read("language", readLanguage, "sv, da, nb, fi or en, or the name of one of them"),
    postcode: cells.read(
      "postcode",
      (text) => readPostcode(text, postcodeCountry),
      postcodeForm(postcodeCountry),
    ),
    country,
    owner: cells.read(
      "owner",
      (text) => readStaffMember(text, company)?.id,
      `a colleague's name or id in the settings: ${company.staff.map(({ id }) => id).join(", ")}`,
    ),
  };
}

function numberOf(cells: Cells): string | undefined {
  const number = cells.read(
    "number",
    (text) => (text.length <= LONGEST_NUMBER && !/[\p{C}@]/u.test(text) ? text : undefined),
    `a customer number, ${String(LONGEST_NUMBER)} characters at most`,
  );
  return number ?? undefined;
}

export interface Addresses {
  readonly addresses: readonly string[];
  /** How many could not be used. */
  readonly unusable: number;
}

/** The addresses in all columns of that field, several in one cell included. */
export function addressesOf<Field extends string>(
  cells: Cells<Field>,
  field: Field & ("address" | "personAddress"),
  company: Company,
): Addresses {
  const words = cells
    .all(field)
    .flatMap(({ column, text }) => addressesWithin(text).map((word) => ({ column, word })));
  const addresses = words.flatMap(({ column, word }) => {
    const address = normaliseAddress(word);
    if (address !== undefined && !isOurs(address, company)) return [address];
    if (address === undefined) {
      cells.wrongColumn(column, `"${word}" is no mail address that can be used`, "name@company.example");
    } else {
      cells.wrongColumn(column, `${address} is the company's own address`, "an address of the customer");
    }
    return [];
  });
  return { addresses: [...new Set(addresses)], unusable: words.length - addresses.length };
}

/** Those of "Karin Lund <karin@kund.example>, olle@kund.example"; a cell without any is wrong as a whole. */
function addressesWithin(text: string): string[] {
  if (!text.includes("@")) return [text];
  return text
    .split(/[\s;,|<>]+/)
    .filter((word) => word.includes("@"))
    .map((word) => word.replace(/^mailto:/i, ""));
}

/** The company's own, also of a colleague who has left: no customer's. */
export function isOurs(address: string, company: Company): boolean {
  return (
    isStaffAddress(company, address) ||
    (company.left ?? []).some((leave) => leave.address === address) ||
    address === company.loggingAddress ||
    address.endsWith(`@${company.receivingDomain}`)
  );
}

/** The person whom the row names, with an address if it is surely that person's. */
function peopleOf(cells: Cells, addresses: readonly string[], own: readonly string[]): Person[] {
  const parts = [cells.text("firstName"), cells.text("lastName")].filter((part) => typeof part === "string");
  const said = parts.length > 0 ? parts.join(" ") : (cells.text("person") ?? "");
  const person = readPerson(said);
  if (person === undefined) return [];
  const { name } = person;
  const address = own.length === 1 ? own[0] : addresses.find((each) => isOwnAddress(name, each));
  return [{ ...person, ...(address !== undefined && { address }) }];
}
