/** What is told beside mail when mail to staff does not arrive, in the words of the domain. */
import { describe, expect, it } from "vitest";
import type { Delivery } from "../../domain/letters/letter.ts";
import { companyManagedByBo } from "../support/example-company.ts";
import { mailText, staffAnswer } from "../support/mail-text.ts";
import { type World, createWorld } from "../support/world.ts";

const MONDAY_NINE = "2026-11-23T08:00:00.000Z";
const WARNED = "2026-11-24T07:01:00.000Z";
const mail = mailText({ subject: "Köksluckor", text: "Hej! Vad kostar nya luckor till ett litet kök?" });

async function warned(): Promise<{ world: World; letterId: string }> {
  const world = createWorld({ at: MONDAY_NINE, company: companyManagedByBo() });
  await world.receive({ raw: mail });
  await world.at(WARNED);
  return { world, letterId: world.alerts()[0]?.letterId ?? "none" };
}

const bounce: Delivery = { what: "bounce", at: WARNED, permanent: true };
const KARIN_WAITS =
  "Handslag, Björk & Holm Snickeri: karin@kund.example väntar på svar, senast kl. 9.00 i dag, tisdag 24 november. " +
  "Mejl till Anna Björk kommer inte fram. Säg till på annat sätt.";

describe("an alert that does not arrive", () => {
  it.each([
    ["bounces", bounce],
    ["is rejected", { what: "reject", at: WARNED }],
  ] as const)("because it %s is told by the second channel, once", async (_what, news) => {
    const { world, letterId } = await warned();
    for (let time = 0; time < 3; time += 1) await world.tellNews(letterId, news);
    expect(world.toldElsewhere).toEqual([{ subject: "Handslag: mejl kommer inte fram", text: KARIN_WAITS }]);
  });

  it("is told once although it bounces and is called junk", async () => {
    const { world, letterId } = await warned();
    await world.tellNews(letterId, { what: "complaint", at: WARNED });
    await world.tellNews(letterId, bounce);
    expect(world.toldElsewhere.map(({ text }) => text)).toEqual([
      expect.stringContaining("märkts som skräp"),
    ]);
  });

  it("because SES refuses it for good is told at once", async () => {
    const world = createWorld({ at: MONDAY_NINE, company: companyManagedByBo() });
    await world.receive({ raw: mail });
    await world.at("2026-11-24T06:59:00.000Z");
    world.refusals.push({ result: "never", because: "SES: MessageRejected" });
    await world.at(WARNED);
    expect(world.toldElsewhere.map(({ text }) => text)).toEqual([KARIN_WAITS]);
  });

  it("is told although the second channel fails at first", async () => {
    const { world, letterId } = await warned();
    world.faults.plant({ nth: 1, kind: "before", call: "secondChannel.tell" });
    await world.tellNews(letterId, bounce);
    expect(world.toldElsewhere).toEqual([]);
    await world.at("2026-11-24T07:05:00.000Z");
    expect(world.toldElsewhere.map(({ text }) => text)).toEqual([KARIN_WAITS]);
  });

  it("names nobody who does not wait any more", async () => {
    const { world, letterId } = await warned();
    await world.receive({
      raw: staffAnswer({ text: "Hej Karin!" }),
      recipients: ["log@in.bjorkholm.example"],
    });
    await world.tellNews(letterId, bounce);
    expect(world.toldElsewhere.map(({ text }) => text)).toEqual([
      "Handslag, Björk & Holm Snickeri: Mejl till Anna Björk kommer inte fram. Säg till på annat sätt.",
    ]);
  });
});

describe("alerts that bounce within an hour", () => {
  it("name each customer who waits, the first few one by one, and then that there are more", async () => {
    const world = createWorld({ at: MONDAY_NINE, company: companyManagedByBo() });
    for (const name of ["a", "b", "c", "d", "e", "f", "g"]) {
      await world.receive({ raw: mailText({ id: name, from: `${name}@kund-${name}.example` }) });
    }
    await world.at(WARNED);
    const alerts = world.alerts();
    expect(alerts).toHaveLength(7);
    for (const { letterId } of [...alerts, ...alerts]) await world.tellNews(letterId, bounce);
    const texts = world.toldElsewhere.map(({ text }) => text.replace(/^.*?: /, ""));
    expect(texts.map((text) => /^\S+@\S+/.exec(text)?.[0])).toEqual([
      ...["a", "b", "c", "d"].map((name) => `${name}@kund-${name}.example`),
      undefined,
    ]);
    expect(texts.at(-1)).toBe(
      "Det är fler som väntar på att höra av oss. Mejl till Anna Björk kommer inte fram. Säg till på annat sätt.",
    );
  });
});

describe("nothing is told by the second channel", () => {
  it.each([
    ["a delay", { what: "delay", at: WARNED }],
    [
      "a mailbox that is full for now, or an absence that SES takes for a bounce",
      { what: "bounce", at: WARNED },
    ],
    ["an arrival", { what: "delivery", at: WARNED }],
  ] as const)("of %s", async (_what, news) => {
    const { world, letterId } = await warned();
    await world.tellNews(letterId, news);
    expect(world.toldElsewhere).toEqual([]);
  });

  it("of a letter to a customer", async () => {
    const { world } = await warned();
    await world.tellNews(world.acknowledgements()[0]?.letterId ?? "none", bounce);
    expect(world.toldElsewhere).toEqual([]);
  });
});
