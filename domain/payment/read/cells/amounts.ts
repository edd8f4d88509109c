/**
 * Amounts as people and programs write them in tables: `1 234,50`, `1.234,50`, `1,234.50`, `-12`, `12-`, `(12)`, `12 kr`,
 * `€ 12`, `12:50`, `12,-`. Only `1.234` and `1,234` can be two things: what they are is decided by the whole column, then
 * by the other columns of the table, and never by the cell itself. Never throws.
 */
import type { Currency } from "../../money.ts";
import { readCurrency } from "./currencies.ts";

/** What stands before the decimals in a column; undefined when nothing in the table tells. */
export type DecimalMark = "." | "," | undefined;

export interface Amount {
  /** A plain decimal: `-1234.5`. */
  readonly decimal: string;
  /** What the cell itself says. */
  readonly currency?: Currency | undefined;
}

/** Longer than any amount. */
const MOST = 60;

const SPACES = /[\s\u00a0\u2000-\u200b\u202f\u205f\u2060]+/g;
const MINUS = /[-\u2010-\u2015\u2212]/;
const SIGNS = /[-+()\u2010-\u2015\u2212\s]/g;

/**
 * The decimal mark of each column. `fallback` is for tables in which nothing tells: numbers in a workbook have a point,
 * whatever the sheet shows; in a text file money with three decimals is rarer than thousands.
 */
export function decimalMarks(
  columns: readonly (readonly string[])[],
  fallback?: DecimalMark,
): readonly DecimalMark[] {
  const votes = columns.map((cells) => {
    let points = 0;
    for (const cell of cells) {
      const mark = parts(cell)?.mark;
      if (mark !== undefined) points += mark === "." ? 1 : -1;
    }
    return points;
  });
  const all = votes.reduce((sum, points) => sum + points, 0);
  return votes.map((own) => markOf(own) ?? markOf(all) ?? fallback);
}

/** Undefined when it is no amount. */
export function readAmount(text: string, mark: DecimalMark): Amount | undefined {
  const found = parts(text);
  if (found === undefined) return undefined;
  const isCredit = /^cr\.?$/i.test(found.word);
  const isPlain = found.word === "" || isCredit || /^(?:kr|dr)\.?$/i.test(found.word);
  // "kr" is several currencies' own, and says nothing of which.
  const currency = isPlain ? undefined : readCurrency(found.word, "");
  if (!isPlain && (currency ?? "") === "") return undefined;
  const isDecimal = found.ambiguous === undefined || found.ambiguous === mark;
  const number =
    isDecimal && found.decimals !== "" ? `${found.whole}.${found.decimals}` : found.whole + found.decimals;
  return { decimal: found.isNegative || isCredit ? `-${number}` : number, currency };
}

interface Parts {
  readonly isNegative: boolean;
  /** Currency, or whatever else stands before or behind. */
  readonly word: string;
  readonly whole: string;
  readonly decimals: string;
  /** The decimal mark that the cell surely uses. */
  readonly mark?: DecimalMark;
  /** The one mark of a cell that can be read in two ways. */
  readonly ambiguous?: DecimalMark;
}

function parts(text: string): Parts | undefined {
  if (text.length > MOST) return undefined;
  const [, before = "", number, after = ""] =
    /^(\D*)(\d[\d .,:]*)(\D*)$/.exec(
      text
        .replaceAll(SPACES, " ")
        .replaceAll(/['’´`]/g, " ")
        .trim(),
    ) ?? [];
  if (number === undefined) return undefined;
  // "12,-" and "12:-" are decoration; so is the point of "kr.12".
  const isDecorated = /[.,:]$/.test(number) && MINUS.test(after.slice(0, 1));
  const behind = isDecorated ? after.replace(/^[-\u2010-\u2015]{1,2}/, "") : after;
  const startsWithMark = /(?:^|[-\s\u2212])[.,]$/.exec(before)?.[0].slice(-1);
  const front = startsWithMark === undefined ? before : before.slice(0, -1);
  const word = [front, behind].map((piece) => piece.replaceAll(SIGNS, "")).filter((piece) => piece !== "");
  if (word.length > 1) return undefined;
  const digits = digitsOf(
    startsWithMark === undefined ? number.trim() : `0${startsWithMark}${number.trim()}`,
  );
  if (digits === undefined) return undefined;
  const isBracketed = front.includes("(") && behind.includes(")");
  return {
    ...digits,
    isNegative: MINUS.test(front) || MINUS.test(behind) || isBracketed,
    word: word[0] ?? "",
  };
}

function digitsOf(number: string): Pick<Parts, "whole" | "decimals" | "mark" | "ambiguous"> | undefined {
  const groups = number.replace(/[.,:]$/, "").split(/[ .,:]/);
  const marks = number.slice(0, -1).replaceAll(/\d/g, "");
  const [whole = "", ...rest] = groups;
  if (marks === "") return { whole, decimals: "" };
  const last = marks.slice(-1);
  const decimals = groups.at(-1) ?? "";
  const isOnlyOne = marks.indexOf(last) === marks.length - 1;
  if (marks.length === 1 && (last === "." || last === ",")) {
    const isAmbiguous = decimals.length === 3 && whole.length <= 3 && !whole.startsWith("0");
    return isAmbiguous ? { whole, decimals, ambiguous: last } : { whole, decimals, mark: last };
  }
  const isDecimal = isOnlyOne && (last === ":" ? decimals.length === 2 : last !== " ");
  const thousands = isDecimal ? [whole, ...rest.slice(0, -1)] : groups;
  const separators = isDecimal ? marks.slice(0, -1) : marks;
  if (!areThousands(thousands, separators)) return undefined;
  const joined = thousands.join("");
  if (isDecimal) return { whole: joined, decimals, ...(last !== ":" && { mark: last === "." ? "." : "," }) };
  return { whole: joined, decimals: "", ...(last !== " " && { mark: last === "." ? "," : "." }) };
}

/** `1 234 567`: groups of three, and the same sign between all of them. */
function areThousands([first = "", ...others]: readonly string[], separators: string): boolean {
  if (others.length === 0) return true;
  const isOneKind = separators.split("").every((mark) => mark === separators[0] && mark !== ":");
  return isOneKind && first.length <= 3 && others.every((group) => group.length === 3);
}

function markOf(points: number): DecimalMark {
  return points === 0 ? undefined : points > 0 ? "." : ",";
}
