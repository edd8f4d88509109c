/** An agenda that is sent twice within minutes, and the second time is taken back: the first goes, whenever that is said. */
import { expect, it } from "vitest";
import { bookedWorld, drawnBy, last, ofKind, words } from "../support/agenda-world.ts";

it.each(["2026-11-24T08:04:00.000Z", "2026-11-24T08:07:00.000Z"])(
  "an agenda that is sent anew goes as it was before, when that is taken back at %s",
  async (undoneAt) => {
    const world = await bookedWorld();
    await drawnBy(world);
    const draft = last(world, "agenda-draft");
    await world.staffWrites({ text: "skicka", answers: draft });
    await world.at("2026-11-24T08:03:00.000Z");
    await world.staffWrites({ text: "lägg till: priser\nskicka", answers: draft });
    const confirmed = world.confirmations().at(-1);
    await world.at(undoneAt);
    await world.staffWrites({ text: "ångra", answers: confirmed });
    await world.at("2026-11-24T10:00:00.000Z");
    const gone = ofKind(world, "agenda");
    expect(gone).toHaveLength(1);
    expect(await Promise.all(gone.map(words))).not.toContainEqual(expect.stringContaining("priser"));
  },
);

it("goes once, as it was sent last, when nothing is taken back", async () => {
  const world = await bookedWorld();
  await drawnBy(world);
  const draft = last(world, "agenda-draft");
  await world.staffWrites({ text: "skicka", answers: draft });
  await world.at("2026-11-24T08:03:00.000Z");
  await world.staffWrites({ text: "lägg till: priser\nskicka", answers: draft });
  await world.at("2026-11-24T10:00:00.000Z");
  const gone = ofKind(world, "agenda");
  expect(gone).toHaveLength(1);
  expect(await Promise.all(gone.map(words))).toEqual([expect.stringContaining("priser")]);
});
