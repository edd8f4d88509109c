/**
 * Which invoices of the account a payment names: because the books say so, by a structured reference, or by a number in
 * what the payer wrote.
 */
import type { KeptPayment } from "./payer-account.ts";
import { isTelling, numbersIn, referencesIn } from "./references/in-text.ts";
import { invoiceNumberKey, numbersOfReference, referenceKey } from "./references/reference.ts";
import type { Room } from "./settle-room.ts";

export interface Named {
  /** Rooms that the payment is for. */
  readonly rooms: readonly Room[];
  /** One name, several invoices (a customer's own OCR number): which of them is not said. */
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
  const byNumber = groupBy(rooms, ({ invoice }) => invoiceNumberKey(invoice.number));
  const byReference = groupBy(rooms, ({ invoice }) => referenceKey(invoice.reference ?? ""));

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
    rooms: inOrder(new Set(groups.flat())),
    isUnsure: groups.some((group) => group.length > 1),
    namesMore: groups.some((group) => group.length === 0),
  });

  const names: RoomNames = {
    byBooks: ({ invoices }) => namedBy(invoices.map((number) => numbered(invoiceNumberKey(number) ?? ""))),
    byReference: ({ references, text }) => {
      const stated = namedBy(references.map(referred));
      if (stated.rooms.length > 0 || text === undefined) return stated;
      // Banks without a field for it leave the reference in the text: there it counts only if an invoice has it.
      const inText = namedBy(
        referencesIn(text)
          .map((key) => byReference.get(key) ?? [])
          .filter((group) => group.length > 0),
      );
      return inText.rooms.length > 0 ? inText : stated;
    },
    byText: ({ text }) => {
      const keys = numbersIn(text ?? "").filter((key) => byNumber.has(key));
      const named = namedBy(keys.map(numbered));
      return { ...named, isUnsure: named.rooms.length > 1 || !keys.every(isTelling) };
    },
    allOf: (payment) => {
      const known = [names.byBooks(payment), names.byReference(payment), names.byText(payment)]
        .flatMap(({ rooms: some }) => some)
        .map(({ invoice }) => `invoice ${invoiceNumberKey(invoice.number) ?? ""}`);
      const said = [
        ...payment.invoices.map((number) => `invoice ${invoiceNumberKey(number) ?? ""}`),
        ...payment.references.map((reference) => `reference ${referenceKey(reference) ?? ""}`),
      ];
      return new Set([...known, ...said]);
    },
  };
  return names;
}

/** The oldest due first: who pays less than all pays those. */
function inOrder(rooms: ReadonlySet<Room>): Room[] {
  const orderOf = ({ invoice }: Room): string => `${invoice.dueOn ?? "9999-99-99"} ${invoice.number}`;
  return [...rooms].sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
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
