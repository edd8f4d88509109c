/**
 * What the daily runs read, in DynamoDB's own read units, as customers grow and what is due does not: no run may read every
 * customer. The adapters and runs are those that are deployed; the emulator counts as DynamoDB does (half a unit for each
 * begun 4 KB of what an index gives, one for each of an item that is read by its id).
 */
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DAILY_AT, ENVIRONMENT, type TableName } from "../../aws/contract.ts";
import { type Dynamo, TABLE_VARIABLES, createDynamo } from "../../aws/dynamodb.ts";
import { createDynamoDeeds } from "../../aws/dynamodb-deeds.ts";
import { createDynamoLedgerState } from "../../aws/dynamodb-ledger-state.ts";
import { createDynamoLetterBook } from "../../aws/dynamodb-letter-book.ts";
import { createDynamoRelationStores } from "../../aws/dynamodb-relation-stores.ts";
import { readCompany } from "../../companies/read.ts";
import { NEW_COMPANY_STATE } from "../../domain/company-state.ts";
import type { Journal } from "../../domain/ports.ts";
import { AT_ONCE } from "../../domain/payment/ledger-book.ts";
import { circumstancesOf, withLooks } from "../../domain/relation/when-to-look.ts";
import { createFlagSlowPayers } from "../../functions/flag-slow-payers/flag-slow-payers.ts";
import { createLearnReplyTime } from "../../functions/learn-reply-time/learn-reply-time.ts";
import { createPlanContacts } from "../../functions/plan-contacts/plan-contacts.ts";
import { createPlanTalks } from "../../functions/plan-talks/plan-talks.ts";
import { createWriteMorningLetters } from "../../functions/write-morning-letters/write-morning-letters.ts";
import type { SystemAccess } from "../../local/system-view.ts";
import { LOCAL_CREDENTIALS } from "../company-table.ts";
import { startCompany } from "../start/company-on-this-machine.ts";
import { figure, type Figure, type Part } from "./figure.ts";
import { accountOf, BOOKS_REACH, newAccountOf } from "./made-accounts.ts";
import { relationOf } from "./made-relations.ts";

/** So many customers; beyond the last, arithmetic. */
const SIZES = [100, 1000, 5000] as const;
const BEYOND = 1_000_000;

/** So many of them have to be looked at. */
const DUE = 20;

/** Numbers of the books from here on are new. */
const NEW_FROM = 1_000_000;

/** A Tuesday, so that nothing is the week's first. */
const NOW = "2026-11-24T08:00:00.000Z";
const TODAY = "2026-11-24";

const AT_THE_SAME_TIME = 20;

const SILENT: Journal = { info: () => undefined, flag: () => undefined };

export const measureScan: Part = async ({ company: name, customers: sizes = SIZES }) => {
  const company = readCompany(name);
  const local = await startCompany(name, { clock: NOW, say: () => undefined });
  const { dynamo, unitsOf, close } = countingDynamo(local.access);
  const deps = {
    company,
    ...createDynamoRelationStores(dynamo),
    ledgerState: createDynamoLedgerState(dynamo),
    deeds: createDynamoDeeds(dynamo),
    letters: createDynamoLetterBook(dynamo),
    letterQueue: { put: async () => undefined },
    runsAt: DAILY_AT["write-morning-letters"],
    journal: SILENT,
    clock: () => NOW,
  };
  const runs = {
    "flag-slow-payers": createFlagSlowPayers(deps),
    "plan-contacts": createPlanContacts(deps),
    "plan-talks": createPlanTalks(deps),
    "write-morning-letters": createWriteMorningLetters(deps),
    "learn-reply-time": createLearnReplyTime(deps),
  };

  /** The same accounts each time, with new facts, and the same relations, of whose talks nobody was told: they are due. */
  async function makeDue(): Promise<void> {
    await inTurns(DUE, async (at) => {
      await makeRelation(at);
      const entry = await deps.ledger.find(accountOf(at).accountId);
      await deps.ledger.store(entry, {
        ...(entry ?? { account: accountOf(at), revision: 0 }),
        lookAgainOn: AT_ONCE,
      });
    });
  }

  /** So many numbers more that nobody knew yesterday; answers with what it takes to make customers of them. */
  async function withNewNumbers(from: number): Promise<number> {
    await inTurns(DUE, (at) =>
      deps.ledger.store(undefined, { account: newAccountOf(from + at), revision: 0, lookAgainOn: AT_ONCE }),
    );
    const read = await unitsOf(() => runs["plan-contacts"](NEW_COMPANY_STATE, NOW));
    // They are not to be due any more when the others are counted.
    await runs["flag-slow-payers"](NEW_COMPANY_STATE, NOW);
    return read;
  }

  async function makeRelation(at: number): Promise<void> {
    const made = relationOf(at, { isDue: at < DUE, today: TODAY });
    const before = await deps.relations.find(made.facts.customer.customerId);
    const after = { ...made, revision: before?.revision ?? 0 };
    await deps.relations.store(before, withLooks(after, circumstancesOf(company, TODAY)));
  }

  try {
    await inTheMiddleOfAMonth(deps.ledgerState);
    await makeDue();
    // What is new of the accounts is taken in, and all are ranked; then it is known whose they are, and what was told.
    await runs["plan-contacts"](NEW_COMPANY_STATE, NOW);
    for (const work of Object.values(runs)) await work(NEW_COMPANY_STATE, NOW);
    const units = new Map<string, number[]>();
    const withNew: number[] = [];
    let made = 0;
    for (const size of sizes) {
      await inTurns(size - made, async (at) => {
        const account = accountOf(made + at);
        await deps.ledger.store(undefined, { account, revision: 0 });
        await makeRelation(made + at);
      });
      made = size;
      // As on the days before: only what comes in today is news.
      for await (const entry of deps.accountChanges.changed()) await deps.accountChanges.takenIn(entry);
      await makeDue();
      for (const [run, work] of Object.entries(runs)) {
        const read = await unitsOf(() => work(NEW_COMPANY_STATE, NOW));
        units.set(run, [...(units.get(run) ?? []), read]);
      }
      withNew.push(await withNewNumbers(NEW_FROM + size));
    }
    const nothingDue = await unitsOf(() => runs["flag-slow-payers"](NEW_COMPANY_STATE, NOW));
    const perAccount = (await unitsOf(() => deps.ledger.find(accountOf(0).accountId))) / 2;
    return [
      ...[...units].flatMap(([run, read]) => figuresOf(run, sizes, read, `read by ${run}`)),
      ...figuresOf(
        "plan-contacts-new",
        sizes,
        withNew,
        `read by plan-contacts, ${String(DUE)} numbers new in the books`,
      ),
      beyond(units, nothingDue, perAccount),
    ];
  } finally {
    close();
    await local.stop();
  }
};

function figuresOf(
  name: string,
  sizes: readonly [number, ...number[]],
  read: readonly number[],
  what: string,
): Figure[] {
  const [reference = 0] = read;
  return sizes.map((size, at) =>
    figure({
      name: `scan/${name}-of-${String(size)}`,
      value: read[at] ?? 0,
      unit: "units",
      reference,
      what: `${what}, ${String(DUE)} of ${String(size)} customers due`,
      against: `the same of ${String(sizes[0])} customers`,
      samples: 1,
    }),
  );
}

/** By arithmetic: what the run reads of itself, and of each account that is due; and what a scan would. */
function beyond(
  units: ReadonlyMap<string, readonly number[]>,
  nothingDue: number,
  perAccount: number,
): Figure {
  const withDue = units.get("flag-slow-payers")?.at(-1) ?? 0;
  const perDue = (withDue - nothingDue) / DUE;
  return figure({
    name: `scan/flag-slow-payers-of-${String(BEYOND)}`,
    value: nothingDue + perDue * DUE,
    unit: "units",
    reference: BEYOND * perAccount,
    what: `by arithmetic: ${String(nothingDue)} when nothing is due, and ${perDue.toFixed(2)} for each account that is`,
    against: `a run that read each of ${String(BEYOND)} accounts, in a scan`,
    samples: 1,
  });
}

/** The books reach to last week's end, the first list was made and the month before told of. */
async function inTheMiddleOfAMonth(book: ReturnType<typeof createDynamoLedgerState>): Promise<void> {
  const state = await book.read();
  const file = { importId: "made", name: "made.csv", at: NOW, statedOn: BOOKS_REACH };
  const months = { "2026-10": { overdue: {}, customers: 0 } };
  await book.store({ ...state, closesOn: BOOKS_REACH, files: [file], listedOn: "2026-01-02", months });
}

async function inTurns(count: number, work: (at: number) => Promise<unknown>): Promise<void> {
  for (let from = 0; from < count; from += AT_THE_SAME_TIME) {
    const those = Array.from({ length: Math.min(AT_THE_SAME_TIME, count - from) }, (_, at) =>
      work(from + at),
    );
    await Promise.all(those);
  }
}

interface Counting {
  readonly dynamo: Dynamo;
  /** Read units of all calls that are made meanwhile. */
  readonly unitsOf: (work: () => Promise<unknown>) => Promise<number>;
  readonly close: () => void;
}

/** The tables of the system on this machine, through a client that asks each read what it took. */
function countingDynamo({ region, endpoints, environments }: SystemAccess): Counting {
  const client = new DynamoDBClient({ region, endpoint: endpoints.dynamodb, credentials: LOCAL_CREDENTIALS });
  let units = 0;
  client.middlewareStack.add(
    (next, { commandName = "" }) =>
      async (args) => {
        if (!READS.has(commandName)) return next(args);
        const answer = await next({ ...args, input: { ...args.input, ReturnConsumedCapacity: "TOTAL" } });
        units += unitsIn(answer.output);
        return answer;
      },
    { step: "initialize" },
  );
  const nameOf = (table: TableName): string => {
    const variable = ENVIRONMENT[TABLE_VARIABLES[table]];
    const [name] = [...environments.values()].flatMap((each) => each[variable] ?? []);
    if (name === undefined) throw new Error(`No function of the template has ${variable}.`);
    return name;
  };
  return {
    dynamo: createDynamo(client, nameOf),
    unitsOf: async (work) => {
      units = 0;
      await work();
      return units;
    },
    close: () => {
      client.destroy();
    },
  };
}

const READS: ReadonlySet<string> = new Set(["GetItemCommand", "BatchGetItemCommand", "QueryCommand"]);

/** One for a call about one table, a list for a call about several. */
function unitsIn(output: object): number {
  const consumed = (output as { ConsumedCapacity?: Consumed | readonly Consumed[] }).ConsumedCapacity ?? [];
  return [consumed].flat().reduce((sum, { CapacityUnits = 0 }) => sum + CapacityUnits, 0);
}

interface Consumed {
  readonly CapacityUnits?: number;
}
