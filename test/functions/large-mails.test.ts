/** Whatever a stranger fills a mail with, its contact stays far below what a table takes (400 KB an item). */
import { describe, expect, it } from "vitest";
import { mailText } from "../support/mail-text.ts";
import { createWorld } from "../support/world.ts";

const parts = (count: number, type: string): string =>
  [
    "From: karin@kund.example",
    "To: info@bjorkholm.example",
    "Subject: Bilagor",
    "Message-ID: <parts@kund.example>",
    'Content-Type: multipart/mixed; boundary="b"',
    "",
    ...Array.from(
      { length: count },
      () => `--b\r\nContent-Type: ${type}\r\nContent-Disposition: attachment\r\n\r\nx`,
    ),
    "--b--",
    "",
  ].join("\r\n");

describe("a mail", () => {
  it.each([
    ["with endless media types", parts(60, `application/${"x".repeat(15_000)}`)],
    ["with endless file names", parts(60, `application/pdf; name="${"x".repeat(4000)}.pdf"`)],
    [
      "with a thousand marks of a loop",
      mailText({ headers: Array.from({ length: 990 }, () => `X-Loop: ${"y".repeat(200)}`) }),
    ],
    [
      "with a thousand recipients",
      mailText({ to: Array.from({ length: 1000 }, (_, n) => `p${n}@kund.example`).join(",\r\n ") }),
    ],
    ["with a megabyte of text", mailText({ text: "Hej! ".repeat(200_000) })],
  ])("%s is logged, and its contact is small", async (_what, raw) => {
    const world = createWorld({ at: "2026-11-23T08:00:00.000Z" });
    const id = await world.receive({ raw });
    const contact = world.memory.stored.contacts.get(id);
    expect(JSON.stringify(contact).length).toBeLessThan(50 * 1024);
    expect(JSON.stringify([...world.memory.stored.threads.values()]).length).toBeLessThan(20 * 1024);
    expect(world.dead).toEqual([]);
  });
});
