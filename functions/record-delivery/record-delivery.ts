/**
 * Records what SES says became of a letter. Whatever SES tells of a letter but a rejection, it has the letter: so any
 * news settles an unclear one, even when the `send` event was overtaken or lost.
 *
 * Repeating news changes nothing, and its order does not matter. News that cannot be read never gets here: it fails
 * in the handler and stays visible in the dead-letter queue, because silence is evidence only when all was read.
 */
import { changeCustomer } from "../../domain/customer/change-customer.ts";
import { undeliverable } from "../../domain/customer/customer.ts";
import { type SendingNews, namesOf } from "../../domain/letters/letter.ts";
import type { ContactLog, CustomerRegister, Journal, LetterBook } from "../../domain/ports.ts";
import type { Instant } from "../../domain/time/instant.ts";

export interface RecordDeliveryDeps {
  readonly letters: LetterBook;
  readonly log: ContactLog;
  readonly register: CustomerRegister;
  readonly journal: Journal;
}

/** Throws only when a port does: then the queue delivers again. */
export function createRecordDelivery({ letters, log, register, journal }: RecordDeliveryDeps) {
  async function markUndeliverable(address: string, at: Instant): Promise<void> {
    const customer = await register.findByAddress(address);
    if (customer !== undefined) {
      await changeCustomer(register, customer.customerId, (before) => undeliverable(before, address, at));
    }
  }

  return async ({ letterId, attempt, delivery, sesMessageId, messageId }: SendingNews): Promise<void> => {
    const letter = await letters.find(letterId);
    if (letter === undefined) {
      journal.info("news of an unknown letter", { letterId, what: delivery.what });
      return;
    }
    if (delivery.what !== "reject") {
      await letters.sent(letterId, attempt, delivery.at, sesMessageId);
      const names = namesOf(letter);
      if (names !== undefined) {
        await log.joinThread(messageId, names.threadId, letterId);
      }
    }
    await letters.delivery(letterId, delivery);
    if (delivery.permanent && letter.kind === "acknowledgement" && letter.previewed !== true) {
      await markUndeliverable(letter.to, delivery.at);
    }
    const lost = delivery.what === "bounce" || delivery.what === "complaint" || delivery.what === "reject";
    if (lost) {
      journal.flag("FailedLetter", { letterId, what: delivery.what });
    } else {
      journal.info("letter news", { letterId, what: delivery.what });
    }
  };
}
