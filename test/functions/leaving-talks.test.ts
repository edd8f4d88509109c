/** A talk whose leader leaves: whoever takes over leads it, and the customer's invitation stays one and the same. */
import { describe, expect, it } from "vitest";
import { bookedWorld, drawnBy, last, read, words } from "../support/agenda-world.ts";
import type { SentLetter } from "../support/world.ts";

const BO = "bo@bjorkholm.example";

async function organizerIn(letter: SentLetter): Promise<string | undefined> {
  const { attachments } = await read(letter);
  const file = attachments.find(({ mimeType }) => mimeType === "text/calendar");
  const text = Buffer.from((file?.content ?? "") as Uint8Array)
    .toString()
    .replaceAll(/\r?\n /g, "");
  return /^ORGANIZER.*mailto:([^\r\n]+)/m.exec(text)?.[1];
}

describe("a talk whose leader leaves", () => {
  it("that nobody was invited to is the successor's, who hears whose it was", async () => {
    const world = await bookedWorld();
    await world.staffWrites({ text: "slutar: Anna 23/11, Bo tar över" });
    await drawnBy(world);
    const draft = last(world, "agenda-draft");
    expect(draft.to).toBe(BO);
    expect(await words(draft)).toContain("Anna Björk har slutat, så det är du som leder samtalet.");
    expect(await words(draft)).not.toContain("som värd");
    await world.staffWrites({ text: "skicka", answers: draft, from: BO });
    await world.at("2026-11-24T08:30:00.000Z");
    expect(await organizerIn(last(world, "agenda"))).toBe(BO);
  });

  it("keeps its organizer when the customer was invited before, and the successor hears of that", async () => {
    const world = await bookedWorld();
    await drawnBy(world);
    await world.staffWrites({ text: "skicka", answers: last(world, "agenda-draft") });
    await world.staffWrites({ text: "slutar: Anna 24/11, Bo tar över" });
    await world.at("2026-11-25T08:00:00.000Z");
    expect(await organizerIn(last(world, "agenda"))).toBe("anna@bjorkholm.example");
    await world.staffWrites({ text: "Norrtulls Glas: bokat: 9/12 kl 10", from: BO });
    await world.at("2026-11-26T08:00:00.000Z");
    const draft = last(world, "agenda-draft");
    expect(draft.to).toBe(BO);
    expect(await words(draft)).toContain("står kvar i kalendern med Anna Björk som värd");
    await world.staffWrites({ text: "skicka", answers: draft, from: BO });
    await world.at("2026-11-26T08:30:00.000Z");
    const again = last(world, "agenda");
    expect(again.at > "2026-11-26").toBe(true);
    expect(await organizerIn(again)).toBe("anna@bjorkholm.example");
    expect((await read(again)).from?.name).toContain("Bo Holm");
  });
});
