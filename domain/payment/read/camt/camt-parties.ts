/**
 * Who paid whom, as a transaction of camt tells it. Since version 8 a party is a person or company (`Pty`) or a bank
 * (`Agt`); before, its name stood in it directly.
 */
import { childAt, textAt, type XmlElement } from "../xml.ts";

export interface CamtParty {
  readonly name?: string | undefined;
  /** IBAN, or the number of an account of another kind, as written. */
  readonly account?: string | undefined;
  /** A company's registration number. A person's number is not read: nothing here needs it. */
  readonly orgNumber?: string | undefined;
}

export interface CamtParties {
  readonly debtor?: CamtParty | undefined;
  readonly creditor?: CamtParty | undefined;
  /** For whom the debtor pays, when it pays for somebody else. */
  readonly ultimateDebtor?: CamtParty | undefined;
  readonly ultimateCreditor?: CamtParty | undefined;
}

export function readParties(detail: XmlElement): CamtParties {
  const parties = childAt(detail, "RltdPties");
  if (parties === undefined) return {};
  return {
    debtor: readParty(parties, "Dbtr", "DbtrAcct"),
    creditor: readParty(parties, "Cdtr", "CdtrAcct"),
    ultimateDebtor: readParty(parties, "UltmtDbtr"),
    ultimateCreditor: readParty(parties, "UltmtCdtr"),
  };
}

/** The number in an `Acct`, a `DbtrAcct` or a `CdtrAcct`. */
export function accountNumber(account: XmlElement): string | undefined {
  const id = childAt(account, "Id");
  return (
    id &&
    (textAt(id, "IBAN") ?? textAt(id, "BBAN") ?? textAt(id, "Othr", "Id") ?? textAt(id, "PrtryAcct", "Id"))
  );
}

function readParty(parties: XmlElement, role: string, accountName?: string): CamtParty | undefined {
  const party = childAt(parties, role);
  const account = accountName === undefined ? undefined : childAt(parties, accountName);
  if (party === undefined && account === undefined) return undefined;
  const person = party && (childAt(party, "Pty") ?? party);
  return {
    name: (person && textAt(person, "Nm")) ?? (party && textAt(party, "Agt", "FinInstnId", "Nm")),
    account: account && accountNumber(account),
    orgNumber: person && orgNumberOf(person),
  };
}

/** Schemes of registration and tax numbers; without a scheme, whoever issued it is named. */
const REGISTERED = new Set(["COID", "TXID"]);

function orgNumberOf(person: XmlElement): string | undefined {
  const ids = childAt(person, "Id", "OrgId")?.children.filter(({ name }) => name === "Othr") ?? [];
  const id = ids.find((other) => {
    const scheme = textAt(other, "SchmeNm", "Cd");
    return scheme === undefined ? textAt(other, "Issr") !== undefined : REGISTERED.has(scheme);
  });
  return id && textAt(id, "Id");
}
