/** The level that people have put a relation on, and since when it is the same. Handslag never moves it. */
import type { Day } from "../time/instant.ts";
import type { RelationNote } from "./relation-facts.ts";
import type { RelationStanding } from "./relation-standing.ts";
import { inOrderSaid } from "./said.ts";

export function levelOn(notes: readonly RelationNote[], on: Day): RelationStanding["level"] {
  const said = inOrderSaid(notes.filter((note) => note.says === "level" && note.on <= on)).filter(
    (note) => note.says === "level",
  );
  const latest = said.at(-1);
  if (latest === undefined) return undefined;
  const { level, target } = latest;
  const changed = said.findLastIndex((note) => note.level !== level);
  return { level, target, since: said[changed + 1]?.on ?? latest.on };
}
