/** What a command prints in the tests of a file, line by line: kept instead of shown, anew for each test. */
import { afterEach, beforeEach, vi } from "vitest";

export interface WatchedConsole {
  /** On stdout. */
  readonly printed: string[];
  /** On stderr. */
  readonly complained: string[];
}

export function watchConsole(): WatchedConsole {
  const watched: WatchedConsole = { printed: [], complained: [] };
  beforeEach(() => {
    watched.printed.length = 0;
    watched.complained.length = 0;
    vi.spyOn(console, "log").mockImplementation((line: string) => watched.printed.push(line));
    vi.spyOn(console, "error").mockImplementation((line: string) => watched.complained.push(line));
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });
  return watched;
}
