/**
 * What works for a company: the way of a mail in, the way of a letter out, and what watches over both. It can be
 * deployed anew or taken away at any time; nothing that must last is in it.
 *
 *     SES rule -> mail bucket -> topic -> incoming queue -> receive-mail -> letters queue, schedules
 *     letters queue -> send-letter -> SES -> topic -> deliveries queue -> record-delivery
 *     schedules -> deadlines queue -> watch-promises
 *     mail bucket, imports/ -> EventBridge rule -> imports queue -> import-ledger
 *     recurring schedule -> sweep queue -> sweep -> any of the queues
 */
import { Stack, type StackProps } from "aws-cdk-lib";
import type { Construct } from "constructs";
import { FUNCTION_NAMES } from "../aws/contract.ts";
import type { CompanyFile } from "../companies/read.ts";
import { Deadlines } from "./constructs/deadlines.ts";
import { HandingIn } from "./constructs/handing-in.ts";
import { Monitoring } from "./constructs/monitoring.ts";
import { Receiving } from "./constructs/receiving.ts";
import { SecondChannel } from "./constructs/second-channel.ts";
import { Sending } from "./constructs/sending.ts";
import { ServiceFunction } from "./constructs/service-function.ts";
import { StaffPage } from "./constructs/staff-page.ts";
import { createWorkQueues, workedOffBy } from "./constructs/work-queues.ts";
import type { DataStack } from "./data-stack.ts";
import { needsOf } from "./grants.ts";
import { physicalName } from "./physical-name.ts";
import { placesOf } from "./places.ts";
import { recordOf } from "./record-of.ts";

export interface ServiceStackProps extends StackProps {
  readonly data: DataStack;
}

export class ServiceStack extends Stack {
  constructor(scope: Construct, id: string, { company, settings }: CompanyFile, props: ServiceStackProps) {
    const { data, ...stackProps } = props;
    super(scope, id, {
      ...stackProps,
      stackName: physicalName(company, "service"),
      description: `Handslag for ${company.name}: receives mails, sends letters, watches promises`,
    });
    const queues = createWorkQueues(this);
    const receiving = new Receiving(this, "Receiving", {
      company,
      bucket: data.mail.bucket,
      queue: queues.incoming.queue,
      existingRuleSet: settings.ses.existingRuleSet,
    });
    new HandingIn(this, "HandingIn", { company, bucket: data.mail.bucket, queue: queues.imports.queue });
    const sending = new Sending(this, "Sending", { company, queue: queues.deliveries.queue });
    const secondChannel = new SecondChannel(this, "SecondChannel", {
      subscribers: settings.secondChannel.length > 0 ? settings.secondChannel : [settings.alarmAddress],
    });
    const deadlines = new Deadlines(this, "Deadlines", {
      company,
      deadlines: queues.deadlines.queue,
      sweep: queues.sweep.queue,
      daily: {
        "learn-reply-time": queues["reply-times"].queue,
        "flag-slow-payers": queues.payers.queue,
        "plan-contacts": queues.contacts.queue,
        "plan-talks": queues.talks.queue,
        "write-morning-letters": queues.mornings.queue,
      },
    });

    const page: { url?: string } = {};
    const staffPageUrl = (): string => page.url ?? "";
    const places = placesOf({ company, data, queues, sending, secondChannel, deadlines, staffPageUrl });
    const functions = recordOf(
      FUNCTION_NAMES,
      (name) =>
        new ServiceFunction(this, name, {
          company,
          logDays: settings.retention.logDays,
          source: workedOffBy(name, queues),
          reserved: name === "staff-page" ? settings.pagesAtOnce : undefined,
          ...needsOf(name, places),
        }).function,
    );
    page.url = new StaffPage(this, "StaffPage", { page: functions["staff-page"] }).url;
    new Monitoring(this, "Monitoring", {
      company,
      alarmAddress: settings.alarmAddress,
      queues,
      functions,
      ruleName: receiving.ruleName,
    });
  }
}
