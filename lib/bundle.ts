/**
 * Makes one file of a function for one company: its code, the libraries and SDK clients it uses, and the company's
 * settings. The same sources and settings give the same bytes wherever they are built, so that only what changed is
 * deployed. What cannot be bundled throws, and stops the synthesis.
 *
 * The shape was measured (design: what costs time and money): ES modules, `module` before `main`, minified, the SDK
 * inside, load two to three times as fast as the CDK's default. Source maps are not shipped: Node would read them at
 * every start. Since builds are reproducible, `sourceMap: true` on the same commit gives the map for a stack trace.
 */
import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { type BuildOptions, buildSync, type OutputFile } from "esbuild";
import { FUNCTION_NAMES, type FunctionName } from "../aws/contract.ts";
import { dictionaryFile } from "../companies/dictionaries.ts";
import type { Company } from "../domain/company.ts";
import type { Language } from "../domain/letters/language.ts";
import { DICTIONARY_OF, USAGE, usageFile } from "../domain/proofread/dictionary-names.ts";

const ROOT = join(import.meta.dirname, "..");

/** What the code calls the company's settings, and says that somebody declares. */
const COMPANY = "HANDSLAG_COMPANY";

/** Some libraries are CommonJS inside and call `require` for Node's own modules; ES modules have none. */
const REQUIRE = `import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);`;

export interface Bundle {
  /** The function's files from the repository's root: the first becomes `index.mjs`, others keep their names. */
  readonly entries: readonly [string, ...string[]];
  readonly company: Company;
  /** Where the files go; it is made when it is not there. */
  readonly folder: string;
  /** Languages whose dictionaries go along, in a folder each: see `aws/bundled-dictionaries.ts`. */
  readonly dictionaries?: readonly Language[];
  /** Also write `index.mjs.map`, for reading a stack trace. */
  readonly sourceMap?: boolean;
  /** Where the repository lies, when not around this file. */
  readonly root?: string;
}

/** Threads that a function runs, from the repository's root. Each finds its file beside the function's own. */
const THREADS: Partial<Readonly<Record<FunctionName, readonly string[]>>> = {
  "receive-mail": ["aws/mail-reader-worker.ts"],
  "send-letter": ["aws/mail-reader-worker.ts"],
  "staff-page": ["aws/mail-reader-worker.ts"],
};

/** The files that make a function, from the repository's root. */
export function entriesOf(name: FunctionName): Bundle["entries"] {
  return [`functions/${name}/handler.ts`, ...(THREADS[name] ?? [])];
}

/** Functions that read letters through: they take the dictionaries of the company's languages along. */
const PROOFREADERS: ReadonlySet<FunctionName> = new Set(["send-letter"]);

/** The languages whose dictionaries the function needs. */
export function dictionariesOf(name: FunctionName, { languages }: Company): readonly Language[] {
  return PROOFREADERS.has(name) ? languages : [];
}

/** Bundles into `folder` and answers with it. */
export function bundle({
  entries,
  company,
  folder,
  dictionaries = [],
  sourceMap = false,
  root = ROOT,
}: Bundle): string {
  return write(build(entryPointsOf(entries), root, sourceMap), { company, folder, dictionaries });
}

/** The code of all functions, made once for all companies of a run: they differ in their settings only. */
let code: readonly OutputFile[] | undefined;

/** The same for a function, with what `entriesOf` and `dictionariesOf` say: for all functions in the time of two. */
export function bundleFunction(name: FunctionName, company: Company, folder: string): string {
  code ??= build(
    FUNCTION_NAMES.flatMap((each) => entryPointsOf(entriesOf(each), each)),
    ROOT,
  );
  const files = code.filter(({ path }) => basename(dirname(path)) === name);
  return write(files, { company, folder, dictionaries: dictionariesOf(name, company) });
}

function build(entryPoints: EntryPoints, root: string, sourceMap = false): readonly OutputFile[] {
  const { outputFiles } = buildSync({
    ...OPTIONS,
    absWorkingDir: root,
    // Nothing is written there: the files' place in the source map must not depend on where the bundle goes.
    outdir: join(root, "bundle"),
    entryPoints,
    sourcemap: sourceMap ? "external" : false,
  });
  return outputFiles;
}

type EntryPoints = { readonly in: string; readonly out: string }[];

function entryPointsOf(entries: Bundle["entries"], folder = ""): EntryPoints {
  return entries.map((file, index) => ({
    in: file,
    out: join(folder, index === 0 ? "index" : basename(file, ".ts")),
  }));
}

/** Puts the settings before the code that asks for them, in its first line: a source map stays true. */
function write(
  files: readonly OutputFile[],
  { company, folder, dictionaries }: Required<Pick<Bundle, "company" | "folder" | "dictionaries">>,
): string {
  mkdirSync(folder, { recursive: true });
  const settings = Buffer.from(`const ${COMPANY}=${JSON.stringify(company)};`);
  for (const { path, contents } of files) {
    const made = Buffer.from(contents.buffer, contents.byteOffset, contents.byteLength);
    const asks = path.endsWith(".mjs") && made.includes(COMPANY);
    writeFileSync(join(folder, basename(path)), asks ? Buffer.concat([settings, made]) : made);
  }
  for (const language of dictionaries) copyDictionary(language, folder);
  return folder;
}

function copyDictionary(language: Language, folder: string): void {
  const { name, files } = DICTIONARY_OF[language];
  const all = [...files.map((file) => [name, file] as const), [USAGE, usageFile(language)] as const];
  for (const [dictionary, file] of all) {
    const copy = join(folder, dictionary, file);
    mkdirSync(dirname(copy), { recursive: true });
    copyFileSync(dictionaryFile(dictionary, file), copy);
  }
}

const OPTIONS = {
  write: false,
  bundle: true,
  format: "esm",
  outExtension: { ".js": ".mjs" },
  platform: "node",
  target: "node24",
  mainFields: ["module", "main"],
  // What libraries load at every start and a function has no use for. Measured in docs/speed.md.
  alias: {
    "@aws-sdk/credential-provider-node": "./aws/environment-credentials.ts",
    "node:http": "./aws/node-http.ts",
  },
  minify: true,
  sourcesContent: false,
  legalComments: "none",
  banner: { js: REQUIRE },
  logLevel: "silent",
  // What a stand-in above does not have must not be found out by a customer's mail.
  logOverride: { "import-is-undefined": "error" },
} as const satisfies BuildOptions;
