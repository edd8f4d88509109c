/** What the second channel must do, in memory and on SNS alike. */
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../domain/letters/language.ts";
import { secondChannelWords } from "../../domain/letters/second-channel-words.ts";
import type { SecondChannel } from "../../domain/ports.ts";
import { exampleCompany } from "../support/example-company.ts";
import { madePromise } from "../support/made.ts";

export interface SecondChannelUnderTest {
  readonly channel: SecondChannel;
  /** What those who are told have got, in any order. */
  readonly told: () => Promise<readonly { readonly subject: string; readonly text: string }[]>;
}

export function secondChannelContract(create: () => Promise<SecondChannelUnderTest>): void {
  describe("the second channel", () => {
    it("brings what is said in every language, letter by letter", async () => {
      const { channel, told } = await create();
      const all = LANGUAGES.map((language) =>
        secondChannelWords({
          company: exampleCompany(),
          staff: { name: "Åsa Öberg", language },
          what: "lost",
          promise: madePromise({ from: "søren@kunde.example" }),
          saidAt: "2026-11-23T08:00:00.000Z",
        }),
      );
      for (const words of all) await channel.tell(words);
      const got = await told();
      expect(got).toHaveLength(LANGUAGES.length);
      expect(got).toEqual(expect.arrayContaining(all));
    });

    it("tells again what is told again: whoever calls it sees to it that it is once", async () => {
      const { channel, told } = await create();
      for (let time = 0; time < 2; time += 1) await channel.tell({ subject: "Handslag", text: "again" });
      expect(await told()).toHaveLength(2);
    });
  });
}
