/** The facts of made-up customers, as the books would have them, and as files that a company could hand in. */

import type { PayerAccount, PayerNote } from "../../../../domain/payment/payer-account.ts";
import type { MadeUp } from "./habits.ts";

const STATED = { statedOn: "2026-06-30", statedAt: "2026-07-01T06:00:00.000Z" };

/** An account in which nothing but references say which payment is for which invoice. */
export function accountOf({ number, name, invoices, reminded, disputes }: MadeUp): PayerAccount {
  return {
    accountId: number,
    names: [{ number, name }],
    invoices: invoices.map(({ paid: _paid, credited: _credited, ...each }) => ({
      ...each,
      reference: ocr(each.number),
      ...STATED,
    })),
    creditNotes: invoices.flatMap((each) =>
      each.credited.map(([on, amount]) => ({
        number: `K${each.number}`,
        issuedOn: on,
        amount,
        currency: each.currency,
        of: [each.number],
        ...STATED,
      })),
    ),
    payments: invoices.flatMap((each) =>
      each.paid.map(([on, amount], part) => ({
        paymentId: `${each.number}/${part}`,
        from: "camt" as const,
        on,
        amount,
        currency: each.currency,
        references: [ocr(each.number)],
        invoices: [],
        payer: { name },
      })),
    ),
    reminders: reminded.map((on) => ({ on })),
    notes: disputes.map(({ invoice, from, to }, index): PayerNote => ({
      noteId: `n${index}`,
      at: `${from}T08:00:00.000Z`,
      says: "disputed",
      invoice,
      from,
      to,
    })),
  };
}

/** The number with its check digit by Luhn, as Bankgirot's OCR has it. */
export function ocr(number: string): string {
  let sum = 0;
  for (const [index, digit] of Array.from(number).toReversed().entries()) {
    const doubled = Number(digit) * (index % 2 === 0 ? 2 : 1);
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return `${number}${(10 - (sum % 10)) % 10}`;
}

const kronor = (minor: number): string => (minor / 100).toFixed(2);

/** A list of invoices as an accounting program exports it: nothing of payments. */
export function csvOf(customers: readonly MadeUp[], until: string): string {
  const rows = customers.flatMap(({ number, name, invoices }) =>
    invoices
      .filter(({ issuedOn }) => issuedOn <= until)
      .flatMap((each) => [
        [number, name, each.number, each.issuedOn, each.dueOn, kronor(each.amount), ocr(each.number), ""],
        ...each.credited
          .filter(([on]) => on <= until)
          .map(([on, amount]) => [number, name, `9${each.number}`, on, "", kronor(-amount), "", each.number]),
      ]),
  );
  const header = [
    "Kundnr",
    "Kundnamn",
    "Fakturanr",
    "Fakturadatum",
    "Förfallodatum",
    "Belopp",
    "OCR",
    "Krediterar faktura",
  ];
  return [header, ...rows].map((row) => row.join(";").replaceAll(".", ",")).join("\r\n");
}

/** The bank's statement of all that was paid, an entry a payment. */
export function camtOf(customers: readonly MadeUp[], until: string): string {
  const entries = customers.flatMap(({ name, invoices }) =>
    invoices.flatMap((each) =>
      each.paid
        .filter(([on]) => on <= until)
        .map(
          (
            [on, amount],
            part,
          ) => `<Ntry><Amt Ccy="SEK">${kronor(amount)}</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts>
<BookgDt><Dt>${on}</Dt></BookgDt><ValDt><Dt>${on}</Dt></ValDt><AcctSvcrRef>B${each.number}P${part}</AcctSvcrRef>
<NtryDtls><TxDtls><Refs><AcctSvcrRef>B${each.number}P${part}</AcctSvcrRef></Refs><RltdPties><Dbtr><Nm>${name}</Nm></Dbtr></RltdPties>
<RmtInf><Strd><CdtrRefInf><Ref>${ocr(each.number)}</Ref></CdtrRefInf></Strd></RmtInf></TxDtls></NtryDtls></Ntry>`,
        ),
    ),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt><GrpHdr><MsgId>1</MsgId><CreDtTm>${until}T20:00:00</CreDtTm></GrpHdr>
<Stmt><Id>1</Id><CreDtTm>${until}T20:00:00</CreDtTm><FrToDt><FrDtTm>2023-01-01T00:00:00</FrDtTm><ToDtTm>${until}T00:00:00</ToDtTm></FrToDt>
<Acct><Id><IBAN>SE4550000000058398257466</IBAN></Id><Ccy>SEK</Ccy></Acct>
<Bal><Tp><CdOrPrtry><Cd>CLBD</Cd></CdOrPrtry></Tp><Amt Ccy="SEK">1.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>${until}</Dt></Dt></Bal>
${entries.join("\n")}
</Stmt></BkToCstmrStmt></Document>`;
}

/** What staff noted, a JSON object a line: disputes and reminders. */
export function notesOf(customers: readonly MadeUp[], until: string): string {
  return customers
    .flatMap(({ number, disputes, reminded }) => [
      ...disputes.map((each) => ({ customer: number, says: "disputed", ...each })),
      ...reminded.map((on) => ({ customer: number, says: "reminded", on })),
    ])
    .filter((note) => ("on" in note ? note.on : note.from) <= until)
    .map((note) => JSON.stringify(note))
    .join("\n");
}
