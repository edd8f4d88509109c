/**
 * Schedules: those of promises, made when one is made, which put a message into the deadlines queue when somebody has to
 * look; a recurring one for the sweep; and one for each daily run, in the company's own time. What a schedule does not deliver, the sweep finds in the promises table.
 *
 * The group goes with the stack (the CDK would keep it): its schedules would go on sending to queues that are gone, and
 * every deadline is in the promises table, which stays.
 */
import { Aws, Duration, RemovalPolicy, Stack, TimeZone } from "aws-cdk-lib";
import { Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { Schedule, ScheduleExpression, ScheduleGroup, ScheduleTargetInput } from "aws-cdk-lib/aws-scheduler";
import { SqsSendMessage } from "aws-cdk-lib/aws-scheduler-targets";
import type { IQueue } from "aws-cdk-lib/aws-sqs";
import { Construct } from "constructs";
import { DAILY_AT, type DailyRunDue, SWEEP_EVERY_MINUTES, type SweepDue } from "../../aws/contract.ts";
import type { Company } from "../../domain/company.ts";
import { physicalName } from "../physical-name.ts";

export interface DeadlinesProps {
  readonly company: Company;
  readonly deadlines: IQueue;
  readonly sweep: IQueue;
  readonly daily: Readonly<Record<DailyRunDue["run"], IQueue>>;
}

export class Deadlines extends Construct {
  readonly group: ScheduleGroup;
  /** Taken on by the schedules of promises; it can put messages into the deadlines queue and nothing else. */
  readonly role: Role;
  /** ARN of every schedule in the group. */
  readonly schedulesArn: string;

  constructor(scope: Construct, id: string, { company, deadlines, sweep, daily }: DeadlinesProps) {
    super(scope, id);
    this.group = new ScheduleGroup(this, "Group", {
      scheduleGroupName: physicalName(company),
      removalPolicy: RemovalPolicy.DESTROY,
    });
    this.schedulesArn = Stack.of(this).formatArn({
      service: "scheduler",
      resource: "schedule",
      resourceName: `${physicalName(company)}/*`,
    });
    this.role = this.roleThatPutsInto("PromiseRole", deadlines);

    const call: SweepDue = { sweep: "recurring" };
    new Schedule(this, "Sweep", {
      scheduleGroup: this.group,
      description: `Handslag for ${company.name}: time to look for what was missed`,
      schedule: ScheduleExpression.rate(Duration.minutes(SWEEP_EVERY_MINUTES)),
      target: new SqsSendMessage(sweep, {
        role: this.roleThatPutsInto("SweepRole", sweep),
        input: ScheduleTargetInput.fromObject(call),
        // The next one comes soon.
        maxEventAge: Duration.minutes(SWEEP_EVERY_MINUTES),
        retryAttempts: 3,
      }),
    });

    for (const run of Object.keys(daily) as DailyRunDue["run"][]) {
      const [hour = "", minute = ""] = DAILY_AT[run].split(":");
      const due: DailyRunDue = { run };
      new Schedule(this, run, {
        scheduleGroup: this.group,
        description: `Handslag for ${company.name}: time to ${run.replaceAll("-", " ")}`,
        schedule: ScheduleExpression.cron({
          hour: String(Number(hour)),
          minute: String(Number(minute)),
          timeZone: TimeZone.of(company.calendar.timeZone),
        }),
        target: new SqsSendMessage(daily[run], {
          role: this.roleThatPutsInto(`${run}-role`, daily[run]),
          input: ScheduleTargetInput.fromObject(due),
          // The sweep calls for a run that was missed.
          maxEventAge: Duration.hours(1),
          retryAttempts: 3,
        }),
      });
    }
  }

  /** Only schedules of this group, in this account, can take the role on. */
  private roleThatPutsInto(id: string, queue: IQueue): Role {
    const role = new Role(this, id, {
      assumedBy: new ServicePrincipal("scheduler.amazonaws.com", {
        conditions: {
          StringEquals: { "aws:SourceAccount": Aws.ACCOUNT_ID, "aws:SourceArn": this.group.scheduleGroupArn },
        },
      }),
    });
    queue.grant(role, "sqs:SendMessage");
    return role;
  }
}
