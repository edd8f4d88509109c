/**
 * The first hour, as a new user has it: a settings file made from the example as the README says, one forwarding rule for
 * the shared mailbox, everything in preview. Who waits is right, and nothing reaches anybody but staff.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import PostalMime from "postal-mime";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { startCompany } from "../../bin/start/company-on-this-machine.ts";
import type { LocalSystem } from "../../local/local-system.ts";
import type { SentLetter } from "../../local/sent.ts";
import type { WaitingRow } from "../../local/system-view.ts";
import { FIRST_HOUR } from "../support/first-hour.ts";
import { mailFrom } from "../support/passed-on.ts";

const STAFF = ["eva@granlund.example", "jonas@granlund.example"];

/** `companies/example.json`, filled in for another company; what the README says to leave out is left out. */
function settings(): Record<string, unknown> {
  const {
    letters: _on,
    acknowledgeAfter: _0,
    ...example
  } = JSON.parse(readFileSync(new URL("../../companies/example.json", import.meta.url), "utf8")) as Record<
    string,
    unknown
  >;
  return {
    ...example,
    name: "Granlunds Smide",
    legal: { name: "Granlunds Smide AB", number: "556000-0001", seat: "Lund" },
    privacyUrl: "https://granlund.example/integritet",
    receivingDomain: "in.granlund.example",
    addresses: [
      { address: "info@granlund.example", owner: "eva" },
      { address: "order@granlund.example", owner: "jonas" },
    ],
    fallbackOwner: "eva",
    bookkeeper: "jonas",
    staff: [
      {
        id: "eva",
        name: "Eva Granlund",
        address: "eva@granlund.example",
        language: "sv",
        backup: "jonas",
        manager: true,
      },
      { id: "jonas", name: "Jonas Ek", address: "jonas@granlund.example", language: "sv", backup: "eva" },
    ],
    urgentPhone: undefined,
    alarmAddress: "drift@konsult.example",
  };
}

/** Local time on a day of November 2026. */
const onDay = (day: number, time: string): string =>
  new Date(`2026-11-${day}T${time}:00+01:00`).toISOString();

describe("the first hour of a new company", () => {
  const folder = mkdtempSync(join(tmpdir(), "handslag-companies-"));
  let local: LocalSystem;
  let waiting: WaitingRow[];

  beforeAll(async () => {
    writeFileSync(join(folder, "granlund.json"), JSON.stringify(settings()));
    vi.stubEnv("HANDSLAG_COMPANIES", folder);
    local = await startCompany("granlund", { clock: onDay(23, "09:00") });
    for (const { at, raw, envelope, verdicts } of FIRST_HOUR) {
      await local.moveClock(onDay(23, at));
      await local.sendMail(raw, envelope, verdicts);
    }
    await local.moveClock(onDay(23, "10:00"));
    const answer = await fetch(`http://127.0.0.1:${String(local.httpPort)}/local/waiting`);
    waiting = (await answer.json()) as WaitingRow[];
  });
  afterAll(async () => {
    vi.unstubAllEnvs();
    await local.stop();
    rmSync(folder, { recursive: true });
  });

  const previews = (): SentLetter[] => local.sent().filter(({ kind }) => kind === "preview");
  const text = async ({ raw }: SentLetter): Promise<string> => (await PostalMime.parse(raw)).text ?? "";

  it("lists exactly who waits, with the deadline and the owner of each", () => {
    const expected = FIRST_HOUR.flatMap(({ who, waits }) =>
      waits === undefined ? [] : [[who, waits.owner, onDay(24, waits.by)]],
    );
    expect(waiting.map(({ customer, owner, deadlineAt }) => [customer, owner, deadlineAt]).sort()).toEqual(
      expected.sort(),
    );
    expect(waiting.map(({ deadlineAt }) => deadlineAt)).toEqual(
      waiting.map(({ deadlineAt }) => deadlineAt).sort(),
    );
  });

  it("tells of every mail what became of it", async () => {
    const rows = await local.view.received();
    expect(rows.map(({ from }) => from)).toEqual(FIRST_HOUR.map(({ who }) => who));
    expect(rows.filter(({ because }) => because === undefined || because === "")).toEqual([]);
  });

  it("shows the owner what would have gone to whom, unless somebody was quicker", async () => {
    const shown = await Promise.all(
      previews().map(async (letter) => [letter.to[0], await text(letter)] as const),
    );
    // Nothing proves the one, and a rule that may hide a machine passed the other on.
    const withheld = ["harry@stone.example", "maja@holm.example"];
    const expected = [
      ["karin@lindqvist.example", "eva"],
      ...FIRST_HOUR.filter(({ who, waits }) => waits !== undefined && !withheld.includes(who)).map(
        ({ who, waits }) => [who, waits?.owner.startsWith("Jonas") ? "jonas" : "eva"],
      ),
    ] as const;
    for (const [who = "", owner = ""] of expected) {
      expect(
        shown.filter(([to, said]) => to === `${owner}@granlund.example` && said.includes(who)),
      ).toHaveLength(1);
    }
    expect(shown).toHaveLength(expected.length);
  });

  it("lists them in the next morning's letters, seven lines each, and all on the page behind the link", async () => {
    const before = local.sent().length;
    await local.moveClock(onDay(24, "08:05"));
    const letters = local.sent().slice(before);
    expect(letters.map(({ kind, to }) => [kind, ...to]).sort()).toEqual(
      STAFF.map((address) => ["morning", address]),
    );
    const [toEva = "", toJonas = ""] = await Promise.all(
      STAFF.map((address) => text(letters.find(({ to }) => to.includes(address)) as SentLetter)),
    );
    const waitingFor = (owner: string): string[] =>
      waiting.filter((row) => row.owner === owner).map(({ customer }) => customer);
    const named = (said: string): string[] => waitingFor("Eva Granlund").filter((who) => said.includes(who));
    expect(toEva.match(/^\d\. /gm)).toHaveLength(7);
    expect(named(toEva)).toHaveLength(7);
    expect(toJonas).toContain(waitingFor("Jonas Ek")[0]);
    expect(named(toJonas)).toEqual([]);
    const [link = ""] = /http:\S+/.exec(toEva) ?? [];
    const page = await (await fetch(link)).text();
    expect(named(page)).toEqual(waitingFor("Eva Granlund"));
  });

  it("takes a supplier off the list at one word in answer to the preview", async () => {
    const shown = await Promise.all(previews().map(async (letter) => [letter, await text(letter)] as const));
    const [preview] = shown.find(([, said]) => said.includes("lars@stalgrossisten.example")) ?? [];
    const raw = mailFrom({
      at: "10:02",
      from: "Eva Granlund <eva@granlund.example>",
      to: "handslag@in.granlund.example",
      subject: "Sv: Förhandsvisning",
      inReplyTo: `${preview?.id ?? ""}@eu-west-1.amazonses.com`,
      text: "leverantör\r\n\r\nEva",
    });
    await local.sendMail(raw, { from: "eva@granlund.example", to: ["handslag@in.granlund.example"] });
    await local.quiet();
    const left = (await local.view.waiting()).map(({ customer }) => customer);
    expect(left).not.toContain("lars@stalgrossisten.example");
    expect(left).toHaveLength(waiting.length - 1);
  });

  it("sends nothing to anybody but staff, then and for a week", async () => {
    await local.moveClock("2026-11-30T09:00:00.000Z");
    expect(local.sent().length).toBeGreaterThan(20);
    expect([...new Set(local.sent().flatMap(({ to }) => to))].sort()).toEqual(STAFF);
  });
});
