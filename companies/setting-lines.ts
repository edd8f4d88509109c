/** Where a setting stands in its file: the line of each value, by its path ("closedDays.closures[0].why"). Linear in the file. */

interface Container {
  readonly path: string;
  readonly isList: boolean;
  /** Of the value that comes next: its index, or its key. */
  index: number;
  key: string | undefined;
}

/** Text, a sign, a line's end, or anything else that is a value (a number, true). */
const PIECE = /"(?:[^"\\\n]|\\.)*"|[{}[\],:]|\n|[^\s{}[\],:"]+/g;

/** `json`: text that JSON.parse accepts; of any other the lines are as good as they can be. Lines begin at 1. */
export function settingLines(json: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  const open: Container[] = [];
  let line = 1;
  for (const { 0: piece } of json.matchAll(PIECE)) {
    const within = open.at(-1);
    if (piece === "\n") line += 1;
    else if (piece === "}" || piece === "]") open.pop();
    else if (piece === ",") next(within);
    else if (piece === ":") continue;
    else if (within?.isList === false && within.key === undefined) within.key = keyOf(piece);
    else {
      const path = pathIn(within);
      lines.set(path, line);
      if (piece === "{" || piece === "[")
        open.push({ path, isList: piece === "[", index: 0, key: undefined });
    }
  }
  return lines;
}

function next(within: Container | undefined): void {
  if (within === undefined) return;
  within.index += 1;
  within.key = undefined;
}

function pathIn(within: Container | undefined): string {
  if (within === undefined) return "";
  const { path, isList, index, key = "" } = within;
  return isList ? `${path}[${index}]` : path === "" ? key : `${path}.${key}`;
}

/** A key that is written with escapes stands nowhere else in settings. */
const keyOf = (piece: string): string => piece.slice(1, -1);
