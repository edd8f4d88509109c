/** A talk that is moved is where it was to be, until another place is said, in each language. */
import { describe, expect, it } from "vitest";
import { readBooking } from "../../domain/words/read-booking.ts";
import { tokensOf } from "../../domain/words/tokens.ts";
import { bookedWorld, last, talkOf, words } from "../support/agenda-world.ts";
import { exampleCompany } from "../support/example-company.ts";

describe("the place of a talk that is moved", () => {
  it.each([
    ["bokat: 10/12 kl 13, utvärderingssamtal", "hos kunden"],
    ["bokat: 10/12 kl 13, utvärderingssamtal, samma plats", "hos kunden"],
    ["bokat: 10/12 kl 13, utvärderingssamtal, Teams", "Teams"],
    ["bokat: 10/12 kl 13, utvärderingssamtal, ny plats", undefined],
  ])("%s", async (text, where) => {
    const world = await bookedWorld();
    await world.at("2026-11-23T09:00:00.000Z");
    await world.staffWrites({ text: `Norrtulls Glas: ${text}` });
    const talk = await talkOf(world);
    expect([talk.on, talk.where]).toEqual(["2026-12-10", where]);
    const told = await words(last(world, "confirmation"));
    expect(told.replaceAll(/\s+/g, " ").includes(where ?? "plats")).toBe(where !== undefined);
  });

  const reading = { at: "2026-11-23T09:00:00.000Z", calendar: exampleCompany().calendar };
  const whereIn = (text: string): string | undefined => {
    const read = readBooking({ text, tokens: tokensOf(text) }, reading);
    return "ask" in read ? read.ask.where : read.why;
  };

  it.each([
    ["12. januar kl. 10, samme sted", "12. januar kl. 10, et andet sted"],
    ["12. januar kl. 10, på samme sted", "12. januar kl. 10, nytt sted"],
    ["12.1. klo 10, sama paikka", "12.1. klo 10, toinen paikka"],
    ["12 January 10:00, same place", "12 January 10:00, somewhere else"],
  ])("%s, and: %s", (same, other) => {
    expect([whereIn(same), whereIn(other)]).toEqual([undefined, ""]);
  });
});
