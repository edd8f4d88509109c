/**
 * SNS as functions call it: the query protocol, as far as `Publish`. Queues are told by the emulator; what telephones and
 * mailboxes would get is kept and shown with the letters, since nothing leaves this machine.
 */
import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { EmulatorError } from "../emulators/call.ts";
import { readBody } from "../http.ts";
import type { SentLetter } from "../sent.ts";
import type { System } from "../system.ts";

/** As SNS names itself to those who get its mails. */
const FROM = "no-reply@sns.amazonaws.com";

export function createPublishApi(deps: {
  readonly system: System;
  /** What people would get. */
  readonly told: (letter: SentLetter) => void;
}): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const { system } = deps;
  return async (request, response) => {
    const form = new URLSearchParams((await readBody(request)).toString("utf8"));
    const topicArn = form.get("TopicArn") ?? "";
    const action = form.get("Action") ?? "";
    if (action !== "Publish" || !system.topics.has(topicArn)) {
      refuse(response, action === "Publish" ? "NotFound" : "InvalidAction", `${action} ${topicArn}`);
      return;
    }
    const subject = form.get("Subject") ?? "";
    const message = form.get("Message") ?? "";
    try {
      const answer = await system.fauxqs.sns("Publish", {
        TopicArn: topicArn,
        Message: message,
        ...(subject !== "" && { Subject: subject }),
      });
      const to = system.people.filter((each) => each.topicArn === topicArn).map(({ endpoint }) => endpoint);
      if (to.length > 0) {
        deps.told({
          id: randomUUID(),
          at: new Date(system.clock.now()).toISOString(),
          from: FROM,
          to,
          kind: "second-channel",
          tags: {},
          raw: `From: ${FROM}\r\nSubject: ${subject}\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${message}\r\n`,
        });
      }
      response.writeHead(200, { "content-type": "text/xml" });
      response.end(answer);
    } catch (error) {
      if (!(error instanceof EmulatorError)) throw error;
      refuse(response, "InvalidParameter", error.message);
    }
  };
}

function refuse(response: ServerResponse, code: string, message: string): void {
  const escaped = message.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
  response.writeHead(400, { "content-type": "text/xml" });
  response.end(
    `<ErrorResponse xmlns="http://sns.amazonaws.com/doc/2010-03-31/"><Error><Type>Sender</Type>` +
      `<Code>${code}</Code><Message>${escaped}</Message></Error><RequestId>local</RequestId></ErrorResponse>`,
  );
}
