/**
 * Customers whose payments need somebody: on the week's first working day all who often pay late or need a decision, on
 * others those of whom this morning brought something. Only to the customer's owner and the bookkeeper.
 */
import type { Section } from "../facts.ts";

export const payments: Section = ({ payers, now }) =>
  payers.flatMap(({ payer, on, told }) =>
    told.map(({ staffId }) => ({
      staffId,
      line: {
        section: "payments",
        about: { accountId: payer.accountId, customerId: payer.customerId },
        who: payer.who,
        at: now,
        payer,
        booksOn: on,
      },
    })),
  );
