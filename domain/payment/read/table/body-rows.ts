/**
 * The rows of a table that say something of an invoice or a payment: without repeated column names, totals, notes and the
 * headings of groups. Lists that are grouped by customer name the customer in such a heading, and nowhere else.
 */
import type { Row } from "../../../table/table.ts";
import type { WrongRows } from "../wrong-rows.ts";
import { isWrittenDay } from "../cells/days.ts";
import { cellText } from "./cell-text.ts";
import type { Field } from "./fields.ts";
import type { FoundHeader } from "./find-header.ts";
import type { ColumnMap } from "./guess-columns.ts";
import { beginsTotals } from "./words.ts";

export interface Body {
  readonly rows: readonly Row[];
  /** Under which heading a line stands, in a list that is grouped by customer. */
  readonly headings: ReadonlyMap<number, string>;
}

const DAYS: ReadonlySet<Field | null> = new Set<Field>(["issuedOn", "dueOn", "paidOn", "remindedOn", "day"]);
const AMOUNTS: ReadonlySet<Field | null> = new Set<Field>([
  ...(["amount", "net", "open", "paid", "debit", "credit"] as const),
]);
const CUSTOMERS: ReadonlySet<Field | null> = new Set<Field>([
  "customer",
  "customerNumber",
  "orgNumber",
  "address",
]);

export function bodyRows(
  { names, below }: FoundHeader,
  map: ColumnMap,
  isSheet: boolean,
  wrong: WrongRows,
): Body {
  const columns = names.map((name, at) => ({ at, name, field: name === "" ? null : (map[name] ?? null) }));
  const among = (fields: ReadonlySet<Field | null>): number[] =>
    columns.filter(({ field }) => fields.has(field)).map(({ at }) => at);
  const [days, amounts] = [among(DAYS), among(AMOUNTS)];
  const isGrouped = among(CUSTOMERS).length === 0;
  const named = columns.filter(({ name }) => name !== "");
  const lastNeeded = Math.max(-1, ...amounts, ...among(new Set<Field>(["number"])));

  const rows: Row[] = [];
  const headings = new Map<number, string>();
  let heading: string | undefined;
  for (const row of below) {
    const texts = row.cells.map((cell) => cellText(cell));
    const filled = texts.filter((text) => text !== "");
    const holds = (among: readonly number[]): boolean => among.some((at) => (texts[at] ?? "") !== "");
    if (named.filter(({ at, name }) => texts[at] === name).length >= Math.min(2, named.length)) continue;
    if (!holds(days) && beginsTotals(filled[0] ?? "")) continue;
    if (isGrouped && isHeading(filled) && !holds(amounts)) {
      heading = filled.join(" ");
      continue;
    }
    if (filled.length < 2) continue;
    const isLong = texts.findLastIndex((text) => text !== "") >= names.length;
    if (isLong || (!isSheet && texts.length <= lastNeeded)) {
      wrong.add({ line: row.line, problem: isLong ? "cells-too-many" : "cells-missing" });
      continue;
    }
    rows.push(row);
    if (heading !== undefined) headings.set(row.line, heading);
  }
  return { rows, headings };
}

/** A number, a name and perhaps one thing more; but no day, which a row of an invoice without its amount would have. */
function isHeading(filled: readonly string[]): boolean {
  return filled.length > 0 && filled.length <= 3 && !filled.some(isWrittenDay);
}
