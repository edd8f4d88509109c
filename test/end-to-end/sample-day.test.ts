/**
 * The sample day on the stack that will be deployed: every mail goes through SMTP, the emulators and the bundles, and
 * what became of it is what the day expects. A wire that is missing in `lib/` makes this fail.
 */
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startCompany } from "../../bin/start/company-on-this-machine.ts";
import { importFiles } from "../../bin/customers/import-files.ts";
import { registerOf } from "../../bin/customers/open-register.ts";
import { relationsDueIn } from "../../bin/start/relations-due.ts";
import { isAccountedFor, playSampleDay, readSampleDay, SAMPLE_REGISTER } from "../../bin/start/sample-day.ts";
import type { PlayedMail } from "../../bin/start/sample-day.ts";
import { slowPayersOf } from "../../bin/start/slow-payers.ts";
import { readCompany } from "../../companies/read.ts";
import type { LocalSystem } from "../../local/local-system.ts";

interface Expected {
  readonly file: string;
  readonly expect: {
    readonly kind: string;
    readonly acknowledged: boolean;
    readonly reasons: readonly string[];
    readonly promisedAt?: string;
  };
}

const company = readCompany("example");

const expected = JSON.parse(
  readFileSync(new URL("../../events/sample-day.json", import.meta.url), "utf8"),
) as readonly Expected[];

describe("the sample day", () => {
  let local: LocalSystem;
  let played: PlayedMail[];

  beforeAll(async () => {
    const day = await readSampleDay();
    local = await startCompany("example", { clock: new Date(day[0]?.at ?? 0).toISOString() });
    const open = registerOf(local.access);
    const now = new Date(local.clock.now()).toISOString();
    await importFiles({ files: [SAMPLE_REGISTER], company, register: open.register, now });
    open.close();
    played = await playSampleDay(local, day);
  });
  afterAll(() => local.stop());

  it("accounts for every mail", () => {
    expect(played).toHaveLength(expected.length);
    expect(played.filter((each) => !isAccountedFor(each)).map(({ mail }) => mail.file)).toEqual([]);
  });

  it.each(expected.map((each) => [each.file, each.expect] as const))(
    "%s ends as it should",
    (file, wanted) => {
      const row = played.find(({ mail }) => mail.file === file)?.row;
      expect(row).toMatchObject({ outcome: wanted.kind, acknowledged: wanted.acknowledged });
      expect(row?.reasons).toEqual(expect.arrayContaining([...wanted.reasons]));
      if (wanted.promisedAt !== undefined) {
        expect(Date.parse(row?.promisedAt ?? "")).toBe(Date.parse(wanted.promisedAt));
      }
    },
  );

  it("answers exactly those who are to be answered, each once", () => {
    const answered = local
      .sent()
      .filter(({ kind }) => kind === "acknowledgement")
      .flatMap(({ to }) => to);
    const waiting = played.filter(({ row }) => row?.acknowledged).map(({ row }) => row?.from);
    expect([...answered].sort()).toEqual([...waiting].sort());
  });

  it("tells the bookkeeper what was read of each ledger file, and both of who pays slowly, once", () => {
    const letters = (kind: string): string[] =>
      local
        .sent()
        .filter((letter) => letter.kind === kind)
        .flatMap(({ to }) => to)
        .sort();
    expect(letters("ledger-read")).toEqual(["bo@bjorkholm.example", "bo@bjorkholm.example"]);
    expect(letters("payer-list")).toEqual(["anna@bjorkholm.example", "bo@bjorkholm.example"]);
    expect(letters("payer-alert")).toEqual([]);
  });

  it("finds whom it is good to be in touch with, and which talk is due", async () => {
    const { contactsDue, talksDue } = await relationsDueIn(local.access, company);
    expect(contactsDue).toContainEqual(
      expect.objectContaining({ customer: "Ingeborg Ärlig", owner: "sofie" }),
    );
    expect(talksDue).toMatchObject([
      { customer: "Åkerlunds Möbelsnickeri AB", owner: "bo", kind: "evaluation", dueOn: "2027-01-22" },
      { customer: "Åkerlunds Möbelsnickeri AB", owner: "bo", kind: "update", dueOn: "2026-07-22" },
    ]);
  });

  it("finds who pays slowly, with the reasons", async () => {
    expect(await slowPayersOf(local.access)).toMatchObject([
      { customer: 'Strandhotellet "Solgården" HB', state: "serious" },
      {
        customer: "Åkerlunds Möbelsnickeri AB",
        state: "slow",
        reasons: ["late-invoices", "days-late", "reminders", "open"],
      },
    ]);
  });

  it("names every type of resource that this machine does not know", () => {
    expect([...local.deployment.unknown.keys()]).toEqual([]);
  });
});
