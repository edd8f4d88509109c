/**
 * The deployer's own command, run as it is: it must pass for sound companies and fail on a finding inside a company's
 * stage. (Without the pattern the CDK's command line passes in spite of one: `docs/aws.md`.)
 */
import { spawnSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { settingsFolder, temporaryFolder } from "./deployment.ts";

const ROOT = join(import.meta.dirname, "../..");

function synth(app: string, environment: Readonly<Record<string, string>> = {}) {
  const output = temporaryFolder();
  const { status, stderr, stdout } = spawnSync(
    process.execPath,
    ["node_modules/aws-cdk/bin/cdk", "synth", "--quiet", "**", "--app", app, "--output", output],
    { cwd: ROOT, env: { ...process.env, CI: "true", ...environment }, encoding: "utf8" },
  );
  return { status, said: stdout + stderr, output };
}

const node = (program: string, ...args: string[]): string => [process.execPath, program, ...args].join(" ");

describe("cdk synth of two companies", () => {
  const folder = () => settingsFolder({ nordlys: {}, fjord: {} });
  const planted = (fault: string) => synth(node("test/lib/planted-fault.ts", folder(), fault));

  it("passes when nothing is wrong", () => {
    const { status, said, output } = planted("none");
    expect(said).not.toMatch(/ERROR/);
    expect(status).toBe(0);
    for (const company of ["nordlys", "fjord"])
      expect(existsSync(join(output, `assembly-${company}`))).toBe(true);
  });

  it("fails on what the CDK's own rules and cdk-nag find in one company's stage, and says where", () => {
    const { status, said } = planted("planted");
    expect(said).toMatch(/nordlys\/Service\/Queues\/letters/);
    expect(said).toMatch(/VisibilityTimeout/);
    expect(said).toMatch(/AwsSolutions-SQS3/);
    expect(said).not.toMatch(/fjord\/Service/);
    expect(status).toBe(1);
  });
});

describe("cdk synth of the companies in a folder", () => {
  const app = node("bin/handslag.ts");

  it("lists what is wrong in every settings file, without a stack trace, and fails", () => {
    const folder = settingsFolder({ nordlys: { account: "12" }, fjord: { fallbackOwner: "nobody" } });
    const { status, said } = synth(app, { HANDSLAG_COMPANIES: folder });
    expect(said).toContain(
      `${join(folder, "nordlys.json")}: account: write the 12 digits of the AWS account`,
    );
    expect(said).toContain(`${join(folder, "fjord.json")}: fallbackOwner: "nobody" is nobody in staff`);
    expect(said).not.toMatch(/\n\s+at /);
    expect(status).toBe(1);
  });

  it("says what a calendar lacks, and passes", () => {
    const folder = settingsFolder({
      nordlys: { closedDays: { closures: [{ from: "2020-01-01", to: "2035-12-31" }] } },
    });
    const { status, said } = synth(app, { HANDSLAG_COMPANIES: folder });
    expect(said).toMatch(/Warning: nordlys: The company does not open in the coming year/);
    expect(status).toBe(0);
  });

  it("says so when there is no company", () => {
    const folder = settingsFolder({});
    writeFileSync(join(folder, "notes.txt"), "no settings");
    const { status, said } = synth(app, { HANDSLAG_COMPANIES: folder });
    expect(said).toContain(`${folder}: there is no settings file`);
    expect(status).toBe(1);
  });
});
