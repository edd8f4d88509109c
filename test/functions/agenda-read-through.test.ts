/** Whoever sends an agenda is shown what to look at in it first, and may send it all the same. */
import { describe, expect, it } from "vitest";
import { bookedWorld, drawnBy, last, ofKind, words } from "../support/agenda-world.ts";
import { karins } from "../support/relation-world.ts";

const HEADING = "LÄS IGENOM INNAN DET GÅR";

describe("the draft of an agenda", () => {
  it("as it is drawn has nothing to look at", async () => {
    const world = await bookedWorld();
    await drawnBy(world);
    expect(await words(last(world, "agenda-draft"))).not.toContain(HEADING);
  });

  it("shows by the point's number what may be wrong in it, and goes all the same", async () => {
    const world = await bookedWorld();
    await drawnBy(world);
    await world.staffWrites({
      text: "lägg till: leverenser i i vår\nlägg till: Norrtulls Glas, Karin och Anna i Malmö",
      answers: last(world, "agenda-draft"),
    });
    await world.at("2026-11-24T08:20:00.000Z");
    const text = await words(last(world, "agenda-draft"));
    const number = /(\d+)\. leverenser/.exec(text)?.[1] ?? "?";
    expect(text).toContain(HEADING);
    expect(text).toContain(`Punkt ${number}: ”leverenser” finns inte i ordlistan, kanske ”leveranser”?`);
    expect(text).toContain(`Punkt ${number}: ”i i” står två gånger i rad`);
    expect(text.match(/Punkt \d/g)).toHaveLength(2);

    await world.staffWrites({ text: "skicka", answers: last(world, "agenda-draft") });
    await world.at("2026-11-24T08:40:00.000Z");
    expect(await words(last(world, "agenda"))).toContain("leverenser i i vår");
    expect(ofKind(world, "agenda")).toHaveLength(1);
  });

  it("has nothing to look at in Finnish either", async () => {
    const world = await bookedWorld({ customer: { ...karins, language: "fi" } });
    await drawnBy(world);
    expect(await words(last(world, "agenda-draft"))).not.toContain(HEADING);
  });
});
