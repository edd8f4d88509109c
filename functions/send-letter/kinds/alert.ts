/** Prepares an alert to a staff member about one promise. Not sent once the promise, or the deadline it speaks of, has ended. */
import { acknowledgementIdOf } from "../../../domain/contact/log-mail.ts";
import { staffMember } from "../../../domain/customer/responsible.ts";
import { MOST_ALERT_BYTES, alert } from "../../../domain/letters/alert.ts";
import type { Alert } from "../../../domain/letters/letter.ts";
import type { GivenPromise } from "../../../domain/promise/promise.ts";
import { type Desk, NO_PROMISE, type Prepared } from "../prepared.ts";

export async function prepareAlert(letter: Alert, desk: Desk): Promise<Prepared> {
  const { company, now, promises } = desk;
  const promise = await promises.find(letter.promiseId);
  if (promise === undefined) return NO_PROMISE;
  if (promise.state !== "open" || promise.version !== letter.version) {
    return { withdraw: "a person was quicker" };
  }
  const staff = staffMember(company, letter.staffId);
  const backup = staff.backup === undefined ? undefined : staffMember(company, staff.backup);
  return {
    draft: {
      kind: "alert",
      from: company.ownAddress,
      to: staff.address,
      words: alert({
        company,
        staff,
        customer: { address: promise.from, displayName: promise.fromName },
        subject: promise.subject,
        receivedAt: promise.madeAt,
        promisedAt: promise.promisedAt,
        told: await wasTold(promise, desk),
        unproven: promise.unproven,
        saidAt: now,
        backup: backup?.name,
        answersByWord: false,
      }),
      autoSubmitted: "auto-generated",
      maxTextBytes: MOST_ALERT_BYTES,
    },
  };
}

/** Whether the customer was told the time, by our letter or by staff: in preview, and for many a mail, nobody was. */
async function wasTold({ contactId, version }: GivenPromise, { letters }: Desk): Promise<boolean> {
  if (version > 1) return true;
  const told = await letters.find(acknowledgementIdOf(contactId));
  return told?.kind === "acknowledgement" && told.state === "sent" && told.previewed !== true;
}
