/** Bank files that nobody's bank wrote: read within bounds, whatever stands in them. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LedgerReading } from "../../../../domain/payment/ledger-facts.ts";
import { readBgmax } from "../../../../domain/payment/read/bgmax.ts";
import { readCamt } from "../../../../domain/payment/read/camt/read-camt.ts";
import { readOcrGiro } from "../../../../domain/payment/read/ocr-giro.ts";
import { MOST_WRONG_ROWS } from "../../../../domain/payment/read/wrong-rows.ts";
import { detail, entry, message, statement } from "./camt-messages.ts";
import { paymentsOf } from "./payments-of.ts";

const BGMAX = "01BGMAX               0120260203173035010331P\n050009912346          SEK";
const PAYMENT = "200003783511                         000000000000180000020001200000180";
const NETS = "NY000010000080800170031000102000\nNY090020001008566000000299991042764";

/** What every reading holds to, whatever was read. */
function holds(reading: LedgerReading): void {
  if ("refused" in reading) return;
  const { facts, wrong } = paymentsOf(reading);
  expect(wrong.length).toBeLessThanOrEqual(MOST_WRONG_ROWS);
  for (const { amount, on, paymentId, references } of facts) {
    expect(Number.isSafeInteger(amount) && amount !== 0).toBe(true);
    expect(on).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(references.every((reference) => reference !== "" && !/\s/.test(reference))).toBe(true);
    expect(paymentId.length).toBeLessThan(80);
  }
  expect(new Set(facts.map(({ paymentId }) => paymentId)).size).toBe(facts.length);
}

describe("a hostile bank file", () => {
  it.each([
    ["BgMax of garbage", BGMAX, "x"],
    ["BgMax without days", BGMAX, PAYMENT],
    ["OCR giro of garbage", NETS, "x"],
    ["OCR giro of halves", NETS, "NY090030"],
  ])("is told of, up to a number of lines: %s", (_, start, line) => {
    const text = `${start}\n${`${line}\n`.repeat(150_000)}`;
    const reading = start === BGMAX ? readBgmax(text) : readOcrGiro(text);
    expect(paymentsOf(reading)).toMatchObject({ facts: [] });
    expect(paymentsOf(reading).wrong).toHaveLength(MOST_WRONG_ROWS);
  });

  it("may have more payments in a deposit than a call has arguments", () => {
    const end = `15${"0".repeat(35)}2026020300056${"0".repeat(18)}SEK${"0".repeat(8)}`;
    const { facts } = paymentsOf(readBgmax(`${BGMAX}\n${`${PAYMENT}\n`.repeat(150_000)}${end}\n70`));
    expect(facts).toHaveLength(150_000);
  });

  it("never throws, whichever lines of a bank's file are missing, twice or cut", () => {
    const bgmax = [
      ...BGMAX.split("\n"),
      PAYMENT,
      "220003783511                   665760000000000000180000220001200000180",
      "230003783511                   665869000000000000000000220001200000180",
      "25text",
      "26name",
      "29005599999999",
      `15${"0".repeat(35)}2026020300056000000000000180000SEK00000001`,
      "7000000001000000000000000200000001",
    ];
    const nets = [
      ...NETS.split("\n"),
      "NY09213000000010302260103101464000000000000102000                  0000531000000",
      "NY092131000000196368271940990385620000000020226999905123410000000000000000000000",
      "NY0921320000001text",
      "NY09008800000001000000050000000000010200003022603022603022600000000000000000000",
      "NY00008900000001000000070000000000010200003022600000000000000000000000000000000",
    ];
    const pieces = fc
      .integer({ min: 0, max: 9 })
      .chain((at) => fc.record({ at: fc.constant(at), cut: fc.integer({ min: 0, max: 80 }) }));
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (picked) => {
        for (const [lines, readFile] of [
          [bgmax, readBgmax],
          [nets, readOcrGiro],
        ] as const) {
          const [first = ""] = lines;
          holds(
            readFile(
              [first, ...picked.map(({ at, cut }) => (lines[at] ?? "").slice(0, cut > 40 ? 80 : cut))].join(
                "\n",
              ),
            ),
          );
        }
      }),
    );
  });

  it("never throws, wherever a camt file is cut, or whatever is written over it", () => {
    const whole = message(
      statement(
        entry({ details: detail({ amount: "100", reference: "17" }) }) + entry({ direction: "DBIT" }),
      ),
    );
    const over = fc.constantFrom(
      "",
      "<",
      ">",
      "&",
      '"',
      "</Ntry>",
      "<Ntry>",
      "<TxDtls>",
      "-1",
      "9999999999999999",
      "2026-13-45",
      "\u0000",
      "<Stmt/>",
    );
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: whole.length }),
        fc.integer({ min: 0, max: 40 }),
        over,
        (at, length, text) => {
          holds(readCamt(whole.slice(0, at) + text + whole.slice(at + length)));
          holds(readCamt(whole.slice(0, at)));
        },
      ),
    );
  });
});
