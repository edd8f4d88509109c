/** Laws over the alarms of every company: what they watch, what they say, and where they lead. */
import { existsSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { METRICS } from "../../aws/contract.ts";
import { type Deployment, deploymentIn, synthesized } from "./deployment.ts";

const RUNBOOK = new URL("../../docs/runbook.md", import.meta.url);

const COMPANIES = {
  nordlys: { mode: "copy" },
  fjord: {
    mode: "relay",
    receivingDomain: "post.havn.example",
    addresses: [{ address: "hei@post.havn.example", owner: "anna" }],
  },
};

let directory: string;

beforeAll(async () => {
  directory = await synthesized(COMPANIES);
});

describe.each(Object.keys(COMPANIES))("the alarms of %s", (company) => {
  let deployed: Deployment;

  beforeAll(() => {
    deployed = deploymentIn(directory, company);
  });

  const alarms = () => deployed.of("AWS::CloudWatch::Alarm").map(({ properties }) => properties);
  const watched = (metric: string, value: string) =>
    alarms().some(
      ({ MetricName, Dimensions }) =>
        MetricName === metric && Dimensions?.some((each) => each.Value === value),
    );

  it("say what they mean for people and where to read on, and tell somebody", () => {
    expect(alarms().length).toBeGreaterThan(15);
    const topics = deployed.of("AWS::SNS::Topic").map(({ id }) => `arn:aws:sns:eu-west-1:111122223333:${id}`);
    for (const { AlarmName, AlarmDescription, AlarmActions } of alarms()) {
      expect(AlarmDescription, AlarmName).toMatch(/^[A-Z].{40,}\. What to do: docs\/runbook\.md#[a-z-]+$/);
      expect(AlarmActions, AlarmName).toHaveLength(1);
      expect(topics, AlarmName).toContain(AlarmActions[0]);
    }
    expect(deployed.of("AWS::SNS::Subscription").map(({ properties }) => properties)).toContainEqual(
      expect.objectContaining({ Protocol: "email", Endpoint: "drift@konsult.example" }),
    );
  });

  it.skipIf(!existsSync(RUNBOOK))("lead to sections that the runbook has", () => {
    const headings = [...readFileSync(RUNBOOK, "utf8").matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
      heading
        .toLowerCase()
        .replaceAll(/[^\p{L}\d -]/gu, "")
        .trim()
        .replaceAll(" ", "-"),
    );
    const sections = alarms().map(({ AlarmDescription }) => AlarmDescription.split("#").at(-1));
    expect(headings).toEqual(expect.arrayContaining(sections));
  });

  it("watch what only silence tells: a sweep that does not run", () => {
    expect(alarms()).toContainEqual(
      expect.objectContaining({
        MetricName: "Invocations",
        TreatMissingData: "breaching",
        Dimensions: [{ Name: "FunctionName", Value: `handslag-${company}-sweep` }],
      }),
    );
  });

  it("watch everything that the functions flag", () => {
    const watchedMetrics = alarms().flatMap(({ Metrics }) =>
      (Metrics ?? []).flatMap(({ MetricStat }) => MetricStat?.Metric.MetricName ?? []),
    );
    expect(new Set(watchedMetrics)).toEqual(new Set(METRICS.names));
  });

  it("watch mail that SES cannot store or has lost, and the account's reputation", () => {
    for (const metric of ["PublishFailure", "PublishExpired"]) {
      expect(watched(metric, `handslag-${company}`), metric).toBe(true);
    }
    const names = alarms().map(({ MetricName }) => MetricName);
    expect(names).toEqual(expect.arrayContaining(["Reputation.BounceRate", "Reputation.ComplaintRate"]));
  });
});
