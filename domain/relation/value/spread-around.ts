/**
 * Spreads newcomers over places of which others have theirs: where nobody has, evenly; else over what is left of an even
 * spread of all of them. Pure; takes time in proportion to places and people.
 */

/** So many of the places, in their order; one may come several times. Undefined where there are no places at all. */
export function spreadAround(
  places: readonly number[],
  taken: readonly number[],
  count: number,
): readonly (number | undefined)[] {
  const all = taken.length + count;
  const takenAt = new Map<number | undefined, number>();
  for (const place of taken) takenAt.set(place, (takenAt.get(place) ?? 0) + 1);
  const left = Array.from(
    { length: all },
    (_, turn) => places[Math.floor((turn * places.length) / all)],
  ).filter((place) => {
    const there = takenAt.get(place) ?? 0;
    takenAt.set(place, there - 1);
    return there <= 0;
  });
  return Array.from({ length: count }, (_, turn) => left[Math.floor((turn * left.length) / count)]);
}
