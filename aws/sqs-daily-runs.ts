/** The queues of the daily runs: their schedules write to them, and the sweep when a run was missed. At least once. */
import type { DailyRuns } from "../domain/ports.ts";
import { environment } from "./environment.ts";
import { sender } from "./sqs-queues.ts";

export function createSqsDailyRuns(
  queueUrls = {
    "learn-reply-time": environment("learnReplyTimeQueueUrl"),
    "flag-slow-payers": environment("flagSlowPayersQueueUrl"),
    "plan-contacts": environment("planContactsQueueUrl"),
    "plan-talks": environment("planTalksQueueUrl"),
    "write-morning-letters": environment("writeMorningLettersQueueUrl"),
  },
): DailyRuns {
  const senders = {
    "learn-reply-time": sender(queueUrls["learn-reply-time"]),
    "flag-slow-payers": sender(queueUrls["flag-slow-payers"]),
    "plan-contacts": sender(queueUrls["plan-contacts"]),
    "plan-talks": sender(queueUrls["plan-talks"]),
    "write-morning-letters": sender(queueUrls["write-morning-letters"]),
  };
  return { put: (run) => senders[run]({ run }) };
}
