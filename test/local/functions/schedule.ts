/** Makes the schedule that it is asked for, or says how that was refused. */
import { CreateScheduleCommand, SchedulerClient } from "@aws-sdk/client-scheduler";

const scheduler = new SchedulerClient({ maxAttempts: 1 });

export async function handler({ name, expression }: { name: string; expression: string }): Promise<string> {
  try {
    const made = await scheduler.send(
      new CreateScheduleCommand({
        Name: name,
        GroupName: process.env["GROUP"],
        ScheduleExpression: expression,
        FlexibleTimeWindow: { Mode: "OFF" },
        ActionAfterCompletion: "DELETE",
        Target: {
          Arn: process.env["QUEUE_ARN"],
          RoleArn: "arn:aws:iam::0:role/x",
          Input: JSON.stringify({ name }),
        },
      }),
    );
    return made.ScheduleArn ?? "";
  } catch (error) {
    return error instanceof Error ? error.name : "unknown";
  }
}
