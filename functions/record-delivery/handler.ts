/** Wires record-delivery: SES's sending events come through SNS and a queue, one a message. */
import { createDynamo } from "../../aws/dynamodb.ts";
import { createDynamoContactLog } from "../../aws/dynamodb-contact-log.ts";
import { createDynamoCustomerRegister } from "../../aws/dynamodb-customer-register.ts";
import { createDynamoDeeds } from "../../aws/dynamodb-deeds.ts";
import { createDynamoLetterBook } from "../../aws/dynamodb-letter-book.ts";
import { createDynamoLetterCaps } from "../../aws/dynamodb-letter-caps.ts";
import { createDynamoPromiseBook } from "../../aws/dynamodb-promise-book.ts";
import { company, createJournal, queueHandler, systemClock } from "../../aws/lambda.ts";
import { readSendingNews } from "../../aws/ses-sending-news.ts";
import { createSnsSecondChannel } from "../../aws/sns-second-channel.ts";
import { createRecordDelivery } from "./record-delivery.ts";

const journal = createJournal("record-delivery");
const dynamo = createDynamo();

const recordDelivery = createRecordDelivery({
  letters: createDynamoLetterBook(dynamo),
  log: createDynamoContactLog(dynamo),
  register: createDynamoCustomerRegister(dynamo),
  promises: createDynamoPromiseBook(dynamo),
  deeds: createDynamoDeeds(dynamo),
  secondChannel: createSnsSecondChannel(),
  caps: createDynamoLetterCaps(dynamo),
  company: company(),
  clock: systemClock,
  journal,
});

export const handler = queueHandler(journal, async (body) => {
  const news = readSendingNews(body);
  if (news === undefined) {
    journal.info("news of somebody else's mail");
    return;
  }
  await recordDelivery(news);
});
