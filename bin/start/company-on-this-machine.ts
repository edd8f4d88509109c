/**
 * A company's system on this machine: its settings file, synthesized as for AWS, and deployed to the emulators.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readCompanyFile } from "../../companies/read.ts";
import { synthesize } from "../../lib/synthesize.ts";
import type { LocalOptions, LocalSystem } from "../../local/local-system.ts";
import { startLocal } from "../../local/start-local.ts";
import { createSystemView } from "./system-view-dynamodb.ts";

/** Throws in words what is wrong with the settings, the ports or this machine. */
export async function startCompany(
  name: string,
  {
    folder,
    ...options
  }: Omit<LocalOptions, "assembly" | "stacks" | "view"> & {
    /** The folder of settings files, when not the usual one. */
    readonly folder?: string | undefined;
  },
): Promise<LocalSystem> {
  const { company } = readCompanyFile(name, folder);
  const directory = await mkdtemp(join(tmpdir(), "handslag-assembly-"));
  const remove = (): Promise<void> => rm(directory, { recursive: true, force: true });
  try {
    await synthesize({ companies: [name], folder, outdir: directory });
    const local = await startLocal({
      ...options,
      assembly: { directory, stage: company.id },
      view: (access) => createSystemView(access, company),
    });
    return {
      ...local,
      async stop() {
        await local.stop();
        await remove();
      },
    };
  } catch (error) {
    await remove();
    throw error;
  }
}
