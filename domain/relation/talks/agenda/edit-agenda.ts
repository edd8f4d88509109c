/**
 * Changes to an agenda, by the owner or the customer: points added, removed, changed or moved, by the numbers of the
 * letter that they answer. A change is made once, by its id. Numbers count as they were shown, whatever was changed
 * since; a number that was not shown changes nothing (`missedEdits`). Pure.
 */
import { cleanLine } from "../../../mail/header-text.ts";
import type { Instant } from "../../../time/instant.ts";
import type { Agenda, AgendaPoint } from "../../talk.ts";

/** Numbers begin at 1. */
export type AgendaEdit =
  | { readonly do: "add"; readonly text: string }
  | { readonly do: "remove"; readonly point: number }
  | { readonly do: "change"; readonly point: number; readonly text: string }
  /** So that it stands before the point that was shown as `before`; behind all where there is none. */
  | { readonly do: "move"; readonly point: number; readonly before: number };

export interface AgendaChange {
  /** Of the mail or deed that it came with. */
  readonly changeId: string;
  readonly by: "owner" | "customer";
  readonly edits: readonly AgendaEdit[];
  /** Ids of the points in the order of the letter that is answered; absent: as they are now. */
  readonly shown?: readonly string[] | undefined;
}

/** Characters of a point, and points of an agenda: nobody talks about more in an hour. */
export const LONGEST_POINT = 400;
export const MOST_POINTS = 40;

const MOST_CHANGES = 100;

export function newAgenda(points: readonly AgendaPoint[], drawnAt: Instant): Agenda {
  return { version: 1, points: points.slice(0, MOST_POINTS), drawnAt };
}

/** The agenda with the change; the same one when it was made before. The version goes up if any point differs. */
export function editAgenda(agenda: Agenda, change: AgendaChange): Agenda {
  const known = agenda.changes ?? [];
  if (known.includes(change.changeId)) return agenda;
  const shown = shownIds(agenda, change);
  const points = change.edits.reduce(
    (before, edit, index) =>
      edited(before, edit, { shown, by: change.by, id: `${change.changeId}:${index}` }),
    agenda.points,
  );
  return {
    ...agenda,
    points,
    version: points === agenda.points ? agenda.version : agenda.version + 1,
    changes: [...known, change.changeId].slice(-MOST_CHANGES),
  };
}

/** What of a change cannot be made, to be asked about: a number that was not shown, no text, too many points. */
export function missedEdits(agenda: Agenda, change: AgendaChange): readonly AgendaEdit[] {
  const shown = shownIds(agenda, change);
  let room = MOST_POINTS - agenda.points.length;
  return change.edits.filter((edit) => {
    if ("text" in edit && cleanLine(edit.text, LONGEST_POINT) === "") return true;
    if (edit.do !== "add") return shown[edit.point - 1] === undefined;
    room -= 1;
    return room < 0;
  });
}

const shownIds = (agenda: Agenda, { shown }: AgendaChange): readonly string[] =>
  shown ?? agenda.points.map(({ id }) => id);

interface Edit {
  readonly shown: readonly string[];
  readonly by: AgendaChange["by"];
  /** Of a point that is added. */
  readonly id: string;
}

/** The same points when nothing differs. */
function edited(
  points: readonly AgendaPoint[],
  edit: AgendaEdit,
  { shown, by, id }: Edit,
): readonly AgendaPoint[] {
  const indexOf = (number: number): number => points.findIndex((each) => each.id === shown[number - 1]);
  if (edit.do === "add") {
    const text = cleanLine(edit.text, LONGEST_POINT);
    return text === "" || points.length >= MOST_POINTS ? points : [...points, { id, text, from: by }];
  }
  const index = indexOf(edit.point);
  const point = points[index];
  if (point === undefined) return points;
  const others = points.filter((each) => each !== point);
  switch (edit.do) {
    case "remove":
      return others;
    case "change": {
      const text = cleanLine(edit.text, LONGEST_POINT);
      return text === "" || text === point.text ? points : points.with(index, { ...point, text, from: by });
    }
    case "move": {
      const target = points[indexOf(edit.before)];
      if (target === point) return points;
      const at = target === undefined ? others.length : others.indexOf(target);
      return at === index ? points : others.toSpliced(at, 0, point);
    }
  }
}
