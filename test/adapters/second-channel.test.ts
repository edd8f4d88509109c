/** The second channel on the emulator's SNS, held to what the in-memory world does. */
import { SNSClient } from "@aws-sdk/client-sns";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createSnsSecondChannel } from "../../aws/sns-second-channel.ts";
import { createClock } from "../../local/clock.ts";
import { type Fauxqs, startFauxqs } from "../../local/emulators/fauxqs.ts";
import { secondChannelContract } from "../contracts/second-channel.ts";
import { createMemorySecondChannel, type ToldElsewhere } from "../support/memory-second-channel.ts";

const region = "eu-west-1";

describe("in memory", () => {
  secondChannelContract(async () => {
    const told: ToldElsewhere[] = [];
    return { channel: createMemorySecondChannel(told), told: async () => told };
  });
});

describe("on the emulator", () => {
  let fauxqs: Fauxqs;
  let client: SNSClient;
  let made = 0;
  beforeAll(async () => {
    fauxqs = await startFauxqs({ clock: createClock(), region });
    const credentials = { accessKeyId: "local", secretAccessKey: "local" };
    client = new SNSClient({ region, endpoint: fauxqs.endpoint, credentials, maxAttempts: 1 });
  });
  afterAll(async () => {
    client.destroy();
    await fauxqs.stop();
  });

  /** A queue stands for the telephones: what it is told is what they would be. */
  secondChannelContract(async () => {
    made += 1;
    const name = `second-channel-${String(made)}`;
    await fauxqs.sns("CreateTopic", { Name: name });
    const { QueueUrl } = await fauxqs.sqs("CreateQueue", { QueueName: name });
    const topic = `arn:aws:sns:${region}:000000000000:${name}`;
    await fauxqs.sns("Subscribe", {
      TopicArn: topic,
      Protocol: "sqs",
      Endpoint: `arn:aws:sqs:${region}:000000000000:${name}`,
    });
    return {
      channel: createSnsSecondChannel(topic, client),
      told: async () => {
        const { Messages = [] } = await fauxqs.sqs("ReceiveMessage", { QueueUrl, MaxNumberOfMessages: 10 });
        return (Messages as { Body: string }[]).map(({ Body }) => {
          const { Subject, Message } = JSON.parse(Body) as { Subject: string; Message: string };
          return { subject: Subject, text: Message };
        });
      },
    };
  });

  it("throws when there is no such topic: nobody would be told", async () => {
    const channel = createSnsSecondChannel(`arn:aws:sns:${region}:000000000000:none`, client);
    await expect(channel.tell({ subject: "Handslag", text: "x" })).rejects.toThrow();
  });
});
