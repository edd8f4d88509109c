import fc from "fast-check";
import { expect, it } from "vitest";
import { jsonFault } from "../../bin/explain/relations/json-fault.ts";

it("finds no fault in JSON", () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(jsonFault(text)).toBeUndefined();
    }),
  );
});

it("finds the line of a word that is no value, wherever it stands", () => {
  fc.assert(
    fc.property(fc.array(fc.jsonValue()), fc.array(fc.jsonValue()), (before, after) => {
      const entries = [...before.map((each) => JSON.stringify(each)), "karin"];
      const text = ["[", [...entries, ...after.map((each) => JSON.stringify(each))].join(",\n"), "]"];
      expect(jsonFault(text.join("\n"))).toEqual({
        line: before.length + 2,
        problem: "it is broken JSON",
      });
    }),
  );
});

it("says of a text that was cut that it ends too early, on its last line", () => {
  fc.assert(
    fc.property(fc.array(fc.jsonValue(), { minLength: 1 }), fc.nat(), (values, cut) => {
      const whole = JSON.stringify(values, undefined, 1);
      const text = whole.slice(0, 1 + (cut % (whole.length - 1)));
      const line = text.trimEnd().split("\n").length;
      fc.pre(!/[\w.+-]$/.test(text));
      expect(jsonFault(text)).toEqual({ line, problem: "it is broken JSON: it ends too early" });
    }),
  );
});

const UNITS = '{ } [ ] , : " \\ 1 a true null \n'.split(" ").concat(" ", " at position 9");

it("takes any text", () => {
  const text = fc.string({ unit: fc.constantFrom(...UNITS) });
  fc.assert(
    fc.property(text, (each) => {
      const { line } = jsonFault(each) ?? { line: 1 };
      expect(line).toBeGreaterThan(0);
      expect(line).toBeLessThanOrEqual(each.split("\n").length);
    }),
    { numRuns: 1000 },
  );
});
