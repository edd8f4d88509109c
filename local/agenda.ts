/**
 * What is to happen at a moment of the system's clock, in order. In a live run a timer wakes it; when the clock is
 * moved, `runDue` does what has fallen due. A task that fails is told to `failed` and does not stop those after it.
 */
import type { Clock } from "./clock.ts";

/** Node's timers take no longer wait. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

export interface Agenda {
  /**
   * Answers with what takes it off the agenda again. `every`: it is one of a row that comes so often (milliseconds);
   * `run` is told the moment it was due at, which `thinOut` may have moved.
   */
  add(dueAt: number, run: (dueAt: number) => Promise<void>, every?: number): () => void;
  /** The earliest of the tasks that `which` takes. */
  nextDueAt(which?: (every: number | undefined) => boolean): number | undefined;
  /** Leaves out those of a row that `which` takes that come before `until`, but for the last of them. */
  thinOut(until: number, which: (every: number | undefined) => boolean): void;
  /** Runs, one after the other, everything due up to now. */
  runDue(): Promise<void>;
  stop(): void;
}

interface Task {
  dueAt: number;
  readonly every: number | undefined;
  readonly run: (dueAt: number) => Promise<void>;
}

export function createAgenda(clock: Clock, failed: (error: unknown) => void): Agenda {
  // Sorted by time; of the same time, in the order of adding.
  const tasks: Task[] = [];
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  let running: Promise<void> = Promise.resolve();

  const arm = (): void => {
    clearTimeout(timer);
    const next = tasks[0];
    if (next === undefined || stopped) return;
    timer = setTimeout(
      () => void agenda.runDue(),
      Math.min(Math.max(next.dueAt - clock.now(), 0), LONGEST_TIMER_MS),
    );
  };

  const runAll = async (): Promise<void> => {
    for (let task = tasks[0]; task !== undefined && task.dueAt <= clock.now() && !stopped; task = tasks[0]) {
      tasks.shift();
      await task.run(task.dueAt).catch(failed);
    }
    arm();
  };

  const agenda: Agenda = {
    add(dueAt, run, every) {
      const task = { dueAt, run, every };
      const after = tasks.findIndex((each) => each.dueAt > dueAt);
      tasks.splice(after === -1 ? tasks.length : after, 0, task);
      arm();
      return () => {
        const index = tasks.indexOf(task);
        if (index !== -1) tasks.splice(index, 1);
      };
    },
    nextDueAt: (which = () => true) => tasks.find(({ every }) => which(every))?.dueAt,
    thinOut(until, which) {
      for (const task of tasks) {
        const { every, dueAt } = task;
        if (every !== undefined && which(every) && dueAt < until) {
          task.dueAt += Math.floor((until - dueAt) / every) * every;
        }
      }
      tasks.sort((one, other) => one.dueAt - other.dueAt);
      arm();
    },
    runDue() {
      running = running.then(runAll);
      return running;
    },
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
  return agenda;
}
