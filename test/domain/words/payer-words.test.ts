/** What staff say of a customer's payments, as they write it in five languages. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PAYMENTS_STAFF_TEXTS } from "../../../domain/letters/texts/payments-alert/by-language.ts";
import { MORNING_TEXTS } from "../../../domain/letters/texts/morning/by-language.ts";
import { LANGUAGES } from "../../../domain/letters/language.ts";
import { exampleDays } from "../../../domain/letters/payments/example-days.ts";
import { dayWords } from "../../../domain/payment/money-words.ts";
import { type PayerMail, readPayerWords } from "../../../domain/words/read-payer-words.ts";
import { exampleCompany } from "../../support/example-company.ts";

/** Tuesday 24 November 2026, ten o'clock. */
const reading = { at: "2026-11-24T09:00:00.000Z", calendar: exampleCompany().calendar };
const read = (text: string, mail: PayerMail = "payer") => readPayerWords(text, reading, mail);
const asksIn = (text: string, mail?: PayerMail) => read(text, mail).asks;

describe("words about payments", () => {
  it.each([
    ["tvist", [{ does: "dispute" }]],
    ["Kunden bestrider faktura F-1044: fel vara", [{ does: "dispute", invoice: "F-1044" }]],
    ["2 tvisten är löst", [{ does: "dispute-over", item: 2 }]],
    ["Hej!\n\n- lovat betala 3/12", [{ does: "promise-to-pay", by: "2026-12-03" }]],
    [
      "lovat att betala faktura 1044 senast fredag",
      [{ does: "promise-to-pay", by: "2026-11-27", invoice: "1044" }],
    ],
    [
      "undanta till 1/3: konkurs på gång",
      [{ does: "exempt", until: "2027-03-01", reason: "konkurs på gång" }],
    ],
    [
      "undanta: konkurs på gång, till 1/3",
      [{ does: "exempt", until: "2027-03-01", reason: "konkurs på gång" }],
    ],
    ["påminnelse skickad", [{ does: "reminded", on: "2026-11-24" }]],
    ["påminnelse skickad 20/11", [{ does: "reminded", on: "2026-11-20" }]],
    [
      "fortsätt: god kund, granska igen 1 mars",
      [{ does: "decide", decision: "go-on", reason: "god kund", lookAgainOn: "2027-03-01" }],
    ],
    [
      "1,3 förskott: tills allt är betalt, följ upp 1/2",
      [1, 3].map((item) => ({
        does: "decide",
        decision: "prepayment",
        reason: "tills allt är betalt",
        lookAgainOn: "2027-02-01",
        item,
      })),
    ],
    [
      "fortsätt: de har bytt ekonomisystem och har lovat att det\nblir bättre från januari, granska igen 1 mars",
      [
        {
          does: "decide",
          decision: "go-on",
          reason: "de har bytt ekonomisystem och har lovat att det blir bättre från januari",
          lookAgainOn: "2027-03-01",
        },
      ],
    ],
    [
      "1 tvist · 2 lovat betala 3/12",
      [
        { does: "dispute", item: 1 },
        { does: "promise-to-pay", by: "2026-12-03", item: 2 },
      ],
    ],
    ["bestrider", [{ does: "dispute" }]],
    ["lovet at betale 3/12", [{ does: "promise-to-pay", by: "2026-12-03" }]],
    ["undtag til 1/3: ny ejer", [{ does: "exempt", until: "2027-03-01", reason: "ny ejer" }]],
    ["rykker sendt", [{ does: "reminded", on: "2026-11-24" }]],
    ["lovet å betale 3/12", [{ does: "promise-to-pay", by: "2026-12-03" }]],
    ["purring sendt i dag", [{ does: "reminded", on: "2026-11-24" }]],
    ["riitautettu lasku 1044", [{ does: "dispute", invoice: "1044" }]],
    ["lupasi maksaa 3.12.", [{ does: "promise-to-pay", by: "2026-12-03" }]],
    ["poikkeus 1.3. asti: uusi omistaja", [{ does: "exempt", until: "2027-03-01", reason: "uusi omistaja" }]],
    ["disputed", [{ does: "dispute" }]],
    ["exempt until 1 March: new owner", [{ does: "exempt", until: "2027-03-01", reason: "new owner" }]],
  ])("%j is %j", (text, asks) => {
    expect(read(text)).toMatchObject({
      asks,
      notUnderstood: [],
      rest: expect.not.stringMatching(/\w{6}/) as string,
    });
  });

  it.each([
    ["lovat betala", "no-day"],
    ["lovat betala 3/12 eller 5/12", "no-day"],
    ["lovat betala 20/11", "past-day"],
    ["undanta: konkurs på gång", "no-day"],
    ["undanta till 1/3", "no-reason"],
    ["fortsätt", "no-day"],
    ["fortsätt, granska igen 1 mars", "no-reason"],
    ["förskott: lovade mer", "no-day"],
    ["tvist?", "no-word"],
    ["tvist är det inte", "no-word"],
  ])("%j is asked back: %s", (text, why) => {
    expect(read(text)).toMatchObject({ asks: [], notUnderstood: [{ line: text, why }] });
  });

  it("leaves other lines to others", () => {
    expect(read("1 tvist\n2 klart\nsenare fredag\n\nMvh Anna").rest).toBe(
      "2 klart\nsenare fredag\n\nMvh Anna",
    );
  });

  it("takes the first of two answers with an or between, and leaves the other to be asked back", () => {
    const [one, other] = [
      "1 fortsätt: god kund, granska igen 1 mars",
      "eller 1 avsluta: nog, granska igen 1 mars",
    ];
    expect(read(`${one}\n${other}`)).toMatchObject({ asks: [{ decision: "go-on" }], rest: other });
  });

  it("takes no decision from a line of a morning letter's answer without number or colon", () => {
    expect(read("fortsätt", "lines")).toEqual({ asks: [], notUnderstood: [], rest: "fortsätt" });
    expect(asksIn("3 fortsätt: god kund, granska igen 1 mars", "lines")).toHaveLength(1);
  });

  it("takes from a note what is clear, and reports what was meant for us", () => {
    expect(asksIn("lovat betala 3/12", "note")).toHaveLength(1);
    expect(read("Tvist? Kanske, jag frågar.\nLovat betala snart", "note")).toMatchObject({
      asks: [],
      notUnderstood: [],
    });
    expect(read("lovat betala: snart", "note").notUnderstood).toHaveLength(1);
  });

  it("understands every example that letters give, in every language", () => {
    for (const language of LANGUAGES) {
      const { alert, list } = PAYMENTS_STAFF_TEXTS[language];
      const days = exampleDays("2026-11-24", language);
      const examples = [
        ...alert.examples(days),
        ...alert.decisionExamples(dayWords("2027-02-01", language)),
        ...list.examples(days),
        `1 ${MORNING_TEXTS[language].words.disputed}`,
      ];
      for (const example of examples) {
        expect(read(example), example).toMatchObject({ notUnderstood: [], rest: "" });
        expect(asksIn(example), example).toHaveLength(1);
      }
      for (const example of alert.decisionExamples(dayWords("2027-02-01", language))) {
        expect(asksIn(example)[0], example).toMatchObject({ does: "decide", lookAgainOn: "2027-02-01" });
        expect(asksIn(`• ${list.or} 2 ${example}`), example).toMatchObject([{ does: "decide", item: 2 }]);
      }
      expect(alert.examples(days).flatMap((example) => asksIn(example))).toMatchObject([
        { does: "dispute" },
        { does: "promise-to-pay", by: "2026-12-08" },
        { does: "exempt", until: "2027-02-01" },
        { does: "reminded", on: "2026-11-24" },
      ]);
    }
  });

  it("reads any text without throwing, and loses no line", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.string(),
            fc.constantFrom("tvist", "3 lovat betala 3/12", "fortsätt: x", "> tvist", ""),
          ),
        ),
        fc.constantFrom<PayerMail>("payer", "lines", "note"),
        (lines, mail) => {
          const { asks, notUnderstood, rest } = read(lines.join("\n"), mail);
          const letters = (text: string): number => text.replaceAll(/\P{L}/gu, "").length;
          if (asks.length + notUnderstood.length === 0) {
            expect(letters(rest)).toBe(letters(lines.join("\n").normalize("NFC")));
          }
        },
      ),
    );
  });
});
