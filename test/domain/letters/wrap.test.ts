import fc from "fast-check";
import { expect, it } from "vitest";
import { wrap } from "../../../domain/letters/wrap.ts";

const words = fc.array(fc.stringMatching(/^[a-zå]{1,30}$/), { minLength: 1, maxLength: 60 });

it("no line of ordinary words is longer than 75 characters, and no word is lost", () => {
  fc.assert(
    fc.property(words, (list) => {
      const lines = wrap(list.join(" ")).split("\n");
      expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(75);
      expect(lines.join(" ")).toBe(list.join(" "));
    }),
  );
});

it("a line is broken only when the next word does not fit", () => {
  fc.assert(
    fc.property(words, (list) => {
      const lines = wrap(list.join(" ")).split("\n");
      for (const [index, line] of lines.slice(1).entries()) {
        expect(`${lines[index] ?? ""} ${line.split(" ")[0] ?? ""}`.length).toBeGreaterThan(75);
      }
    }),
  );
});

it("a no-break space holds, and a link stays whole", () => {
  const link = `https://nordhamn.example/${"a".repeat(80)}`;
  expect(wrap(`${"x".repeat(70)} kl.\u00a010.00`)).toBe(`${"x".repeat(70)}\nkl.\u00a010.00`);
  expect(wrap(`Läs mer: ${link} i dag`)).toBe(`Läs mer:\n${link}\ni dag`);
});

it("a bullet's next lines stand below its first word", () => {
  expect(wrap(`${"x".repeat(40)} ${"y".repeat(40)}`, "• ")).toBe(`• ${"x".repeat(40)}\n  ${"y".repeat(40)}`);
});
