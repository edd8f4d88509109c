/** EventBridge Scheduler: groups, and the schedules that a template itself brings. */
import * as z from "zod";
import { DEFAULT_GROUP } from "../scheduler/schedule.ts";
import { arnOf, generatedName, read } from "./resource.ts";
import type { Family } from "./resource.ts";

const Schedule = z.object({
  Name: z.string().optional(),
  GroupName: z.string().default(DEFAULT_GROUP),
  ScheduleExpression: z.string(),
  ScheduleExpressionTimezone: z.string().default("UTC"),
  State: z.string().default("ENABLED"),
  Target: z.object({ Arn: z.string(), RoleArn: z.string(), Input: z.string().optional() }),
});

export const schedules: Family = {
  "AWS::Scheduler::ScheduleGroup": (resource, system) => {
    const name = read(resource, z.object({ Name: z.string().optional() })).Name ?? generatedName(resource);
    system.scheduleGroups.add(name);
    return { ref: name, attributes: { Arn: arnOf(resource, "scheduler", `schedule-group/${name}`) } };
  },

  "AWS::Scheduler::Schedule": (resource, system) => {
    const { Name, ...schedule } = read(resource, Schedule);
    const name = Name ?? generatedName(resource);
    system.schedules.push({
      name,
      group: schedule.GroupName,
      expression: schedule.ScheduleExpression,
      timeZone: schedule.ScheduleExpressionTimezone,
      enabled: schedule.State === "ENABLED",
      target: schedule.Target,
      deleteAfterCompletion: false,
    });
    const arn = arnOf(resource, "scheduler", `schedule/${schedule.GroupName}/${name}`);
    return { ref: name, attributes: { Arn: arn } };
  },
};
