/**
 * One text for one content, whatever the order of its fields, and whether a field is absent or undefined: what was stored
 * and read again is the same as before.
 */

/** Of plain data: what JSON can say. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    typeof each === "object" && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => byText(a, b)))
      : each,
  );
}

/** The order of two texts by their characters, the same on every machine. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
