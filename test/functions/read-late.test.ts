/** A mail that is read long after it came, as after an outage: somebody is told at once, and the customer the truth. */
import { describe, expect, it } from "vitest";
import { mailText, readableText } from "../support/mail-text.ts";
import { createWorld } from "../support/world.ts";

const RECEIVED = "2026-11-23T08:00:00.000Z";
/** Friday at eleven; an answer was due on Tuesday. */
const READ = "2026-11-27T10:00:00.000Z";

const words = (letter: { raw: string } | undefined): string =>
  readableText(letter?.raw ?? "").replaceAll(/\s+/g, " ");

async function readAt(at: string) {
  const world = createWorld({ at });
  await world.receive({
    id: "first",
    raw: mailText({ subject: "Köksluckor", text: "Hej! Vad kostar nya luckor?" }),
    verdicts: { receivedAt: RECEIVED },
  });
  return world;
}

describe("a mail that is read when its time has passed", () => {
  it("is answered with a time that can be kept, which is watched; and its owner is told at once", async () => {
    const world = await readAt(READ);
    expect(world.alerts().map(({ to, at }) => [to, at])).toEqual([["anna@bjorkholm.example", READ]]);
    await world.at("2026-11-27T10:30:00.000Z");
    const [letter] = world.acknowledgements();
    expect(words(letter)).toContain("måndag 30 november");
    const promise = world.memory.stored.promises.get("p-first");
    expect(promise).toMatchObject({ madeAt: RECEIVED, state: "open", silent: false });
    expect(promise?.promisedAt.slice(0, 10)).toBe("2026-11-30");
    await world.at("2026-12-01T16:00:00.000Z");
    expect(world.alerts().length).toBeGreaterThan(1);
  });

  it("a few minutes before it, too: the letter would be too late to be of use", async () => {
    const world = await readAt("2026-11-24T07:50:00.000Z");
    await world.at("2026-11-24T08:10:00.000Z");
    expect(world.acknowledgements()).toHaveLength(1);
    expect(world.memory.stored.promises.get("p-first")?.promisedAt.slice(0, 10)).toBe("2026-11-25");
  });

  it("in time keeps the time that it would have had", async () => {
    const world = await readAt("2026-11-23T14:00:00.000Z");
    await world.at("2026-11-23T14:10:00.000Z");
    expect(world.acknowledgements()).toHaveLength(1);
    expect(world.memory.stored.promises.get("p-first")?.promisedAt).toBe("2026-11-24T08:00:00.000Z");
    expect(world.alerts()).toEqual([]);
  });
});
