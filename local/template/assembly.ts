/**
 * Loads what `cdk synth` left in a directory (a cloud assembly): the stacks of one stage, in the order in which they
 * must be deployed. Throws an AssemblyError that names the file and what it lacks.
 */
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { isRecord, LOCAL_ACCOUNT } from "./stack.ts";
import type { Stack, Template } from "./stack.ts";

export class AssemblyError extends Error {
  override readonly name = "AssemblyError";
}

interface Artifact {
  readonly type: string;
  readonly environment?: string;
  readonly displayName?: string;
  readonly dependencies?: readonly string[];
  readonly properties?: {
    readonly directoryName?: string;
    readonly templateFile?: string;
    readonly stackName?: string;
    readonly file?: string;
  };
}

interface AssetManifest {
  readonly files?: Readonly<
    Record<
      string,
      {
        readonly source: { readonly path?: string; readonly packaging?: string };
        readonly destinations: Readonly<Record<string, { readonly objectKey: string }>>;
      }
    >
  >;
}

/**
 * The stacks of the stage with that name; without a name, of the only stage there is (or of the assembly itself when
 * it has no stages).
 */
export async function loadAssembly(directory: string, stage?: string): Promise<Stack[]> {
  const artifacts = await readManifest(directory);
  const stages = Object.values(artifacts).filter(({ type }) => type === "cdk:cloud-assembly");
  if (stages.length === 0 && stage === undefined) return loadStacks(directory, artifacts);

  const named = stage === undefined ? stages : stages.filter((each) => stageName(each) === stage);
  const chosen = named[0];
  if (chosen === undefined || named.length > 1) {
    throw new AssemblyError(
      `${directory} holds the stages ${stages.map(stageName).join(", ") || "(none)"}: ` +
        (stage === undefined ? "say which one." : `"${stage}" is not one of them.`),
    );
  }
  const nested = join(directory, chosen.properties?.directoryName ?? "");
  return loadStacks(nested, await readManifest(nested));
}

async function loadStacks(
  directory: string,
  artifacts: Readonly<Record<string, Artifact>>,
): Promise<Stack[]> {
  const ids = Object.keys(artifacts).filter((id) => artifacts[id]?.type === "aws:cloudformation:stack");
  const ordered: string[] = [];
  const visit = (id: string): void => {
    if (ordered.includes(id) || !ids.includes(id)) return;
    for (const needed of artifacts[id]?.dependencies ?? []) visit(needed);
    ordered.push(id);
  };
  ids.forEach(visit);
  if (ordered.length === 0) throw new AssemblyError(`${directory}/manifest.json lists no stack.`);
  return Promise.all(ordered.map((id) => loadStack(directory, artifacts, id)));
}

async function loadStack(
  directory: string,
  artifacts: Readonly<Record<string, Artifact>>,
  id: string,
): Promise<Stack> {
  const artifact = artifacts[id];
  const templateFile = artifact?.properties?.templateFile;
  if (artifact === undefined || templateFile === undefined) {
    throw new AssemblyError(`${directory}/manifest.json: the stack "${id}" has no templateFile.`);
  }
  const [account = "", region = ""] = (artifact.environment ?? "").replace("aws://", "").split("/");
  const text = await readFile(join(directory, templateFile), "utf8");
  const template = JSON.parse(
    /^\d{12}$/.test(account) ? text.replaceAll(account, LOCAL_ACCOUNT) : text,
  ) as Template;

  const manifests = (artifact.dependencies ?? [])
    .map((needed) => artifacts[needed])
    .filter((each) => each?.type === "cdk:asset-manifest")
    .map((each) => join(directory, each?.properties?.file ?? ""));
  const assets = new Map((await Promise.all(manifests.map((file) => readAssets(directory, file)))).flat());

  return {
    name: artifact.properties?.stackName ?? id,
    region: region === "" || region.startsWith("unknown") ? "eu-west-1" : region,
    template,
    assets,
  };
}

/** Only directories: what the CDK packs into a zip is run here as it lies. */
async function readAssets(directory: string, file: string): Promise<[string, string][]> {
  const manifest = JSON.parse(await readFile(file, "utf8")) as AssetManifest;
  return Object.values(manifest.files ?? {}).flatMap(({ source, destinations }) =>
    source.packaging === "zip" && source.path !== undefined
      ? Object.values(destinations).map(({ objectKey }): [string, string] => [
          objectKey,
          resolve(directory, source.path ?? ""),
        ])
      : [],
  );
}

async function readManifest(directory: string): Promise<Record<string, Artifact>> {
  const file = join(directory, "manifest.json");
  if (!existsSync(file)) {
    throw new AssemblyError(`${file} does not exist: run "npx cdk synth" first, or name another directory.`);
  }
  const manifest: unknown = JSON.parse(await readFile(file, "utf8"));
  if (!isRecord(manifest) || !isRecord(manifest["artifacts"])) {
    throw new AssemblyError(`${file} lists no artifacts: it is not a cloud assembly.`);
  }
  return manifest["artifacts"] as unknown as Record<string, Artifact>;
}

function stageName({ displayName, properties }: Artifact): string {
  return displayName ?? properties?.directoryName?.replace(/^assembly-/, "") ?? "";
}
