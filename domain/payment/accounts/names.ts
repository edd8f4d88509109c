/**
 * Forms in which what customers are called is compared. Two forms of a name: the careful one says who is the same customer
 * in the books; the loose one says whose a payment may be, as banks write in capitals, without accents and without "AB".
 */
import type { PayerNames } from "../ledger-facts.ts";
import { exactNumberKey } from "../references/reference.ts";

/** Legal forms, and their abbreviations, as banks and people leave them out or spell them differently. */
const LEGAL_FORMS: ReadonlySet<string> = new Set(
  "ab aktiebolag publ hb kb aps a/s as asa ans da i/s k/s p/s ivs oy oyj ky ay tmi ltd gmbh".split(" "),
);

/** Letters that are no letter with an accent, and that banks write plainly. */
const PLAIN: Readonly<Record<string, string>> = { ø: "o", æ: "ae", ð: "d", þ: "th", ß: "ss", đ: "d", ł: "l" };

/** Marks between digits count: `10-1` is not `101`. */
export function customerNumberKey(number: string | undefined): string | undefined {
  return exactNumberKey(number ?? "");
}

/**
 * A registration number without what tax numbers put around it: SE…01 (Skatteverket: VAT number), DK, FI, NO…MVA, and the
 * century 16 that Swedish authorities put before ten digits.
 */
export function orgNumberKey(orgNumber: string | undefined): string | undefined {
  const written = (orgNumber ?? "").toUpperCase().replace(/[^\p{L}\p{N}]/gu, "");
  if (written === "") return undefined;
  const inner =
    /^SE(\d{10})01$/.exec(written) ??
    /^16(\d{10})$/.exec(written) ??
    /^(?:DK|FI|NO)?(\d{8,9})(?:MVA)?$/.exec(written);
  return inner?.[1] ?? written;
}

export function bankAccountKey(account: string | undefined): string | undefined {
  const written = (account ?? "").toUpperCase().replace(/[^\p{L}\p{N}]/gu, "");
  return written === "" ? undefined : written;
}

/** Case, spaces and marks do not tell names apart; everything else does. */
export function carefulName(name: string | undefined): string | undefined {
  const words = wordsOf((name ?? "").normalize("NFKC").toLowerCase());
  return words.length === 0 ? undefined : words.join(" ");
}

/** Without accents and legal forms as well. A name that consists of nothing else keeps them. */
export function looseName(name: string | undefined): string | undefined {
  const plain = (name ?? "")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[øæðþßđł]/g, (letter) => PLAIN[letter] ?? letter)
    .replace(/\b([aikp])\/(s)\b/g, "$1$2");
  const words = wordsOf(plain);
  const telling = words.filter((word) => !LEGAL_FORMS.has(word) && !["is", "ks", "ps"].includes(word));
  const key = (telling.length > 0 ? telling : words).join(" ");
  return key === "" ? undefined : key;
}

/** Who is called so, when there is neither number nor registration number: by name, else address, else bank account. */
export function whoKey({ name, address, account }: PayerNames): string | undefined {
  const careful = carefulName(name);
  if (careful !== undefined) return `name ${careful}`;
  if (address !== undefined && address !== "") return `address ${address.toLowerCase()}`;
  const bank = bankAccountKey(account);
  return bank === undefined ? undefined : `account ${bank}`;
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}
