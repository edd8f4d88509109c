/** An agenda whose customer turns out to be another one: it goes, and the answer to it comes, to the talk where it is now. */
import { describe, expect, it } from "vitest";
import { bookedWorld, drawnBy, last, ofKind } from "../support/agenda-world.ts";
import { mailText } from "../support/mail-text.ts";
import { karins } from "../support/relation-world.ts";
import type { World } from "../support/world.ts";

/** Norrtulls Glas turns out to be the customer `big`, who has its address now. */
async function join({ memory: { register } }: World): Promise<void> {
  const before = await register.find("karins");
  if (before === undefined) throw new Error("no customer");
  const { number: _number, ...rest } = before;
  await register.store(before, { ...rest, addresses: [], joined: "big", version: (before.version ?? 0) + 1 });
  await register.store(undefined, {
    ...karins,
    ...{ customerId: "big", number: "5000", name: "Norrtulls Glas AB", addresses: before.addresses },
  });
}

async function sent(): Promise<World> {
  const world = await bookedWorld();
  await drawnBy(world);
  await world.staffWrites({ text: "skicka", answers: last(world, "agenda-draft") });
  return world;
}

const talkOfBig = async ({ memory }: World) => (await memory.relations.find("big"))?.facts.talks[0];

describe("the agenda of a customer who turns out to be another one", () => {
  it("takes the answer of whoever got it", async () => {
    const world = await sent();
    await world.at("2026-11-24T08:30:00.000Z");
    const agenda = last(world, "agenda");
    await join(world);
    await world.at("2026-11-25T08:30:00.000Z");
    expect((await talkOfBig(world))?.agenda?.sent).toBeDefined();
    await world.receive({
      raw: mailText({
        ...{ id: "answer", from: agenda.to, to: "info@bjorkholm.example", subject: "Sv: Inför vårt samtal" },
        inReplyToRaw: `<${agenda.sesMessageId}@eu-west-1.amazonses.com>`,
        text: "Hej!\n\nKan vi prata om glaspriserna?\n\nKarin",
      }),
    });
    expect(ofKind(world, "agenda-answer")).toHaveLength(1);
    expect((await talkOfBig(world))?.agenda?.points.map(({ text }) => text)).toContain(
      "Kan vi prata om glaspriserna?",
    );
  });

  it("goes, when that turns out before it has gone", async () => {
    const world = await bookedWorld();
    await world.at("2026-11-25T05:30:30.000Z");
    await world.staffWrites({ text: "skicka", answers: last(world, "agenda-draft") });
    await join(world);
    await world.at("2026-11-25T08:30:00.000Z");
    expect(ofKind(world, "agenda")).toHaveLength(1);
  });
});
