/**
 * A camt file as its statements and entries, read once from top to end. camt.052 (not yet booked), camt.053 (statement) and
 * camt.054 (notification) differ in the names around the entries and in nothing within them.
 */
import { plusDays } from "../../../time/day.ts";
import type { Day } from "../../../time/instant.ts";
import { isoDay } from "../iso-day.ts";
import { childrenAt, firstElements, readXml, textAt, type XmlElement, type XmlName } from "../xml.ts";
import { type CamtDetail, type CamtEntry, readDetail, readEntry } from "./camt-entry.ts";
import { accountNumber } from "./camt-parties.ts";

/** `order`: a file of the same family that goes to the bank, or the bank's answer to one (pain). */
export type CamtKind = "report" | "statement" | "notification" | "order";

/** Names of the message's element, without the version that the first versions had in them. */
const KINDS: Readonly<Record<string, CamtKind>> = {
  BkToCstmrAcctRpt: "report",
  BkToCstmrStmt: "statement",
  BkToCstmrDbtCdtNtfctn: "notification",
  CstmrCdtTrfInitn: "order",
  CstmrDrctDbtInitn: "order",
  CstmrPmtStsRpt: "order",
};

/** The kind by the file's beginning; undefined when it is none of them. */
export function camtKind(head: string): CamtKind | undefined {
  for (const { name } of firstElements(head)) {
    const kind = Object.entries(KINDS).find(([prefix]) => name.replace(/V\d\d$/, "") === prefix)?.[1];
    if (kind !== undefined) return kind;
  }
  return undefined;
}

/** The company's account that entries belong to. */
export interface CamtAccount {
  readonly number?: string | undefined;
  readonly owner?: string | undefined;
}

export interface CamtStatement {
  readonly account: CamtAccount;
  readonly entries: readonly CamtEntry[];
  /** The day to which it says that it reaches. */
  readonly closesOn?: Day | undefined;
}

export interface CamtFile {
  readonly root?: XmlName | undefined;
  readonly statements: readonly CamtStatement[];
  readonly dtd?: true;
  readonly brokenAt?: number;
}

export function readCamtEntries(text: string): CamtFile {
  const statements: CamtStatement[] = [];
  let account: CamtAccount | undefined;
  let entries: CamtEntry[] = [];
  let details: CamtDetail[] = [];

  function endStatement(closesOn?: Day): void {
    statements.push({ account: account ?? {}, entries, closesOn });
    account = undefined;
    entries = [];
  }
  const end = (statement: XmlElement): void => {
    endStatement(closingDay(statement));
  };
  const read = readXml(text, {
    each: {
      // Stands before the entries; what is called so elsewhere comes later.
      Acct: (element) => {
        account ??= { number: accountNumber(element), owner: textAt(element, "Ownr", "Nm") };
      },
      TxDtls: (element) => {
        details.push(readDetail(element));
      },
      Ntry: (element) => {
        entries.push(readEntry(element, details));
        details = [];
      },
      Rpt: end,
      Stmt: end,
      Ntfctn: end,
    },
  });
  if (entries.length > 0) endStatement();
  return { ...read, statements };
}

/**
 * The day on which the period ends, or of the closing balance. A period that ends at midnight, after a day or more, has
 * nothing of the day that begins then.
 */
function closingDay(statement: XmlElement): Day | undefined {
  const end = textAt(statement, "FrToDt", "ToDtTm") ?? textAt(statement, "FrToDt", "ToDt");
  const to = dayOf(end);
  if (to !== undefined) {
    const from = dayOf(textAt(statement, "FrToDt", "FrDtTm"));
    const atMidnight = end?.slice(10, 19) === "T00:00:00" && from !== undefined && from < to;
    return atMidnight ? plusDays(to, -1) : to;
  }
  const closing = childrenAt(statement, "Bal").find(
    (balance) => textAt(balance, "Tp", "CdOrPrtry", "Cd") === "CLBD",
  );
  return closing && dayOf(textAt(closing, "Dt", "Dt") ?? textAt(closing, "Dt", "DtTm"));
}

function dayOf(written: string | undefined): Day | undefined {
  const read = isoDay(written ?? "");
  return "day" in read ? read.day : undefined;
}
