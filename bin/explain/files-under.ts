/** The files that a person names on the command line: each path itself, or all files in it. */
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";

/**
 * Files in the order of the paths, those of a folder by name. What cannot be opened is complained of and left out.
 * Links to folders are not followed, so that there is always an end.
 */
export async function* filesUnder(
  paths: readonly string[],
  complain: (problem: string) => void,
): AsyncGenerator<string> {
  for (const path of paths) {
    try {
      if ((await stat(path)).isDirectory()) {
        const entries = await readdir(path, { withFileTypes: true });
        const inside = entries
          .filter((entry) => entry.isDirectory() || !entry.isSymbolicLink())
          .map(({ name }) => join(path, name))
          .sort();
        yield* filesUnder(inside, complain);
      } else {
        yield path;
      }
    } catch (error) {
      complain(`${path}: cannot be opened: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}
