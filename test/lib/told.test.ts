/** The functions' code and their deployed environment belong together, and neither can be changed alone. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { ENVIRONMENT, type EnvironmentName, FUNCTION_NAMES, type FunctionName } from "../../aws/contract.ts";
import { FLAGS } from "../../lib/alarm-words.ts";
import { deploymentIn, synthesized } from "./deployment.ts";

let directory: string;
let told: Record<string, Readonly<Record<string, string>>>;

beforeAll(async () => {
  directory = await synthesized({ nordlys: {} });
  told = Object.fromEntries(
    deploymentIn(directory, "nordlys")
      .of("AWS::Lambda::Function")
      .map(({ properties }) => [properties.FunctionName, properties.Environment.Variables]),
  );
});

const bundleOf = (name: FunctionName): string =>
  join(directory, "assembly-nordlys", "bundles", name, "index.mjs");

describe.each(FUNCTION_NAMES)("%s", (name) => {
  it("asks for the variables that it is told, and for no others", () => {
    // The code names a variable by its key in the contract; as a text it is left only where it is asked for.
    const code = readFileSync(bundleOf(name), "utf8");
    const names = (Object.keys(ENVIRONMENT) as EnvironmentName[]).filter((each) => !each.endsWith("Table"));
    const variables = told[`handslag-nordlys-${name}`] ?? {};
    expect(names.filter((each) => ENVIRONMENT[each] in variables)).toEqual(
      names.filter((each) => code.includes(`"${each}"`)),
    );
  });

  it("starts with what it is told, and with no file but its own", () => {
    const start = `const { handler } = await import(process.argv[1]); process.stdout.write(typeof handler);`;
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ["--input-type=module", "--eval", start, bundleOf(name)],
      {
        cwd: directory,
        env: { AWS_REGION: "eu-west-1", ...told[`handslag-nordlys-${name}`] },
        encoding: "utf8",
      },
    );
    // Before its stack, an error shows the whole line of code, which is the whole bundle.
    expect(stderr.slice(-1000)).toBe("");
    expect(stdout).toBe("function");
  });

  it("has an alarm on each flag that its bundle raises, and on no other", () => {
    const code = readFileSync(bundleOf(name), "utf8");
    const raised = [...code.matchAll(/\.flag\(\s*"([A-Za-z]+)"/g)].map(([, flag]) => flag);
    const watched = Object.entries(FLAGS).flatMap(([flag, { from }]) => (from.includes(name) ? [flag] : []));
    expect(new Set(watched)).toEqual(new Set(raised));
  });
});
