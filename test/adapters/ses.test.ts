/** How the adapters read what SES says: answers to a letter, sending events, notifications of mails. */
import { readFileSync } from "node:fs";
import { type Server, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { SESClient } from "@aws-sdk/client-ses";
import { afterEach, describe, expect, it } from "vitest";
import { readIncoming } from "../../aws/ses-incoming.ts";
import { createSesPostOffice } from "../../aws/ses-post-office.ts";
import { readSendingNews } from "../../aws/ses-sending-news.ts";
import type { HandOver } from "../../domain/ports.ts";

const region = "eu-west-1";

describe("handing a letter over", () => {
  let server: Server | undefined;
  afterEach(() => {
    server?.closeAllConnections();
    server?.close();
    server = undefined;
  });

  const accepted = [
    200,
    `<SendRawEmailResponse xmlns="http://ses.amazonaws.com/doc/2010-12-01/"><SendRawEmailResult><MessageId>ses-1</MessageId>
     </SendRawEmailResult></SendRawEmailResponse>`,
  ] as const;
  const refused = (status: number, code: string) =>
    [
      status,
      `<ErrorResponse xmlns="http://ses.amazonaws.com/doc/2010-12-01/"><Error><Type>Sender</Type><Code>${code}</Code>
       <Message>for a reason</Message></Error><RequestId>r</RequestId></ErrorResponse>`,
    ] as const;

  /** Hands a letter to an SES that answers so; counts how often it was asked. */
  async function handOver(
    answer: readonly [number, string] | "hangs" | "hangs up",
  ): Promise<HandOver & { asked: number }> {
    let asked = 0;
    const listening = createServer((request, response) => {
      asked += 1;
      request.resume();
      if (answer === "hangs up") request.socket.destroy();
      else if (answer !== "hangs")
        response.writeHead(answer[0], { "content-type": "text/xml" }).end(answer[1]);
    });
    server = listening;
    await new Promise<void>((ready) => listening.listen(0, "127.0.0.1", ready));
    const { port } = listening.address() as AddressInfo;
    return { ...(await toPort(port)), asked };
  }

  async function toPort(port: number): Promise<HandOver> {
    const client = new SESClient({
      region,
      endpoint: `http://127.0.0.1:${String(port)}`,
      credentials: { accessKeyId: "local", secretAccessKey: "local" },
      maxAttempts: 1,
    });
    const postOffice = createSesPostOffice({
      client,
      configurationSet: "set",
      region,
      patienceMilliseconds: 300,
    });
    return postOffice.handOver({
      raw: Buffer.from("Subject: x\r\n\r\ny"),
      from: "info@bjorkholm.example",
      to: "karin@kund.example",
      letterId: "ack-mail1",
      attempt: 1,
      kind: "acknowledgement",
    });
  }

  it("is accepted with the id, and the Message-ID that the reader sees", async () => {
    expect(await handOver(accepted)).toEqual({
      result: "accepted",
      sesMessageId: "ses-1",
      messageId: "<ses-1@eu-west-1.amazonses.com>",
      asked: 1,
    });
  });

  it.each([
    "Throttling",
    "LimitExceededException",
    "AccountSendingPausedException",
    "ConfigurationSetSendingPausedException",
  ])("is refused for now by %s, after one attempt", async (code) => {
    expect(await handOver(refused(400, code))).toMatchObject({ result: "not-now", error: code, asked: 1 });
  });

  it.each([
    "MessageRejected",
    "MailFromDomainNotVerifiedException",
    "ConfigurationSetDoesNotExist",
    "InvalidParameterValue",
  ])("is refused for good by %s", async (code) => {
    expect(await handOver(refused(400, code))).toMatchObject({
      result: "never",
      error: expect.stringMatching(code) as string,
      asked: 1,
    });
  });

  it.each([
    ["a 5xx", refused(503, "ServiceUnavailable")] as const,
    ["silence", "hangs"] as const,
    ["a lost connection", "hangs up"] as const,
  ])("is unclear after %s, and is not tried again by itself", async (_what, answer) => {
    expect(await handOver(answer)).toMatchObject({ result: "unclear", asked: 1 });
  });

  it("waits when nobody can be reached: not a byte of it left", async () => {
    expect(await toPort(1)).toMatchObject({ result: "not-now" });
  });
});

const event = (path: string): string => {
  const { Records } = JSON.parse(readFileSync(new URL(`../../events/${path}`, import.meta.url), "utf8")) as {
    Records: { body: string }[];
  };
  return Records[0]?.body ?? "";
};

describe("sending events", () => {
  it.each([
    ["send", "send"],
    ["delivery", "delivery"],
    ["bounce", "bounce"],
    ["complaint", "complaint"],
    ["reject", "reject"],
    ["delivery-delay", "delay"],
  ])("%s.json is news of a letter", (file, what) => {
    const news = readSendingNews(event(`record-delivery/${file}.json`), region);
    expect(news).toMatchObject({ attempt: 1, delivery: { what } });
    expect(news?.letterId).toMatch(/^ack-/);
    expect(news?.messageId).toBe(`<${news?.sesMessageId ?? ""}@eu-west-1.amazonses.com>`);
  });

  it("that only say that the topic is valid are no news", () => {
    expect(readSendingNews(event("record-delivery/topic-validated.json"), region)).toBeUndefined();
  });

  it.each(["", "{}", '{"Type":"Notification","Message":"{"}', '{"Type":"Notification","Message":"{}"}'])(
    "that cannot be read are an error, not silence: %s",
    (body) => {
      expect(() => readSendingNews(body, region)).toThrow();
    },
  );
});

describe("notifications of mails", () => {
  it("name the mail and carry SES's verdicts", () => {
    const incoming = readIncoming(event("receive-mail/sns-notification.json"));
    expect(incoming?.contactId).toMatch(/^[a-z0-9]+$/);
    expect(incoming?.receipt).toMatchObject({ spam: "PASS", virus: "PASS", dmarc: "PASS" });
  });

  it("of SES's own set-up are ignored", () => {
    expect(readIncoming(event("receive-mail/setup-notification.json"))).toBeUndefined();
  });

  it("of a mail that is fed again carry no verdict at all", () => {
    const again = { again: { key: "incoming/mail1", storedAt: "2026-11-23T08:00:00Z" } };
    expect(readIncoming(JSON.stringify(again))).toMatchObject({
      contactId: "mail1",
      receipt: {
        receivedAt: "2026-11-23T08:00:00.000Z",
        spam: "NONE",
        virus: "NONE",
        dmarc: "NONE",
        envelopeFrom: undefined,
      },
    });
  });

  it.each(["../../etc", "a/b", "", "x".repeat(49)])(
    "with an id that is none of SES's are refused: %s",
    (id) => {
      const again = { again: { key: `incoming/${id}`, storedAt: "2026-11-23T08:00:00Z" } };
      expect(() => readIncoming(JSON.stringify(again))).toThrow();
    },
  );
});
