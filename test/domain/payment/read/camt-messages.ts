/** Messages of camt, made for tests: people, companies and numbers in them are made up. */
import { readCamt } from "../../../../domain/payment/read/camt/read-camt.ts";
import { paymentsOf } from "./payments-of.ts";

/** The company's own account. */
export const OWN = "SE4550000000058398257466";

/** A camt.053 of version 8, or another message when it is named. */
export function message(statements: string, name = "BkToCstmrStmt", ns = "camt.053.001.08"): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:${ns}"><${name}><GrpHdr><MsgId>1</MsgId></GrpHdr>
${statements}
</${name}></Document>`;
}

export function statement(entries: string, { account = OWN, period = "", balances = "" } = {}): string {
  return `<Stmt><Id>1</Id>${period}<Acct><Id><IBAN>${account}</IBAN></Id><Ownr><Nm>Exempelbolaget AB</Nm></Ownr></Acct>${balances}
${entries}
</Stmt>`;
}

export interface Entry {
  amount?: string;
  currency?: string;
  direction?: "CRDT" | "DBIT";
  status?: string;
  dates?: string;
  more?: string;
  details?: string;
  end?: string;
}

export function entry({
  amount = "100.00",
  currency = "SEK",
  direction = "CRDT",
  status = "<Sts><Cd>BOOK</Cd></Sts>",
  dates = "<BookgDt><Dt>2026-02-03</Dt></BookgDt><ValDt><Dt>2026-02-04</Dt></ValDt>",
  more = "",
  details = "",
  end = "",
}: Entry): string {
  return `<Ntry><Amt Ccy="${currency}">${amount}</Amt><CdtDbtInd>${direction}</CdtDbtInd>${status}${dates}${more}<NtryDtls>${details}</NtryDtls>${end}</Ntry>\n`;
}

export const DEBTOR =
  "<Dbtr><Pty><Nm>Kund &amp; Co AB</Nm><Id><OrgId><Othr><Id>559999-9999</Id><SchmeNm><Cd>TXID</Cd></SchmeNm></Othr></OrgId></Id></Pty></Dbtr><DbtrAcct><Id><IBAN>SE35 5000 0000 0549 1000 0003</IBAN></Id></DbtrAcct>";

export function detail({
  amount = "",
  reference = "",
  parties = DEBTOR,
  more = "",
  currency = "SEK",
} = {}): string {
  const amt = amount === "" ? "" : `<Amt Ccy="${currency}">${amount}</Amt>`;
  const strd =
    reference === "" ? "" : `<RmtInf><Strd><CdtrRefInf><Ref>${reference}</Ref></CdtrRefInf></Strd></RmtInf>`;
  return `<TxDtls>${amt}<RltdPties>${parties}</RltdPties>${strd}${more}</TxDtls>`;
}

/** What is read of a statement with these entries, which begin in line 4. */
export function readEntries(...entries: Entry[]): ReturnType<typeof paymentsOf> {
  return paymentsOf(readCamt(message(statement(entries.map(entry).join("")))));
}
