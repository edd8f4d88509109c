/**
 * Takes a change of an agenda back, point by point, where they still stand as it left them: what was added goes, what was
 * removed is there again at its place, what was changed says what it said. What others did to other points stays. Pure.
 */
import type { AgendaPoint } from "../../talk.ts";
import { MOST_POINTS } from "./edit-agenda.ts";

/** The points before the change, and as it left them. */
export interface EditedPoints {
  readonly before: readonly AgendaPoint[];
  readonly after: readonly AgendaPoint[];
}

/** The points as they are `now`, without the change; the same ones when nothing of it stands. */
export function withoutEdit(
  now: readonly AgendaPoint[],
  { before, after }: EditedPoints,
): readonly AgendaPoint[] {
  const [was, left] = [before, after].map((points) => new Map(points.map((point) => [point.id, point])));
  const kept = now.flatMap((point) => {
    const then = left?.get(point.id);
    const isAsLeft = then !== undefined && then.text === point.text;
    return isAsLeft ? (was?.get(point.id) ?? []) : point;
  });
  const points = before
    .filter(({ id }) => left?.has(id) === false && !now.some((point) => point.id === id))
    .reduce((others, point) => withPoint(others, point, before), kept);
  const isAlike =
    points.length === now.length && points.every((point, at) => point === now[at] || isEqual(point, now[at]));
  return isAlike ? now : points;
}

/** Behind what stood before it. */
function withPoint(points: AgendaPoint[], point: AgendaPoint, before: readonly AgendaPoint[]): AgendaPoint[] {
  if (points.length >= MOST_POINTS) return points;
  const above = new Set(before.slice(0, before.indexOf(point)).map(({ id }) => id));
  const at = points.findLastIndex(({ id }) => above.has(id)) + 1;
  return points.toSpliced(at, 0, point);
}

const isEqual = (one: AgendaPoint, other: AgendaPoint | undefined): boolean =>
  one.id === other?.id && one.text === other.text && one.from === other.from;
