/** `Huset` may be `huset`, `HUSET` also `Huset`. */
export function waysToWrite(word: string): readonly string[] {
  const lower = word.toLowerCase();
  if (word === lower) return [word];
  const capital = word.slice(0, 1) + lower.slice(1);
  if (word === capital) return [word, lower];
  return word === word.toUpperCase() ? [word, capital, lower] : [word];
}
