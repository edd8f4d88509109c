/**
 * On which days a relation hangs on few people (`breadth.ts`), on either side or both, as stretches of day numbers. Nobody
 * hangs on people of whom none is known, nor on the one who works alone.
 */
import { joined, leavesWindow, type Stretch } from "../../payment/day-windows.ts";
import { dayNumber } from "../../time/day.ts";
import { inOneForm, meetingsOf } from "../breadth.ts";
import type { RelationFacts } from "../relation-facts.ts";
import type { HintLimits } from "./hint-limits.ts";

export interface NarrowCourse {
  readonly ours: readonly Stretch[];
  readonly theirs: readonly Stretch[];
  readonly either: readonly Stretch[];
}

const MONTHS = 12;

export function narrowCourse(
  facts: Pick<RelationFacts, "contacts" | "talks">,
  { breadthFewest, breadthContacts }: HintLimits,
  staffCount = Infinity,
): NarrowCourse {
  const changes = meetingsOf(facts)
    .flatMap(({ on, staff, people }) => {
      const met = { staff: [...new Set(staff)], people: [...new Set(people.map(inOneForm))] };
      const day = dayNumber(on);
      return [
        { day, by: 1, ...met },
        { day: leavesWindow(day, MONTHS), by: -1, ...met },
      ];
    })
    .sort((one, other) => one.day - other.day);

  const [ours, theirs] = [new Map<string, number>(), new Map<string, number>()];
  const [narrowOurs, narrowTheirs]: [Stretch[], Stretch[]] = [[], []];
  let meetings = 0;
  for (const [index, { day, by, staff, people }] of changes.entries()) {
    meetings += by;
    for (const each of staff) count(ours, each, by);
    for (const each of people) count(theirs, each, by);
    const until = (changes[index + 1]?.day ?? Infinity) - 1;
    if (until < day || meetings < breadthContacts) continue;
    const isFew = ({ size }: ReadonlyMap<string, number>): boolean => size >= 1 && size <= breadthFewest;
    if (isFew(ours) && staffCount > 1) narrowOurs.push({ from: day, to: until });
    if (isFew(theirs)) narrowTheirs.push({ from: day, to: until });
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
