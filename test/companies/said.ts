/** Settings made from the example's by changes, and what is said about them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkSettings, type CompanyFile, SettingsError } from "../../companies/read.ts";

export const COMPANIES = join(import.meta.dirname, "../../companies");

/** The file that is named in what is said. */
export const FILE = "companies/nordlys.json";

export type Settings = Record<string, unknown>;

export const example = JSON.parse(readFileSync(join(COMPANIES, "example.json"), "utf8")) as Settings;
export const staff = example["staff"] as Settings[];

export const check = (changes: Settings): CompanyFile =>
  checkSettings("nordlys", JSON.stringify({ ...example, ...changes }), FILE);

/** What is said about the settings, a line a problem; nothing when they are right. */
export function said(changes: Settings): string[] {
  try {
    check(changes);
  } catch (error) {
    if (error instanceof SettingsError) return error.message.split("\n");
    throw error;
  }
  return [];
}

/** As `said`, without the file's name, which must stand before each problem. */
export function problems(changes: Settings): string[] {
  return said(changes).map((line) => {
    if (!line.startsWith(`${FILE}: `)) throw new Error(`"${line}" does not name the file.`);
    return line.slice(FILE.length + 2);
  });
}

export const withFirstStaff = (changes: Settings): Settings => ({
  staff: [{ ...staff[0], ...changes }, ...staff.slice(1)],
});
