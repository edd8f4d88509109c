/** The mail store and the queues: S3 and SQS on the emulator, held to what the in-memory world does. */
import { S3Client } from "@aws-sdk/client-s3";
import { SQSClient } from "@aws-sdk/client-sqs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createS3MailFiles } from "../../aws/s3-mail-files.ts";
import { createS3MailStore } from "../../aws/s3-mail-store.ts";
import { createSqsDeliveryNews } from "../../aws/sqs-delivery-news.ts";
import { createSqsDueQueue, createSqsIncomingQueue, createSqsLetterQueue } from "../../aws/sqs-queues.ts";
import { createClock } from "../../local/clock.ts";
import { type Fauxqs, startFauxqs } from "../../local/emulators/fauxqs.ts";
import { mailStoreContract } from "../contracts/mail-store.ts";
import { createMemory } from "../support/memory-ports.ts";

const region = "eu-west-1";
const credentials = { accessKeyId: "local", secretAccessKey: "local" };

describe("in memory", () => {
  mailStoreContract(async () => {
    const { mailStore: store, stored } = createMemory();
    return {
      store,
      receive: async (contactId, raw) => {
        stored.incoming.set(contactId, { raw: Buffer.from(raw), storedAt: "2026-11-23T08:00:00.000Z" });
      },
    };
  });
});

describe("on the emulator", () => {
  let fauxqs: Fauxqs;
  let s3: S3Client;
  let sqs: SQSClient;
  let made = 0;
  beforeAll(async () => {
    fauxqs = await startFauxqs({ clock: createClock(), region });
    s3 = new S3Client({ region, endpoint: fauxqs.endpoint, credentials });
    sqs = new SQSClient({ region, endpoint: fauxqs.endpoint, credentials });
  });
  afterAll(async () => {
    s3.destroy();
    sqs.destroy();
    await fauxqs.stop();
  });

  mailStoreContract(async () => {
    made += 1;
    const bucket = `mails-${String(made)}`;
    await fauxqs.createBucket(bucket);
    return {
      store: createS3MailStore(s3, bucket),
      receive: (contactId, raw) => fauxqs.putObject(bucket, `incoming/${contactId}`, Buffer.from(raw)),
    };
  });

  it("gives an address from which a mail can be downloaded as a file, filed or not, and none for what is not there", async () => {
    made += 1;
    const bucket = `files-${String(made)}`;
    await fauxqs.createBucket(bucket);
    const files = createS3MailFiles(s3, bucket);
    const mail = { contactId: "mail1", at: "2026-11-23T08:00:00.000Z" };
    expect(await files.addressOf(mail)).toBeUndefined();
    await fauxqs.putObject(bucket, "incoming/mail1", Buffer.from("Subject: hej\r\n\r\nå"));
    for (const place of ["incoming/", "mail/2026/11/"]) {
      const address = (await files.addressOf(mail)) ?? "";
      expect(address).toContain(place);
      expect(new URL(address).searchParams.get("X-Amz-Expires")).toBe("300");
      expect(new URL(address).searchParams.get("response-content-disposition")).toBe(
        'attachment; filename="2026-11-23.eml"',
      );
      expect(await (await fetch(address)).text()).toBe("Subject: hej\r\n\r\nå");
      await createS3MailStore(s3, bucket).file(mail);
    }
  });

  async function newQueue(): Promise<string> {
    made += 1;
    const { QueueUrl } = await fauxqs.sqs("CreateQueue", { QueueName: `queue-${String(made)}` });
    return String(QueueUrl);
  }
  async function bodies(QueueUrl: string): Promise<unknown[]> {
    const { Messages = [] } = await fauxqs.sqs("ReceiveMessage", { QueueUrl, MaxNumberOfMessages: 10 });
    return (Messages as { Body: string }[]).map(({ Body }) => JSON.parse(Body) as unknown);
  }

  describe("queues", () => {
    it("carry letters, promises that are due, and mails that are fed again", async () => {
      const [letters, due, incoming] = [await newQueue(), await newQueue(), await newQueue()];
      await createSqsLetterQueue(letters, sqs).put("ack-mail1", 0);
      await createSqsDueQueue(due, sqs).put({ promiseId: "p-mail1", version: 2, stage: "warning" });
      await createSqsIncomingQueue(incoming, sqs).feedAgain("incoming/mail1", "2026-11-23T08:00:00.000Z");
      expect(await bodies(letters)).toEqual([{ letterId: "ack-mail1" }]);
      expect(await bodies(due)).toEqual([{ promiseId: "p-mail1", version: 2, stage: "warning" }]);
      expect(await bodies(incoming)).toEqual([
        { again: { key: "incoming/mail1", storedAt: "2026-11-23T08:00:00.000Z" } },
      ]);
    });

    it("hold a letter back for as long as it is to wait", async () => {
      const letters = await newQueue();
      await createSqsLetterQueue(letters, sqs).put("ack-mail1", 180);
      expect(await bodies(letters)).toEqual([]);
    });
  });

  describe("the news of deliveries", () => {
    it("is all read only while nothing waits, is being read, or has failed", async () => {
      const [queue, dead] = [await newQueue(), await newQueue()];
      const news = createSqsDeliveryNews([queue, dead], sqs);
      expect(await news.allRead()).toBe(true);
      await fauxqs.sqs("SendMessage", { QueueUrl: queue, MessageBody: "{}" });
      expect(await news.allRead()).toBe(false);
      // Being read counts as not read.
      await bodies(queue);
      expect(await news.allRead()).toBe(false);
      const [queue2, dead2] = [await newQueue(), await newQueue()];
      await fauxqs.sqs("SendMessage", { QueueUrl: dead2, MessageBody: "{}" });
      expect(await createSqsDeliveryNews([queue2, dead2], sqs).allRead()).toBe(false);
    });
  });
});
