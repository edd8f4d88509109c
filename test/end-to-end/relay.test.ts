/** Relay mode on the running system: by SMTP in, through SES out, and back again, byte by byte. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import PostalMime from "postal-mime";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startCompany } from "../../bin/start/company-on-this-machine.ts";
import type { LocalSystem } from "../../local/local-system.ts";
import type { SentLetter } from "../../local/sent.ts";
import { answerMail } from "../domain/relay/answer-mail.ts";
import { ANSWER, STYLES } from "../domain/relay/styles.ts";
import { isAllowed } from "../lib/iam.ts";
import { mailText } from "../support/mail-text.ts";

const MONDAY = "2026-11-23T08:00:00.000Z";
const INFO = "info@in.bjorkholm.example";
const FORGED = { spf: "FAIL", dkim: "FAIL", dmarc: "FAIL" } as const;

let local: LocalSystem;
let folder: string;

beforeAll(async () => {
  const example = JSON.parse(
    readFileSync(new URL("../../companies/example.json", import.meta.url), "utf8"),
  ) as Record<string, unknown>;
  folder = mkdtempSync(join(tmpdir(), "handslag-relay-"));
  const settings = { ...example, mode: "relay", addresses: [{ address: INFO, owner: "anna" }] };
  writeFileSync(join(folder, "fjord.json"), JSON.stringify(settings));
  local = await startCompany("fjord", { clock: MONDAY, folder, record: true });
});
afterAll(async () => {
  await local.stop();
  rmSync(folder, { recursive: true });
});

async function write(id: string, from = `${id}@kund.example`): Promise<void> {
  const raw = mailText({
    id,
    from: `Karin Ek <${from}>`,
    to: INFO,
    cc: "Per <per@kund.example>",
    subject: `Köksluckor ${id}`,
    text: "Hej!\n\nKan ni komma och mäta på torsdag?",
  });
  await local.sendMail(raw, { from, to: [INFO] });
  await local.quiet();
}

const sent = (
  kind: string,
  about: string,
): Promise<{ letter: SentLetter; mail: Awaited<ReturnType<typeof read>> }[]> =>
  Promise.all(local.sent().map(async (letter) => ({ letter, mail: await read(letter) }))).then((all) =>
    all.filter(({ letter, mail }) => letter.kind === kind && (mail.subject ?? "").endsWith(about)),
  );

const read = (letter: SentLetter) => PostalMime.parse(letter.raw);

async function answer(
  about: string,
  parts: Partial<Parameters<typeof answerMail>[0]>,
  verdicts = {},
): Promise<void> {
  const [relayed] = await sent("relay", about);
  const to = relayed?.mail.from?.address ?? "";
  const from = parts.from ?? "anna@bjorkholm.example";
  const id = `${about}-${local.sent().length}@bjorkholm.example`;
  const raw = answerMail({ id, subject: `Re: Köksluckor ${about}`, ...parts, to });
  await local.sendMail(raw, { from, to: [to] }, verdicts);
  await local.quiet();
}

describe("a relayed mail", () => {
  it("is what its owner gets: who, what was decided, the text, and an address to answer", async () => {
    await write("ett");
    const [relayed, ...more] = await sent("relay", "ett");
    expect(more).toEqual([]);
    expect(relayed?.letter.to).toEqual(["anna@bjorkholm.example"]);
    const { from, text = "", headers } = relayed?.mail ?? { headers: [] };
    expect(from?.name).toBe("Karin Ek via Björk & Holm Snickeri");
    expect(from?.address).toMatch(/^svar\+[a-z2-7]{26}@in\.bjorkholm\.example$/);
    expect(text).toMatch(/^\[Handslag\] Kvitter\S+( strax)?: svar lova[ts] senast/);
    expect(text).toContain("per@kund.example");
    expect(text.trimEnd().endsWith("Kan ni komma och mäta på torsdag?")).toBe(true);
    expect(headers.filter(({ key }) => key === "auto-submitted")).toEqual([]);
    expect(await sent("acknowledgement", "ett")).toHaveLength(1);
  });
});

describe("an answer by staff", () => {
  it.each([
    "Outlook desktop, HTML",
    "Outlook desktop, text with links",
    "Gmail, both",
    "iPhone, HTML",
    "iPhone, text",
  ])("from %s is what the customer gets, with Cc, and nothing that was only for staff", async (style) => {
    const about = style.replaceAll(/\W+/g, "").toLowerCase();
    await write(about);
    const [relayed] = await sent("relay", about);
    const { text = "", html = "", from } = relayed?.mail ?? {};
    const seen = { text, html, name: from?.name ?? "", address: from?.address ?? "" };
    await answer(about, STYLES[style]?.(seen) ?? {});
    const [passed, ...more] = await sent("answer", about);
    expect(more).toEqual([]);
    expect(passed?.letter.to).toEqual([`${about}@kund.example`, "per@kund.example"]);
    const { mail, letter } = passed ?? {};
    expect(mail?.from).toEqual({ name: "Anna Björk, Björk & Holm Snickeri", address: INFO });
    expect(mail?.cc?.map(({ address }) => address)).toEqual(["per@kund.example"]);
    const all = `${mail?.text ?? ""}${mail?.html ?? ""}`;
    expect(all).toContain("Vi kommer på torsdag kl. 9.");
    expect(all).toContain("Kan ni komma och mäta på torsdag?");
    expect(all).toContain(INFO);
    expect(`${all}${letter?.raw ?? ""}`).not.toMatch(/svar\+|Handslag\]|Kvitter/);
    const header = (name: string) => mail?.headers.find(({ key }) => key === name)?.value;
    expect(header("in-reply-to")).toBe(`<${about}@kund.example>`);
    expect(header("auto-submitted")).toBeUndefined();
  });

  it("with something of ours left in it is held, and its writer told why; the promise stays", async () => {
    await write("kvar");
    const [relayed] = await sent("relay", "kvar");
    await answer("kvar", {
      html: `<p>${ANSWER}</p>${(relayed?.mail.from?.address ?? "").replace("@", "<wbr>@")}`,
    });
    await local.moveClock(new Date(local.clock.now() + 10 * 60_000).toISOString());
    expect(await sent("answer", "kvar")).toEqual([]);
    const told = local.sent().filter(({ kind }) => kind === "returned");
    expect(told.map(({ to }) => to)).toEqual([["anna@bjorkholm.example"]]);
    expect(local.sent().find(({ kind }) => kind === "returned")?.raw).toContain("kvar@kund.example");
    const waiting = await local.view.waiting();
    expect(waiting.map(({ customer }) => customer)).toContain("kvar@kund.example");
  });

  it("with a stolen address, by somebody who is not proved to be of the staff, reaches nobody", async () => {
    await write("stulen");
    await answer("stulen", { text: "Ändra kontonumret." }, FORGED);
    expect(await sent("answer", "stulen")).toEqual([]);
    expect(
      local
        .sent()
        .some(({ raw, to }) => raw.includes("kontonumret") && !to.includes("anna@bjorkholm.example")),
    ).toBe(false);
  });

  it("of seven megabytes goes on as it is", async () => {
    await write("stor");
    const content = Buffer.alloc(6_900_000, "abcdefghij ");
    await answer("stor", { text: "Här är ritningen.", files: [{ name: "ritning.pdf", content }] });
    const [passed] = await sent("answer", "stor");
    const [file] = passed?.mail.attachments ?? [];
    expect(Buffer.from(file?.content as ArrayBuffer).equals(content)).toBe(true);
  }, 60_000);
});

it("asks AWS for nothing that its roles may not", async () => {
  const denied = new Set<string>();
  for (const call of local.calls()) {
    if (!(await isAllowed(call, local.rolePolicies.get(call.functionName) ?? []))) {
      denied.add(`${call.functionName} ${call.action} ${call.resource}`);
    }
  }
  expect([...denied]).toEqual([]);
}, 120_000);
