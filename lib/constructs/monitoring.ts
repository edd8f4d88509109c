/**
 * Alarms, by mail to the company's alarm address. They go through SNS, not through the system they watch. Each says what
 * it means for people and where the runbook says what to do.
 */
import { Duration } from "aws-cdk-lib";
import {
  Alarm,
  ComparisonOperator,
  type IMetric,
  MathExpression,
  Metric,
  Stats,
  TreatMissingData,
} from "aws-cdk-lib/aws-cloudwatch";
import { SnsAction } from "aws-cdk-lib/aws-cloudwatch-actions";
import type { IFunction } from "aws-cdk-lib/aws-lambda";
import { EmailSubscription } from "aws-cdk-lib/aws-sns-subscriptions";
import { Construct } from "constructs";
import { FUNCTION_NAMES, type FunctionName, METRICS, SWEEP_EVERY_MINUTES } from "../../aws/contract.ts";
import type { Company } from "../../domain/company.ts";
import { DEAD_LETTERS, FLAGS, FUNCTION_ERRORS, type Impact } from "../alarm-words.ts";
import { physicalName } from "../physical-name.ts";
import { ServiceTopic } from "./service-topic.ts";
import { QUEUE_NAMES, type WorkQueues } from "./work-queues.ts";

const FIVE_MINUTES = Duration.minutes(5);

export interface MonitoringProps {
  readonly company: Company;
  readonly alarmAddress: string;
  readonly queues: WorkQueues;
  readonly functions: Readonly<Record<FunctionName, IFunction>>;
  /** The receipt rule's name. */
  readonly ruleName: string;
}

/** The alarm goes off when the metric reaches `at`. Missing data are no news unless `silence` is bad news. */
interface Watch extends Impact {
  readonly metric: IMetric;
  readonly at: number;
  /** Goes off below `at`, and when there is nothing at all. */
  readonly silence?: true;
  /** In how many of the last how many periods; once when left out. */
  readonly times?: { readonly times: number; readonly of: number };
}

export class Monitoring extends Construct {
  constructor(scope: Construct, id: string, props: MonitoringProps) {
    super(scope, id);
    const { company, alarmAddress } = props;
    const topic = new ServiceTopic(this, "Alarms", "cloudwatch.amazonaws.com");
    topic.addSubscription(new EmailSubscription(alarmAddress));

    const watches = {
      ...deadLetters(props),
      ...functionErrors(props),
      ...notRunning(props),
      ...flood(props),
      ...pageFlood(props),
      ...mailNotStored(props),
      ...reputation(),
      ...flags(),
    };
    for (const [name, { metric, at, silence, times, means, runbook }] of Object.entries(watches)) {
      new Alarm(this, name, {
        alarmName: physicalName(company, name),
        alarmDescription: `${means} What to do: docs/runbook.md#${runbook}`,
        metric,
        threshold: at,
        comparisonOperator: silence
          ? ComparisonOperator.LESS_THAN_THRESHOLD
          : ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
        treatMissingData: silence ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
        evaluationPeriods: times?.of ?? 1,
        datapointsToAlarm: times?.times ?? 1,
      }).addAlarmAction(new SnsAction(topic));
    }
  }
}

type Watches = Readonly<Record<string, Watch>>;

function deadLetters({ queues }: MonitoringProps): Watches {
  return Object.fromEntries(
    QUEUE_NAMES.map((name) => [
      `${name}-dead-letters`,
      {
        metric: queues[name].deadLetters.metricApproximateNumberOfMessagesVisible({
          period: FIVE_MINUTES,
          statistic: Stats.MAXIMUM,
        }),
        at: 1,
        means: DEAD_LETTERS[name],
        runbook: "dead-letters",
      },
    ]),
  );
}

/** One failure is tried again and is nobody's business; failures in two of three periods are. */
function functionErrors({ functions }: MonitoringProps): Watches {
  return Object.fromEntries(
    FUNCTION_NAMES.map((name) => [
      `${name}-errors`,
      {
        metric: functions[name].metricErrors({ period: FIVE_MINUTES }),
        at: 1,
        times: { times: 2, of: 3 },
        means: FUNCTION_ERRORS[name],
        runbook: "function-errors",
      },
    ]),
  );
}

function notRunning({ functions, queues }: MonitoringProps): Watches {
  return {
    "sweep-not-running": {
      metric: functions.sweep.metricInvocations({ period: Duration.minutes(3 * SWEEP_EVERY_MINUTES) }),
      at: 1,
      silence: true,
      means:
        "Nobody looks for what was missed: a mail, letter or promise that falls through stays unnoticed.",
      runbook: "sweep-not-running",
    },
    "mail-waiting": {
      metric: queues.incoming.queue.metricApproximateAgeOfOldestMessage({ period: FIVE_MINUTES }),
      at: Duration.minutes(15).toSeconds(),
      means:
        "A customer's mail has waited a quarter of an hour without being read: no acknowledgement has gone out.",
      runbook: "mail-waiting",
    },
  };
}

/** Senders that nothing proves are never acknowledged, so no cap would tell of them before their promises fall due. */
function flood({ company, queues }: MonitoringProps): Watches {
  return {
    "mail-flood": {
      metric: queues.incoming.queue.metricNumberOfMessagesSent({
        period: Duration.hours(1),
        statistic: Stats.SUM,
      }),
      at: company.acknowledgementsAnHour,
      means:
        "More mails come in within an hour than may be acknowledged. Each makes a promise: staff may drown in them.",
      runbook: "cap-reached",
    },
  };
}

/** No staff open so many pages, nor do the scanners of their mail. */
const MOST_PAGES = 3000;

/** Anybody can call the page, and whatever runs for it cannot run for mail. */
function pageFlood({ functions }: MonitoringProps): Watches {
  return {
    "page-flood": {
      metric: functions["staff-page"].metricInvocations({ period: FIVE_MINUTES, statistic: Stats.SUM }),
      at: MOST_PAGES,
      means: "Somebody calls the staff page again and again: mail may be read, and letters sent, with delay.",
      runbook: "page-flood",
    },
  };
}

/** SES tries an action that fails for four hours (PublishFailure), and then drops the mail (PublishExpired). */
function mailNotStored({ ruleName }: MonitoringProps): Watches {
  const metric = (metricName: string): Metric =>
    new Metric({
      namespace: "AWS/SES",
      metricName,
      dimensionsMap: { RuleName: ruleName },
      period: FIVE_MINUTES,
      statistic: Stats.SUM,
    });
  return {
    "mail-not-stored": {
      metric: metric("PublishFailure"),
      at: 1,
      means: "A customer's mail cannot be stored. It is lost unless this is mended within four hours.",
      runbook: "mail-not-stored",
    },
    "mail-lost": {
      metric: metric("PublishExpired"),
      at: 1,
      means: "A customer's mail was lost after four hours of trying. Nobody will answer it.",
      runbook: "mail-not-stored",
    },
  };
}

/** AWS reviews an account at 5 % bounces or 0.1 % complaints, and stops it at twice or five times that. */
function reputation(): Watches {
  const metric = (metricName: string): Metric =>
    new Metric({ namespace: "AWS/SES", metricName, period: Duration.hours(1), statistic: Stats.AVERAGE });
  return {
    bounces: {
      metric: metric("Reputation.BounceRate"),
      at: 0.05,
      means:
        "Many letters come back. At twice as many AWS stops the account: no customer would get any letter.",
      runbook: "bounces",
    },
    complaints: {
      metric: metric("Reputation.ComplaintRate"),
      at: 0.001,
      means:
        "Customers call our letters spam. At five times as many AWS stops the account, and every letter with it.",
      runbook: "complaints",
    },
  };
}

function flags(): Watches {
  return Object.fromEntries(
    METRICS.names.map((metricName) => {
      const { means, runbook, from } = FLAGS[metricName];
      const parts = from.map((name, index) => [
        `from${index}`,
        new Metric({
          namespace: METRICS.namespace,
          metricName,
          dimensionsMap: { Function: name },
          period: FIVE_MINUTES,
          statistic: Stats.SUM,
        }),
      ]);
      const metric = new MathExpression({
        expression: from.map((_, index) => `FILL(from${index}, 0)`).join(" + "),
        usingMetrics: Object.fromEntries(parts) as Record<string, IMetric>,
        label: metricName,
        period: FIVE_MINUTES,
      });
      return [runbook, { metric, at: 1, means, runbook }];
    }),
  );
}
