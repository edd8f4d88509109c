/** Reads what a link leads to: the promise and the mail that made it, or a mail alone. Changes nothing. */
import type { LinkTo } from "../../domain/action/link.ts";
import type { Contact } from "../../domain/contact/contact.ts";
import type { Customer } from "../../domain/customer/customer.ts";
import type { ContactLog, CustomerRegister, PromiseBook } from "../../domain/ports.ts";
import type { GivenPromise } from "../../domain/promise/promise.ts";

export interface Item {
  /** Absent when it was forgotten, or for a promise that staff noted elsewhere. */
  readonly contact?: Contact | undefined;
  readonly promise?: GivenPromise | undefined;
  readonly customer?: Customer | undefined;
}

/** Undefined when nothing of it is there any more. Throws when a port does. */
export async function readItem(
  to: Exclude<LinkTo, { is: "morning" | "payer" | "relation" | "leaving" }>,
  { promises, log, register }: { promises: PromiseBook; log: ContactLog; register: CustomerRegister },
): Promise<Item | undefined> {
  const linked = to.is === "promise" ? await promises.find(to.promiseId) : undefined;
  const contactId = to.is === "contact" ? to.contactId : linked?.contactId;
  const contact = contactId === undefined ? undefined : await log.find(contactId);
  const promise =
    linked ?? (contact?.promiseId === undefined ? undefined : await promises.find(contact.promiseId));
  if (contact === undefined && promise === undefined) return undefined;
  const customerId = promise?.customerId ?? contact?.customerId;
  return {
    contact,
    promise,
    customer: customerId === undefined ? undefined : await register.find(customerId),
  };
}
