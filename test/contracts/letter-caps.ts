/** What letter caps must do, in memory and in DynamoDB alike. */
import { beforeEach, describe, expect, it } from "vitest";
import type { Place } from "../../domain/letters/caps/places.ts";
import type { LetterCaps } from "../../domain/ports.ts";

const place = (key: string, most: number): Place => ({
  cap: "sender",
  key: `cap:sender:2026-11-23:${key}`,
  most,
  forgetAt: "2026-11-25T08:00:00.000Z",
  because: "too many letters",
});

/** `create` gives caps in which nothing is taken. */
export function letterCapsContract(create: () => Promise<LetterCaps>): void {
  describe("places for letters", () => {
    let caps: LetterCaps;
    const karin = place("karin", 2);
    const kund = place("kund", 3);

    beforeEach(async () => {
      caps = await create();
    });

    it("are taken until they are full, and then it is said which", async () => {
      expect(await caps.take("ack-1", [karin])).toBe("taken");
      expect(await caps.take("ack-2", [karin])).toBe("taken");
      expect(await caps.take("ack-3", [karin])).toEqual({ full: karin });
      expect(await caps.take("ack-3", [place("other", 2)])).toBe("taken");
    });

    it("are not taken twice by the same letter, also when they are full", async () => {
      for (let time = 0; time < 3; time += 1) expect(await caps.take("ack-1", [karin])).toBe("taken");
      expect(await caps.take("ack-2", [karin])).toBe("taken");
      expect(await caps.take("ack-1", [karin])).toBe("taken");
      expect(await caps.take("ack-2", [karin])).toBe("taken");
      expect(await caps.take("ack-3", [karin])).toEqual({ full: karin });
    });

    it("are taken in order: after the first that is full no other is", async () => {
      await caps.take("ack-1", [karin]);
      await caps.take("ack-2", [karin]);
      expect(await caps.take("ack-3", [karin, kund])).toEqual({ full: karin });
      for (const letterId of ["ack-4", "ack-5", "ack-6"]) {
        expect(await caps.take(letterId, [kund])).toBe("taken");
      }
      expect(await caps.take("ack-7", [kund, place("later", 1)])).toEqual({ full: kund });
      expect(await caps.take("ack-8", [place("later", 1)])).toBe("taken");
    });

    it("are never more than there are, however many letters come at once", async () => {
      const letters = Array.from({ length: 30 }, (_, index) => `ack-${index}`);
      const took = await Promise.all(letters.map((letterId) => caps.take(letterId, [place("many", 7)])));
      expect(took.filter((each) => each === "taken")).toHaveLength(7);
    });

    it("are free again when they are given back, also twice, and by nobody who has none", async () => {
      await caps.take("ack-1", [karin]);
      await caps.take("ack-2", [karin]);
      await caps.giveBack("ack-9", [karin, place("untouched", 1)]);
      expect(await caps.take("ack-3", [karin])).toEqual({ full: karin });
      for (let time = 0; time < 2; time += 1) await caps.giveBack("ack-1", [karin, kund]);
      expect(await caps.take("ack-3", [karin])).toBe("taken");
      expect(await caps.take("ack-1", [karin])).toEqual({ full: karin });
      for (const letterId of ["ack-2", "ack-3"]) await caps.giveBack(letterId, [karin]);
      expect(await caps.take("ack-4", [karin])).toBe("taken");
    });

    it("are none when none are asked for", async () => {
      expect(await caps.take("ack-1", [])).toBe("taken");
    });
  });
}
