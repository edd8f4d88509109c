/** An answer to a relayed mail, and what is known when it is to go on. */
import PostalMime from "postal-mime";
import { TOKENS_BEGIN } from "../../../domain/action/link.ts";
import { readHead } from "../../../domain/mail/read-mail.ts";
import { passOnAnswer, type PassedOn } from "../../../domain/relay/pass-on-answer.ts";
import { relayedWords } from "../../../domain/relay/relayed-mail.ts";
import { replyAddress, replyToken } from "../../../domain/relay/reply-token.ts";
import { exampleCompany } from "../../support/example-company.ts";
import { answerMail, type AnswerParts } from "./answer-mail.ts";
import type { Seen } from "./styles.ts";

const PAGE_HOST = "ab-cdefgh.lambda-url.eu-west-1.on.aws";
export const key = new Uint8Array(32).fill(9);
export const receivingDomain = "in.bjorkholm.example";
export const contactId = "o3vrnil0e2ic28trm7dfhrc2v0clambda4nbp0g1";
const answerId = "d6iitobk75ur44p8kdnnp7g2n800c28trm7dfhrc";
export const token = replyToken(key, { contactId, staffId: "anna" });
export const address = replyAddress(token, { receivingDomain });
export const CUSTOMERS = "Hej!\n\nKan ni komma och mäta på torsdag?\nVi har 14 luckor.\n\n/Karin";
export const LINES = [
  "Kvitterad: svar lovat senast kl.\u00a010.00 i dag, måndag 23\u00a0november.",
  "Från karin@kund.example (Karin Ek), med kopia till per@kund.example.",
  "Svara som vanligt, så går svaret från oss till karin@kund.example och dem i kopia. De här raderna tas bort.",
];
export const seen: Seen = {
  ...relayedWords(LINES, CUSTOMERS, key),
  name: "Karin Ek via Björkholm",
  address,
};

export function passOn(parts: Omit<AnswerParts, "to">): Promise<PassedOn> {
  return passOnRaw(Buffer.from(answerMail({ to: address, ...parts })));
}

function passOnRaw(raw: Uint8Array): Promise<PassedOn> {
  return passOnAnswer({
    company: { receivingDomain, calendar: exampleCompany().calendar },
    raw,
    head: readHead(raw),
    answered: { messageId: "<first@kund.example>", references: ["<root@kund.example>"] },
    from: { name: "Anna Lind, Björkholm", address: "info@in.bjorkholm.example" },
    to: "karin@kund.example",
    cc: ["per@kund.example"],
    keys: [key],
    secrets: [token, contactId],
    hosts: ["s.example", PAGE_HOST],
    linksBegin: TOKENS_BEGIN,
    mark: `answer-${answerId}.abcdefghijklmnopqrstuv`,
    letterId: `answer-${answerId}`,
    now: "2026-11-23T08:30:00.000Z",
  });
}

export async function read(passed: PassedOn) {
  if ("held" in passed) throw new Error(`held: ${passed.held} ${passed.fact ?? ""}`);
  return { raw: Buffer.from(passed.raw).toString("latin1"), ...(await PostalMime.parse(passed.raw)) };
}
