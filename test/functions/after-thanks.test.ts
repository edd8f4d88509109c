/** A customer who says thanks, and then something more, is still talking to people: no automatic letter comes between. */
import { expect, it } from "vitest";
import { mailText, staffAnswer } from "../support/mail-text.ts";
import { createWorld } from "../support/world.ts";

it("a mail right after a thank-you is part of the running dialogue", async () => {
  const world = createWorld({ at: "2026-11-23T08:00:00.000Z" });
  await world.receive({ raw: mailText() });
  await world.at("2026-11-23T08:30:00.000Z");
  await world.receive({ raw: staffAnswer(), recipients: ["log@in.bjorkholm.example"] });
  const letters = world.acknowledgements().length;

  const said = async (id: string, text: string) =>
    world.memory.stored.contacts.get(
      await world.receive({ raw: mailText({ id, inReplyTo: "answer", subject: "Re: En fråga", text }) }),
    );
  await world.at("2026-11-23T09:00:00.000Z");
  expect(await said("thanks", "Tack!")).toMatchObject({ promise: "none", reasons: ["thanks"] });
  await world.at("2026-11-23T09:05:00.000Z");
  expect(await said("more", "Glömde: kan ni ta med en stege?")).toMatchObject({
    promise: "silent",
    acknowledge: false,
    reasons: ["running-dialogue"],
  });
  await world.at("2026-11-23T10:00:00.000Z");
  expect(world.acknowledgements()).toHaveLength(letters);
});
