/**
 * A deployed function: execution environments, made when they are needed and kept warm, up to a limit. An invocation
 * above the limit waits for its turn. (Lambda would refuse it; the event sources here ask one at a time anyway.)
 */
import type { Activity } from "../activity.ts";
import { startExecutionEnvironment } from "./execution-environment.ts";
import type { ExecutionEnvironment, FunctionDefinition, Outcome } from "./execution-environment.ts";

/** More at once would only make all slower on a small machine. */
const MOST_AT_ONCE = 2;

export interface LocalFunction {
  readonly name: string;
  readonly arn: string;
  readonly timeoutSeconds: number;
  /** How many invocations may run at once. */
  readonly concurrency: number;
  invoke(event: unknown): Promise<Outcome>;
  stop(): Promise<void>;
}

export function createFunction(
  definition: FunctionDefinition & { readonly reservedConcurrency?: number | undefined },
  deps: Parameters<typeof startExecutionEnvironment>[1] & { readonly activity: Activity },
): LocalFunction {
  const concurrency = Math.min(definition.reservedConcurrency ?? MOST_AT_ONCE, MOST_AT_ONCE);
  const idle: ExecutionEnvironment[] = [];
  const all = new Set<ExecutionEnvironment>();
  const turns: (() => void)[] = [];
  let running = 0;

  const run = async (event: unknown): Promise<Outcome> => {
    if (running >= concurrency) await new Promise<void>((turn) => turns.push(turn));
    else running++;
    try {
      let environment = idle.pop();
      while (environment?.hasEnded() === true) {
        all.delete(environment);
        environment = idle.pop();
      }
      environment ??= await startExecutionEnvironment(definition, deps);
      all.add(environment);
      const outcome = await environment.invoke(event);
      idle.push(environment);
      return outcome;
    } finally {
      const next = turns.shift();
      if (next === undefined) running--;
      else next();
    }
  };

  return {
    name: definition.name,
    arn: definition.arn,
    timeoutSeconds: definition.timeoutSeconds,
    concurrency,
    invoke: (event) => deps.activity.during(definition.name, () => run(event)),
    async stop() {
      await Promise.all([...all].map((environment) => environment.stop()));
    },
  };
}
