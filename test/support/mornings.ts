/** A day before a morning letter, and what stands in the letters of the morning after. */
import type { MorningLetter } from "../../domain/letters/letter.ts";
import { exampleCompany } from "./example-company.ts";
import { createWorld, type World } from "./world.ts";

export const TUESDAY_NINE = "2026-11-24T08:00:00.000Z";
export const TUESDAY_TEN = "2026-11-24T09:00:00.000Z";
export const WEDNESDAY_EIGHT = "2026-11-25T07:00:00.000Z";

export function letterTo(world: World, staffId: string, on = "2026-11-25"): MorningLetter | undefined {
  const letter = world.memory.stored.letters.get(`morning-${staffId}-${on}`);
  return letter?.kind === "morning" ? letter : undefined;
}

export const linesTo = (world: World, staffId: string, on?: string) =>
  (letterTo(world, staffId, on)?.lines ?? []).map(({ section, who }) => `${section}: ${who}`);

/** A day on which `happens`, and the morning after it. */
export async function dayWith(
  happens: (world: World) => Promise<void>,
  company = exampleCompany(),
): Promise<World> {
  const world = createWorld({ at: TUESDAY_NINE, company });
  await happens(world);
  await world.at(WEDNESDAY_EIGHT);
  return world;
}
