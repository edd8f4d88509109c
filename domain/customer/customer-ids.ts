/** Ids of customers, by how they came: the same for the same, so that what comes twice makes one customer. Pure. */
import { createHash } from "node:crypto";

/** Of somebody who wrote: from the first mail. */
export const writerId = (contactId: string): string => `c-${contactId}`;

/** Of one that the company's books or its register name. It tells nobody who that is. */
export const idByNumber = (number: string): string => idOf(`number ${number}`);
export const idByAddress = (address: string): string => idOf(`address ${address}`);

const idOf = (key: string): string =>
  `r-${createHash("sha256").update(key).digest("hex").slice(0, "0123456789abcdef0123".length)}`;

/** Whether the customer came by writing to us, and not with the company's books or register. */
export const cameByItself = (customerId: string): boolean => !customerId.startsWith("r-");
