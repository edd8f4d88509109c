/**
 * A function that works off a queue, or is called at its own address: its bundle for this company, a role of its own that may do what `grants.ts` lists
 * and nothing else, and a log that ends. When it fails, its messages come again; see `work-queues.ts`.
 */
import { join } from "node:path";
import { Duration, RemovalPolicy, Stage } from "aws-cdk-lib";
import { Effect, PolicyStatement, Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { Architecture, Code, Function, LoggingFormat, Runtime, Tracing } from "aws-cdk-lib/aws-lambda";
import { SqsEventSource } from "aws-cdk-lib/aws-lambda-event-sources";
import { LogGroup, RetentionDays } from "aws-cdk-lib/aws-logs";
import { Construct } from "constructs";
import { type FunctionName, TIMEOUT_SECONDS } from "../../aws/contract.ts";
import type { Settings } from "../../companies/settings.ts";
import type { Company } from "../../domain/company.ts";
import { acknowledgeStars } from "../acknowledge-stars.ts";
import { bundleFunction } from "../bundle.ts";
import type { FunctionNeeds } from "../grants.ts";
import { physicalName } from "../physical-name.ts";
import type { WorkQueue } from "./work-queues.ts";

/**
 * Processor time comes with memory: at 1024 MB a first mail takes half the time that it takes at 512 MB, for the same
 * money, and the largest mail that SES accepts (40 MB) fits three times over.
 */
const MEMORY_MB = 1024;

/** A ledger file of 50 MB is read as a whole. */
const MEMORY_FOR_LEDGERS_MB = 2048;

/**
 * How many messages one call gets, and how many calls run at once. A mail or letter that brings its call down must
 * take no other with it, so these come alone. New accounts run ten functions at once: a flood of mail leaves room for
 * the others. (Reserving would do the same for one function by taking from all others, and such accounts refuse it. Only
 * the page, which no queue holds back, may reserve some: the setting `pagesAtOnce`.)
 */
const PACE: Readonly<
  Record<Exclude<FunctionName, "staff-page">, { batchSize: number; maxConcurrency: number }>
> = {
  "receive-mail": { batchSize: 1, maxConcurrency: 4 },
  "send-letter": { batchSize: 1, maxConcurrency: 2 },
  "record-delivery": { batchSize: 10, maxConcurrency: 2 },
  "watch-promises": { batchSize: 1, maxConcurrency: 2 },
  "learn-reply-time": { batchSize: 1, maxConcurrency: 2 },
  "plan-contacts": { batchSize: 1, maxConcurrency: 2 },
  "plan-talks": { batchSize: 1, maxConcurrency: 2 },
  "flag-slow-payers": { batchSize: 1, maxConcurrency: 2 },
  "write-morning-letters": { batchSize: 1, maxConcurrency: 2 },
  "import-ledger": { batchSize: 1, maxConcurrency: 2 },
  sweep: { batchSize: 1, maxConcurrency: 2 },
};

const RETENTION: Readonly<Record<LogDays, RetentionDays>> = {
  30: RetentionDays.ONE_MONTH,
  90: RetentionDays.THREE_MONTHS,
  180: RetentionDays.SIX_MONTHS,
  365: RetentionDays.ONE_YEAR,
};

type LogDays = Settings["retention"]["logDays"];

export interface ServiceFunctionProps extends FunctionNeeds {
  readonly company: Company;
  readonly logDays: LogDays;
  /** Absent for the one that browsers call. */
  readonly source: WorkQueue | undefined;
  /** How many run at once, taken from all that the account may run; as many as are called when left out. */
  readonly reserved?: number | undefined;
}

export class ServiceFunction extends Construct {
  readonly function: Function;

  constructor(scope: Construct, name: FunctionName, props: ServiceFunctionProps) {
    super(scope, name);
    const { company, logDays, source, reserved, environment, may } = props;

    const logGroup = new LogGroup(this, "Log", {
      logGroupName: `/handslag/${company.id}/${name}`,
      retention: RETENTION[logDays],
      // Technical lines without addresses. What must outlive the service is in the data stack.
      removalPolicy: RemovalPolicy.DESTROY,
    });

    const role = new Role(this, "Role", { assumedBy: new ServicePrincipal("lambda.amazonaws.com") });
    const mayLog = new PolicyStatement({
      effect: Effect.ALLOW,
      actions: ["logs:CreateLogStream", "logs:PutLogEvents"],
      resources: [logGroup.logGroupArn],
    });
    for (const statement of [mayLog, ...may]) role.addToPrincipalPolicy(statement);
    acknowledgeStars(role, may);

    this.function = new Function(this, "Function", {
      functionName: physicalName(company, name),
      description: `Handslag for ${company.name}: ${name}`,
      code: Code.fromAsset(
        bundleFunction(name, company, join(Stage.of(this)?.outdir ?? "cdk.out", "bundles", name)),
      ),
      handler: "index.handler",
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: name === "import-ledger" ? MEMORY_FOR_LEDGERS_MB : MEMORY_MB,
      reservedConcurrentExecutions: reserved,
      timeout: Duration.seconds(TIMEOUT_SECONDS[name]),
      role,
      logGroup,
      // The functions write JSON lines themselves, metrics included; wrapped once more they would be none.
      loggingFormat: LoggingFormat.TEXT,
      // Ids in the log lines lead from a mail to its letter; traces would cost 23 ms a start to say the same.
      tracing: Tracing.DISABLED,
      environment,
    });
    if (source !== undefined && name !== "staff-page") {
      this.function.addEventSource(
        new SqsEventSource(source.queue, { ...PACE[name], reportBatchItemFailures: true }),
      );
    }
  }
}
