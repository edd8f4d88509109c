import { cpSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { createBundledDictionaries } from "../../aws/bundled-dictionaries.ts";
import { readCompany } from "../../companies/read.ts";
import { type Bundle, bundle, bundleFunction, dictionariesOf, entriesOf } from "../../lib/bundle.ts";
import { temporaryFolder } from "./deployment.ts";

const ROOT = join(import.meta.dirname, "../..");
const example = readCompany("example", join(ROOT, "companies"));
const fixture: Bundle["entries"] = ["test/lib/fixture/handler.ts"];

const textOf = (folder: string): string => readFileSync(join(folder, "index.mjs"), "utf8");

describe("a function's bundle", () => {
  it("runs, and knows the company that it was made for", async () => {
    const folder = bundle({ entries: fixture, company: example, folder: temporaryFolder() });
    expect(readdirSync(folder)).toEqual(["index.mjs"]);
    const { handler } = (await import(pathToFileURL(join(folder, "index.mjs")).href)) as {
      handler: () => Promise<string>;
    };
    expect(await handler()).toBe("example: Björk & Holm Snickeri");
  });

  it("has the same bytes wherever the repository lies and the bundle goes", () => {
    const copy = join(temporaryFolder(), "elsewhere");
    for (const part of ["lib", "aws", "domain", "companies", "functions", "package.json", "tsconfig.json"]) {
      cpSync(join(ROOT, part), join(copy, part), { recursive: true });
    }
    symlinkSync(join(ROOT, "node_modules"), join(copy, "node_modules"));
    const entries = entriesOf("send-letter");
    const here = bundle({ entries, company: example, folder: temporaryFolder() });
    const there = bundle({ entries, company: example, folder: temporaryFolder(), root: copy });
    expect(textOf(there)).toBe(textOf(here));
    expect(textOf(here)).not.toContain(ROOT);
  });

  it("changes with the settings, and with nothing else", () => {
    const made = (company: typeof example): string =>
      textOf(bundle({ entries: fixture, company, folder: temporaryFolder() }));
    expect(made(example)).toBe(made(structuredClone(example)));
    expect(made({ ...example, letters: "paused" })).not.toBe(made(example));
  });

  it("leaves out what a function has no use for: other ways to sign in, and Node's second HTTP client", () => {
    const text = textOf(
      bundle({ entries: entriesOf("send-letter"), company: example, folder: temporaryFolder() }),
    );
    expect(text).toContain("AWS_ACCESS_KEY_ID");
    expect(text).not.toContain("AWS_CONTAINER_CREDENTIALS");
    expect(text).not.toMatch(/(?:from|import)\s*\(?"(?:node:)?http"/);
  });

  it("may hold further entries, which keep their names", () => {
    const folder = bundle({
      entries: [...fixture, "aws/contract.ts"],
      company: example,
      folder: temporaryFolder(),
    });
    expect(readdirSync(folder).sort()).toEqual(["contract.mjs", "index.mjs"]);
  });

  it("takes dictionaries along, which the function finds beside its code", () => {
    const folder = bundle({
      entries: fixture,
      company: example,
      folder: temporaryFolder(),
      dictionaries: ["en", "fi"],
    });
    expect(readdirSync(folder).sort()).toEqual(["@cspell", "dictionary-en-gb", "index.mjs", "usage"]);
    const dictionaries = createBundledDictionaries(pathToFileURL(`${folder}/`));
    expect(dictionaries("en")?.knows("promise")).toBe(true);
    expect(dictionaries("fi")?.knows("lupaus")).toBe(true);
    expect(dictionaries("fi")?.usage?.pair("ei", "ole")?.isUsed).toBe(true);
    expect(() => dictionaries("sv")).toThrow(/dictionary-sv/);
  });

  it("is the same when it is made with all others, for one company after another", () => {
    const filesOf = (folder: string): Map<string, string> =>
      new Map(
        readdirSync(folder, { recursive: true, withFileTypes: true })
          .filter((each) => each.isFile())
          .map(({ parentPath, name }) => [name, readFileSync(join(parentPath, name), "latin1")]),
      );
    const made = [
      ["send-letter", { ...example, languages: ["fi"] }],
      ["record-delivery", { ...example, id: "nordlys" }],
    ] as const;
    for (const [name, company] of made) {
      const alone = filesOf(
        bundle({
          entries: entriesOf(name),
          company,
          folder: temporaryFolder(),
          dictionaries: dictionariesOf(name, company),
        }),
      );
      const together = filesOf(bundleFunction(name, company, temporaryFolder()));
      expect([...together.keys()]).toEqual([...alone.keys()]);
      // A difference within megabytes is no message that anybody reads.
      for (const [file, text] of alone) expect(together.get(file) === text, file).toBe(true);
    }
  });

  it("comes with a source map when asked, without the sources' text", () => {
    const folder = bundle({ entries: fixture, company: example, folder: temporaryFolder(), sourceMap: true });
    const map = JSON.parse(readFileSync(join(folder, "index.mjs.map"), "utf8")) as Record<string, unknown>;
    expect(map["sources"]).toContain("../test/lib/fixture/handler.ts");
    expect(map["sourcesContent"]).toBeUndefined();
    expect(textOf(folder)).not.toContain("sourceMappingURL");
  });

  it("cannot be made of a file that is not there", () => {
    const company = example;
    expect(() =>
      bundle({ entries: ["functions/none/handler.ts"], company, folder: temporaryFolder() }),
    ).toThrow(/functions\/none\/handler\.ts/);
  });
});
