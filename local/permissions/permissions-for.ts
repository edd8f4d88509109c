/**
 * For which permissions IAM looks when a service is asked for something: by service, from the request on the wire. The
 * names of operations and actions are mostly the same; what is not is said here, with its source, the Service
 * Authorization Reference unless another is named. What is not known here is an UnknownCallError, so that a call cannot
 * go unseen because it is new.
 */
import { LOCAL_ACCOUNT } from "../template/stack.ts";
import type { Permission } from "./call.ts";
import { UnknownCallError } from "./call.ts";
import type { FunctionRequest } from "./function-request.ts";
import { permissionsForMailStore } from "./s3.ts";
import { permissionsForLetter } from "./ses.ts";

/** `identities`: the verified addresses and domains of the account. */
export function permissionsFor(
  request: FunctionRequest,
  identities: ReadonlySet<string>,
): readonly Permission[] {
  const arn = (resource: string): string =>
    `arn:aws:${request.service}:${request.region}:${LOCAL_ACCOUNT}:${resource}`;
  switch (request.service) {
    case "dynamodb":
      return dynamodb(request, (table) => arn(`table/${table}`));
    case "sqs":
      return sqs(request, arn);
    case "s3":
      return permissionsForMailStore(request);
    case "ses":
      return permissionsForLetter(request, arn, identities);
    case "scheduler":
      return scheduler(request, arn);
    case "sns":
      return [publishing(request)];
    default:
      throw unknown(request, `${request.method} ${request.url.pathname}`);
  }
}

/** Transactions are no action of their own: each item in them needs the action of its own operation. */
const IN_TRANSACTIONS: Readonly<Record<string, string>> = {
  Put: "PutItem",
  Update: "UpdateItem",
  Delete: "DeleteItem",
  ConditionCheck: "ConditionCheckItem",
  Get: "GetItem",
};
const ON_ONE_TABLE = new Set(["GetItem", "PutItem", "UpdateItem", "DeleteItem", "Query", "Scan"]);

interface DynamoInput {
  readonly TableName?: string;
  readonly IndexName?: string;
  readonly RequestItems?: object;
  /** Tables of ours have one part to their key. */
  readonly Key?: Readonly<Record<string, { readonly S: string }>>;
  readonly TransactItems?: readonly Readonly<Record<string, { readonly TableName: string }>>[];
}

function dynamodb(request: FunctionRequest, table: (name: string) => string): Permission[] {
  const operation = targetOf(request);
  const {
    TableName = "",
    IndexName,
    RequestItems = {},
    Key,
    TransactItems = [],
  } = inputOf(request) as DynamoInput;
  const on = (action: string, resource: string): Permission => permission(`dynamodb:${action}`, resource);
  switch (operation) {
    case "TransactWriteItems":
    case "TransactGetItems":
      return TransactItems.flatMap((item) =>
        Object.entries(item).map(([kind, { TableName: name }]) =>
          on(IN_TRANSACTIONS[kind] ?? kind, table(name)),
        ),
      );
    case "BatchGetItem":
    case "BatchWriteItem":
      return Object.keys(RequestItems).map((name) => on(operation, table(name)));
    default:
      if (!ON_ONE_TABLE.has(operation)) throw unknown(request, operation);
      // A question to an index is about the index, not about its table.
      return [
        {
          ...on(
            operation,
            IndexName === undefined ? table(TableName) : `${table(TableName)}/index/${IndexName}`,
          ),
          ...(Key && { context: { "dynamodb:LeadingKeys": Object.values(Key).map(({ S }) => S) } }),
        },
      ];
  }
}

/** Batches need the action of what is in them. */
function sqs(request: FunctionRequest, arn: (resource: string) => string): Permission[] {
  const { QueueUrl } = inputOf(request) as { QueueUrl?: string };
  const operation = targetOf(request);
  if (QueueUrl === undefined) throw unknown(request, operation);
  return [permission(`sqs:${operation.replace(/Batch$/, "")}`, arn(QueueUrl.split("/").at(-1) ?? ""))];
}

function publishing(request: FunctionRequest): Permission {
  const form = new URLSearchParams(request.body.toString("utf8"));
  const action = form.get("Action") ?? "";
  if (action !== "Publish") throw unknown(request, action);
  return permission("sns:Publish", form.get("TopicArn") ?? "");
}

const SCHEDULE_ACTIONS: Readonly<Record<string, string>> = {
  POST: "CreateSchedule",
  PUT: "UpdateSchedule",
  GET: "GetSchedule",
  DELETE: "DeleteSchedule",
};

interface ScheduleInput {
  readonly GroupName?: string;
  readonly Target?: { readonly RoleArn: string };
}

/** Who makes a schedule hands a role to it, and must be allowed to. */
function scheduler(request: FunctionRequest, arn: (resource: string) => string): Permission[] {
  const { method, url } = request;
  const [, folder, name] = url.pathname.split("/");
  const action = SCHEDULE_ACTIONS[method];
  if (folder !== "schedules" || name === undefined || action === undefined) {
    throw unknown(request, `${method} ${url.pathname}`);
  }
  const { GroupName, Target } = inputOf(request) as ScheduleInput;
  const group = GroupName ?? url.searchParams.get("groupName") ?? "default";
  return [
    permission(`scheduler:${action}`, arn(`schedule/${group}/${decodeURIComponent(name)}`)),
    ...(Target === undefined
      ? []
      : [permission("iam:PassRole", Target.RoleArn, { "iam:PassedToService": "scheduler.amazonaws.com" })]),
  ];
}

function permission(action: string, resource: string, context: Permission["context"] = {}): Permission {
  return { action, resource, context };
}

const targetOf = ({ headers }: FunctionRequest): string =>
  String(headers["x-amz-target"]).split(".")[1] ?? "";

/** The service has read it, so it is what the SDK writes. */
const inputOf = ({ body }: FunctionRequest): unknown =>
  body.length === 0 ? {} : JSON.parse(body.toString("utf8"));

function unknown({ functionName, service }: FunctionRequest, what: string): UnknownCallError {
  return new UnknownCallError(
    `${functionName} asked ${service} for ${what}. Say in local/permissions/ for which permissions IAM looks then.`,
  );
}
