/** The mail store in memory: what lies in the incoming folder, and what was filed. */
import type { MailStore } from "../../domain/ports.ts";
import type { Instant } from "../../domain/time/instant.ts";

export function createMemoryMailStore(
  incoming: Map<string, { raw: Uint8Array; storedAt: Instant }>,
  filed: Map<string, Uint8Array>,
): MailStore {
  return {
    read: async ({ contactId }) => incoming.get(contactId)?.raw ?? filed.get(contactId),
    file: async ({ contactId }) => {
      const mail = incoming.get(contactId);
      if (mail !== undefined) filed.set(contactId, mail.raw);
      incoming.delete(contactId);
    },
    leftOver: async function* (storedBefore) {
      for (const [contactId, { storedAt }] of incoming) {
        if (storedAt < storedBefore) yield { key: `incoming/${contactId}`, storedAt };
      }
    },
  };
}
