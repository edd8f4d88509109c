import { expect, it } from "vitest";
import { isSafeMessageId } from "../../../domain/mail/message-id.ts";

it.each([
  "<a@b>",
  "<CAF+x=4_w.1@mail.example.org>",
  "<0102018f-1a2b@eu-west-1.amazonses.com>",
  "<AM0PR03MB1234@AM0PR03.eurprd03.prod.example>",
  "<1@[192.0.2.1]>",
])("%s may be repeated", (id) => {
  expect(isSafeMessageId(id)).toBe(true);
});

it.each([
  "",
  "<>",
  "a@b",
  "<ab>",
  "<a@b> <c@d>",
  "<a@b>\r\nBcc: v@example.net",
  "<a@b\n>",
  "<a b@c>",
  '<"a"@b>',
  "<a@b(c)>",
  "<a@b,c@d>",
  "<å@b>",
  "<=?utf-8?Q?a=0D=0A?=@b>",
  `<${"a".repeat(250)}@b>`,
])("%j may not", (id) => {
  expect(isSafeMessageId(id)).toBe(false);
});
