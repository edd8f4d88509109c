/** Prepares the letter that tells a staff member that their answer did not go on, or did not arrive. */
import { MOST_RETURNED_BYTES, returned } from "../../../domain/letters/returned.ts";
import type { Returned } from "../../../domain/letters/letter.ts";
import { normaliseAddress } from "../../../domain/mail/address.ts";
import { isStaffAddress } from "../../../domain/mail/addressed-to.ts";
import type { Desk, Prepared } from "../prepared.ts";

export async function prepareReturned(letter: Returned, { company, log }: Desk): Promise<Prepared> {
  const answer = await log.find(letter.contactId);
  const writer = normaliseAddress(answer?.from ?? "");
  if (answer === undefined || writer === undefined || !isStaffAddress(company, writer)) {
    return { giveUp: "the answer that it speaks of is not there, or not by one of the staff" };
  }
  const { answeredId } = answer.passesOn ?? {};
  const answered = answeredId === undefined ? undefined : await log.find(answeredId);
  const staff = company.staff.find(({ address }) => address === writer);
  return {
    draft: {
      kind: "returned",
      from: company.ownAddress,
      to: writer,
      words: returned({
        language: staff?.language ?? company.languages[0],
        staff,
        to: answered?.answersGoTo ?? answer.to[0] ?? "",
        subject: answer.subject,
        why: letter.why,
        fact: letter.fact,
      }),
      autoSubmitted: "auto-generated",
      inReplyTo: answer.messageId,
      references: [],
      maxTextBytes: MOST_RETURNED_BYTES,
    },
  };
}
