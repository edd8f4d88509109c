/** What SES says of people is kept with the letter, and never written to a log. */
import { expect, it } from "vitest";
import { mailText } from "../support/mail-text.ts";
import { createWorld } from "../support/world.ts";

it.each(["never", "not-now", "unclear"] as const)(
  "an error of SES (%s) is flagged by its name, without the words",
  async (result) => {
    const world = createWorld({ at: "2026-11-23T08:00:00.000Z" });
    const because = "SES: MessageRejected: Email address is not verified: karin@kund.example (Karin Lund)";
    for (let time = 0; time < 5; time += 1)
      world.refusals.push({ result, because, error: "MessageRejected" });
    await world.receive({ id: "first", raw: mailText() });
    await world.at("2026-11-23T09:00:00.000Z");
    expect(world.flags).not.toEqual([]);
    expect(JSON.stringify(world.flags)).not.toMatch(/kund|karin/i);
    expect(JSON.stringify(world.flags)).toContain("MessageRejected");
    if (result === "never") expect(world.memory.stored.letters.get("ack-first")?.because).toBe(because);
  },
);
