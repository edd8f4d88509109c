/** How promises end in relations, and the lines of a day; told in the words of the domain. */
import { describe, expect, it } from "vitest";
import type { Customer } from "../../domain/customer/customer.ts";
import type { GivenPromise } from "../../domain/promise/promise.ts";
import { exampleCompany } from "../support/example-company.ts";
import { madePromise } from "../support/made.ts";
import { karins, relationOf } from "../support/relation-world.ts";
import { createWorld } from "../support/world.ts";

/** Tuesday 24 November 2026, an hour before the first run; the runs have been at noon. */
const TUESDAY_FIVE = "2026-11-24T04:00:00.000Z";
const TUESDAY_NOON = "2026-11-24T11:00:00.000Z";
const WEDNESDAY_NOON = "2026-11-25T11:00:00.000Z";

describe("promises", () => {
  const kept = madePromise({
    customerId: "karins",
    state: "kept",
    endedAt: "2026-11-23T10:00:00.000Z",
    endedBy: "answer",
  });

  it("count as they ended, each deadline by itself, and no more once they are open again", async () => {
    const world = createWorld({ at: TUESDAY_FIVE });
    const { promises, register } = world.memory;
    await register.store(undefined, karins);
    const { promisedAt, warnAt, escalateAt } = kept;
    const endedAt = "2026-11-23T09:30:00.000Z";
    const earlier: GivenPromise["earlier"] = [
      { version: 1, promisedAt, warnAt, escalateAt, end: "broken", endedAt, endedBy: "deed" },
    ];
    await promises.store({ ...kept, version: 2, earlier });
    await promises.store({ ...kept, promiseId: "p-silent", silent: true });
    await world.at(TUESDAY_NOON);
    expect((await relationOf(world, "karins")).facts.promises).toEqual([
      {
        id: "p-mail1/v2",
        kind: "reply",
        madeOn: "2026-11-23",
        endedOn: "2026-11-23",
        end: "kept",
        minutes: 120,
        promisedOn: "2026-11-24",
      },
      {
        id: "p-mail1/v1",
        kind: "reply",
        madeOn: "2026-11-23",
        endedOn: "2026-11-23",
        end: "broken",
        promisedOn: "2026-11-24",
      },
    ]);
    const { endedAt: _at, endedBy: _by, ...open } = kept;
    await promises.store({
      ...open,
      version: 2,
      revision: 1,
      earlier,
      state: "open",
      promisedAt: "2026-12-24T08:00:00.000Z",
      warnAt: "2026-12-24T07:00:00.000Z",
      escalateAt: "2026-12-24T12:00:00.000Z",
    });
    await world.at(WEDNESDAY_NOON);
    expect((await relationOf(world, "karins")).facts.promises.map(({ id }) => id)).toEqual(["p-mail1/v1"]);
  });
});

describe("the day's lines", () => {
  const many = Array.from({ length: 12 }, (_, at): Customer => ({
    ...karins,
    ...{
      customerId: `c${String(at).padStart(2, "0")}`,
      number: undefined,
      addedAt: "2026-06-01T09:00:00.000Z",
      addresses: [`k${at}@k${at}.example`],
    },
  }));

  it("are no more than the cap for each person, and a day that was missed is caught up", async () => {
    const world = createWorld({ at: TUESDAY_FIVE, company: exampleCompany() });
    for (const customer of many) await world.memory.register.store(undefined, customer);
    await world.at(TUESDAY_NOON);
    const state = await world.memory.relationsState.read();
    expect(state.contacts?.on).toBe("2026-11-24");
    expect(state.rankedFor).toBe("2026-11");
    const cap = world.company.relations.contactsADay;
    for (const staffId of new Set(state.contacts?.lines.map((line) => line.staffId)))
      expect(state.contacts?.lines.filter((line) => line.staffId === staffId).length).toBeLessThanOrEqual(
        cap,
      );
    world.settings.schedulesCall = false;
    world.settings.sweeps = false;
    await world.at("2027-02-22T11:00:00.000Z");
    world.settings.sweeps = true;
    await world.at("2027-02-23T11:00:00.000Z");
    const later = await world.memory.relationsState.read();
    expect(later.contacts?.on).toBe("2027-02-23");
    expect(later.contacts?.lines).toHaveLength(cap);
    expect(later.rankedFor).toBe("2027-02");
    await world.runDaily("plan-contacts");
    expect(await world.memory.relationsState.read()).toEqual(later);
  });
});
