/** The address to which staff answer: what it holds, and that nobody else can make one. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { isSafeAddress } from "../../../domain/mail/address.ts";
import { isReplyTokenOf, replyAddress, replyToken, tokenIn } from "../../../domain/relay/reply-token.ts";

const key = new Uint8Array(32).fill(1);
const company = { receivingDomain: "in.bjorkholm.example" };

it("is short, safe, and tells nothing, whatever the ids are (property)", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (contactId, staffId) => {
      const token = replyToken(key, { contactId, staffId });
      const address = replyAddress(token, company);
      expect(isSafeAddress(address)).toBe(true);
      expect(address.split("@")[0]).toHaveLength("svar+".length + 26);
      expect(tokenIn(address.toUpperCase(), company)).toBe(token);
    }),
  );
});

it("holds for one mail and one staff member, with any key that is still in use", () => {
  const mail = { contactId: "m1", staffId: "anna" };
  const token = replyToken(key, mail);
  const newer = new Uint8Array(32).fill(2);
  expect(isReplyTokenOf([key], token, mail)).toBe(true);
  expect(isReplyTokenOf([newer, key], token, mail)).toBe(true);
  expect(isReplyTokenOf([newer], token, mail)).toBe(false);
  expect(isReplyTokenOf([key], token, { ...mail, contactId: "m2" })).toBe(false);
  expect(isReplyTokenOf([key], token, { ...mail, staffId: "bo" })).toBe(false);
  expect(isReplyTokenOf([key], token.slice(1), mail)).toBe(false);
});

it.each([
  "svar@in.bjorkholm.example",
  "svar+kort@in.bjorkholm.example",
  "svar+abcdefghijklmnopqrstuvwxy0@in.bjorkholm.example",
  "svar+abcdefghijklmnopqrstuvwxyz@other.example",
  "xsvar+abcdefghijklmnopqrstuvwxyz@in.bjorkholm.example",
  "",
])("is no other address: %s", (address) => {
  expect(tokenIn(address, company)).toBeUndefined();
});
