/** How many of the numbers, which are in order, are at most `limit`. */
export function countUpTo(numbers: readonly number[], limit: number): number {
  let [from, to] = [0, numbers.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((numbers[middle] ?? Infinity) <= limit) from = middle + 1;
    else to = middle;
  }
  return from;
}
