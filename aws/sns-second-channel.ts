/**
 * The second channel: an SNS topic, to which telephones and other mail addresses subscribe. SNS is not SES: it still
 * delivers when SES has stopped the account. A lost answer may be tried again and tell twice.
 */
import { PublishCommand, SNSClient } from "@aws-sdk/client-sns";
import type { SecondChannel } from "../domain/ports.ts";
import { environment } from "./environment.ts";

export function createSnsSecondChannel(
  topicArn = environment("secondChannelTopicArn"),
  client = new SNSClient({ maxAttempts: 3 }),
): SecondChannel {
  return {
    tell: async ({ subject, text }) => {
      await client.send(new PublishCommand({ TopicArn: topicArn, Subject: subject, Message: text }));
    },
  };
}
