/**
 * SES sending: the query protocol of SES v1, as far as `SendRawEmail`. Letters that it takes are kept, not delivered,
 * and their events go to the topics of the configuration set's event destinations. The answer comes before the
 * events, as on AWS.
 */
import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Activity } from "../activity.ts";
import type { Agenda } from "../agenda.ts";
import type { Faults } from "../faults.ts";
import { readBody } from "../http.ts";
import type { System } from "../system.ts";
import { SesRefusalError, takeLetter } from "./letter.ts";
import type { Letter, SendRequest } from "./letter.ts";
import { sendingEvents } from "./sending-events.ts";
import type { SendingEvent } from "./sending-events.ts";

/** Longer than anybody waits for the event before a letter counts as not sent. */
const LATE_BY_MS = 20 * 60_000;

export function createSendingApi(deps: {
  readonly system: System;
  readonly activity: Activity;
  readonly agenda: Agenda;
  readonly faults: Faults;
  readonly publish: (topicArn: string, subject: string, message: object) => Promise<void>;
  /** What was taken, as it is taken. */
  readonly taken: (letter: Letter) => void;
}): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const { system, activity, agenda, faults } = deps;

  return async (request, response) => {
    const form = new URLSearchParams((await readBody(request)).toString("utf8"));
    // Nobody ever answers: the caller's own limit ends it.
    if (faults.take("ses", "timeout")) return;
    if (faults.take("ses", "throttle")) {
      refuse(response, 400, "Throttling", "Maximum sending rate exceeded.");
      return;
    }
    if (faults.take("ses", "down")) {
      refuse(response, 503, "ServiceUnavailable", "Service is unable to handle the request.");
      return;
    }
    try {
      const letter = take(form);
      deps.taken(letter);
      if (faults.take("ses", "answer-lost")) request.socket.destroy();
      else accept(response, letter.messageId);
      activity
        .during("SES events", () => emit(letter))
        .catch((error: unknown) => {
          system.say(`SES's events about ${letter.messageId} could not be told: ${String(error)}`);
        });
    } catch (error) {
      if (!(error instanceof SesRefusalError)) throw error;
      system.say(`SES refused a letter: ${error.code}: ${error.message}`);
      refuse(response, 400, error.code, error.message);
    }
  };

  function take(form: URLSearchParams): Letter {
    if (form.get("Action") !== "SendRawEmail") {
      throw new SesRefusalError(
        "InvalidAction",
        `${String(form.get("Action"))} is not known on this machine.`,
      );
    }
    return takeLetter(readRequest(form), {
      region: system.region,
      messageId: `${randomBytes(8).toString("hex")}-${randomBytes(4).toString("hex")}-000000`,
      at: system.clock.now(),
      configurationSets: system.configurationSets,
      identities: system.identities,
    });
  }

  async function emit(letter: Letter): Promise<void> {
    const destinations = system.eventDestinations.filter(
      ({ configurationSetName }) => configurationSetName === letter.configurationSet,
    );
    for (const event of sendingEvents(letter, system.region)) {
      for (const { eventTypes, topicArn } of destinations) {
        if (eventTypes.includes(event.type)) await tell(topicArn, event);
      }
    }
  }

  async function tell(topicArn: string, event: SendingEvent): Promise<void> {
    const publish = (): Promise<void> =>
      deps.publish(topicArn, "Amazon SES Email Event Notification", event.message);
    if (faults.take("sesEvents", "lost")) system.say(`SES's ${event.type} event is lost (fault)`);
    else if (faults.take("sesEvents", "late")) agenda.add(system.clock.now() + LATE_BY_MS, publish);
    else {
      if (faults.take("sesEvents", "twice")) await publish();
      await publish();
    }
  }
}

function readRequest(form: URLSearchParams): SendRequest {
  const members = (name: string): string[] => {
    const found: string[] = [];
    for (let index = 1; ; index++) {
      const value = form.get(name.replace("N", String(index)));
      if (value === null) return found;
      found.push(value);
    }
  };
  const names = members("Tags.member.N.Name");
  const values = members("Tags.member.N.Value");
  return {
    raw: Buffer.from(form.get("RawMessage.Data") ?? "", "base64"),
    source: form.get("Source") ?? undefined,
    destinations: members("Destinations.member.N"),
    configurationSet: form.get("ConfigurationSetName") ?? undefined,
    tags: Object.fromEntries(names.map((name, index) => [name, values[index] ?? ""])),
  };
}

const NAMESPACE = "http://ses.amazonaws.com/doc/2010-12-01/";

function accept(response: ServerResponse, messageId: string): void {
  response.writeHead(200, { "content-type": "text/xml" });
  response.end(
    `<SendRawEmailResponse xmlns="${NAMESPACE}"><SendRawEmailResult><MessageId>${messageId}</MessageId>` +
      `</SendRawEmailResult><ResponseMetadata><RequestId>local</RequestId></ResponseMetadata></SendRawEmailResponse>`,
  );
}

function refuse(response: ServerResponse, status: number, code: string, message: string): void {
  const escaped = message.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
  response.writeHead(status, { "content-type": "text/xml" });
  response.end(
    `<ErrorResponse xmlns="${NAMESPACE}"><Error><Type>${status < 500 ? "Sender" : "Receiver"}</Type>` +
      `<Code>${code}</Code><Message>${escaped}</Message></Error><RequestId>local</RequestId></ErrorResponse>`,
  );
}
