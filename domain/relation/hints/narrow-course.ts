/**
 * On which days a relation hangs on few people (`breadth.ts`), on either side or both, as stretches of day numbers. Nobody
 * hangs on people of whom none is known, nor on the one who works alone. Whoever of ours leaves holds nothing from the day after.
 */
import { joined, leavesWindow, type Stretch } from "../../payment/day-windows.ts";
import { dayNumber } from "../../time/day.ts";
import { inOneForm, meetingsOf } from "../breadth.ts";
import type { Circumstances } from "../circumstances.ts";
import type { RelationFacts } from "../relation-facts.ts";
import type { HintLimits } from "./hint-limits.ts";

export interface NarrowCourse {
  readonly ours: readonly Stretch[];
  readonly theirs: readonly Stretch[];
  readonly either: readonly Stretch[];
}

const MONTHS = 12;

/** People who met come into the twelve months or leave them, or somebody leaves us. */
interface Change {
  readonly day: number;
  readonly by: 1 | -1 | 0;
  readonly staff: readonly string[];
  readonly people: readonly string[];
  readonly gone?: string;
}

export function narrowCourse(
  facts: Pick<RelationFacts, "contacts" | "talks">,
  { breadthFewest, breadthContacts }: HintLimits,
  { staffCount = Infinity, left = [] }: Pick<Circumstances, "staffCount" | "left"> = {},
): NarrowCourse {
  const met = meetingsOf(facts).flatMap(({ on, staff, people }): Change[] => {
    const who = { staff: [...new Set(staff)], people: [...new Set(people.map(inOneForm))] };
    const day = dayNumber(on);
    return [
      { day, by: 1, ...who },
      { day: leavesWindow(day, MONTHS), by: -1, ...who },
    ];
  });
  const leaves = left.map(({ who, lastOn }): Change => ({
    day: dayNumber(lastOn) + 1,
    by: 0,
    staff: [],
    people: [],
    gone: who,
  }));
  const changes = [...met, ...leaves].sort((one, other) => one.day - other.day);

  const [ours, theirs] = [new Map<string, number>(), new Map<string, number>()];
  const [narrowOurs, narrowTheirs]: [Stretch[], Stretch[]] = [[], []];
  const gone = new Set<string>();
  let meetings = 0;
  for (const [index, change] of changes.entries()) {
    const { day, by, staff, people } = change;
    if (change.gone !== undefined) gone.add(change.gone);
    meetings += by;
    for (const each of staff) count(ours, each, by);
    for (const each of people) count(theirs, each, by);
    const until = (changes[index + 1]?.day ?? Infinity) - 1;
    if (until < day || meetings < breadthContacts) continue;
    const isFew = (count: number): boolean => count >= 1 && count <= breadthFewest;
    const haveLeft = [...gone].filter((who) => ours.has(who)).length;
    if (isFew(ours.size - haveLeft) && staffCount > 1) narrowOurs.push({ from: day, to: until });
    if (isFew(theirs.size)) narrowTheirs.push({ from: day, to: until });
  }
  return {
    ours: joined(narrowOurs),
    theirs: joined(narrowTheirs),
    either: joined([...narrowOurs, ...narrowTheirs]),
  };
}

function count(people: Map<string, number>, person: string, by: number): void {
  const times = (people.get(person) ?? 0) + by;
  if (times === 0) people.delete(person);
  else people.set(person, times);
}
