/**
 * What Lambda itself does with a function's role: it polls the function's queue, and writes down what the function says.
 * (AWS, Lambda Developer Guide: "Configuring execution role permissions" for SQS, and "Sending function logs".)
 */
import { LOCAL_ACCOUNT } from "../template/stack.ts";
import type { System } from "../system.ts";
import type { Call } from "./call.ts";

const POLLING = ["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"];
const LOGGING = ["logs:CreateLogStream", "logs:PutLogEvents"];

export function byLambda({ functions, eventSourceMappings }: System): readonly Call[] {
  return [
    ...eventSourceMappings.flatMap(({ functionName, queueArn }) =>
      POLLING.map((action) => ({ functionName, action, resource: queueArn, context: {} })),
    ),
    ...[...functions.values()].flatMap(({ name, region, logGroup }) =>
      LOGGING.map((action) => ({
        functionName: name,
        action,
        resource: `arn:aws:logs:${region}:${LOCAL_ACCOUNT}:log-group:${logGroup}:log-stream:local`,
        context: {},
      })),
    ),
  ];
}
