/** An open promise of which nobody was told does not keep a letter from who is to be told. */
import { describe, expect, it } from "vitest";
import { mailText } from "../support/mail-text.ts";
import { createWorld, type World } from "../support/world.ts";

const AT = "2026-11-23T08:00:00.000Z";
const UNPROVED = { dmarc: "GRAY", spf: "FAIL", dkim: "FAIL" } as const;

const later = (id: string): string =>
  mailText({ id, inReplyTo: "first", subject: "Re: En fråga", text: "Ingen svarar. Kan ni hjälpa mig?" });

/** The one promise that there is, and the letters about it. */
function outcome({ memory, acknowledgements }: World) {
  const [promise, ...more] = memory.stored.promises.values();
  expect(more).toEqual([]);
  return { promise, letters: acknowledgements() };
}

describe("a mail under an open promise of which nobody was told", () => {
  it.each([
    ["because only a colleague was asked", { raw: mailText({ to: "anna@bjorkholm.example" }) }],
    ["because nothing proved who wrote", { raw: mailText(), verdicts: UNPROVED }],
    ["because it went to many", { raw: mailText({ cc: Array(21).fill("x@y.example").join(", ") }) }],
  ])("is told of its time, once: %s", async (_, first) => {
    const world = createWorld({ at: AT });
    await world.receive(first);
    await world.at("2026-11-23T09:00:00.000Z");
    expect(outcome(world).letters).toEqual([]);
    const { promisedAt } = outcome(world).promise ?? {};

    const contactId = await world.receive({ raw: later("second") });
    await world.at("2026-11-23T09:30:00.000Z");
    await world.receive({ raw: later("third") });
    await world.at("2026-11-23T10:00:00.000Z");

    const { promise, letters } = outcome(world);
    expect(world.memory.stored.contacts.get(contactId)).toMatchObject({
      promise: "same",
      acknowledge: true,
      reasons: ["promise-untold", "waits-for-us"],
    });
    expect(letters).toHaveLength(1);
    expect(promise).toMatchObject({ promisedAt, silent: false });
  });

  it("is told nothing when somebody was told before", async () => {
    const world = createWorld({ at: AT });
    await world.receive({ raw: mailText() });
    await world.at("2026-11-23T09:00:00.000Z");
    const contactId = await world.receive({ raw: later("second") });
    expect(world.memory.stored.contacts.get(contactId)).toMatchObject({ reasons: ["already-promised"] });
    expect(outcome(world).letters).toHaveLength(1);
  });
});
