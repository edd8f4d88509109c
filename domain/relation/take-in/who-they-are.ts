/**
 * Lines of letters and of plans name customers as they were known then. One who turned out to be another since has no
 * relation any more: what was said of it is said of the other. Throws when the port does.
 */
import { readCustomer } from "../../customer/read-customer.ts";
import type { CustomerRegister } from "../../ports.ts";

interface OfCustomer {
  readonly customerId: string;
}

/** The same lines by the ids of now; `gone` are those that have no relation. */
export async function asTheyAre<Line extends OfCustomer>(
  lines: readonly Line[],
  gone: ReadonlySet<string>,
  register: Pick<CustomerRegister, "find">,
): Promise<readonly Line[]> {
  const now = new Map<string, string>();
  for (const { customerId } of lines) {
    if (!gone.has(customerId) || now.has(customerId)) continue;
    const found = await readCustomer(register, customerId);
    now.set(customerId, found?.customerId ?? customerId);
  }
  if (now.size === 0) return lines;
  return lines.map((line) => ({ ...line, customerId: now.get(line.customerId) ?? line.customerId }));
}
