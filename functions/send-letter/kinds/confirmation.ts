/** Prepares the answer to a staff member's words. It goes to an address of the company, or nowhere. */
import { confirmation, MOST_CONFIRMATION_BYTES } from "../../../domain/letters/confirmation/confirmation.ts";
import type { Confirmation } from "../../../domain/letters/letter.ts";
import { isStaffAddress } from "../../../domain/mail/addressed-to.ts";
import type { Desk, Prepared } from "../prepared.ts";

export async function prepareConfirmation(
  letter: Confirmation,
  { company, now, linkTo }: Desk,
): Promise<Prepared> {
  const { to, staffId, language, inReplyTo } = letter;
  if (isShownAnew(letter)) return { withdraw: "the agenda is shown as it is now" };
  if (!isStaffAddress(company, to)) return { withdraw: "its reader is not of the company any more" };
  const staff = company.staff.find(({ id }) => id === staffId);
  const leaver = letter.outcomes.find(
    ({ is, leaving }) => is === "done" && leaving?.who !== undefined,
  )?.leaving;
  return {
    draft: {
      kind: "confirmation",
      from: company.ownAddress,
      to,
      words: confirmation({
        company,
        language,
        saidAt: now,
        staff,
        subject: letter.subject,
        outcomes: letter.outcomes,
        notUnderstood: letter.notUnderstood,
        leavingLink:
          staff === undefined || leaver?.who === undefined
            ? undefined
            : await linkTo({ is: "leaving", who: leaver.who }, staff),
      }),
      autoSubmitted: "auto-generated",
      inReplyTo,
      references: [],
      maxTextBytes: MOST_CONFIRMATION_BYTES,
    },
  };
}

/** Whoever changed an agenda, and did nothing else, is answered with the agenda. */
function isShownAnew({ outcomes, notUnderstood }: Confirmation): boolean {
  return (
    notUnderstood.length === 0 &&
    outcomes.length > 0 &&
    outcomes.every(({ does, is }) => is === "done" && EDITS.has(does))
  );
}

const EDITS: ReadonlySet<string> = new Set(["agenda-add", "agenda-change", "agenda-remove"]);
