/** Wires send-letter: the letters queue calls it with one letter a message. */
import * as z from "zod";
import { createBundledDictionaries } from "../../aws/bundled-dictionaries.ts";
import { createCompanyNow } from "../../aws/company-now.ts";
import { createDynamo } from "../../aws/dynamodb.ts";
import { createDynamoContactLog } from "../../aws/dynamodb-contact-log.ts";
import { createDynamoCustomerRegister } from "../../aws/dynamodb-customer-register.ts";
import { createDynamoDeeds } from "../../aws/dynamodb-deeds.ts";
import { createDynamoKeys } from "../../aws/dynamodb-keys.ts";
import { createDynamoLetterBook } from "../../aws/dynamodb-letter-book.ts";
import { createDynamoLetterCaps } from "../../aws/dynamodb-letter-caps.ts";
import { createDynamoPromiseBook } from "../../aws/dynamodb-promise-book.ts";
import { createDynamoRelationBook } from "../../aws/dynamodb-relation-book.ts";
import { createJournal, queueHandler, systemClock } from "../../aws/lambda.ts";
import { environment } from "../../aws/environment.ts";
import { createMailReader } from "../../aws/mail-reader.ts";
import { createS3MailStore } from "../../aws/s3-mail-store.ts";
import { createSesPostOffice } from "../../aws/ses-post-office.ts";
import { createSnsSecondChannel } from "../../aws/sns-second-channel.ts";
import { createSendLetter } from "./send-letter.ts";

const journal = createJournal("send-letter");
const dynamo = createDynamo();

const sendLetter = createSendLetter({
  companyNow: createCompanyNow(dynamo),
  letters: createDynamoLetterBook(dynamo),
  caps: createDynamoLetterCaps(dynamo),
  promises: createDynamoPromiseBook(dynamo),
  log: createDynamoContactLog(dynamo),
  register: createDynamoCustomerRegister(dynamo),
  relations: createDynamoRelationBook(dynamo),
  deeds: createDynamoDeeds(dynamo),
  postOffice: createSesPostOffice(),
  mailStore: createS3MailStore(),
  mailReader: createMailReader(),
  dictionaries: createBundledDictionaries(),
  secondChannel: createSnsSecondChannel(),
  pageUrl: environment("staffPageUrl"),
  keys: createDynamoKeys(dynamo),
  clock: systemClock,
  journal,
});

const message = z.object({ letterId: z.string() });

export const handler = queueHandler(journal, async (body) => {
  await sendLetter(message.parse(JSON.parse(body)).letterId);
});
