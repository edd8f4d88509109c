/** A note that is taken back takes nothing with it that others noted since. */
import { describe, expect, it } from "vitest";
import type { Customer } from "../../domain/customer/customer.ts";
import { bookedWorld } from "../support/agenda-world.ts";
import type { World } from "../support/world.ts";

const stranger: Customer = {
  ...{ customerId: "new", standing: "unsorted", name: "Ek Bygg", addresses: ["t@ek.example"] },
  addedAt: "2026-09-08T09:00:00.000Z",
};

async function notedTwice(): Promise<{ world: World; first: World["sent"][number] | undefined }> {
  const world = await bookedWorld();
  await world.memory.register.store(undefined, stranger);
  await world.staffWrites({ text: "t@ek.example ringde Jari om taket" });
  await world.at("2026-11-23T08:05:00.000Z");
  const first = world.confirmations().at(-1);
  await world.at("2026-11-23T10:00:00.000Z");
  await world.staffWrites({ text: "Ek Bygg: nästa: 12 januari" });
  await world.at("2026-11-23T11:00:00.000Z");
  return { world, first };
}

const standingOf = async ({ memory }: World) => (await memory.register.find("new"))?.standing;
const notesOf = async ({ memory }: World) =>
  (await memory.relations.find("new"))?.facts.notes.map(({ says }) => says);

describe("of a stranger whom a note made a prospect", () => {
  it("what was noted later stays, though the note is taken back, and so does the prospect", async () => {
    const { world, first } = await notedTwice();
    await world.staffWrites({ text: "ångra", answers: first });
    for (const at of ["2026-11-23T11:30:00.000Z", "2026-11-24T08:00:00.000Z", "2026-11-26T08:00:00.000Z"]) {
      await world.at(at);
      expect(await standingOf(world)).toBe("prospect");
      expect(await notesOf(world)).toEqual(["next"]);
    }
    expect((await world.memory.relations.find("new"))?.contactOn).toBe("2027-01-12");
  });

  it("nothing stays when all that was noted is taken back", async () => {
    const { world, first } = await notedTwice();
    const second = world.confirmations().at(-1);
    await world.staffWrites({ text: "ångra", answers: first });
    await world.staffWrites({ text: "ångra", answers: second });
    expect(await standingOf(world)).toBe("unsorted");
    await world.at("2026-11-26T08:00:00.000Z");
    expect(await notesOf(world)).toBeUndefined();
  });
});
