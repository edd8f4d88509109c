/**
 * The whole system in memory, with verbs of the domain: a mail comes in, time passes, staff answer, letters went out.
 * Real rules and real functions; fake ports that keep what is durable across a crash. `fault` breaks one call of one
 * port, before or after it took effect; the queues deliver again as SQS does, and give up after five times.
 */
import { DAILY_AT } from "../../aws/contract.ts";
import type { Company } from "../../domain/company.ts";
import { companyNow, type DailyRun, NEW_COMPANY_STATE } from "../../domain/company-state.ts";
import type { Delivery } from "../../domain/letters/letter.ts";
import type { HandOver, Journal, MailReader } from "../../domain/ports.ts";
import { readMail } from "../../domain/mail/read-mail.ts";
import type { PromiseStage } from "../../domain/promise/promise.ts";
import { type Instant, plusMilliseconds } from "../../domain/time/instant.ts";
import { createReceiveMail } from "../../functions/receive-mail/receive-mail.ts";
import { createRecordDelivery } from "../../functions/record-delivery/record-delivery.ts";
import { createSendLetter } from "../../functions/send-letter/send-letter.ts";
import { createImportLedger } from "../../functions/import-ledger/import-ledger.ts";
import { createSweep } from "../../functions/sweep/sweep.ts";
import { createWatchPromises } from "../../functions/watch-promises/watch-promises.ts";
import { createDailyRuns, dailyRunsBefore } from "./daily-runs.ts";
import { dictionaries } from "./dictionaries.ts";
import { createFaults } from "./faults.ts";
import { createMemoryLedgerFiles } from "./memory-ledger.ts";
import { createMemory } from "./memory-ports.ts";
import { createMemoryQueues } from "./memory-queues.ts";
import { createMemorySecondChannel, type ToldElsewhere } from "./memory-second-channel.ts";
import { exampleCompany } from "./example-company.ts";
import type { Queued, SentLetter, Task } from "./world-tasks.ts";
import { relationPorts } from "./relation-world.ts";
import { type StaffMail, staffMail } from "./staff-mail.ts";
import { type MailToSend, receiptOf } from "./receipts.ts";

export type { SentLetter } from "./world-tasks.ts";

const MOST_RECEIVES = 5;
const SWEEP_EVERY_MINUTES = 5;

export function createWorld({ at, company = exampleCompany() }: { at: Instant; company?: Company }) {
  let now = at;
  let nextId = 0;
  const clock = (): Instant => now;
  const memory = createMemory({
    ...NEW_COMPANY_STATE,
    ranOn: dailyRunsBefore(at, company.calendar.timeZone),
  });
  const faults = createFaults();
  const queue: Queued[] = [];
  const schedules = new Map<string, { at: Instant; task: Task }>();
  const dead: Task[] = [];
  const sent: SentLetter[] = [];
  /** What went out by the second channel. */
  const toldElsewhere: ToldElsewhere[] = [];
  const flags: { metric: string; facts: Readonly<Record<string, unknown>> }[] = [];
  /** What SES answers next, instead of taking the letter. */
  const refusals: HandOver[] = [];
  /** Whether SES's own events arrive, whether schedules and the sweep call, and how many messages are worked on at once. */
  const settings = { newsArrives: true, schedulesCall: true, sweeps: true, atOnce: 1 };

  const journal: Journal = {
    info: () => undefined,
    flag: (metric, facts = {}) => flags.push({ metric, facts }),
  };
  const put = (task: Task, delaySeconds = 0): void => {
    queue.push({ task, visibleAt: plusMilliseconds(now, delaySeconds * 1000), received: 0 });
  };

  function news(letterId: string, attempt: number, sesMessageId: string, what: Delivery["what"]): void {
    if (settings.newsArrives) {
      const messageId = `<${sesMessageId}@eu-west-1.amazonses.com>`;
      put({
        to: "record-delivery",
        news: { letterId, attempt, sesMessageId, messageId, delivery: { what, at: now } },
      });
    }
  }

  const importFile = (key: string): void => {
    put({ to: "import-ledger", key });
  };
  const { handedIn, readLedgers: read } = memory.stored;
  const ledgerFiles = createMemoryLedgerFiles({ handedIn, read }, { clock, onPut: importFile });
  const ports = faults.wrap({
    log: memory.log,
    promises: memory.promises,
    letters: memory.letters,
    caps: memory.caps,
    register: memory.register,
    keys: memory.keys,
    companyBook: memory.companyBook,
    deeds: memory.deeds,
    mailStore: memory.mailStore,
    ledger: memory.ledger,
    ledgerState: memory.ledgerState,
    ledgerFiles,
    ...relationPorts(memory),
    imports: {
      feedAgain: async (key: string) => {
        importFile(key);
      },
    },
    ...createMemoryQueues({ put, queue, dead, schedules }),
    secondChannel: createMemorySecondChannel(toldElsewhere),
    postOffice: {
      handOver: async (
        post: Omit<SentLetter, "at" | "raw" | "sesMessageId"> & { raw: Uint8Array },
      ): Promise<HandOver> => {
        const refusal = refusals.shift();
        if (refusal !== undefined) return refusal;
        nextId += 1;
        const sesMessageId = `ses-${nextId}`;
        sent.push({ ...post, at: now, sesMessageId, raw: Buffer.from(post.raw).toString() });
        news(post.letterId, post.attempt, sesMessageId, "send");
        return { result: "accepted", sesMessageId, messageId: `<${sesMessageId}@eu-west-1.amazonses.com>` };
      },
    },
  });

  const deps = {
    clock,
    journal,
    mailReader: { read: readMail } satisfies MailReader,
    dictionaries,
    ...ports,
    company,
    settings: company,
    companyNow: async () => companyNow(company, await memory.companyBook.read(), now),
    everyMinutes: SWEEP_EVERY_MINUTES,
    pageUrl: "https://page.example/",
    dailyAt: DAILY_AT,
  };
  const receiveMail = createReceiveMail(deps);
  const sendLetter = createSendLetter(deps);
  const watchPromises = createWatchPromises(deps);
  const recordDelivery = createRecordDelivery(deps);
  const importLedger = createImportLedger({ ...deps, files: ports.ledgerFiles });
  const sweep = createSweep(deps);
  const runDaily = createDailyRuns({ ...deps, company });

  function run(task: Task): Promise<unknown> {
    switch (task.to) {
      case "receive-mail":
        return receiveMail(task.incoming);
      case "send-letter":
        return sendLetter(task.letterId);
      case "watch-promises":
        return watchPromises(task);
      case "record-delivery":
        return recordDelivery(task.news);
      case "daily":
        return runDaily(task.run);
      case "import-ledger":
        return importLedger(task.key);
      case "sweep":
        return sweep();
    }
  }

  /** Runs everything that can be run now, until nothing is left. */
  async function settle(): Promise<void> {
    for (;;) {
      const batch = queue.filter(({ visibleAt }) => visibleAt <= now).slice(0, settings.atOnce);
      if (batch.length === 0) return;
      for (const queued of batch) queue.splice(queue.indexOf(queued), 1);
      await Promise.all(batch.map(work));
    }
  }

  async function work(queued: Queued): Promise<void> {
    try {
      await run(queued.task);
    } catch (error) {
      if (!faults.isFault(error)) throw error;
      const received = queued.received + 1;
      if (received >= MOST_RECEIVES) dead.push(queued.task);
      else queue.push({ ...queued, received, visibleAt: plusMilliseconds(now, 3 * 60_000) });
    }
  }

  /** Lets time pass up to the given instant; schedules, delays and sweeps happen on the way, in order. */
  async function passTimeUntil(until: Instant): Promise<void> {
    await settle();
    while (now < until) {
      const nextSweep = new Date((Math.floor(Date.parse(now) / 300_000) + 1) * 300_000).toISOString();
      const moments = [
        until,
        nextSweep,
        ...queue.map(({ visibleAt }) => visibleAt),
        ...[...schedules.values()].map((schedule) => schedule.at),
      ].filter((moment) => moment > now);
      now = moments.sort()[0] ?? until;
      if (now > until) now = until;
      for (const [name, schedule] of schedules) {
        if (schedule.at <= now) {
          schedules.delete(name);
          if (settings.schedulesCall) put(schedule.task);
        }
      }
      if (now === nextSweep && settings.sweeps) put({ to: "sweep" });
      await settle();
    }
  }

  function arrive(mail: MailToSend): string {
    nextId += 1;
    const contactId = mail.id ?? `m${nextId}`;
    memory.stored.incoming.set(contactId, { raw: Buffer.from(mail.raw), storedAt: now });
    put({ to: "receive-mail", incoming: { contactId, receipt: receiptOf(mail, now) } });
    return contactId;
  }

  return {
    company,
    memory,
    faults,
    settings,
    sent,
    flags,
    dead,
    refusals,
    toldElsewhere,
    now: clock,
    settle,
    at: passTimeUntil,
    /** A mail comes in, now. Answers with its id. */
    async receive(mail: MailToSend): Promise<string> {
      const contactId = arrive(mail);
      await settle();
      return contactId;
    },
    /** Somebody puts a ledger file into the folder of imports, now. */
    async handIn(name: string, bytes: Uint8Array | string): Promise<void> {
      await ledgerFiles.put(`imports/${name}`, Buffer.from(bytes));
      await settle();
    },
    /** Staff write to Handslag, now: a note, or an answer to a letter. Answers with the mail's id. */
    async staffWrites(mail: StaffMail): Promise<string> {
      nextId += 1;
      const contactId = arrive(staffMail(`staff${nextId}`, mail));
      await settle();
      return contactId;
    },
    /** Many mails come in before the first is read. Answers with their ids. */
    async receiveAll(mails: readonly MailToSend[]): Promise<string[]> {
      const ids = mails.map(arrive);
      await settle();
      return ids;
    },
    /** The same message is delivered again. */
    async redeliver(contactId: string, mail: MailToSend): Promise<void> {
      put({ to: "receive-mail", incoming: { contactId, receipt: receiptOf(mail, now) } });
      await settle();
    },
    /** The letter is queued once more. */
    async queueLetter(letterId: string): Promise<void> {
      put({ to: "send-letter", letterId });
      await settle();
    },
    /** Somebody calls for a look at a promise, at any time. */
    async call(promiseId: string, version: number, stage: PromiseStage): Promise<void> {
      put({ to: "watch-promises", promiseId, version, stage });
      await settle();
    },
    /** The schedule of a daily run calls. */
    async runDaily(daily: DailyRun): Promise<void> {
      put({ to: "daily", run: daily });
      await settle();
    },
    /** SES tells something of a letter. */
    async tellNews(letterId: string, delivery: Delivery): Promise<void> {
      const { attempt = 1, sesMessageId = "ses-0" } = memory.stored.letters.get(letterId) ?? {};
      const messageId = `<${sesMessageId}@eu-west-1.amazonses.com>`;
      put({ to: "record-delivery", news: { letterId, attempt, sesMessageId, messageId, delivery } });
      await settle();
    },
    confirmations: () => sent.filter(({ kind }) => kind === "confirmation"),
    acknowledgements: () => sent.filter(({ kind }) => kind === "acknowledgement"),
    summaries: () => sent.filter(({ kind }) => kind === "summary"),
    morningLetters: () => sent.filter(({ kind }) => kind === "morning"),
    alerts: () => sent.filter(({ kind }) => kind === "alert"),
  };
}

export type World = ReturnType<typeof createWorld>;
