/**
 * Reads what staff say a table's columns are, a line each: `Bet.dag = förfallodag`. Left stands the column's name as it is
 * in the file, right any name that such a column has in any program or language, or that it is nothing. What has no equals
 * sign is no correction. Pure, linear, never throws.
 */
import { LANGUAGES } from "../../letters/language.ts";
import { LEDGER_TEXTS } from "../../letters/texts/ledger/by-language.ts";
import { type Field, MANY } from "../read/table/fields.ts";
import { fieldNamed } from "../read/table/guess-columns.ts";

export interface Corrections {
  /** By the columns' names as they are in the file; null for one that is not to be used. */
  readonly columns: Readonly<Record<string, Field | null>>;
  /** Lines with an equals sign of which a side is unknown. */
  readonly notUnderstood: readonly string[];
}

const MOST_LINES = 200;
const LONGEST_LINE = 300;

const NOTHING: ReadonlySet<string> = new Set(
  LANGUAGES.map((language) => LEDGER_TEXTS[language].columns.nothing.toLowerCase()),
);

export function readCorrections(text: string, names: readonly string[]): Corrections {
  const known = new Map(names.map((name) => [bare(name), name]));
  const columns = new Map<string, Field | null>();
  const notUnderstood: string[] = [];
  for (const line of text.split("\n").slice(0, MOST_LINES)) {
    const at = line.length > LONGEST_LINE ? -1 : line.indexOf("=");
    if (at === -1) continue;
    const name = known.get(bare(line.slice(0, at)));
    const said = bare(line.slice(at + 1));
    const field = NOTHING.has(said) ? null : fieldNamed(said);
    if (name === undefined || field === undefined) notUnderstood.push(line.trim());
    else columns.set(name, field);
  }
  return { columns: Object.fromEntries(columns), notUnderstood };
}

/** What is known of the columns after that: what was taken for the same thing before is nothing now. */
export function corrected(
  before: Readonly<Record<string, string | null>>,
  columns: Corrections["columns"],
): Readonly<Record<string, string | null>> {
  const taken = new Set(Object.values(columns).filter((field) => field !== null && !MANY.has(field)));
  const others = Object.entries(before)
    .filter(([name]) => !Object.hasOwn(columns, name))
    .map(([name, field]) => [name, taken.has(field as Field) ? null : field] as const);
  return Object.fromEntries([...others, ...Object.entries(columns)]);
}

/** Without the marks of a list or a quotation around it. */
function bare(text: string): string {
  return text
    .replaceAll(/[\s\u00a0]+/g, " ")
    .replace(/^[ •*\-–"'”“«»‘’]+/, "")
    .replace(/[ "'”“«»‘’]+$/, "")
    .replace(/[.,;]$/, "")
    .toLowerCase();
}
