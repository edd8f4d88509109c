/** Laws about the way to staff beside mail. */
import { beforeAll, describe, expect, it } from "vitest";
import { type Deployment, deploymentIn, synthesized } from "./deployment.ts";

const SUBSCRIBERS = ["+46701234567", "jour@annan.example"];

const deployed = {} as Record<"nordlys" | "fjord", Deployment>;

beforeAll(async () => {
  const directory = await synthesized({ nordlys: {}, fjord: { secondChannel: SUBSCRIBERS } });
  deployed.nordlys = deploymentIn(directory, "nordlys");
  deployed.fjord = deploymentIn(directory, "fjord");
});

const topicOf = (company: keyof typeof deployed): string => {
  const topics = deployed[company].of("AWS::SNS::Topic").filter(({ id }) => id.startsWith("SecondChannel"));
  expect(topics).toHaveLength(1);
  return `arn:aws:sns:eu-west-1:111122223333:${topics[0]?.id ?? ""}`;
};

const subscribers = (company: keyof typeof deployed): string[] =>
  deployed[company]
    .of("AWS::SNS::Subscription")
    .filter(({ properties }) => properties.TopicArn === topicOf(company))
    .map(({ properties }) => `${properties.Protocol} ${properties.Endpoint}`);

describe("the second channel", () => {
  it("tells telephones by text message, and mailboxes by mail", () => {
    expect(subscribers("fjord")).toEqual(["sms +46701234567", "email jour@annan.example"]);
  });

  it("tells the alarm address when nobody is named", () => {
    expect(subscribers("nordlys")).toEqual(["email drift@konsult.example"]);
  });

  it("is told nothing by any service, and nothing that does not come through TLS", () => {
    for (const company of ["nordlys", "fjord"] as const) {
      const statements = deployed[company]
        .of("AWS::SNS::TopicPolicy")
        .flatMap(({ properties }) => properties.PolicyDocument.Statement)
        .filter(({ Resource }) => Resource === topicOf(company));
      expect(statements.map(({ Effect }) => Effect)).toEqual(["Deny"]);
      expect(statements[0]?.Condition).toEqual({ Bool: { "aws:SecureTransport": "false" } });
    }
  });

  it("is where its functions publish", () => {
    for (const name of ["send-letter", "record-delivery"]) {
      const [variables] = deployed.nordlys
        .of("AWS::Lambda::Function")
        .filter(({ properties }) => properties.FunctionName === `handslag-nordlys-${name}`)
        .map(({ properties }) => properties.Environment.Variables);
      expect(variables?.["SECOND_CHANNEL_TOPIC_ARN"]).toBe(topicOf("nordlys"));
    }
  });
});
