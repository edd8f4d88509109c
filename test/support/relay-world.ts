/** A company in relay mode, in memory, with verbs of its own: a customer writes, staff answer, letters are read. */
import PostalMime from "postal-mime";
import type { Company } from "../../domain/company.ts";
import { answerMail, type AnswerParts } from "../domain/relay/answer-mail.ts";
import { exampleCompany } from "./example-company.ts";
import { mailText, type MailParts } from "./mail-text.ts";
import type { MailToSend } from "./receipts.ts";
import { createWorld } from "./world.ts";

export const MONDAY = "2026-11-23T08:00:00.000Z";
export const INFO = "info@in.bjorkholm.example";

const PROVED = { spf: "PASS", dkim: "PASS", dmarc: "PASS" } as const;
export const FORGED = { spf: "FAIL", dkim: "FAIL", dmarc: "FAIL", dmarcPolicy: "reject" } as const;

type Verdicts = MailToSend["verdicts"];

export function createRelayWorld(changes: Partial<Company> = {}) {
  const world = createWorld({
    at: MONDAY,
    company: exampleCompany({
      mode: "relay",
      letters: "on",
      acknowledgeAfterMinutes: 0,
      addresses: [{ address: INFO, acknowledged: true, owner: "anna" }],
      ...changes,
    }),
  });
  const sentOf = (kind: string) => world.sent.filter((letter) => letter.kind === kind);
  const replyAddressOf = async (): Promise<string> => (await read(sentOf("relay")[0])).from?.address ?? "";

  return {
    world,
    sentOf,
    /** The address to which the first relayed mail is answered. */
    replyAddressOf,
    /** Karin writes, with Per in copy. */
    write: (parts: MailParts & { readonly verdicts?: Verdicts } = {}): Promise<string> =>
      world.receive({
        id: parts.id ?? "first",
        raw: mailText({
          to: INFO,
          from: "Karin Ek <karin@kund.example>",
          cc: "Per <per@kund.example>",
          ...parts,
        }),
        recipients: [INFO],
        verdicts: { ...PROVED, ...parts.verdicts },
      }),
    /** Anna answers the first relayed mail. */
    answer: async (
      parts: Partial<AnswerParts> & { readonly verdicts?: Verdicts; readonly contactId?: string } = {},
    ): Promise<string> => {
      const to = parts.to ?? (await replyAddressOf());
      return world.receive({
        id: parts.contactId ?? "answer",
        raw: answerMail({ text: "Vi kommer på torsdag.", ...parts, to }),
        recipients: [to],
        verdicts: { ...PROVED, ...parts.verdicts },
      });
    },
  };
}

export const read = (letter: { readonly raw: string } | undefined) => PostalMime.parse(letter?.raw ?? "");

export const headersOf = async (letter: { readonly raw: string } | undefined) =>
  new Map((await read(letter)).headers.map(({ key, value }) => [key, value]));
