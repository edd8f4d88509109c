/** A contact in the words of another of that day: said twice it is one, hours later it is another. */
import { describe, expect, it } from "vitest";
import { karins, relationOf } from "../support/relation-world.ts";
import { createWorld } from "../support/world.ts";

async function noted(...said: readonly (readonly [time: string, text: string])[]) {
  const world = createWorld({ at: "2026-11-23T08:00:00.000Z" });
  await world.memory.register.store(undefined, karins);
  for (const [time, text] of said) {
    await world.at(`2026-11-23T${time}:00.000Z`);
    await world.staffWrites({ text: `Norrtulls Glas: ${text}` });
  }
  const { facts, contactDue } = await relationOf(world, "karins");
  const times = facts.contacts.map(({ at = "" }) => at.slice(11, 16));
  return { times: times.toSorted(), rule: contactDue?.rule };
}

describe("the same words again", () => {
  it("within ten minutes are of the same contact", async () => {
    expect((await noted(["09:00", "ringde Karin"], ["09:09", "ringde Karin"])).times).toEqual(["09:00"]);
    expect((await noted(["09:00", "ringde Karin"], ["09:09", "ringde Bo"])).times).toHaveLength(2);
  });

  it("later in the day are of another, which ends what was complained of between", async () => {
    const { times, rule } = await noted(
      ["09:00", "ringde Karin"],
      ["11:00", "klagomål: sen leverans"],
      ["14:00", "ringde Karin"],
    );
    expect(times).toEqual(["09:00", "14:00"]);
    expect(rule).not.toBe("repair");
  });

  it("are of another within minutes, when a complaint came between", async () => {
    const { times, rule } = await noted(
      ["09:00", "ringde Karin"],
      ["09:02", "klagomål: sen leverans"],
      ["09:08", "ringde Karin"],
    );
    expect(times).toEqual(["09:00", "09:08"]);
    expect(rule).not.toBe("repair");
  });

  it("of a day before are of the same, whenever they are said", async () => {
    const { times } = await noted(["09:00", "ringde Karin i fredags"], ["14:00", "ringde Karin i fredags"]);
    expect(times).toHaveLength(1);
  });
});
