/** Whose a customer without an owner is proposed to be, in the words of the domain. */
import { describe, expect, it } from "vitest";
import { mailText, staffAnswer } from "../support/mail-text.ts";
import { dayWith, letterTo, linesTo, TUESDAY_TEN, WEDNESDAY_EIGHT } from "../support/mornings.ts";
import { createWorld } from "../support/world.ts";

const log = { recipients: ["log@in.bjorkholm.example"] };
const answer = staffAnswer({ subject: "Sv: En fråga", text: "Hej Karin, jag kommer på torsdag. Anna" });

describe("the proposed owner of a customer", () => {
  it("is whoever answered first", async () => {
    const world = await dayWith(async (day) => {
      await day.receive({ raw: mailText() });
      await day.at(TUESDAY_TEN);
      await day.receive({ raw: answer, ...log });
    });
    expect(linesTo(world, "anna")).toEqual(["proposed-owner: karin@kund.example"]);
  });

  it("is asked about with what the customer wrote, whatever the answer calls it", async () => {
    const retitled = staffAnswer({ subject: "Offert 12", text: "Hej Karin, här kommer den. Anna" });
    const world = await dayWith(async (day) => {
      await day.receive({ raw: mailText({ subject: "Köksluckor" }) });
      await day.at(TUESDAY_TEN);
      await day.receive({ raw: retitled, ...log });
    });
    expect(letterTo(world, "anna")?.lines).toMatchObject([
      { section: "proposed-owner", subject: "Köksluckor" },
    ]);
  });

  it("is asked about with what the customer wrote the day before", async () => {
    const world = createWorld({ at: "2026-11-23T14:00:00.000Z" });
    await world.receive({ raw: mailText({ subject: "Köksluckor" }) });
    await world.at(TUESDAY_TEN);
    await world.receive({ raw: answer, ...log });
    await world.at(WEDNESDAY_EIGHT);
    expect(letterTo(world, "anna")?.lines).toMatchObject([
      { section: "proposed-owner", subject: "Köksluckor" },
    ]);
  });
});
