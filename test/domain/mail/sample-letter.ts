/** A made-up letter to compose and check. */
import type { LetterToCompose } from "../../../domain/mail/compose-letter.ts";

export const letter = {
  from: { name: "Nordhamn Verktyg", address: "info@nordhamn.example" },
  to: "kim@example.org",
  subject: "Re: Offert på fönster",
  text: "Hej Kim,\n\nDu hör från oss senast kl.\u00a010.00 i dag.\n",
  autoSubmitted: "auto-replied",
  mark: "k1.H-7K2M.c2lnbmF0dXJl",
  messageId: "<h-7k2m@in.nordhamn.example>",
  dateAt: "2026-11-23T07:12:00.000Z",
  inReplyTo: "<offert-1@mail.example.org>",
  references: ["<first@mail.example.org>"],
} as const satisfies LetterToCompose;

export const expected = {
  to: letter.to,
  from: letter.from.address,
  autoSubmitted: letter.autoSubmitted,
} as const;

export function textOf(raw: Uint8Array): string {
  return Buffer.from(raw).toString("latin1");
}
