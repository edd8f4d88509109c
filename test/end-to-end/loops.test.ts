/**
 * Machines that write to machines. Two copies of the system, each one's letters delivered to the other; and an answering
 * machine that nothing gives away. Whatever they do, it ends by itself, within the caps, and each mail is in the log.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { startCompany } from "../../bin/start/company-on-this-machine.ts";
import type { LocalSystem } from "../../local/local-system.ts";
import type { SentLetter } from "../../local/sent.ts";
import { mailText } from "../support/mail-text.ts";

const MONDAY = "2026-11-23T08:00:00.000Z";
const MINUTES_A_ROUND = 10;

/** Far more than any cap: a loop that is still alive then does not end. */
const MOST_ROUNDS = 15;

const undo: (() => Promise<void> | void)[] = [];

afterEach(async () => {
  for (const step of undo.splice(0).reverse()) await step();
});

/** A company as in `companies/example.json`, at a domain of its own. */
async function start(domain: string): Promise<LocalSystem> {
  const settings = readFileSync(new URL("../../companies/example.json", import.meta.url), "utf8");
  const folder = mkdtempSync(join(tmpdir(), "handslag-loops-"));
  undo.push(() => {
    rmSync(folder, { recursive: true });
  });
  const name = domain.split(".")[0] ?? domain;
  writeFileSync(join(folder, `${name}.json`), settings.replaceAll("bjorkholm.example", domain));
  const local = await startCompany(name, { clock: MONDAY, folder });
  undo.push(() => local.stop());
  return local;
}

const acknowledgements = (local: LocalSystem): readonly SentLetter[] =>
  local.sent().filter(({ kind }) => kind === "acknowledgement");

/** Lets each answer to what the other sent, round by round, until nobody has anything to say; answers how many it took. */
async function untilQuiet(systems: readonly LocalSystem[], answer: () => Promise<number>): Promise<number> {
  for (let round = 1; round <= MOST_ROUNDS; round += 1) {
    const answered = await answer();
    for (const local of systems) {
      await local.quiet();
      await local.moveClock(new Date(local.clock.now() + MINUTES_A_ROUND * 60_000).toISOString());
    }
    if (answered === 0) return round;
  }
  throw new Error(`After ${MOST_ROUNDS} rounds they are still writing to each other.`);
}

/** What has been sent since the last call. */
function newLetters(local: LocalSystem): () => readonly SentLetter[] {
  let seen = 0;
  return () => {
    const letters = local.sent().slice(seen);
    seen += letters.length;
    return letters;
  };
}

describe("two copies wired to each other", () => {
  const DOMAINS = ["nordlys.example", "sydvik.example"] as const;

  /** The header fields that say that a machine wrote it. */
  const MARKS =
    /^(?:Auto-Submitted|Precedence|X-Auto-Response-Suppress|X-Handslag-Mark|Feedback-ID): .*\r\n(?:[ \t].*\r\n)*/gim;

  it.each([
    ["as they are", (raw: string) => raw, 1],
    [
      "through a gateway that takes away every mark of a machine",
      (raw: string) => raw.replaceAll(MARKS, ""),
      3,
    ],
  ])("go quiet, %s", async (_how, gateway, most) => {
    const copies = await Promise.all(DOMAINS.map(async (domain) => ({ domain, local: await start(domain) })));
    const sides = copies.map(({ domain, local }, index) => {
      const other = copies[1 - index];
      if (other === undefined) throw new Error("There are two.");
      const letters = newLetters(local);
      /** Delivers what this copy wrote to the other's shared address. */
      const deliver = async (): Promise<number> => {
        const toOther = letters().filter(({ to }) => to.includes(`info@${other.domain}`));
        for (const { raw, from } of toOther) {
          await other.local.sendMail(gateway(raw), { from, to: [`info@in.${other.domain}`] });
        }
        return toOther.length;
      };
      return { domain, local, other, deliver };
    });
    // A person at each shared address writes to the other one.
    for (const { domain, local, other } of sides) {
      const from = `info@${other.domain}`;
      await local.sendMail(mailText({ id: domain, from, to: `info@${domain}`, subject: `Till ${domain}` }), {
        from,
        to: [`info@in.${domain}`],
      });
    }
    await Promise.all(sides.map(({ local }) => local.quiet()));
    await untilQuiet(
      sides.map(({ local }) => local),
      async () => {
        let delivered = 0;
        for (const { deliver } of sides) delivered += await deliver();
        return delivered;
      },
    );
    for (const { local, domain } of sides) {
      const sent = acknowledgements(local);
      expect(sent.length, domain).toBeGreaterThanOrEqual(1);
      expect(sent.length, domain).toBeLessThanOrEqual(most);
    }
    for (const { local, other, domain } of sides) {
      expect(await local.view.received(), domain).toHaveLength(1 + acknowledgements(other.local).length);
    }
  });
});

describe("an answering machine that nothing gives away", () => {
  const MACHINE = "order@maskin.example";
  /** Of one promise: its owner at each of three stages, the backup and the manager. */
  const MOST_ALERTS = 5;

  it.each([
    ["naming the letter that it answers", { refers: true, newSubject: true, letters: 1 }],
    [
      "naming no letter, with a number of its own in each subject",
      { refers: false, newSubject: true, letters: 3 },
    ],
    ["naming no letter, with the same subject each time", { refers: false, newSubject: false, letters: 2 }],
  ])("is answered no more than the caps allow, %s", async (_how, { refers, newSubject, letters: most }) => {
    const local = await start("nordlys.example");
    const letters = newLetters(local);
    let written = 0;
    const write = async (answering?: SentLetter): Promise<void> => {
      written += 1;
      const [, id] = /^Message-ID: (<.*>)\r$/m.exec(answering?.raw ?? "") ?? [];
      const raw = mailText({
        id: `machine${written}`,
        from: MACHINE,
        to: "info@nordlys.example",
        subject: newSubject ? `Ärende ${4710 + written}: vi har fått ert mejl` : "Vi har fått ert mejl",
        text: `Hej! Tack för ert mejl, vårt nummer är ${4710 + written}. Vad gäller det?`,
        ...(refers && id !== undefined && { inReplyToRaw: id }),
      });
      await local.sendMail(raw, { from: MACHINE, to: ["info@in.nordlys.example"] });
    };
    await write();
    await local.quiet();
    const rounds = await untilQuiet([local], async () => {
      const toMachine = letters().filter(({ to }) => to.includes(MACHINE));
      for (const letter of toMachine) await write(letter);
      return toMachine.length;
    });
    const sent = acknowledgements(local).length;
    expect({ sent, rounds }).toEqual({ sent: most, rounds: most + 1 });
    expect(await local.view.received()).toHaveLength(written);

    // Nobody wakes it again: in the days after, only staff hear of it.
    await local.moveClock("2026-11-27T12:00:00.000Z");
    expect(acknowledgements(local)).toHaveLength(sent);
    expect(letters().filter(({ to }) => to.includes(MACHINE))).toEqual([]);
    const toStaff = local.sent().filter(({ kind }) => kind !== "acknowledgement" && kind !== "morning");
    expect(toStaff.length).toBeLessThanOrEqual(MOST_ALERTS * written + 1);
  });
});
