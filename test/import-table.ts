/**
 * Who may import what: the table of the architecture, as rules that can be checked, and the checks. A file's imports are
 * read by TypeScript's own scanner, type imports and `import()` included.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import ts from "typescript";

export interface SourceFile {
  /** From the repository's root, with `/`. */
  readonly path: string;
  /** Files by their path from the root, packages by their name. */
  readonly imports: readonly string[];
}

interface Row {
  readonly from: RegExp;
  /** `its own folder` is the folder of the importing file; a function's includes the folders in it. */
  readonly may: readonly (RegExp | "its own folder")[];
  /** What the row takes away from `may`. */
  readonly never?: RegExp;
}

/** Libraries that only compute, or of which only that is used: yauzl reads archives that are in memory. */
const PURE =
  /^(?:csv-parse\/sync|nodemailer\/lib\/mail-composer|postal-mime|saxes|temporal-polyfill|yauzl|zod)$/;
/** What of Node only computes. Random numbers, which `node:crypto` has too, are looked for by themselves. */
const PURE_NODE = /^node:(?:crypto|url)$/;
const ANY_PACKAGE = /^(?!(?:aws|bin|companies|domain|functions|lib|local|test)\/)/;
const AWS_SDK = /^@aws-sdk\//;
const HANDLER = /^functions\/[^/]+\/handler\.ts$/;

/** The first row that fits a file holds. */
const TABLE: readonly Row[] = [
  { from: /^domain\//, may: [/^domain\//, PURE, PURE_NODE] },
  { from: /^companies\//, may: [/^companies\//, /^domain\//, /^zod$/, /^node:(?:fs|path|zlib)$/] },
  { from: /^aws\/contract\.ts$/, may: [] },
  { from: /^aws\//, may: [/^aws\//, /^domain\//, AWS_SDK, /^aws-lambda$/, /^zod$/, /^node:/] },
  { from: HANDLER, may: ["its own folder", /^aws\//, /^domain\//, PURE] },
  { from: /^functions\//, may: ["its own folder", /^domain\//, PURE, PURE_NODE], never: HANDLER },
  {
    from: /^lib\//,
    may: [
      /^lib\//,
      /^companies\//,
      // What Handslag knows about addresses and companies is said once, and lib stands above it.
      /^domain\//,
      /^aws\/contract\.ts$/,
      /^(?:aws-cdk-lib(?:\/.+)?|cdk-nag|constructs|esbuild)$/,
      /^node:(?:fs|path)$/,
    ],
  },
  { from: /^local\//, may: [/^local\//, /^aws\/contract\.ts$/, ANY_PACKAGE], never: AWS_SDK },
  { from: /^bin\//, may: [/./], never: HANDLER },
];

/** Imports that the table does not allow, in words; empty when there are none. */
export function violations(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, imports }) => {
    const row = TABLE.find(({ from }) => from.test(path));
    if (row === undefined) return [`${path}: the table has no row for this folder`];
    return imports
      .filter((each) => !allows(row, path, each))
      .map((each) => `${path} must not import ${each}`);
  });
}

function allows({ may, never }: Row, path: string, imported: string): boolean {
  if (never?.test(imported)) return false;
  return may.some((each) =>
    each === "its own folder" ? imported.startsWith(ownFolder(path)) : each.test(imported),
  );
}

/** A function's folder has folders of its own: all of it is one. */
function ownFolder(path: string): string {
  const [, name = ""] = /^(functions\/[^/]+)\//.exec(path) ?? [];
  return `${name === "" ? posix.dirname(path) : name}/`;
}

/** Files that import each other in a circle, each circle once; empty when there are none. */
export function circles(files: readonly SourceFile[]): string[][] {
  const importsOf = new Map(files.map(({ path, imports }) => [path, imports]));
  const done = new Set<string>();
  const found: string[][] = [];
  const visit = (path: string, way: readonly string[]): void => {
    if (way.includes(path)) {
      found.push([...way.slice(way.indexOf(path)), path]);
      return;
    }
    if (done.has(path)) return;
    for (const each of importsOf.get(path) ?? []) visit(each, [...way, path]);
    done.add(path);
  };
  for (const { path } of files) visit(path, []);
  return found;
}

export function readSource(path: string, text: string): SourceFile {
  const imports = ts
    .preProcessFile(text, true, true)
    .importedFiles.map(({ fileName }) =>
      fileName.startsWith(".") ? posix.join(posix.dirname(path), fileName) : fileName,
    );
  return { path, imports };
}

export const FOLDERS = ["aws", "bin", "companies", "domain", "functions", "lib", "local"] as const;

/** Every TypeScript file in the folders, with its text. */
export function sourceTexts(root: string): { path: string; text: string }[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts"))
      .map((file) => posix.join(folder, ...file.split(/[/\\]/)))
      .map((path) => ({ path, text: readFileSync(join(root, path), "utf8") })),
  );
}
