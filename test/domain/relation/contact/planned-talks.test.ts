/** A contact that is planned by a talk: of several times that are agreed for a kind the latest holds, as for its clock. */
import { expect, test } from "vitest";
import { talk } from "../talks/made-up.ts";
import { due } from "./rules.ts";

const agreed = talk({ on: "2026-12-09", leader: "bo" });
const missed = talk({ on: "2026-11-05", leader: "anna" });

test("one that was missed is not asked about when a later one of its kind is agreed", () => {
  expect(due({ talks: [missed, agreed] })).toMatchObject({ rule: "planned", dueOn: "2026-12-09", by: "bo" });
  expect(due({ talks: [agreed, missed] })).toMatchObject({ rule: "planned", dueOn: "2026-12-09", by: "bo" });
});

test("one of the other kind is planned by itself, and one of both kinds once", () => {
  const update = { ...missed, kinds: ["update"] } as const;
  expect(due({ talks: [update, agreed] })).toMatchObject({ rule: "planned", dueOn: "2026-11-05" });
  const both = { ...agreed, kinds: ["evaluation", "update"] } as const;
  expect(due({ talks: [missed, both] })).toMatchObject({ rule: "planned", dueOn: "2026-12-09" });
});
