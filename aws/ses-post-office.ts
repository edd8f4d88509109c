/**
 * Hands letters to SES. SES has no idempotency token and the SDK tries three times by default, so a lost answer could
 * mean three letters: here it tries once, and says plainly when it does not know what came of it.
 */
import { SESClient, SESServiceException, SendRawEmailCommand } from "@aws-sdk/client-ses";
import type { HandOver, PostOffice } from "../domain/ports.ts";
import { LETTER_TAGS } from "./contract.ts";
import { environment } from "./environment.ts";
import { ownRegion, sesMessageIdHeader } from "./ses-message-id.ts";

/** Shorter than the function's own timeout, so that a silent SES is noticed while there is time to write it down. */
const PATIENCE_MILLISECONDS = 10_000;

/**
 * Refusals that pass: too fast, today's quota is used up, sending is paused for the account or the set; and a missing
 * permission, which is a fault of the set-up and not of the letter.
 */
const PASSING = new Set([
  "Throttling",
  "ThrottlingException",
  "LimitExceededException",
  "AccountSendingPausedException",
  "ConfigurationSetSendingPausedException",
  "AccountSendingPaused",
  "ConfigurationSetSendingPaused",
  "AccessDenied",
  "AccessDeniedException",
]);

/** The connection never stood: not a byte of the letter left. */
const NOT_CONNECTED = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN"]);

export interface SesPostOfficeOptions {
  readonly client?: SESClient;
  readonly configurationSet?: string;
  readonly region?: string;
  readonly patienceMilliseconds?: number;
}

export function createSesPostOffice({
  client = new SESClient({ maxAttempts: 1 }),
  configurationSet = environment("configurationSet"),
  region = ownRegion(),
  patienceMilliseconds = PATIENCE_MILLISECONDS,
}: SesPostOfficeOptions = {}): PostOffice {
  return {
    handOver: async ({ raw, from, to, copiesTo = [], letterId, attempt, kind }) => {
      const command = new SendRawEmailCommand({
        Source: from,
        Destinations: [to, ...copiesTo],
        RawMessage: { Data: raw },
        ConfigurationSetName: configurationSet,
        Tags: [
          { Name: LETTER_TAGS.letter, Value: letterId },
          { Name: LETTER_TAGS.attempt, Value: String(attempt) },
          { Name: LETTER_TAGS.kind, Value: kind },
        ],
      });
      try {
        const { MessageId } = await client.send(command, {
          abortSignal: AbortSignal.timeout(patienceMilliseconds),
        });
        return MessageId === undefined
          ? { result: "unclear", because: "SES answered without a message id" }
          : { result: "accepted", sesMessageId: MessageId, messageId: sesMessageIdHeader(MessageId, region) };
      } catch (error) {
        return refusal(error);
      }
    },
  };
}

/** What an error says of the letter. Only what SES itself refused, or never heard of, is a clear no. */
function refusal(error: unknown): HandOver {
  if (error instanceof SESServiceException) {
    const says = { because: `SES: ${error.name}: ${error.message}`.slice(0, 300), error: error.name };
    if (PASSING.has(error.name)) {
      return { result: "not-now", ...says };
    }
    const refused = (error.$metadata.httpStatusCode ?? 500) < 500;
    return { result: refused ? "never" : "unclear", ...says };
  }
  const code = codeOf(error);
  return NOT_CONNECTED.has(code)
    ? { result: "not-now", because: `SES could not be reached (${code})`, error: code }
    : { result: "unclear", because: `SES did not answer (${code})`, error: code };
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) {
    return "unknown";
  }
  return "code" in error && typeof error.code === "string" ? error.code : error.name;
}
