/**
 * What every function needs from Lambda: its company, a clock, a journal, and a way through a batch of
 * messages in which one that fails never holds up the others.
 */
import type { SQSBatchResponse, SQSEvent } from "aws-lambda";
import type { Company } from "../domain/company.ts";
import type { Clock, Journal } from "../domain/ports.ts";
import { type FunctionName, METRICS } from "./contract.ts";

/** Put in place of this name when the function is bundled, so that no setting has to be fetched at run time. */
declare const HANDSLAG_COMPANY: Company;

/** The company that this function was bundled for. */
export const company = (): Company => HANDSLAG_COMPANY;

export const systemClock: Clock = () => new Date().toISOString();

/** Log lines hold ids, not people: whatever looks like a mail address is taken out, wherever it came from. */
const withoutAddresses = (_key: string, value: unknown): unknown =>
  typeof value === "string"
    ? value.slice(0, 500).replaceAll(/[^\s<>"'@]{1,320}@[^\s<>"'@]{1,320}/g, "<address>")
    : value;

/** Writes JSON lines; flags are CloudWatch metrics too (embedded metric format), so that alarms can watch them. */
export function createJournal(functionName: FunctionName, clock: Clock = systemClock): Journal {
  const write = (line: object): void => {
    process.stdout.write(`${JSON.stringify(line, withoutAddresses)}\n`);
  };
  return {
    info: (event, facts = {}) => {
      write({ at: clock(), function: functionName, event, ...facts });
    },
    flag: (metric, facts = {}) => {
      write({
        at: clock(),
        function: functionName,
        flag: metric,
        ...facts,
        Function: functionName,
        [metric]: 1,
        _aws: {
          Timestamp: Date.parse(clock()),
          CloudWatchMetrics: [
            {
              Namespace: METRICS.namespace,
              Dimensions: [["Function"]],
              Metrics: [{ Name: metric, Unit: "Count" }],
            },
          ],
        },
      });
    },
  };
}

/**
 * A handler for a queue: each message on its own; those that fail are named in the answer, so that only they are
 * delivered again. `run` must be safe to repeat.
 */
export function queueHandler(
  journal: Journal,
  run: (body: string) => Promise<void>,
): (event: SQSEvent) => Promise<SQSBatchResponse> {
  return async (event) => {
    const failed = await Promise.all(
      event.Records.map(async ({ messageId, body }) => {
        try {
          await run(body);
          return [];
        } catch (error) {
          journal.info("message failed", {
            queueMessageId: messageId,
            error: errorName(error),
            detail: errorDetail(error),
          });
          return [{ itemIdentifier: messageId }];
        }
      }),
    );
    return { batchItemFailures: failed.flat() };
  };
}

const errorName = (error: unknown): string => (error instanceof Error ? error.name : "unknown");

const errorDetail = (error: unknown): string => (error instanceof Error ? error.message : String(error));
