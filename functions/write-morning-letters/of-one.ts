/**
 * What a morning letter tells of one relation; nothing when it cannot be computed. The daily run has flagged it by then, and
 * the letter is not held up by it.
 */
export function ofOne<T>(compute: () => readonly T[]): readonly T[] {
  try {
    return compute();
  } catch {
    return [];
  }
}
