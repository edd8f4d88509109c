/** Whichever one call of a port fails: the agenda goes once, and what the customer answers is taken on once. */
import { describe, expect, it } from "vitest";
import { bookedWorld, drawnBy, last, ofKind, talkOf } from "../support/agenda-world.ts";
import { mailText } from "../support/mail-text.ts";
import type { FaultKind } from "../support/faults.ts";

/** The calls that are broken; all of them would take a minute. */
const EVERY = 5;

async function playWith(nth: number, kind: FaultKind) {
  const world = await bookedWorld();
  await drawnBy(world);
  const before = world.faults.calls.length;
  if (nth > 0) world.faults.plant({ nth, kind });
  await world.staffWrites({
    text: "lägg till: leveranstider\nskicka",
    answers: last(world, "agenda-draft"),
  });
  await world.at("2026-11-24T08:25:00.000Z");
  await world.receive({
    raw: mailText({
      id: "svar",
      subject: "Sv: Inför vårt samtal",
      inReplyToRaw: `<${last(world, "agenda").sesMessageId}@eu-west-1.amazonses.com>`,
      text: "Kan vi också prata om glaspriserna?",
    }),
  });
  await world.at("2026-11-24T08:50:00.000Z");
  return { world, calls: world.faults.calls.length - before };
}

describe("the agenda of a talk, when one call fails", () => {
  it.each(["before", "after"] as const)(
    "%s it took effect, goes and comes back once",
    async (kind) => {
      const { calls } = await playWith(0, kind);
      expect(calls).toBeGreaterThan(100);
      for (let nth = 1; nth <= calls; nth += EVERY) {
        const { world } = await playWith(nth, kind);
        const { agenda } = await talkOf(world);
        const points = agenda?.points.filter(({ from }) => from !== "log").map(({ text }) => text);
        expect([nth, points]).toEqual([nth, ["leveranstider", "Kan vi också prata om glaspriserna?"]]);
        expect([nth, ofKind(world, "agenda").length]).toEqual([nth, 1]);
        expect([nth, ofKind(world, "agenda-answer").length]).toEqual([nth, 1]);
        expect(world.dead).toEqual([]);
      }
    },
    120_000,
  );
});
