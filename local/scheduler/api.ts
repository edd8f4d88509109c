/** EventBridge Scheduler's interface, as far as the functions use it: create, update, get, delete and list. */
import type { IncomingMessage, ServerResponse } from "node:http";
import * as z from "zod";
import type { Faults } from "../faults.ts";
import { readBody } from "../http.ts";
import { DEFAULT_GROUP, nextDue, ScheduleExpressionError } from "./schedule.ts";
import type { Schedule } from "./schedule.ts";
import type { Scheduler } from "./scheduler.ts";

const Input = z.object({
  GroupName: z.string().default(DEFAULT_GROUP),
  ScheduleExpression: z.string(),
  ScheduleExpressionTimezone: z.string().default("UTC"),
  State: z.enum(["ENABLED", "DISABLED"]).default("ENABLED"),
  ActionAfterCompletion: z.enum(["NONE", "DELETE"]).default("NONE"),
  FlexibleTimeWindow: z.object({ Mode: z.enum(["OFF", "FLEXIBLE"]) }),
  Target: z.object({ Arn: z.string(), RoleArn: z.string(), Input: z.string().optional() }),
});

class RefusalError extends Error {
  override readonly name = "RefusalError";
  readonly status: number;
  readonly type: string;

  constructor(status: number, type: string, message: string) {
    super(message);
    this.status = status;
    this.type = type;
  }
}

export function createSchedulerApi(deps: {
  readonly scheduler: Scheduler;
  readonly region: string;
  readonly groups: ReadonlySet<string>;
  readonly isQueue: (arn: string) => boolean;
  readonly faults: Faults;
}): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const { scheduler, groups, isQueue, faults } = deps;
  const arnOf = ({ group, name }: Pick<Schedule, "group" | "name">): string =>
    `arn:aws:scheduler:${deps.region}:000000000000:schedule/${group}/${name}`;

  const answerTo = async (request: IncomingMessage): Promise<object> => {
    const url = new URL(request.url ?? "/", "http://scheduler");
    const [, collection, encodedName] = url.pathname.split("/");
    if (collection !== "schedules")
      throw new RefusalError(404, "UnknownOperationException", "not known here");
    if (faults.take("scheduler", "throttle"))
      throw new RefusalError(429, "ThrottlingException", "Rate exceeded");
    if (encodedName === undefined) return list(url.searchParams);

    const name = decodeURIComponent(encodedName);
    if (!/^[0-9a-zA-Z-_.]{1,64}$/.test(name)) {
      throw new RefusalError(400, "ValidationException", `"${name}" is no name of a schedule.`);
    }
    if (request.method === "POST" || request.method === "PUT") {
      const schedule = parse(name, await readBody(request));
      const exists = scheduler.get(schedule.group, name) !== undefined;
      if (request.method === "POST" && exists) {
        throw new RefusalError(409, "ConflictException", `Schedule ${name} already exists.`);
      }
      if (request.method === "PUT" && !exists) throw missing(name);
      scheduler.put(schedule);
      return { ScheduleArn: arnOf(schedule) };
    }
    const group = url.searchParams.get("groupName") ?? DEFAULT_GROUP;
    if (request.method === "DELETE") {
      if (!scheduler.delete(group, name)) throw missing(name);
      return {};
    }
    const schedule = scheduler.get(group, name);
    if (schedule === undefined) throw missing(name);
    return {
      ...summary(schedule),
      ScheduleExpression: schedule.expression,
      ScheduleExpressionTimezone: schedule.timeZone,
      FlexibleTimeWindow: { Mode: "OFF" },
      ActionAfterCompletion: schedule.deleteAfterCompletion ? "DELETE" : "NONE",
      Target: schedule.target,
    };
  };

  const list = (query: URLSearchParams): object => ({
    Schedules: scheduler
      .list()
      .filter(({ group }) => group === (query.get("ScheduleGroup") ?? group))
      .filter(({ name }) => name.startsWith(query.get("NamePrefix") ?? ""))
      .map(summary),
  });

  const summary = (schedule: Schedule): object => ({
    Arn: arnOf(schedule),
    Name: schedule.name,
    GroupName: schedule.group,
    State: schedule.enabled ? "ENABLED" : "DISABLED",
    Target: { Arn: schedule.target.Arn },
  });

  const parse = (name: string, body: Buffer): Schedule => {
    const parsed = Input.safeParse(JSON.parse(body.toString("utf8")));
    if (!parsed.success) throw new RefusalError(400, "ValidationException", z.prettifyError(parsed.error));
    const { data } = parsed;
    if (!groups.has(data.GroupName)) {
      throw new RefusalError(
        404,
        "ResourceNotFoundException",
        `Schedule group ${data.GroupName} does not exist.`,
      );
    }
    if (!isQueue(data.Target.Arn)) {
      throw new RefusalError(
        400,
        "ValidationException",
        `The target ${data.Target.Arn} is no queue of this system.`,
      );
    }
    const schedule: Schedule = {
      name,
      group: data.GroupName,
      expression: data.ScheduleExpression,
      timeZone: data.ScheduleExpressionTimezone,
      enabled: data.State === "ENABLED",
      target: data.Target,
      deleteAfterCompletion: data.ActionAfterCompletion === "DELETE",
    };
    nextDue(schedule, 0);
    return schedule;
  };

  return async (request, response) => {
    response.setHeader("content-type", "application/json");
    try {
      response.end(JSON.stringify(await answerTo(request)));
    } catch (error) {
      const refusal = asRefusal(error);
      response.statusCode = refusal.status;
      response.setHeader("x-amzn-errortype", refusal.type);
      response.end(JSON.stringify({ Message: refusal.message }));
    }
  };
}

function missing(name: string): RefusalError {
  return new RefusalError(404, "ResourceNotFoundException", `Schedule ${name} does not exist.`);
}

function asRefusal(error: unknown): RefusalError {
  if (error instanceof RefusalError) return error;
  if (error instanceof ScheduleExpressionError)
    return new RefusalError(400, "ValidationException", error.message);
  return new RefusalError(500, "InternalServerException", String(error));
}
