/**
 * Guesses from their names what the columns of a table hold. A person may correct the guess, and it is used again. What a
 * kind of table may hold, and how its columns are called, is said by whoever reads such tables.
 */
import { plain } from "./values.ts";

/** Field by column name as it stands in the file; null for a column that is not used. */
export type ColumnsOf<Field extends string> = Readonly<Record<string, Field | null>>;

export interface KnownColumns<Field extends string> {
  readonly fields: readonly Field[];
  /** A guess for every column; a column that repeats a name counts once. */
  guess(header: readonly string[]): ColumnsOf<Field>;
  /** How many columns of a line are known: a header has two at least, a title above it hardly more than one. */
  countKnown(cells: readonly string[], map?: ColumnsOf<Field>): number;
}

/**
 * `names`: column names of each field, without spaces, signs and accents, in the order in which they are preferred. `many`:
 * fields of which a file may have several columns; of the others the one that is preferred counts.
 */
export function createKnownColumns<Field extends string>(
  fields: readonly Field[],
  names: Readonly<Record<Field, string>>,
  many: ReadonlySet<Field>,
): KnownColumns<Field> {
  const preference = new Map<string, { readonly field: Field; readonly rank: number }>(
    fields.flatMap((field) =>
      names[field]
        .trim()
        .split(/\s+/)
        .map((name, rank) => [name, { field, rank }] as const),
    ),
  );
  return {
    fields,
    guess: (header) => {
      const best = new Map<Field, number>();
      for (const column of header) {
        const found = preference.get(plain(column));
        if (found !== undefined)
          best.set(found.field, Math.min(found.rank, best.get(found.field) ?? Infinity));
      }
      return Object.fromEntries(
        header
          .filter((column) => column.trim() !== "")
          .map((column) => {
            const found = preference.get(plain(column));
            const isUsed =
              found !== undefined && (many.has(found.field) || best.get(found.field) === found.rank);
            return [column, isUsed ? found.field : null];
          }),
      );
    },
    countKnown: (cells, map) =>
      cells.filter((cell) =>
        map === undefined ? preference.has(plain(cell)) : Object.hasOwn(map, cell) && map[cell] !== null,
      ).length,
  };
}
