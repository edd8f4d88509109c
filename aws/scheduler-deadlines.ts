/**
 * One-time schedules in EventBridge Scheduler. The name is made of the promise, the version of its deadline and the
 * stage, so creating it twice is harmless; it deletes itself once it has called the deadlines queue.
 */
import { ConflictException, CreateScheduleCommand, SchedulerClient } from "@aws-sdk/client-scheduler";
import type { Deadlines } from "../domain/ports.ts";
import type { PromiseFallsDue } from "./contract.ts";
import { environment } from "./environment.ts";

export function createSchedulerDeadlines(
  client: SchedulerClient = new SchedulerClient({ maxAttempts: 4 }),
  names = {
    group: environment("scheduleGroup"),
    queueArn: environment("deadlinesQueueArn"),
    roleArn: environment("scheduleRoleArn"),
  },
): Deadlines {
  return {
    watch: async ({ promiseId, version, stage, at }) => {
      const input: PromiseFallsDue = { promiseId, version, stage };
      try {
        await client.send(
          new CreateScheduleCommand({
            Name: `${promiseId}-v${version}-${stage}`,
            GroupName: names.group,
            // Whole seconds, UTC: local times that do not exist on a spring night would be skipped.
            ScheduleExpression: `at(${at.slice(0, 19)})`,
            ScheduleExpressionTimezone: "UTC",
            FlexibleTimeWindow: { Mode: "OFF" },
            ActionAfterCompletion: "DELETE",
            Target: { Arn: names.queueArn, RoleArn: names.roleArn, Input: JSON.stringify(input) },
          }),
        );
      } catch (error) {
        if (!(error instanceof ConflictException)) {
          throw error;
        }
      }
    },
  };
}
