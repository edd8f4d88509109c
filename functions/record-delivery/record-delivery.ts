/**
 * Records what SES says became of a letter. Whatever SES tells of a letter but a rejection, it has the letter: so any
 * news settles an unclear one, even when the `send` event was overtaken or lost.
 *
 * An answer to a customer that will not arrive keeps no promise. Of a letter to staff that will not arrive, its first such news is told by the second channel.
 *
 * Repeating news changes nothing, and its order does not matter. News that cannot be read never gets here: it fails
 * in the handler and stays visible in the dead-letter queue, because silence is evidence only when all was read.
 */
import { createAnswerLost } from "../../domain/action/answer-lost.ts";
import { changeCustomer } from "../../domain/customer/change-customer.ts";
import { undeliverable } from "../../domain/customer/customer.ts";
import type { Company } from "../../domain/company.ts";
import { afterFailure } from "../../domain/letters/after-failure.ts";
import { type SendingNews, threadOfAnswers } from "../../domain/letters/letter.ts";
import { failedArrival, tellElsewhere } from "../../domain/letters/tell-elsewhere.ts";
import type {
  Clock,
  ContactLog,
  CustomerRegister,
  Deeds,
  Journal,
  LetterBook,
  LetterCaps,
  PromiseBook,
  SecondChannel,
} from "../../domain/ports.ts";
import { forgetAt } from "../../domain/time/forget-at.ts";
import type { Instant } from "../../domain/time/instant.ts";

export interface RecordDeliveryDeps {
  readonly letters: LetterBook;
  readonly log: ContactLog;
  readonly register: CustomerRegister;
  readonly promises: PromiseBook;
  readonly deeds: Deeds;
  /** For letters to staff that did not arrive. */
  readonly secondChannel: SecondChannel;
  readonly caps: LetterCaps;
  /** By its settings: whom a letter was to reach, and whose clock it is. */
  readonly company: Company;
  readonly clock: Clock;
  readonly journal: Journal;
}

/** Throws only when a port does: then the queue delivers again. */
export function createRecordDelivery(deps: RecordDeliveryDeps) {
  const { letters, log, register, company, clock, journal } = deps;
  const answerLost = createAnswerLost(deps);

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
      await log.joinThread(messageId, threadOfAnswers(letter), letterId, forgetAt(company, clock()));
    }
    const failed = failedArrival(delivery);
    const isFirst = !(letter.deliveries ?? []).some((each) => failedArrival(each) !== undefined);
    if (failed !== undefined && isFirst) {
      // Before it is noted: should this fail, the news comes again.
      await tellElsewhere(deps, company, letter, { what: failed, at: clock() });
    }
    const returned =
      delivery.what === "bounce" ? "bounced" : delivery.what === "reject" ? "refused" : undefined;
    const next = returned && afterFailure(letter, { why: returned, fact: delivery.detail }, company, clock());
    if (next !== undefined) await letters.ensure(next);
    if (letter.kind === "answer" && failed === "lost") await answerLost(letter, company, clock());
    await letters.delivery(letterId, delivery);
    const isToCustomer = letter.kind === "acknowledgement" || letter.kind === "agenda";
    if (delivery.permanent && isToCustomer && letter.previewed !== true) {
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
