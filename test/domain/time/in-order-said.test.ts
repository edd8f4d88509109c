import fc from "fast-check";
import { expect, it } from "vitest";
import { inOrderSaid } from "../../../domain/time/in-order-said.ts";

const AT = "2026-11-24T08:00:00.000Z";
const order = (all: readonly { at: string; id: string }[]) => inOrderSaid(all, ({ id }) => id);

it("what was said is put in order by when that was, and the lines of one mail by their numbers", () => {
  const ids = ["d-mail-note", "d-mail-2", "d-mail-10", "mail"];
  const all = [...ids.map((id) => ({ at: AT, id })), { at: "2026-11-24T07:00:00.000Z", id: "z" }];
  expect(order(all.toReversed()).map(({ id }) => id)).toEqual([
    "z",
    "d-mail-2",
    "d-mail-10",
    "d-mail-note",
    "mail",
  ]);
});

it("in one way, whichever was read first (property)", () => {
  const id = fc.stringMatching(/^[a-b\d-]{0,5}$/);
  const said = fc.uniqueArray(id).map((ids) => ids.map((each) => ({ at: AT, id: each })));
  const shuffled = said.chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
  );
  fc.assert(
    fc.property(shuffled, ([all, other]) => {
      expect(order(other)).toEqual(order(all));
    }),
  );
});
