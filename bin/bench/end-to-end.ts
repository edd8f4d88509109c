/**
 * How long a customer's mail is on its way through the system on this machine: from the moment it is due to be handed in
 * (SMTP's MAIL FROM) until SES has taken the acknowledgement, with warm functions. Mails are due at an even pace whether
 * or not those before are done, so that a queue that builds up shows. Beside it, the same server refusing a mail (550),
 * each time half way between two mails: what SMTP alone costs on a machine that is as busy.
 *
 * Emulators stand in for AWS here, and one small machine for a region: it shows what the system itself adds and at which
 * load this machine no longer keeps up, not how long a mail takes on AWS.
 */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { companiesFolder, readCompanyFile } from "../../companies/read.ts";
import type { LocalSystem } from "../../local/local-system.ts";
import { startCompany } from "../start/company-on-this-machine.ts";
import { figure } from "./figure.ts";
import type { Figure, Part } from "./figure.ts";
import { shortMail } from "./made-mail.ts";
import { quantile } from "./rounds.ts";
import { connect } from "./smtp-connection.ts";

/** At once, and more than a function has environments here: afterwards all of them are warm. */
const WARM_UP_MAILS = 8;

/** Longer than a server needs to greet. */
const CONNECTED_BEFORE_MS = 500;

/** What a company may allow itself in an hour: the cap on acknowledgements (`acknowledgementsAnHour`). */
const MOST_LETTERS = 1000;

const NOBODY = "nobody@elsewhere.example";

export const measureEndToEnd: Part = async ({ company: name, loads, seconds }) => {
  const counts = loads.map((load) => Math.max(Math.round(load * seconds), 1));
  const total = counts.reduce((sum, count) => sum + count, WARM_UP_MAILS);
  if (total > MOST_LETTERS) {
    throw new Error(
      `end-to-end: that is ${total} mails, and a company answers at most ${MOST_LETTERS} an hour. Take smaller loads.`,
    );
  }
  const folder = await mkdtemp(join(tmpdir(), "handslag-bench-"));
  let local: LocalSystem | undefined;
  try {
    const to = await writeAnsweringCompany(name, folder);
    local = await startCompany(name, { folder });
    await times(local, { to, load: Infinity, first: 0, count: WARM_UP_MAILS });
    const figures: Figure[] = [];
    let first = WARM_UP_MAILS;
    for (const [index, count] of counts.entries()) {
      const load = loads[index] ?? 1;
      figures.push(...figuresOf(load, await times(local, { to, load, first, count })));
      first += count;
    }
    return figures;
  } finally {
    await local?.stop();
    await rm(folder, { recursive: true, force: true });
  }
};

/** The company's settings, but with letters sent at once and as many as settings allow. Answers with an address of it. */
async function writeAnsweringCompany(name: string, folder: string): Promise<string> {
  const { company } = readCompanyFile(name);
  const written = JSON.parse(await readFile(join(companiesFolder(), `${name}.json`), "utf8")) as object;
  const changed = { letters: "on", acknowledgeAfter: 0, acknowledgementsAnHour: MOST_LETTERS };
  await writeFile(join(folder, `${name}.json`), JSON.stringify({ ...written, ...changed }));
  const answered = company.addresses.find(({ acknowledged }) => acknowledged);
  if (answered === undefined) {
    throw new Error(`${name} acknowledges no address, so there is nothing to time. Name another --company.`);
  }
  return answered.address;
}

/** In milliseconds: from a mail's due moment to its letter, and to its refusal. */
interface Times {
  readonly answered: readonly number[];
  readonly refused: readonly number[];
}

interface Burst {
  readonly to: string;
  /** Mails a second. */
  readonly load: number;
  /** Number of the first mail: no two in a run are alike. */
  readonly first: number;
  readonly count: number;
}

async function times(local: LocalSystem, { to, load, first, count }: Burst): Promise<Times> {
  const startsAt = now() + CONNECTED_BEFORE_MS;
  const mails = Array.from({ length: count }, (_, index) => ({
    ...shortMail(first + index, to),
    dueAt: startsAt + (index / load) * 1000,
  }));
  const [refused] = await Promise.all([
    Promise.all(mails.map((mail) => untilRefused(local, mail.raw, mail.dueAt + 500 / load))),
    ...mails.map(async ({ from, raw, dueAt }) => {
      const taken = await sendAt(local, dueAt, raw, { from, to });
      if (!taken) throw new Error(`The SMTP server refused a mail to ${to}. See why: npm start`);
    }),
  ]);
  await local.quiet();
  const handedOverAt = new Map(
    local.sent().flatMap((letter) => letter.to.map((address) => [address, Date.parse(letter.at)])),
  );
  const answered = mails.map(({ from, dueAt }) => (handedOverAt.get(from) ?? Number.NaN) - dueAt);
  const missing = answered.filter(Number.isNaN).length;
  if (missing > 0) {
    throw new Error(`${missing} of ${count} mails were not answered. See why: npm start -- --verbose`);
  }
  return { answered, refused };
}

async function untilRefused(local: LocalSystem, raw: string, dueAt: number): Promise<number> {
  const taken = await sendAt(local, dueAt, raw, { from: "", to: NOBODY });
  if (taken) throw new Error(`The SMTP server took a mail to ${NOBODY}; it should have refused it.`);
  return now() - dueAt;
}

async function sendAt(
  local: LocalSystem,
  dueAt: number,
  raw: string,
  envelope: { readonly from: string; readonly to: string },
): Promise<boolean> {
  await waitUntil(dueAt - CONNECTED_BEFORE_MS);
  const connection = await connect(local.smtpPort);
  await waitUntil(dueAt);
  return connection.send(raw, envelope);
}

/** Timers may fire up to a millisecond early; a mail must not be sent before it is due. */
async function waitUntil(dueAt: number): Promise<void> {
  for (let left = dueAt - now(); left > 0; left = dueAt - now()) {
    await sleep(left);
  }
}

/** Milliseconds since 1970, with their fractions; the clock of a system that nobody moves shows the same. */
const now = (): number => performance.timeOrigin + performance.now();

function figuresOf(load: number, { answered, refused }: Times): Figure[] {
  return ([50, 99] as const).map((percent) =>
    figure({
      name: `end-to-end/${load}-a-second/p${percent}`,
      value: quantile(answered, percent / 100),
      unit: "ms",
      reference: quantile(refused, percent / 100),
      what: `${percent} of 100 letters are handed over within that time`,
      against: "a mail that SMTP refuses",
      samples: answered.length,
    }),
  );
}
