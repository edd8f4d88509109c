/**
 * Which invoices of the account a payment names: because the books say so, by a structured reference, or by a number in
 * what the payer wrote.
 */
import type { KeptPayment } from "./payer-account.ts";
import { isTelling, numbersIn, referencesIn } from "./references/in-text.ts";
import { invoiceNumberKey, numbersOfReference, referenceKey } from "./references/reference.ts";
import type { Room } from "./settle-room.ts";
import { createSharedName, type SharedName } from "./settle-shared.ts";

export interface Named {
  /** Each by a name that no other invoice has; the oldest due first: who pays less than all pays those. */
  readonly rooms: readonly Room[];
  /** Names that several invoices have: which of them is meant is not said. */
  readonly shared: readonly SharedName[];
  /** It may stand there by chance. */
  readonly isUnsure: boolean;
  /** It also names what this account does not have. */
  readonly namesMore: boolean;
}

export interface RoomNames {
  /** Invoices that the books say it pays. */
  byBooks(payment: KeptPayment): Named;
  byReference(payment: KeptPayment): Named;
  /** Invoices whose number the payer wrote; if it tells little, or several, it `isUnsure`. */
  byText(payment: KeptPayment): Named;
  /** Everything that it names, known or not, in a form to compare with another payment's: linear in what it says. */
  allOf(payment: KeptPayment): ReadonlySet<string>;
}

export function createRoomNames(rooms: readonly Room[]): RoomNames {
  const inOrder = rooms.toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
  const byNumber = groupBy(inOrder, ({ invoice }) => invoiceNumberKey(invoice.number));
  const byReference = groupBy(inOrder, ({ invoice }) => referenceKey(invoice.reference ?? ""));
  const sharedNames = new Map<readonly Room[], SharedName>();
  const sharedBy = (group: readonly Room[]): SharedName => {
    const shared = sharedNames.get(group) ?? createSharedName(group);
    sharedNames.set(group, shared);
    return shared;
  };

  const numbered = (key: string): readonly Room[] => byNumber.get(key) ?? [];

  /** As stated with an invoice; else the invoice whose number it is made of, if that one has no other reference. */
  const referred = (reference: string): readonly Room[] => {
    const stated = byReference.get(referenceKey(reference) ?? "") ?? [];
    if (stated.length > 0) return stated;
    return numbersOfReference(reference)
      .flatMap(numbered)
      .filter(({ invoice }) => invoice.reference === undefined);
  };

  const namedBy = (groups: readonly (readonly Room[])[]): Named => ({
    rooms: [...new Set(groups.filter(({ length }) => length === 1).flat())].sort((a, b) =>
      orderOf(a) < orderOf(b) ? -1 : 1,
    ),
    shared: [...new Set(groups.filter(({ length }) => length > 1).map(sharedBy))],
    isUnsure: false,
    namesMore: groups.some(({ length }) => length === 0),
  });

  const names: RoomNames = {
    byBooks: ({ invoices }) => namedBy(invoices.map((number) => numbered(invoiceNumberKey(number) ?? ""))),
    byReference: ({ references, text }) => {
      const stated = references.map(referred);
      if (stated.some(({ length }) => length > 0) || text === undefined) return namedBy(stated);
      // Banks without a field for it leave the reference in the text: there it counts only if an invoice has it.
      const inText = referencesIn(text).flatMap((key) => {
        const group = byReference.get(key);
        return group === undefined ? [] : [group];
      });
      return namedBy(inText.length > 0 ? inText : stated);
    },
    byText: ({ text }) => {
      const keys = numbersIn(text ?? "").filter((key) => byNumber.has(key));
      return { ...namedBy(keys.map(numbered)), isUnsure: keys.length > 1 || !keys.every(isTelling) };
    },
    allOf: (payment) => {
      const known = [names.byBooks(payment), names.byReference(payment), names.byText(payment)]
        .flatMap(({ rooms: some }) => some)
        .flatMap(({ invoice }) => [nameOfNumber(invoice.number), nameOfReference(invoice.reference ?? "")]);
      const said = [...payment.invoices.map(nameOfNumber), ...payment.references.map(nameOfReference)];
      const inText = referencesIn(payment.text ?? "").filter((key) => byReference.has(key));
      const all = [...known, ...said, ...inText.map(nameOfReference)];
      return new Set(all.filter((name) => name !== undefined));
    },
  };
  return names;
}

function nameOfNumber(number: string): string | undefined {
  const key = invoiceNumberKey(number);
  return key === undefined ? undefined : `invoice ${key}`;
}

function nameOfReference(reference: string): string | undefined {
  const key = referenceKey(reference);
  return key === undefined ? undefined : `reference ${key}`;
}

function orderOf({ invoice }: Room): string {
  return `${invoice.dueOn ?? "9999-99-99"} ${invoice.number}`;
}

function groupBy(
  rooms: readonly Room[],
  keyOf: (room: Room) => string | undefined,
): ReadonlyMap<string, readonly Room[]> {
  const groups = new Map<string, Room[]>();
  for (const room of rooms) {
    const key = keyOf(room);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [room]);
    else group.push(room);
  }
  return groups;
}
