/** A customer is never told a time that staff have moved while the letter waited. */
import { describe, expect, it } from "vitest";
import { exampleCompany } from "../support/example-company.ts";
import { mailText } from "../support/mail-text.ts";
import { staffMail } from "../support/staff-mail.ts";
import { createWorld, type World } from "../support/world.ts";

const AT = "2026-11-23T08:00:00.000Z";

/** A mail whose acknowledgement waits while letters are paused, and an alert about it that staff can answer. */
async function pausedUntilWarned(): Promise<{ world: World; say: (text: string) => Promise<string> }> {
  const world = createWorld({ at: AT, company: exampleCompany() });
  await world.staffWrites({ text: "pausa" });
  await world.receive({ id: "first", raw: mailText() });
  await world.at("2026-11-24T07:01:00.000Z");
  const [alert] = world.alerts();
  expect(alert).toBeDefined();
  return { world, say: (text) => world.staffWrites({ text, answers: alert }) };
}

async function resumed(world: World): Promise<World> {
  await world.receive(staffMail("resume", { text: "starta" }));
  await world.at("2026-11-24T07:30:00.000Z");
  return world;
}

describe("an acknowledgement that waited while letters were paused", () => {
  it("is sent when its time is still the one", async () => {
    const { world } = await pausedUntilWarned();
    await resumed(world);
    expect(world.acknowledgements()).toHaveLength(1);
  });

  it("is not sent when staff have given another time", async () => {
    const { world, say } = await pausedUntilWarned();
    await say("senare fredag");
    await resumed(world);
    expect(world.acknowledgements()).toEqual([]);
    expect(world.memory.stored.letters.get("ack-first")).toMatchObject({
      state: "withdrawn",
      because: "staff have given another time",
    });
  });

  it("is sent when they gave another by mistake, and took it back", async () => {
    const { world, say } = await pausedUntilWarned();
    await say("senare fredag");
    await say("ångra");
    await resumed(world);
    expect(world.memory.stored.promises.get("p-first")).toMatchObject({ state: "open", version: 3 });
    expect(world.acknowledgements()).toHaveLength(1);
  });
});
