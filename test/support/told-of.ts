/** Who was alerted in the world in memory, when, of which stage, and in which words. */
import { readableText } from "./mail-text.ts";
import type { World } from "./world.ts";

/** "11-24T07:00 anna warning", in the order in which they were sent. */
export const told = (world: World): string[] =>
  world
    .alerts()
    .map(({ at, to, letterId }) => `${at.slice(5, 16)} ${to.split("@")[0] ?? ""} ${stageIn(letterId)}`);

const stageIn = (letterId: string): string => /-(warning|deadline|manager)-/.exec(letterId)?.[1] ?? "none";

/** The first alert of the stage to that person, on one line. */
export const wordsTo = (world: World, name: string, stage: string): string =>
  readableText(
    world.alerts().find(({ to, letterId }) => to.startsWith(name) && stageIn(letterId) === stage)?.raw ?? "",
  )
    .replaceAll("\u00a0", " ")
    .replaceAll(/\s+/g, " ");
