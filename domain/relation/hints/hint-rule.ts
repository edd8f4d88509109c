/** What a rule of one kind of hint is, and what it builds on: computed once for all kinds, and some of it for all days. */
import { dayNumber } from "../../time/day.ts";
import type { Day } from "../../time/instant.ts";
import type { Circumstances } from "../circumstances.ts";
import { knownFacts } from "../contact/known-facts.ts";
import { phaseCourse, type PhaseCourse } from "../phase-course.ts";
import type { Phase, RelationFacts } from "../relation-facts.ts";
import type { Placed } from "../relation-standing.ts";
import { riskCourse, type RiskCourse } from "../risk-course.ts";
import { latestSaid } from "../said.ts";
import { type MilestoneWindow, milestoneWindows } from "./milestone-window.ts";
import { narrowCourse, type NarrowCourse } from "./narrow-course.ts";
import type { Hint, HintTold } from "./hint.ts";

export interface HintRule {
  /** Those that hold on the day, told or not. */
  readonly hints: (ground: HintGround) => readonly Hint[];
  /** Days, past and future, on which others may begin to hold; facts that are dated ahead have theirs besides. */
  readonly turns: (ground: HintGround) => readonly Day[];
}

export interface HintGround {
  /** Those that are known on the day. */
  readonly facts: RelationFacts;
  readonly placed: Placed | undefined;
  /** What was told up to the day. */
  readonly hinted: readonly HintTold[];
  readonly circumstances: Circumstances;
  readonly courses: HintCourses;
}

/** What holds on any day, made when it is asked for first. */
export interface HintCourses {
  readonly phases: () => PhaseCourse;
  /** Days on which the phase may change, as numbers. */
  readonly phaseTurns: () => readonly number[];
  readonly risks: () => RiskCourse;
  readonly narrow: () => NarrowCourse;
  readonly milestoneWindow: (day: Day) => MilestoneWindow;
}

export function hintCourses(facts: RelationFacts, circumstances: Circumstances): HintCourses {
  const { limits, staffCount, left } = circumstances;
  const phases = once(() => phaseCourse(facts, limits));
  return {
    phases,
    phaseTurns: once(() => phases().turningDays()),
    risks: once(() => riskCourse(facts, limits)),
    narrow: once(() => narrowCourse(facts, limits.hints, { staffCount, left })),
    milestoneWindow: milestoneWindows(circumstances),
  };
}

export function hintGround(
  all: RelationFacts,
  placed: Placed | undefined,
  hinted: readonly HintTold[],
  circumstances: Circumstances,
  courses: HintCourses = hintCourses(all, circumstances),
): HintGround {
  const { on, calendar } = circumstances;
  return {
    facts: knownFacts(all, { on, timeZone: calendar.timeZone }),
    placed,
    hinted: hinted.filter((told) => told.on <= on),
    circumstances,
    courses,
  };
}

/** As staff say, else as it is computed. */
export function phaseNow({ facts: { notes }, courses, circumstances: { on } }: HintGround): Phase {
  const said = latestSaid(notes.filter((note) => note.says === "phase"))?.phase;
  return said ?? courses.phases().phaseAt(dayNumber(on));
}

/** Of a class that is watched, and not lost yet. */
export function isValued(ground: HintGround): boolean {
  return hasValuedClass(ground) && phaseNow(ground) !== "lost";
}

export function hasValuedClass({ placed, circumstances: { limits } }: HintGround): boolean {
  return placed?.valueClass !== undefined && limits.hints.valuedClasses.includes(placed.valueClass);
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
