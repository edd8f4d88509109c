/**
 * Names of attachments, made fit to be listed: one line, no folders, nothing that hides the true ending. Attachments
 * are never opened or stored under these names. Never throws.
 */
import { cleanLine } from "./header-text.ts";

const LONGEST_FILE_NAME = 100;

/** Endings longer than this are part of the name. */
const LONGEST_ENDING = 10;

/** The cleaned name; one made of the media type when nothing is left of it. */
export function cleanFileName(written: string, type: string): string {
  const inFolder = written.slice(Math.max(written.lastIndexOf("/"), written.lastIndexOf("\\")) + 1);
  const dot = inFolder.lastIndexOf(".");
  const ending = dot > 0 && inFolder.length - dot <= LONGEST_ENDING ? inFolder.slice(dot) : "";
  const base = ending === "" ? inFolder : inFolder.slice(0, dot);
  // Cut before the ending, so that "….pdf.exe" shows what it is.
  const name = `${cleanLine(base, LONGEST_FILE_NAME)}${cleanLine(ending, LONGEST_ENDING)}`.replace(
    /^\.+/,
    "",
  );
  return name === "" ? `unnamed (${cleanLine(type, LONGEST_FILE_NAME)})` : name;
}
