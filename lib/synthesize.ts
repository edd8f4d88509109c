/**
 * Makes the app of one or several companies from their settings files, for the CDK's command line (`bin/handslag.ts`),
 * for the run on one machine, and for tests: all of them get the same templates. Needs no credentials and looks nothing
 * up. Wrong settings throw a SettingsError that lists what is wrong in all files.
 */
import { App, Validations } from "aws-cdk-lib";
import { AwsSolutionsChecks } from "cdk-nag";
import { type CompanyFile, readCompanyFile, SettingsError } from "../companies/read.ts";
import { CompanyStage } from "./company-stage.ts";

export interface AppOptions {
  /** Names of settings files, without their ending. */
  readonly companies: readonly string[];
  /** The folder of settings files, when not the usual one. */
  readonly folder?: string | undefined;
  /** Where the templates go; the CDK's command line says it itself. */
  readonly outdir?: string | undefined;
  /** Check the templates against the CDK's rules and cdk-nag: findings make the synthesis fail. Takes seconds. */
  readonly validate: boolean;
}

export function buildApp({ companies, folder, outdir, validate }: AppOptions): App {
  const files = readAll(companies, folder);
  const app = new App({
    ...(outdir !== undefined && { outdir }),
    analyticsReporting: false,
    treeMetadata: false,
    builtinCloudFormationValidation: validate,
    context: CONTEXT,
  });
  if (validate) Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  for (const file of files) new CompanyStage(app, file);
  return app;
}

/** Writes the templates and bundles, unchecked and so quickly; answers with the directory. */
export async function synthesize(options: Omit<AppOptions, "validate">): Promise<string> {
  return buildApp({ ...options, validate: false }).synth().directory;
}

/** Here, and not in cdk.json, so that whoever synthesizes gets the same. */
const CONTEXT = {
  /** Findings of the CDK's own rules are errors. */
  "@aws-cdk/core:validateAgainstDefaultRules": true,
  /**
   * CloudFormation's exports, which refuse to take away a table that the service uses. ("weak" would read outputs at
   * deploy time, and let it go.)
   */
  "@aws-cdk/core:defaultCrossStackReferences": "strong",
  /** Statements on the same resources become one: policies that a person can read. */
  "@aws-cdk/aws-iam:minimizePolicies": true,
  /** "aws" is written out, since the region is known. */
  "@aws-cdk/core:enablePartitionLiterals": true,
};

/** Every file is read before anything is said, so that all mistakes are seen at once. */
function readAll(companies: readonly string[], folder: string | undefined): CompanyFile[] {
  const problems: string[] = [];
  const files = companies.flatMap((name) => {
    try {
      return [readCompanyFile(name, folder)];
    } catch (error) {
      if (!(error instanceof SettingsError)) throw error;
      problems.push(error.message);
      return [];
    }
  });
  if (problems.length > 0) throw new SettingsError(problems.join("\n"));
  return files;
}
