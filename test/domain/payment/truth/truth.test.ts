/**
 * A ledger of three years with a known truth: who is a slow payer is decided by habit before anything is computed. No
 * customer outside the truth may be flagged slow on any day of the last year, and every slow one must be, from the day
 * that the rules imply.
 */
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { runCommand } from "../../../../bin/command-line.ts";
import { command } from "../../../../bin/explain/payers.ts";
import { standingChanges } from "../../../../domain/payment/evaluate.ts";
import { DEFAULT_LIMITS } from "../../../../domain/payment/payment-limits.ts";
import type { PayerState } from "../../../../domain/payment/payer-state.ts";
import { FIRST_DAY, LAST_DAY, madeUpCustomers, SLOW_HABITS } from "./habits.ts";
import type { MadeUp } from "./habits.ts";
import { accountOf, camtOf, csvOf, notesOf } from "./ledger-facts-of.ts";
import { next, plainStates } from "./reference.ts";

const CUSTOMERS = 324;
const customers = madeUpCustomers(20_260_630, CUSTOMERS);
const YEAR_FROM = "2025-07-01";

const judged = new Map<string, ReadonlyMap<string, PayerState>>();

/** Each customer is judged once for all tests. */
function statesOfLastYear(customer: MadeUp): ReadonlyMap<string, PayerState> {
  const states = judged.get(customer.number) ?? judge(customer);
  judged.set(customer.number, states);
  return states;
}

function judge(customer: MadeUp): ReadonlyMap<string, PayerState> {
  const changes = standingChanges(
    accountOf(customer),
    { limits: DEFAULT_LIMITS, country: "SE" },
    { from: FIRST_DAY, to: LAST_DAY },
  );
  const byDay = new Map(changes.map(({ on, state }) => [on, state]));
  const states = new Map<string, PayerState>();
  let state: PayerState = "too-little-data";
  for (let day = FIRST_DAY; day <= LAST_DAY; day = next(day)) {
    state = byDay.get(day) ?? state;
    if (day >= YEAR_FROM) states.set(day, state);
  }
  return states;
}

describe("a ledger of three years with a known truth", () => {
  const invoices = customers.reduce((sum, each) => sum + each.invoices.length, 0);

  it("flags nobody who is not slow, and every slow one on the day that the rules imply", () => {
    let days = 0;
    const falselyFlagged: string[] = [];
    const wrongDays: string[] = [];
    const neverFlagged: string[] = [];
    for (const customer of customers) {
      const { habit, number } = customer;
      const states = statesOfLastYear(customer);
      const implied = plainStates(customer, FIRST_DAY, LAST_DAY);
      for (const [day, state] of states) {
        days += 1;
        if (state !== implied.get(day)) wrongDays.push(`${number} (${habit}) ${day}: ${state}`);
        if (state === "slow" && !SLOW_HABITS.has(habit)) falselyFlagged.push(`${number} (${habit}) ${day}`);
      }
      const isFlagged = [...states.values()].some((state) => state === "slow" || state === "serious");
      if (SLOW_HABITS.has(habit) && !isFlagged) neverFlagged.push(`${number} (${habit})`);
    }
    const slow = customers.filter(({ habit }) => SLOW_HABITS.has(habit)).length;
    console.log(
      `Truth: ${CUSTOMERS} customers, ${invoices} invoices, ${days} days of customers judged: ${slow} slow payers, ` +
        `${falselyFlagged.length} falsely flagged, ${neverFlagged.length} never flagged, ${wrongDays.length} days not as the rules imply.`,
    );
    expect(invoices).toBeGreaterThanOrEqual(10_000);
    expect(falselyFlagged).toEqual([]);
    expect(neverFlagged).toEqual([]);
    expect(wrongDays).toEqual([]);
  });

  it("says of habits what people would say of them at the end", () => {
    const last = (habit: MadeUp["habit"]): PayerState[] => [
      ...new Set(
        customers
          .filter((each) => each.habit === habit)
          .map((each) => statesOfLastYear(each).get(LAST_DAY) ?? "fine"),
      ),
    ];
    expect(last("on time")).toEqual(["fine"]);
    expect(last("always two days late")).toEqual(["fine"]);
    expect(last("late")).toEqual(["slow"]);
    expect(last("drifting")).toEqual(["slow"]);
    expect(last("reminders needed")).toEqual(["slow"]);
    expect(last("few invoices")).toEqual(["too-little-data"]);
    expect(last("part payments")).toEqual(["fine"]);
  });
});

describe("the same ledger in files", () => {
  afterEach(() => vi.restoreAllMocks());

  it("read by explain payers is judged the same", async () => {
    const on = "2026-03-31";
    const folder = mkdtempSync(join(tmpdir(), "truth-"));
    writeFileSync(join(folder, "invoices.csv"), csvOf(customers, on));
    writeFileSync(join(folder, "bank.xml"), camtOf(customers, on));
    const notes = join(mkdtempSync(join(tmpdir(), "truth-notes-")), "notes.jsonl");
    writeFileSync(notes, notesOf(customers, on));
    const printed: string[] = [];
    vi.spyOn(console, "log").mockImplementation((line: string) => printed.push(line));
    expect(await runCommand(command, [folder, "--as-of", on, "--notes", notes, "--json"])).toBe(0);

    const lines = printed.map(
      (line) => JSON.parse(line) as { customerNumber?: string; state?: string; ledger?: unknown },
    );
    const states = new Map(lines.map(({ customerNumber, state }) => [customerNumber, state]));
    const different = customers.filter((each) => states.get(each.number) !== statesOfLastYear(each).get(on));
    expect(lines.at(-1)).toMatchObject({ ledger: { stale: false, unmatched: 0, wrong: [] } });
    expect(
      different.map(({ number, habit }) => `${number} (${habit}): ${states.get(number) ?? "missing"}`),
    ).toEqual([]);
  });
});
