/** Bytes in which no mail can be seen, with what SES itself writes above whatever it receives. */
import { expect, it } from "vitest";
import { createWorld } from "../support/world.ts";

const TRACE = [
  "Return-Path: <x@y.example>",
  "Received: from y.example (y.example [192.0.2.1]) by inbound-smtp.eu-west-1.amazonaws.com with SMTP id abc;",
  " Mon, 23 Nov 2026 08:00:00 +0000 (UTC)",
  "X-SES-Spam-Verdict: PASS",
  "X-SES-Virus-Verdict: PASS",
  "Received-SPF: none (spfCheck: 192.0.2.1 is neither permitted nor denied by domain of y.example)",
  "Authentication-Results: amazonses.com; spf=none; dmarc=none header.from=y.example;",
  "X-SES-RECEIPT: AEFBQUFBQUFB",
  "X-SES-DKIM-SIGNATURE: a=rsa-sha256; q=dns/txt; b=abc; c=relaxed/simple; s=x; d=amazonses.com; v=1; bh=x;",
  "",
].join("\r\n");

const noise = Buffer.from(Array.from({ length: 4096 }, (_, index) => (index * 167 + 13) % 256));

it.each([
  ["none at all", Buffer.alloc(0)],
  ["noise", noise],
  [
    "a header of 3 MB before the sender",
    Buffer.from(`X-Pad: ${"x".repeat(3_000_000)}\r\nFrom: a@b.example\r\n\r\nHej`),
  ],
])("with %s are kept, shown as unreadable, and reported", async (_what, bytes) => {
  const world = createWorld({ at: "2026-11-23T08:00:00.000Z" });
  const id = await world.receive({ raw: Buffer.concat([Buffer.from(TRACE), bytes]) });
  expect(world.memory.stored.contacts.get(id)).toMatchObject({
    kind: "unreadable",
    promise: "none",
    acknowledge: false,
  });
  expect(world.memory.stored.contacts.get(id)?.cautions?.map(({ code }) => code)).toContain("unreadable");
  expect(world.flags.map(({ metric }) => metric)).toEqual(["QuarantinedMail"]);
  expect(world.memory.stored.filed.has(id)).toBe(true);
});
