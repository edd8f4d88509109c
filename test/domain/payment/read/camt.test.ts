import { describe, expect, it } from "vitest";
import { isCamt, readCamt } from "../../../../domain/payment/read/camt/read-camt.ts";
import { DEBTOR, detail, entry, message, OWN, readEntries, statement } from "./camt-messages.ts";
import { paymentsOf } from "./payments-of.ts";

describe("camt", () => {
  it("tells a payment with its day, reference, text and payer", () => {
    const { facts, ...rest } = readEntries({
      more: "<AcctSvcrRef>B-1</AcctSvcrRef>",
      details: detail({ reference: "1234 5674", more: "<AddtlTxInf>Tack</AddtlTxInf>" }),
    });
    expect(rest).toEqual({ format: "camt", wrong: [], closesOn: undefined, tellsPayments: true });
    expect(facts).toEqual([
      {
        kind: "payment",
        from: "camt",
        line: 4,
        paymentId: expect.stringMatching(/^camt:[0-9a-f]{22}$/) as string,
        on: "2026-02-03",
        amount: 10000,
        currency: "SEK",
        references: ["12345674"],
        invoices: [],
        text: "Tack",
        payer: { name: "Kund & Co AB", account: "SE3550000000054910000003", orgNumber: "5599999999" },
      },
    ]);
  });

  it("reads the forms of earlier versions: a status without a code, parties without a kind, a time for a date", () => {
    const { facts } = readEntries({
      status: "<Sts>BOOK</Sts>",
      dates: "<BookgDt><DtTm>2026-02-03T23:30:00+01:00</DtTm></BookgDt>",
      details: `<TxDtls><AmtDtls><TxAmt><Amt Ccy="SEK">100</Amt></TxAmt></AmtDtls><RltdPties><Dbtr><Nm>Kund AB</Nm></Dbtr><DbtrAcct><Id><Othr><Id>5050-1055</Id></Othr></Id></DbtrAcct></RltdPties></TxDtls>`,
    });
    expect(facts).toMatchObject([
      { on: "2026-02-03", amount: 10000, payer: { name: "Kund AB", account: "5050-1055" } },
    ]);
  });

  it("tells only what is booked, and leaves out what is not a customer's", () => {
    const domain = (code: string, family: string, sub: string): string =>
      `<BkTxCd><Domn><Cd>${code}</Cd><Fmly><Cd>${family}</Cd><SubFmlyCd>${sub}</SubFmlyCd></Fmly></Domn></BkTxCd>`;
    const { facts, wrong } = readEntries(
      { status: "<Sts><Cd>PDNG</Cd></Sts>" },
      { status: "<Sts>INFO</Sts>", amount: "what?" },
      { direction: "DBIT" },
      { direction: "DBIT", amount: "what?" },
      { amount: "0.00" },
      { details: detail({ parties: "<Dbtr><Nm>Exempelbolaget AB</Nm></Dbtr>" }) },
      { more: domain("PMNT", "MCOP", "INTR") },
      { more: domain("LDAS", "CSLN", "DDWN") },
      { more: domain("PMNT", "RCDT", "DMCT"), amount: "7" },
      { status: "", amount: "8.00000" },
    );
    expect(wrong).toEqual([]);
    expect(facts.map(({ amount }) => amount)).toEqual([700, 800]);
  });

  it("tells what was taken back as below nought, with the customer whichever way the bank turns the parties", () => {
    const back = { direction: "DBIT", more: "<RvslInd>true</RvslInd>" } as const;
    const turned = `<Dbtr><Pty><Nm>Exempelbolaget AB</Nm></Pty></Dbtr><DbtrAcct><Id><IBAN>${OWN}</IBAN></Id></DbtrAcct><Cdtr><Pty><Nm>Kund AB</Nm></Pty></Cdtr>`;
    const { facts } = readEntries(
      { ...back, details: detail() },
      { ...back, details: detail({ parties: turned }) },
      { direction: "DBIT", details: detail({ more: "<RtrInf><Rsn><Cd>AC04</Cd></Rsn></RtrInf>" }) },
      {
        direction: "DBIT",
        details: `<TxDtls><BkTxCd><Domn><Fmly><Cd>IDDT</Cd></Fmly></Domn></BkTxCd></TxDtls>`,
      },
      { direction: "DBIT", details: detail() },
      // The company's own payments, that came back.
      { more: "<RvslInd>true</RvslInd>" },
      { details: detail({ more: "<RtrInf/>" }) },
    );
    expect(facts.map(({ amount, payer }) => [amount, payer.name])).toEqual([
      [-10000, "Kund & Co AB"],
      [-10000, "Kund AB"],
      [-10000, "Kund & Co AB"],
      [-10000, undefined],
    ]);
  });

  it("takes for whom was paid, and then not the account of the one who paid for many", () => {
    const parties = `${DEBTOR}<UltmtDbtr><Pty><Nm>Dotter AB</Nm></Pty></UltmtDbtr>`;
    expect(readEntries({ details: detail({ parties }) }).facts[0]?.payer).toEqual({ name: "Dotter AB" });
  });

  it("does not keep the number of a person, nor one that the bank made", () => {
    const person =
      "<Dbtr><Pty><Nm>Ada Exempel</Nm><Id><PrvtId><Othr><Id>19121212-1212</Id></Othr></PrvtId></Id></Pty></Dbtr>";
    const bank =
      "<Dbtr><Nm>Kund AB</Nm><Id><OrgId><Othr><Id>123</Id><SchmeNm><Cd>BANK</Cd></SchmeNm></Othr></OrgId></Id></Dbtr>";
    for (const parties of [person, bank]) {
      expect(readEntries({ details: detail({ parties }) }).facts[0]?.payer.orgNumber).toBeUndefined();
    }
  });

  it("reads on after an entry that is wrong, and says where", () => {
    const { facts, wrong } = readEntries(
      { amount: "12,50" },
      { currency: "kr" },
      { dates: "<BookgDt><Dt>2026-02-30</Dt></BookgDt>" },
      { dates: "" },
      { dates: "<ValDt><Dt>2026-02-05</Dt></ValDt>" },
    );
    expect(facts.map(({ on, line }) => [on, line])).toEqual([["2026-02-05", 8]]);
    expect(wrong).toEqual([
      { line: 4, field: "Amt", problem: "not-an-amount", found: "12,50" },
      { line: 5, field: "Amt", problem: "not-a-currency", found: "kr" },
      { line: 6, field: "BookgDt", problem: "not-a-day", found: "2026-02-30" },
      { line: 7, field: "BookgDt", problem: "no-payment-day" },
    ]);
  });

  it("keeps what came before a break", () => {
    const whole = message(statement(entry({}) + entry({ amount: "200" })));
    const { facts, wrong } = paymentsOf(readCamt(whole.slice(0, whole.lastIndexOf("</Ntry>"))));
    expect(facts.map(({ amount }) => amount)).toEqual([10000]);
    expect(wrong).toEqual([{ line: 5, problem: "not-well-formed" }]);
    expect(facts[0]?.paymentId).toBe(paymentsOf(readCamt(whole)).facts[0]?.paymentId);
  });

  it("reaches as far as the account that reaches least", () => {
    const to = (day: string): string => `<FrToDt><ToDtTm>${day}T23:59:59</ToDtTm></FrToDt>`;
    const balance = (code: string, day: string): string =>
      `<Bal><Tp><CdOrPrtry><Cd>${code}</Cd></CdOrPrtry></Tp><Dt><Dt>${day}</Dt></Dt></Bal>`;
    const closesOn = (...statements: string[]): unknown =>
      paymentsOf(readCamt(message(statements.join("\n")))).closesOn;
    const midnights = (from: string, until: string): string =>
      `<FrToDt><FrDtTm>${from}T00:00:00</FrDtTm><ToDtTm>${until}T00:00:00+01:00</ToDtTm></FrToDt>`;
    expect(closesOn(statement("", { period: midnights("2026-02-01", "2026-02-04") }))).toBe("2026-02-03");
    expect(closesOn(statement("", { period: midnights("2026-02-03", "2026-02-03") }))).toBe("2026-02-03");
    expect(closesOn(statement("", { period: to("2026-02-03") }))).toBe("2026-02-03");
    expect(
      closesOn(statement("", { balances: balance("OPBD", "2026-02-01") + balance("CLBD", "2026-02-02") })),
    ).toBe("2026-02-02");
    expect(
      closesOn(statement("", { period: to("2026-02-03") }), statement("", { period: to("2026-02-05") })),
    ).toBe("2026-02-05");
    const other = statement("", { account: "SE3550000000054910000003", period: to("2026-02-04") });
    expect(closesOn(statement("", { period: to("2026-02-05") }), other)).toBe("2026-02-04");
    expect(closesOn(statement(""))).toBeUndefined();
  });

  it("gives the same payment the same id in a statement and in a notification, and others others", () => {
    const one = entry({ details: detail({ reference: "17" }) });
    const ids = (text: string): string[] =>
      paymentsOf(readCamt(text)).facts.map(({ paymentId }) => paymentId);
    const said = statement(one + entry({ details: detail({ reference: "25" }) }) + one);
    const notified = message(said.replaceAll("Stmt>", "Ntfctn>"), "BkToCstmrDbtCdtNtfctn", "camt.054.001.02");
    expect(ids(notified)).toEqual(ids(message(said)));
    expect(new Set(ids(message(said))).size).toBe(3);
    expect(ids(message(statement(one, { account: "SE3550000000054910000003" })))).not.toEqual(
      ids(message(statement(one))),
    );
  });

  it("is recognised by the message's name, and what is no statement is refused", () => {
    expect(isCamt(message(""))).toBe(true);
    expect(isCamt(message("").slice(0, 200))).toBe(true);
    expect(readCamt(message("", "BkToCstmrAcctRptV01"))).toEqual({ refused: "bank-account-report" });
    expect(isCamt(message("", "CstmrCdtTrfInitn"))).toBe(true);
    expect(readCamt(message("", "CstmrCdtTrfInitn"))).toEqual({ refused: "outgoing-payments" });
    expect(isCamt("<Invoice/>")).toBe(false);
    expect(readCamt("<Invoice/>")).toEqual({ refused: "unknown" });
    const dtd = message(statement(entry({}))).replace("<Document", "<!DOCTYPE Document><Document");
    expect(readCamt(dtd)).toEqual({ refused: "dtd" });
  });
});
