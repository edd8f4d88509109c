/** The house, drawn by its imports: every arrow points down, and there are no circles. */
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { circles, FOLDERS, readSource, sourceTexts, violations } from "./import-table.ts";

const texts = sourceTexts(join(import.meta.dirname, ".."));
const files = texts.map(({ path, text }) => readSource(path, text));

describe("the repository", () => {
  it("has code in every folder of the house", () => {
    for (const folder of FOLDERS) {
      expect(
        files.some(({ path }) => path.startsWith(`${folder}/`)),
        folder,
      ).toBe(true);
    }
  });

  it("imports nothing that the table does not allow", () => {
    expect(violations(files)).toEqual([]);
  });

  it("has no circles", () => {
    expect(circles(files)).toEqual([]);
  });

  it("keeps clock, random numbers and environment out of the rules and of what functions do", () => {
    const impure =
      /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\brandom(?:Bytes|UUID|Int)\b|\bprocess\.|\bTemporal\.Now\b/;
    const withoutComments = (text: string): string => text.replace(/\/\*[^]*?\*\/|(?<![:"'])\/\/.*$/gm, "");
    const found = texts
      .filter(({ path }) => /^(?:domain|functions)\//.test(path))
      .filter(({ text }) => impure.test(withoutComments(text)))
      .map(({ path }) => path);
    expect(found).toEqual([]);
  });
});

describe("the check of imports", () => {
  const one = (path: string, line: string): string[] => violations([readSource(path, line)]);

  it.each([
    ["domain/mail/read-mail.ts", `import PostalMime from "postal-mime";`],
    ["domain/ports.ts", `import type { Instant } from "./time/instant.ts";`],
    ["aws/ses-post-office.ts", `import { SESClient } from "@aws-sdk/client-ses";`],
    ["functions/sweep/handler.ts", `import { createSweep } from "./sweep.ts";`],
    ["functions/sweep/handler.ts", `import { environment } from "../../aws/lambda.ts";`],
    ["lib/grants.ts", `import { ENVIRONMENT } from "../aws/contract.ts";`],
    ["local/clock.ts", `import { SMTPServer } from "smtp-server";`],
    ["bin/start.ts", `import { synthesize } from "../lib/synthesize.ts";`],
  ])("allows %s: %s", (path, line) => {
    expect(one(path, line)).toEqual([]);
  });

  it.each([
    ["domain/mail/read-mail.ts", `import { environment } from "../../aws/lambda.ts";`],
    ["domain/mail/read-mail.ts", `import { SESClient } from "@aws-sdk/client-ses";`],
    ["domain/mail/read-mail.ts", `import type { Settings } from "../../companies/settings.ts";`],
    ["domain/mail/read-mail.ts", `import { readFileSync } from "node:fs";`],
    ["domain/mail/read-mail.ts", `const fs = await import("node:fs");`],
    ["domain/mail/read-mail.ts", `export { readFileSync } from "node:fs";`],
    ["aws/contract.ts", `import type { Company } from "../domain/company.ts";`],
    ["aws/lambda.ts", `import { sweep } from "../functions/sweep/sweep.ts";`],
    ["functions/sweep/sweep.ts", `import { environment } from "../../aws/lambda.ts";`],
    ["functions/sweep/sweep.ts", `import { SQSClient } from "@aws-sdk/client-sqs";`],
    ["functions/sweep/handler.ts", `import { sendLetter } from "../send-letter/send-letter.ts";`],
    ["functions/sweep/sweep.ts", `import { handler } from "./handler.ts";`],
    ["lib/grants.ts", `import { environment } from "../aws/lambda.ts";`],
    ["lib/bundle.ts", `import { handler } from "../functions/sweep/handler.ts";`],
    ["local/clock.ts", `import { company } from "../domain/company.ts";`],
    ["local/clock.ts", `import { S3Client } from "@aws-sdk/client-s3";`],
    ["bin/invoke.ts", `import { handler } from "../functions/sweep/handler.ts";`],
    ["helpers/dates.ts", `import "zod";`],
  ])("finds %s: %s", (path, line) => {
    expect(one(path, line)).toHaveLength(1);
  });

  it("finds circles, type imports included, and names the way around once", () => {
    const files = [
      readSource("domain/a.ts", `import { b } from "./b.ts";`),
      readSource("domain/b.ts", `import type { C } from "./deep/c.ts";`),
      readSource("domain/deep/c.ts", `import { a } from "../a.ts"; import { d } from "./d.ts";`),
      readSource("domain/deep/d.ts", ``),
    ];
    expect(circles(files)).toEqual([["domain/a.ts", "domain/b.ts", "domain/deep/c.ts", "domain/a.ts"]]);
    expect(circles(files.slice(1))).toEqual([]);
  });
});
