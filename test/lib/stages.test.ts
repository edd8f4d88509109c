/** Two companies are two stages that know nothing of each other. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { synthesized } from "./deployment.ts";

/**
 * Every file of a company's assembly, templates and bundles alike, by a hash of what it holds. Not the metadata: they
 * say from which line of code each construct came, and nothing of them is deployed.
 */
function filesOf(directory: string, company: string): Record<string, string> {
  const stage = join(directory, `assembly-${company}`);
  return Object.fromEntries(
    readdirSync(stage, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.endsWith(".metadata.json"))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [
        file.slice(stage.length),
        createHash("sha256").update(readFileSync(file)).digest("hex"),
      ]),
  );
}

let before: string;
let after: string;

beforeAll(async () => {
  before = await synthesized({ nordlys: { letters: "preview" }, fjord: {} });
  after = await synthesized({ nordlys: { letters: "on", alarmAddress: "vakt@konsult.example" }, fjord: {} });
});

describe("a change of one company's settings", () => {
  it("changes nothing of the other company", () => {
    expect(Object.keys(filesOf(before, "fjord")).length).toBeGreaterThan(10);
    expect(filesOf(after, "fjord")).toEqual(filesOf(before, "fjord"));
  });

  it("changes the company's own service, but not the shape of its data", () => {
    const changed = Object.entries(filesOf(after, "nordlys"))
      .filter(([file, hash]) => filesOf(before, "nordlys")[file] !== hash)
      .map(([file]) => file);
    expect(changed.some((file) => /Service.*template\.json$/.test(file))).toBe(true);
    expect(changed.some((file) => /Data.*template\.json$/.test(file))).toBe(false);
  });
});

it("gives the same files each time", async () => {
  const again = await synthesized({ nordlys: { letters: "preview" }, fjord: {} });
  for (const company of ["nordlys", "fjord"])
    expect(filesOf(again, company)).toEqual(filesOf(before, company));
});

it("deploys each company with its own account and region", async () => {
  const directory = await synthesized({
    nordlys: {},
    fjord: { account: "444455556666", region: "eu-north-1" },
  });
  const environments = ["nordlys", "fjord"].map((company) => {
    const manifest = JSON.parse(
      readFileSync(join(directory, `assembly-${company}`, "manifest.json"), "utf8"),
    ) as {
      artifacts: Record<string, { type: string; environment?: string }>;
    };
    const stacks = Object.values(manifest.artifacts).filter(
      ({ type }) => type === "aws:cloudformation:stack",
    );
    return [...new Set(stacks.map(({ environment }) => environment))];
  });
  expect(environments).toEqual([["aws://111122223333/eu-west-1"], ["aws://444455556666/eu-north-1"]]);
});
