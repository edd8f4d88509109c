/** A company whose own mail is not proved to be its own: somebody is told what to mend, once a morning. */
import { describe, expect, it } from "vitest";
import { readableText } from "../support/mail-text.ts";
import { dayWith, letterTo } from "../support/mornings.ts";
import { FORGED } from "../support/staff-mail.ts";
import type { World } from "../support/world.ts";

const UNPROVED = { dmarc: "GRAY", spf: "NONE", dkim: "NONE" } as const;

const answers = (count: number, verdicts: object) =>
  dayWith(async (day: World) => {
    for (let index = 0; index < count; index += 1) {
      const to = `kund${String(index)}@kund.example`;
      const text = `Hej ${String(index)}!`;
      await day.staffWrites({
        from: "bo@bjorkholm.example",
        to,
        cc: "log@in.bjorkholm.example",
        text,
        verdicts,
      });
    }
  });

describe("mails in the company's own name that nothing proves", () => {
  it("are summed up, with the domain to mend, for whoever keeps what nobody owns", async () => {
    const world = await answers(3, UNPROVED);
    expect(letterTo(world, "anna")?.unprovedOwn).toEqual({ count: 3, domains: ["bjorkholm.example"] });
    const letter = world.sent.find(({ letterId }) => letterId === "morning-anna-2026-11-25");
    expect(readableText(letter?.raw ?? "").replaceAll(/\s+/g, " ")).toContain(
      "Det kom 3 mejl med vår egen adress som avsändare, men inget visar att de är våra.",
    );
    expect(letterTo(world, "bo")?.unprovedOwn).toBeUndefined();
  });

  it("are listed with their warning when they are few: they may be forged", async () => {
    const world = await answers(2, FORGED);
    expect(letterTo(world, "anna")?.unprovedOwn).toBeUndefined();
    expect(letterTo(world, "anna")?.lines[0]?.cautions).not.toEqual([]);
  });

  it("are none when they are proved", async () => {
    const world = await answers(5, {});
    expect(letterTo(world, "anna")?.unprovedOwn).toBeUndefined();
  });
});
