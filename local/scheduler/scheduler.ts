/**
 * EventBridge Scheduler on the system's clock: keeps schedules and delivers their input to a queue when they are due,
 * to the second instead of within 60 of them. A schedule whose only moment has passed when it is made is kept and
 * never fires: what AWS does then is not known, and nobody should rely on it.
 */
import type { Agenda } from "../agenda.ts";
import type { Clock } from "../clock.ts";
import type { Faults } from "../faults.ts";
import { nextDue, repeatsEvery } from "./schedule.ts";
import type { Schedule } from "./schedule.ts";

export interface Scheduler {
  /** Makes it, or puts it in the place of the one with the same group and name. */
  put(schedule: Schedule): void;
  get(group: string, name: string): Schedule | undefined;
  /** Answers whether there was one. */
  delete(group: string, name: string): boolean;
  list(): readonly Schedule[];
}

export function createScheduler(deps: {
  readonly clock: Clock;
  readonly agenda: Agenda;
  readonly faults: Faults;
  readonly region: string;
  /** Puts the body into the queue with that ARN. */
  readonly deliver: (queueArn: string, body: string) => Promise<void>;
  readonly say: (line: string) => void;
}): Scheduler {
  const { clock, agenda, faults, deliver, say } = deps;
  const schedules = new Map<string, { readonly schedule: Schedule; readonly cancel: () => void }>();
  const keyOf = (group: string, name: string): string => `${group}/${name}`;

  const plan = (schedule: Schedule, after: number): void => {
    const key = keyOf(schedule.group, schedule.name);
    const dueAt = schedule.enabled ? nextDue(schedule, after) : undefined;
    const cancel =
      dueAt === undefined
        ? () => undefined
        : agenda.add(dueAt, (at) => fire(schedule, at), repeatsEvery(schedule, dueAt));
    schedules.set(key, { schedule, cancel });
  };

  const fire = async (schedule: Schedule, dueAt: number): Promise<void> => {
    const key = keyOf(schedule.group, schedule.name);
    if (nextDue(schedule, dueAt) !== undefined) plan(schedule, dueAt);
    else if (schedule.deleteAfterCompletion) schedules.delete(key);
    if (faults.take("scheduler", "never-fires")) {
      say(`schedule ${key} does not fire (fault)`);
      return;
    }
    await deliver(schedule.target.Arn, inputOf(schedule, dueAt, deps.region));
  };

  return {
    put(schedule) {
      schedules.get(keyOf(schedule.group, schedule.name))?.cancel();
      plan(schedule, clock.now());
    },
    get: (group, name) => schedules.get(keyOf(group, name))?.schedule,
    delete(group, name) {
      schedules.get(keyOf(group, name))?.cancel();
      return schedules.delete(keyOf(group, name));
    },
    list: () => [...schedules.values()].map(({ schedule }) => schedule),
  };
}

/** The input with Scheduler's own words replaced. */
function inputOf({ group, name, target }: Schedule, dueAt: number, region: string): string {
  return (target.Input ?? "{}")
    .replaceAll(
      "<aws.scheduler.schedule-arn>",
      `arn:aws:scheduler:${region}:000000000000:schedule/${group}/${name}`,
    )
    .replaceAll("<aws.scheduler.scheduled-time>", new Date(dueAt).toISOString().replace(/\.\d+Z$/, "Z"))
    .replaceAll("<aws.scheduler.attempt-number>", "1");
}
