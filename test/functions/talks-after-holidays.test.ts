/** After holiday weeks, in which nobody is told of anything, more talks are to be told of than fit one morning. */
import { expect, it } from "vitest";
import type { Talk } from "../../domain/relation/talk.ts";
import { circumstancesOf, withLooks } from "../../domain/relation/when-to-look.ts";
import { plusDays } from "../../domain/time/day.ts";
import { MOST_LINES_A_PERSON } from "../../functions/plan-talks/with-room.ts";
import { companyManagedByBo } from "../support/example-company.ts";
import { madeRelation } from "../support/made-relation.ts";
import { createWorld } from "../support/world.ts";

/** Weeks 28 to 31 are holidays, until 8 August. */
const FRIDAY_BEFORE = "2027-07-09";
const FIRST_MORNINGS = ["2027-08-09", "2027-08-10", "2027-08-11", "2027-08-12", "2027-08-13"];

const company = companyManagedByBo();

/** Told of the talk long before; the other talk was held in May. */
function relationDueOn(customerId: string, dueOn: string, value: number) {
  const updateHeld: Talk = {
    ...{
      talkId: "t",
      kinds: ["update"],
      on: "2027-05-03",
      bookedAt: "2027-04-01T08:00:00.000Z",
      bookedBy: "d",
    },
    held: { on: "2027-05-03", minutes: "Bra.", staff: ["anna"], people: [], by: "d" },
    changedAt: "2027-05-03T08:00:00.000Z",
  };
  return madeRelation(
    customerId,
    { firstContactOn: plusDays(dueOn, -365), talks: [updateHeld] },
    {
      placed: { month: "2027-07", valueClass: "A", rawClass: "A", value },
      told: [{ kind: "evaluation", dueOn, stage: -30, on: plusDays(dueOn, -30) }],
    },
  );
}

it("tells all that became due in holiday weeks on the mornings after, each in its turn, and nobody is forgotten", async () => {
  const world = createWorld({ at: `${FRIDAY_BEFORE}T04:00:00.000Z`, company });
  // Only this one run, at its time, so that values stay as they are given.
  Object.assign(world.settings, { schedulesCall: false, sweeps: false });
  const all = Array.from({ length: 35 }, (_, at) => ({
    customerId: `c${String(at)}`,
    dueOn: plusDays("2027-07-12", (at * 3) % 4),
    value: ((at * 11) % 35) * 1000,
  }));
  for (const { customerId, dueOn, value } of all) {
    const entry = withLooks(relationDueOn(customerId, dueOn, value), circumstancesOf(company, FRIDAY_BEFORE));
    await world.memory.relations.store(undefined, entry);
  }
  const firstTold = new Set<string>();
  async function morning(day: string): Promise<string[]> {
    await world.at(`${day}T06:00:00.000Z`);
    await world.runDaily("plan-talks");
    const { talks } = await world.memory.relationsState.read();
    const lines = (talks?.lines ?? []).filter(({ at, as }) => at.startsWith(day) && as === "owner");
    expect(lines.length).toBeLessThanOrEqual(MOST_LINES_A_PERSON);
    const news = lines.map(({ customerId }) => customerId).filter((id) => !firstTold.has(id));
    for (const id of news) firstTold.add(id);
    return news;
  }

  for (const day of ["2027-07-12", "2027-07-21", "2027-08-06"]) expect(await morning(day)).toEqual([]);
  const told: string[][] = [];
  for (const day of FIRST_MORNINGS) told.push(await morning(day));

  // The most overdue first, and of one day the most valuable.
  const inTurn = all
    .toSorted((a, b) => (a.dueOn === b.dueOn ? b.value - a.value : a.dueOn < b.dueOn ? -1 : 1))
    .map(({ customerId }) => customerId);
  const turns = [0, 10, 20, 30, 40].map((from) => inTurn.slice(from, from + MOST_LINES_A_PERSON));
  expect(told.map((each) => each.toSorted())).toEqual(turns.map((each) => each.toSorted()));
});
