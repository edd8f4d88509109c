/**
 * A level that stands still below its target: the next step is asked for after `levelStillMonths`, and again every
 * `levelAgainMonths`. Whatever staff say of the level, also that it is the same with another next step, is movement. Who
 * has no level is not asked about it here; nor whoever is lost.
 */
import type { Day } from "../../time/instant.ts";
import { latestLevel, levelOn, levelTargetOn } from "../level.ts";
import { plusMonths } from "../../time/months.ts";
import { phaseNow, type HintGround, type HintRule } from "./hint-rule.ts";

export const level: HintRule = {
  hints: (ground) => {
    const { facts, placed, circumstances } = ground;
    const { on } = circumstances;
    const asked = askings(ground).findLast(({ askOn }) => askOn <= on);
    const standing = levelOn(facts.notes, on);
    if (asked === undefined || standing === undefined || phaseNow(ground) === "lost") return [];
    const said = latestLevel(facts.notes, on);
    return [
      {
        ...{ kind: "level", key: `${asked.since}:${asked.count}`, fromOn: asked.askOn },
        because: {
          ...{ level: standing.level, since: standing.since },
          target: levelTargetOn(facts.notes, placed?.valueClass, circumstances),
          nextStep: said?.nextStep,
          valueClass: placed?.valueClass,
        },
      },
    ];
  },
  turns: (ground) => (phaseNow(ground) === "lost" ? [] : askings(ground).map(({ askOn }) => askOn)),
};

/** Since when a level that a key is about stands still. */
export const levelSinceIn = (key: string): Day => key.slice(0, key.indexOf(":"));

interface Asking {
  readonly since: Day;
  /** How often it was asked before. */
  readonly count: number;
  readonly askOn: Day;
}

/** Up to the first that is still to come. */
function askings({ facts, placed, circumstances }: HintGround): readonly Asking[] {
  const { on, limits } = circumstances;
  const said = latestLevel(facts.notes, on);
  if (said === undefined || said.level >= levelTargetOn(facts.notes, placed?.valueClass, circumstances))
    return [];
  const { levelStillMonths, levelAgainMonths } = limits.hints;
  const all: Asking[] = [];
  for (let count = 0; all.length === 0 || (all.at(-1)?.askOn ?? on) <= on; count += 1) {
    const askOn = plusMonths(said.on, levelStillMonths + count * levelAgainMonths);
    all.push({ since: said.on, count, askOn });
  }
  return all;
}
