/**
 * Reads a company's settings file and checks it. A wrong setting stops the deploy, not a customer's letter: every
 * problem is named with file, setting and what is expected, all of them at once.
 */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import type * as z from "zod";
import type { Company } from "../domain/company.ts";
import { companyOf } from "./company-of.ts";
import { contradictions } from "./contradictions.ts";
import { createInstalledDictionaries } from "./dictionaries.ts";
import { type Settings, settingsSchema } from "./settings.ts";
import { textProblems } from "./text-problems.ts";

/** Read when there is a text to be read through; once. */
const dictionaries = createInstalledDictionaries();

/** The folder of settings files: `companies/`, or what HANDSLAG_COMPANIES names. */
export function companiesFolder(): string {
  return process.env["HANDSLAG_COMPANIES"] ?? import.meta.dirname;
}

/** Something in a settings file is wrong. The message lists each problem with file, setting and what to write. */
export class SettingsError extends Error {
  override readonly name = "SettingsError";
}

/** Settings and what Handslag makes of them, together. */
export interface CompanyFile {
  readonly settings: Settings;
  readonly company: Company;
}

const SCHEMA_FILE = "company.schema.json";

/** Names of all companies that have a settings file, in alphabetical order. */
export function companyNames(folder: string = companiesFolder()): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json") && file !== SCHEMA_FILE)
    .map((file) => basename(file, ".json"))
    .sort();
}

/** The company of the given name, as the rules and functions see it. Throws a SettingsError. */
export function readCompany(name: string, folder?: string): Company {
  return readCompanyFile(name, folder).company;
}

/** As `readCompany`, with the settings as written (defaults filled in). Throws a SettingsError. */
export function readCompanyFile(name: string, folder: string = companiesFolder()): CompanyFile {
  const file = join(folder, `${name}.json`);
  if (!/^[a-z](?:[a-z\d-]{0,29}[a-z\d])?$/.test(name)) {
    throw new SettingsError(
      `${file}: a company is named with small letters, digits and hyphens inside, 31 at most, for example "nordlys". Rename the file.`,
    );
  }
  if (!existsSync(file)) {
    const known = companyNames(folder).join(", ") || "none";
    throw new SettingsError(`${file}: there is no such settings file. Companies in this folder: ${known}.`);
  }
  return checkSettings(name, readFileSync(file, "utf8"), file);
}

/** Checks the text of a settings file. `file` is only for the message. Throws a SettingsError. */
export function checkSettings(name: string, text: string, file: string): CompanyFile {
  const parsed = settingsSchema.safeParse(parseJson(text, file));
  if (!parsed.success) {
    throw new SettingsError(
      parsed.error.issues.flatMap((issue) => describe(issue).map((words) => `${file}: ${words}`)).join("\n"),
    );
  }
  const settings = parsed.data;
  const problems = [...contradictions(settings), ...textProblems(settings, text, dictionaries)];
  if (problems.length > 0) {
    throw new SettingsError(problems.map((problem) => `${file}: ${problem}`).join("\n"));
  }
  return { settings, company: companyOf(name, settings) };
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    throw new SettingsError(`${file}: this is not JSON: ${words}. An editor shows the place.`);
  }
}

function describe(issue: z.core.$ZodIssue): string[] {
  const at = pathOf(issue.path);
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map(
      (key) =>
        `${at === "" ? key : `${at}.${key}`}: there is no such setting; check the spelling or remove it.`,
    );
  }
  if (issue.code === "invalid_value") {
    return [`${at}: must be one of ${issue.values.map((value) => JSON.stringify(value)).join(", ")}.`];
  }
  return [`${at === "" ? "(the whole file)" : at}: ${issue.message}.`];
}

/** `["staff", 1, "address"]` as `staff[1].address`. */
function pathOf(path: readonly PropertyKey[]): string {
  return path
    .map((part, index) =>
      typeof part === "number" ? `[${part}]` : `${index === 0 ? "" : "."}${String(part)}`,
    )
    .join("");
}
