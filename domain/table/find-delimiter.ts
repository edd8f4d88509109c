/**
 * What stands between the cells of a text file, which nothing says: the sign by which most of the first lines fall into
 * the same number of cells. Decimal commas and the commas of names are in some lines, delimiters in all.
 */

const DELIMITERS = [";", "\t", ",", "|"] as const;

/** Titles above the column names are few among these. */
const LINES_LOOKED_AT = 50;
const LOOKED_AT = 100_000;

/** The one that the file's first line names: Excel reads and writes "sep=;" there. */
export function namedDelimiter(text: string): string | undefined {
  const [, delimiter] = /^sep=([;,\t|])\n/i.exec(text) ?? [];
  return delimiter;
}

/** A semicolon where no line has any. */
export function findDelimiter(text: string): string {
  const lines = text
    .slice(0, LOOKED_AT)
    .split("\n", LINES_LOOKED_AT)
    // Within quotes it may stand for itself.
    .map((line) => line.replaceAll(/"[^"]*"/g, '""'))
    .filter((line) => line.trim() !== "");
  const scores = DELIMITERS.map((delimiter) => ({
    delimiter,
    score: score(lines.map((line) => line.split(delimiter).length)),
  }));
  return scores.sort((a, b) => b.score - a.score)[0]?.delimiter ?? ";";
}

/** How many lines have the number of cells that most lines with several have; more cells decide between equals. */
function score(cells: readonly number[]): number {
  const lines = new Map<number, number>();
  for (const count of cells) if (count > 1) lines.set(count, (lines.get(count) ?? 0) + 1);
  return Math.max(0, ...[...lines].map(([count, times]) => times + count / (count + 1)));
}
