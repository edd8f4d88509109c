/** Queues and schedules of the world in memory: what each port puts there, and what it can see of it. */
import type {
  DailyRuns,
  Deadlines,
  DeliveryNews,
  DueQueue,
  IncomingQueue,
  LetterQueue,
} from "../../domain/ports.ts";
import type { Instant } from "../../domain/time/instant.ts";
import { unscanned } from "./receipts.ts";
import type { Queued, Task } from "./world-tasks.ts";

export interface Queues {
  readonly dailyRuns: DailyRuns;
  readonly letterQueue: LetterQueue;
  readonly deadlines: Deadlines;
  readonly dueQueue: DueQueue;
  readonly incoming: IncomingQueue;
  readonly news: DeliveryNews;
}

interface World {
  readonly put: (task: Task, delaySeconds?: number) => void;
  readonly queue: readonly Queued[];
  /** What was tried too often. */
  readonly dead: readonly Task[];
  readonly schedules: Map<string, { readonly at: Instant; readonly task: Task }>;
}

export function createMemoryQueues({ put, queue, dead, schedules }: World): Queues {
  return {
    dailyRuns: {
      put: async (run) => {
        put({ to: "daily", run });
      },
    },
    letterQueue: {
      put: async (letterId, delaySeconds) => {
        put({ to: "send-letter", letterId }, delaySeconds);
      },
    },
    deadlines: {
      watch: async (call) => {
        const name = `${call.promiseId}-v${call.version}-${call.stage}`;
        if (!schedules.has(name))
          schedules.set(name, { at: call.at, task: { to: "watch-promises", ...call } });
      },
    },
    dueQueue: {
      put: async (call) => {
        put({ to: "watch-promises", ...call });
      },
    },
    incoming: {
      isEmpty: async () => !queue.some(({ task }) => task.to === "receive-mail"),
      feedAgain: async (key, storedAt) => {
        const contactId = key.slice("incoming/".length);
        put({ to: "receive-mail", incoming: { contactId, receipt: unscanned(storedAt) } });
      },
    },
    news: {
      allRead: async () =>
        !queue.some(({ task }) => task.to === "record-delivery") &&
        !dead.some(({ to }) => to === "record-delivery"),
    },
  };
}
