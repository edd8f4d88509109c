/** The customer's own wish: so many days after the last contact, but never before it was said. It wins over all but plans. */
import { plusDays } from "../../time/day.ts";
import { latestSaid } from "../said.ts";
import { later } from "./ground.ts";
import type { Ground, Wanted } from "./ground.ts";

export function wish({ facts, since }: Ground): readonly Wanted[] {
  const note = latestSaid(facts.notes.filter((each) => each.says === "wish"));
  if (note?.everyDays === undefined) return [];
  const { everyDays, on, at } = note;
  return [{ rule: "wish", dueOn: later(plusDays(since, everyDays), on), saidAt: at, because: { everyDays } }];
}
