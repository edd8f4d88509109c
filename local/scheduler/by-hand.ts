/** All schedules for whoever runs the system: to look at, or to delete by hand, which is remembered. Cannot fail. */
import type { Scheduler } from "./scheduler.ts";

export interface SchedulesByHand extends Pick<Scheduler, "list" | "delete"> {
  haveDeleted(): boolean;
}

export function schedulesByHand(scheduler: Scheduler): SchedulesByHand {
  let haveDeleted = false;
  return {
    list: () => scheduler.list(),
    delete(group, name) {
      haveDeleted = true;
      return scheduler.delete(group, name);
    },
    haveDeleted: () => haveDeleted,
  };
}
