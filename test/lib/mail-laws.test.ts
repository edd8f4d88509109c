/** Laws about the way of a mail in and of a letter out. */
import { beforeAll, describe, expect, it } from "vitest";
import { type Deployment, deploymentIn, synthesized } from "./deployment.ts";

const COMPANIES = {
  nordlys: { mode: "copy" },
  fjord: {
    mode: "relay",
    receivingDomain: "post.havn.example",
    addresses: [{ address: "hei@post.havn.example", owner: "anna" }],
    ses: { existingRuleSet: "shared-rules", verifiedDomains: ["post.havn.example"] },
  },
} as const;

const deployed = {} as Record<keyof typeof COMPANIES, Deployment>;

beforeAll(async () => {
  const directory = await synthesized(COMPANIES);
  deployed.nordlys = deploymentIn(directory, "nordlys");
  deployed.fjord = deploymentIn(directory, "fjord");
});

const rules = (company: keyof typeof COMPANIES) =>
  deployed[company].of("AWS::SES::ReceiptRule").map(({ properties }) => properties);

/** Services of this account, and of no other, that may publish to the topic. */
const publishers = (company: keyof typeof COMPANIES, topic: string) =>
  deployed[company]
    .of("AWS::SNS::TopicPolicy")
    .flatMap(({ properties }) => properties.PolicyDocument.Statement)
    .filter(
      ({ Effect, Action, Resource }) => Effect === "Allow" && Action === "sns:Publish" && Resource === topic,
    )
    .filter(({ Condition }) =>
      Object.entries(Condition?.["StringEquals"] ?? {}).some(
        ([key, value]) => key.toLowerCase() === "aws:sourceaccount" && value === "111122223333",
      ),
    )
    .map(({ Principal }) => Principal?.Service);

const queueBehind = (company: keyof typeof COMPANIES, topic: string) =>
  deployed[company]
    .of("AWS::SNS::Subscription")
    .filter(({ properties }) => properties.TopicArn === topic && properties.Protocol === "sqs")
    .map(({ properties }) => properties.Endpoint);

const workedOffBy = (company: keyof typeof COMPANIES, queue: string | undefined) =>
  deployed[company]
    .of("AWS::Lambda::EventSourceMapping")
    .filter(({ properties }) => properties.EventSourceArn === queue)
    .map(({ properties }) => properties.FunctionName);

describe("receiving", () => {
  it("takes mail for the company's addresses, scanned, whether or not it came through TLS", () => {
    expect(rules("nordlys").map(({ Rule }) => Rule)).toMatchObject([
      {
        Enabled: true,
        ScanEnabled: true,
        TlsPolicy: "Optional",
        Recipients: [
          "info@bjorkholm.example",
          "faktura@bjorkholm.example",
          "info@in.bjorkholm.example",
          "faktura@in.bjorkholm.example",
          "log@in.bjorkholm.example",
          "ledger@in.bjorkholm.example",
          "handslag@in.bjorkholm.example",
        ],
      },
    ]);
  });

  it("takes each address once in relay mode", () => {
    expect(rules("fjord").map(({ Rule }) => Rule.Recipients)).toEqual([
      [
        "hei@post.havn.example",
        "svar@post.havn.example",
        "log@post.havn.example",
        "ledger@post.havn.example",
        "handslag@post.havn.example",
      ],
    ]);
  });

  it("adds its rule to a rule set that is there, or else makes its own", () => {
    expect(rules("fjord")[0]?.RuleSetName).toBe("shared-rules");
    expect(deployed.fjord.of("AWS::SES::ReceiptRuleSet")).toEqual([]);
    expect(rules("nordlys")[0]?.RuleSetName).toBe("handslag-nordlys");
    expect(deployed.nordlys.of("AWS::SES::ReceiptRuleSet")).toHaveLength(1);
  });

  it.each(["nordlys", "fjord"] as const)("leads from SES to receive-mail (%s)", (company) => {
    for (const { Rule } of rules(company)) {
      expect(Rule.Actions).toHaveLength(1);
      const action = Rule.Actions[0]?.S3Action;
      expect(action?.ObjectKeyPrefix).toBe("incoming/");
      const topic = action?.TopicArn ?? "";
      expect(publishers(company, topic)).toEqual(["ses.amazonaws.com"]);
      const queues = queueBehind(company, topic);
      expect(queues).toHaveLength(1);
      expect(workedOffBy(company, queues[0])).toEqual([`handslag-${company}-receive-mail`]);
    }
  });

  it("lets SES of this account, and nobody else, write to the incoming folder and no other", () => {
    const allowed = deployed.nordlys
      .of("AWS::S3::BucketPolicy")
      .flatMap(({ properties }) => properties.PolicyDocument.Statement)
      .filter(({ Effect }) => Effect === "Allow");
    expect(allowed).toHaveLength(1);
    expect(allowed[0]).toMatchObject({
      Action: "s3:PutObject",
      Principal: { Service: "ses.amazonaws.com" },
      Condition: { StringEquals: { "aws:SourceAccount": "111122223333" } },
    });
    expect(allowed[0]?.Resource).toMatch(/^arn:aws:s3:::[^/]+\/incoming\/\*$/);
  });
});

describe("sending", () => {
  it("has an identity for each domain that the account has not verified yet, without forwarding of bounces", () => {
    const identities = (company: keyof typeof COMPANIES) =>
      deployed[company].of("AWS::SES::EmailIdentity").map(({ properties }) => properties);
    expect(identities("nordlys").map(({ EmailIdentity }) => EmailIdentity)).toEqual([
      "in.bjorkholm.example",
      "bjorkholm.example",
    ]);
    expect(identities("fjord")).toEqual([]);
    for (const { FeedbackAttributes } of identities("nordlys")) {
      expect(FeedbackAttributes).toEqual({ EmailForwardingEnabled: false });
    }
  });

  it.each(["nordlys", "fjord"] as const)(
    "leads news of letters, but no opens or clicks, to record-delivery (%s)",
    (company) => {
      const destinations = deployed[company].of("AWS::SES::ConfigurationSetEventDestination");
      expect(destinations).toHaveLength(1);
      for (const { properties } of destinations) {
        expect(properties.ConfigurationSetName).toBe(`handslag-${company}`);
        expect([...properties.EventDestination.MatchingEventTypes].sort()).toEqual(
          ["bounce", "complaint", "delivery", "deliveryDelay", "reject", "send"].sort(),
        );
        const topic = properties.EventDestination.SnsDestination.TopicARN;
        expect(publishers(company, topic)).toEqual(["ses.amazonaws.com"]);
        expect(workedOffBy(company, queueBehind(company, topic)[0])).toEqual([
          `handslag-${company}-record-delivery`,
        ]);
      }
    },
  );
});

it("lets CloudWatch publish to the topic that alarms go to", () => {
  const topics = new Set(
    deployed.nordlys.of("AWS::CloudWatch::Alarm").flatMap(({ properties }) => properties.AlarmActions),
  );
  expect(topics.size).toBe(1);
  for (const topic of topics) expect(publishers("nordlys", topic)).toEqual(["cloudwatch.amazonaws.com"]);
});

it("calls the sweep every five minutes, through its queue", () => {
  const [schedule, ...others] = deployed.nordlys
    .of("AWS::Scheduler::Schedule")
    .filter(({ properties }) => properties.Target.Input === '{"sweep":"recurring"}');
  expect(others).toEqual([]);
  expect(schedule?.properties.ScheduleExpression).toBe("rate(5 minutes)");
  expect(workedOffBy("nordlys", schedule?.properties.Target.Arn)).toEqual(["handslag-nordlys-sweep"]);
});

it.each([
  ["learn-reply-time", "cron(15 5 * * ? *)"],
  ["flag-slow-payers", "cron(15 6 * * ? *)"],
  ["plan-contacts", "cron(35 6 * * ? *)"],
  ["plan-talks", "cron(45 6 * * ? *)"],
  ["write-morning-letters", "cron(30 7 * * ? *)"],
])("calls %s every day in the company's own time, through its queue", (run, expression) => {
  for (const [company, timeZone] of [
    ["nordlys", "Europe/Stockholm"],
    ["fjord", "Europe/Stockholm"],
  ] as const) {
    const [schedule] = deployed[company]
      .of("AWS::Scheduler::Schedule")
      .filter(({ properties }) => properties.Target.Input === JSON.stringify({ run }));
    expect(schedule?.properties.ScheduleExpression).toBe(expression);
    expect(schedule?.properties.ScheduleExpressionTimezone).toBe(timeZone);
    expect(workedOffBy(company, schedule?.properties.Target.Arn)).toEqual([`handslag-${company}-${run}`]);
  }
});

it("lets the world call the staff page at its address, and no other function", () => {
  const urls = deployed.nordlys.of("AWS::Lambda::Url").map(({ properties }) => properties);
  expect(urls.map(({ AuthType, Cors }) => [AuthType, Cors])).toEqual([["NONE", undefined]]);
  const open = deployed.nordlys
    .of("AWS::Lambda::Permission")
    .map(({ properties }) => properties)
    .filter(({ Principal }) => Principal === "*");
  expect(open.map(({ Action }) => Action).sort()).toEqual([
    "lambda:InvokeFunction",
    "lambda:InvokeFunctionUrl",
  ]);
  for (const { Action, FunctionName, FunctionUrlAuthType, InvokedViaFunctionUrl } of open) {
    expect(JSON.stringify(FunctionName)).toContain("handslag-nordlys-staff-page");
    expect(Action === "lambda:InvokeFunction" ? InvokedViaFunctionUrl : FunctionUrlAuthType).toBe(
      Action === "lambda:InvokeFunction" ? true : "NONE",
    );
  }
});

it("tells the deployer which DNS records to make and how to activate the rule set", () => {
  const values = Object.values(deployed.nordlys.outputs);
  expect(values).toContain("in.bjorkholm.example MX 10 inbound-smtp.eu-west-1.amazonaws.com");
  expect(values.filter((value) => String(value).includes(" CNAME "))).toHaveLength(6);
  expect(values).toContain(
    "aws ses set-active-receipt-rule-set --rule-set-name handslag-nordlys --region eu-west-1",
  );
});
