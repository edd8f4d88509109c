/**
 * Files that hold what `customers -- import-relations` takes in: people, recommendations, milestones and levels of customers
 * whom the register has. Read as a register they would give customers who are none, and a wrong line for each of the others.
 */
import { stat } from "node:fs/promises";
import { type Field, REGISTER_COLUMNS } from "../../../domain/customer/import/columns.ts";
import { RELATION_COLUMNS, type RelationField } from "../../../domain/relation/import/columns.ts";
import { LINES_ABOVE, type Table } from "../../../domain/table/table.ts";

const MAP_ENDING = ".relations.json";

/** The map of columns that an import has saved beside a table. */
export const isMapForImport = (file: string): boolean => file.endsWith(MAP_ENDING);

/**
 * Whether such a map lies beside it, or its columns say what no register says and no addresses, and mean more to an import of
 * relations than to one of customers. A register with addresses is one, whatever else it holds.
 */
export async function isTableForImport(file: string, { rows }: Table): Promise<boolean> {
  const lines = rows.slice(0, LINES_ABOVE).map(({ cells }) => cells.map((cell) => cell.trim()));
  const isOfRelations = (header: readonly string[]): boolean =>
    RELATION_COLUMNS.countKnown(header) > REGISTER_COLUMNS.countKnown(header) &&
    !Object.values(REGISTER_COLUMNS.guess(header)).some((field) => ADDRESSES.has(field)) &&
    Object.values(RELATION_COLUMNS.guess(header)).some((field) => field !== null && ONLY_THERE.has(field));
  return lines.some(isOfRelations) || (await exists(`${file}${MAP_ENDING}`));
}

const ONLY_THERE: ReadonlySet<RelationField> = new Set([
  ...(["recommendedUsTo", "weRecommendedTo", "recommendedBy"] as const),
  ...(["milestone", "milestoneDay", "level"] as const),
]);

const ADDRESSES: ReadonlySet<unknown> = new Set<Field>(["address", "personAddress"]);

const exists = (file: string): Promise<boolean> =>
  stat(file).then(
    () => true,
    () => false,
  );
