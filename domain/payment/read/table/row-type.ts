/**
 * What a row of a ledger is: as its type says, or the first words of its text ("Innbetaling", "Kreditfaktura 1002"), or the
 * side of its amount. A text is believed only where the row can be what it says: an invoice's own text can speak of paying.
 */
import type { ListAbout } from "./list-about.ts";
import type { TableRow } from "./table-rows.ts";
import { readRowType, readTextType, type RowType } from "./words.ts";

/** Undefined for a row whose type is a word that is not known, which would be guesswork to use. */
export function rowTypeOf(row: TableRow, list: Pick<ListAbout, "has">): RowType | undefined {
  const said = readRowType(row.text("type"));
  if (said !== undefined) return said;
  if (list.has("type")) {
    if (row.text("dueOn") !== "") return "invoice";
    return row.text("type") === "" ? "other" : undefined;
  }
  const byText = typeInText(row);
  if (byText !== undefined) return byText;
  return row.text("debit") === "" && row.text("credit") !== "" ? "payment" : "invoice";
}

/** Payments have no due day; where the amount lowers what is owed, more of the text is believed. */
export function typeInText(row: TableRow): RowType | undefined {
  const text = row.text("text");
  if (text === "") return undefined;
  const type = readTextType(text, { lowers: lowersDebt(row) });
  return type === "payment" && row.text("dueOn") !== "" ? undefined : type;
}

function lowersDebt(row: TableRow): boolean {
  if (row.text("credit") !== "" && row.text("debit") === "") return true;
  return /^[-−–(]|[-−–]$/.test(row.text("foreign") || row.text("amount") || row.text("net"));
}
