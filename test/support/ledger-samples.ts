/** Ledger files of a made-up company with made-up customers, as its accounting program and its bank would export them. */

const HEADER = "Fakturanr;Kundnr;Kund;Fakturadatum;Förfallodatum;Total;Restbelopp;OCR";

/** A row of the customer ledger; amounts in whole kronor. */
export interface SampleRow {
  readonly number: string;
  readonly customer?: string;
  readonly name?: string;
  readonly issuedOn?: string;
  readonly dueOn?: string;
  readonly total?: number | string;
  readonly open?: number;
  readonly ocr?: string;
}

export function ledgerCsv(...rows: readonly SampleRow[]): string {
  const line = ({
    number,
    customer = "101",
    name = "Norrtulls Glas AB",
    issuedOn = "2026-09-01",
    dueOn = "2026-10-01",
    total = 1000,
    open = 0,
    ocr = "",
  }: SampleRow): string =>
    [number, customer, name, issuedOn, dueOn, `${total},00`, `${open},00`, ocr].join(";");
  return [HEADER, ...rows.map(line), ""].join("\r\n");
}

/** A payment in a bank statement; amounts in kronor. */
export interface SamplePayment {
  readonly on: string;
  readonly amount: string;
  readonly reference?: string;
  readonly text?: string;
  readonly payer?: string;
  readonly id?: string;
}

/** A camt.053 statement that reaches to `closesOn`. */
export function camtStatement(closesOn: string, ...payments: readonly SamplePayment[]): string {
  const entry = ({
    on,
    amount,
    reference,
    text,
    payer = "Norrtulls Glas AB",
    id = `${on}-${amount}`,
  }: SamplePayment) =>
    `<Ntry><Amt Ccy="SEK">${amount}</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>${on}</Dt></BookgDt>` +
    `<AcctSvcrRef>${id}</AcctSvcrRef><NtryDtls><TxDtls><Amt Ccy="SEK">${amount}</Amt><CdtDbtInd>CRDT</CdtDbtInd>` +
    `<RltdPties><Dbtr><Nm>${payer}</Nm></Dbtr></RltdPties><RmtInf>` +
    (reference === undefined ? "" : `<Strd><CdtrRefInf><Ref>${reference}</Ref></CdtrRefInf></Strd>`) +
    (text === undefined ? "" : `<Ustrd>${text}</Ustrd>`) +
    `</RmtInf></TxDtls></NtryDtls></Ntry>`;
  return (
    `<?xml version="1.0" encoding="UTF-8"?><Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02">` +
    `<BkToCstmrStmt><GrpHdr><MsgId>s-${closesOn}</MsgId><CreDtTm>${closesOn}T20:00:00</CreDtTm></GrpHdr><Stmt>` +
    `<Id>s-${closesOn}</Id><FrToDt><FrDtTm>2026-09-01T00:00:00</FrDtTm><ToDtTm>${closesOn}T23:59:59</ToDtTm></FrToDt>` +
    `<Acct><Id><IBAN>SE4550000000058398257466</IBAN></Id><Ccy>SEK</Ccy></Acct>` +
    `<Bal><Tp><CdOrPrtry><Cd>CLBD</Cd></CdOrPrtry></Tp><Amt Ccy="SEK">0.00</Amt><CdtDbtInd>CRDT</CdtDbtInd>` +
    `<Dt><Dt>${closesOn}</Dt></Dt></Bal>${payments.map(entry).join("")}</Stmt></BkToCstmrStmt></Document>`
  );
}
