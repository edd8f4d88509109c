/**
 * What stands in a ledger file, made fit to be kept: without what is invisible, trimmed, and bounded (MOST_CHARACTERS).
 * Undefined when nothing is left.
 */
import { cleanLine } from "../../mail/header-text.ts";
import { MOST_CHARACTERS } from "../ledger-facts.ts";

/** A reference, an account or a number: without spaces. */
export function asNumber(written: string | undefined): string | undefined {
  return written === undefined
    ? undefined
    : asLine(written.slice(0, 4 * MOST_CHARACTERS.number).replace(/\s+/g, ""), "number");
}

export function asName(written: string | undefined): string | undefined {
  return asLine(written, "name");
}

/** What the payer wrote, in one line. */
export function asText(written: readonly string[]): string | undefined {
  return asLine(written.join(" "), "text");
}

/** What stands where something else was expected. */
export function asFound(written: string | undefined): string | undefined {
  return asLine(written, "found");
}

function asLine(written: string | undefined, kind: keyof typeof MOST_CHARACTERS): string | undefined {
  const clean = written === undefined ? "" : cleanLine(written, MOST_CHARACTERS[kind]);
  return clean === "" ? undefined : clean;
}
