/** The customer whom a row names, as far as it does. */
import { normaliseAddress } from "../../../mail/address.ts";
import type { Row } from "../../../table/table.ts";
import type { PayerNames } from "../../ledger-facts.ts";
import { asName, asNumber } from "../as-written.ts";
import { cellText } from "./cell-text.ts";
import type { Roles } from "./find-roles.ts";
import type { TableRow } from "./table-rows.ts";

/** `1001 Berg AB`, `1001 - Berg AB` */
const NUMBER_FIRST = /^(\d{1,12})(?: ?[-–:,;] ?| )(?=\D*\p{L})(\S.*)$/u;
/** `Berg AB (1001)` */
const NUMBER_LAST = /^(\S.*?) ?[([](\d{1,12})[)\]]$/;
/** `Kund: 1001 Berg AB` above a group. */
const HEADING = /^(?:kund|kunde|asiakas|customer|debitor)(?:nr|nummer|numero)?[.:]? ?[:.]? ?(?=.)/i;

export type CustomerOf = (row: TableRow) => PayerNames | undefined;

/** Undefined for a row that names nobody. */
export function customersOf(
  roles: Roles,
  rows: readonly Row[],
  headings: ReadonlyMap<number, string>,
): CustomerOf {
  const split = roles.has("customerNumber") ? undefined : splitOf(roles, rows);
  return (row) => {
    const heading = headings.get(row.line);
    const said = heading === undefined ? {} : fromHeading(heading);
    const text = row.text("customer");
    const { number, name } = split?.(text) ?? { number: undefined, name: text };
    const names: Record<keyof PayerNames, string | undefined> = {
      number: asNumber(row.text("customerNumber") || number) ?? said.number,
      name: asName(name) ?? said.name,
      orgNumber: asNumber(row.text("orgNumber").replaceAll(/[^\p{L}\d]/gu, ""))?.toUpperCase(),
      account: asNumber(row.text("account").replaceAll("-", "")),
      address: addressIn(row.text("address")),
    };
    const known = Object.entries(names).filter(([, value]) => value !== undefined);
    return known.length === 0 ? undefined : Object.fromEntries(known);
  };
}

interface Numbered {
  readonly number?: string | undefined;
  readonly name?: string | undefined;
}

/** How the column joins number and name, if all its cells do: a name may begin or end in a number of its own. */
function splitOf(roles: Roles, rows: readonly Row[]): ((text: string) => Numbered) | undefined {
  const [at] = roles.get("customer") ?? [];
  const cells = new Set(at === undefined ? [] : rows.map(({ cells }) => cellText(cells[at])));
  cells.delete("");
  if (cells.size < 2) return undefined;
  const all = [...cells];
  if (all.every((cell) => NUMBER_FIRST.test(cell))) return numberFirst;
  return all.every((cell) => NUMBER_LAST.test(cell)) ? numberLast : undefined;
}

function numberFirst(text: string): Numbered {
  const [, number, name = text] = NUMBER_FIRST.exec(text) ?? [];
  return { number, name };
}

function numberLast(text: string): Numbered {
  const [, name = text, number] = NUMBER_LAST.exec(text) ?? [];
  return { number, name };
}

function fromHeading(heading: string): Numbered {
  const { number, name } = numberFirst(heading.replace(HEADING, ""));
  return { number: asNumber(number), name: asName(name) };
}

function addressIn(text: string): string | undefined {
  const word = text.split(/[\s;,<>]+/, 10).find((one) => one.includes("@"));
  return word === undefined ? undefined : normaliseAddress(word);
}
