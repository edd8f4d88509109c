/** The stacks to deploy: those of an assembly, or those that were handed over, changed when somebody wants them broken. */
import type { LocalOptions } from "../local-system.ts";
import { loadAssembly } from "./assembly.ts";
import type { Stack } from "./stack.ts";

/** Throws when there is nothing to deploy. */
export async function readStacks(options: LocalOptions): Promise<readonly Stack[]> {
  const { assembly, stacks, mutateTemplate } = options;
  const found = stacks ?? (assembly && (await loadAssembly(assembly.directory, assembly.stage)));
  if (found === undefined)
    throw new Error("There is nothing to deploy: name an assembly, or hand over stacks.");
  return found.map((stack) => {
    const template = structuredClone(stack.template);
    mutateTemplate?.(template, stack.name);
    return { ...stack, template };
  });
}
