/**
 * A company as the rules and the deployed functions see it: its settings file, checked, with defaults filled in
 * and its calendar computed. `companies/` makes it; nothing changes it at run time.
 */
import type { ValueClass } from "./customer/value-class.ts";
import type { Language } from "./letters/language.ts";
import type { PaymentLimits } from "./payment/payment-limits.ts";
import type { RelationLimits } from "./relation/relation-limits.ts";
import type { Calendar } from "./time/calendar.ts";
import type { Day } from "./time/instant.ts";

/** The countries whose closed days and company law Handslag knows (ISO 3166-1 alpha-2). */
export const COUNTRIES = ["SE", "DK", "FI", "NO"] as const;

export type Country = (typeof COUNTRIES)[number];

/** Days away, both included; `backup`, if another than usual, is a staff member's id. */
export interface Away {
  readonly from: Day;
  readonly to: Day;
  readonly backup?: string | undefined;
}

export interface StaffMember {
  /** Short name that other settings use, for example `anna`. */
  readonly id: string;
  readonly name: string;
  /** The staff member's own mail address, lower case. */
  readonly address: string;
  readonly language: Language;
  /** Who takes over while this person is away: another staff member's id. */
  readonly backup?: string | undefined;
  readonly away: readonly Away[];
  /** The one who is told when a promise was not kept. */
  readonly manager: boolean;
}

/** Somebody who leaves: after `lastOn` all that was theirs is the successor's. */
export interface Leave {
  /** The staff member's id, name and address, kept for when no settings name them any more. */
  readonly who: string;
  readonly name: string;
  readonly address: string;
  /** The last day at work, included. */
  readonly lastOn: Day;
  /** Who takes over: another staff member's id. */
  readonly to: string;
}

export interface SharedAddress {
  /** An address of the company that customers write to, lower case. */
  readonly address: string;
  /** Whether mail to it may be acknowledged. */
  readonly acknowledged: boolean;
  /** Id of the staff member who owns what comes in here and has no owner yet. */
  readonly owner: string;
}

/** Whose header fields the company's own mail server writes: Microsoft 365, Google, or another. */
export const FORWARD_PROVIDERS = ["microsoft365", "google", "other"] as const;

/** How the company's own mail server passes mail on, so that what it found about senders can be believed. */
export interface Forwarding {
  readonly provider: (typeof FORWARD_PROVIDERS)[number];
  /** A secret address at the receiving domain, known to the mail server only. */
  readonly address: string;
  /** The name by which an `other` mail server signs its Authentication-Results (RFC 8601 §2.5), lower case. */
  readonly authservId?: string | undefined;
}

/** What the company has named that looks like a machine's mail and is not, and where it wants to be less careful. */
export interface Exceptions {
  /** Shared addresses that are mailing groups: they mark every mail as a list's. */
  readonly mailingGroups: readonly string[];
  /** Senders of the company's own contact forms: who wrote stands in Reply-To. */
  readonly contactForms: readonly string[];
  /** Acknowledge in spite of `X-Auto-Response-Suppress`. */
  readonly answerSuppressed: boolean;
  /** Acknowledge senders that nothing proves, once a day and without the subject. */
  readonly answerUnproven: boolean;
}

export interface Company {
  /** Name of the settings file without its ending; part of every resource's name. */
  readonly id: string;
  /** As customers know it: the display name of its letters. */
  readonly name: string;
  readonly country: Country;
  readonly legal: { readonly name: string; readonly number: string; readonly seat: string };
  readonly privacyUrl: string;
  /** Languages that letters to customers may be written in; the first is used when nothing else is known. */
  readonly languages: readonly [Language, ...Language[]];
  readonly calendar: Calendar;
  /** How fast the company says it is in touch, in minutes of opening hours, and the limits of what may be promised. */
  readonly replyTime: {
    readonly usualMinutes: number;
    /** The same for customers of a value class of which enough is known; in no settings, only learned. */
    readonly usualByClass?: Readonly<Partial<Record<ValueClass, number>>> | undefined;
    readonly atLeastMinutes: number;
    readonly atMostMinutes: number;
  };
  /** Minutes of opening time before a deadline at which its owner is warned. */
  readonly warnBeforeMinutes: number;
  /** The day on which staff were told that managers see each person's figures; absent while they see none. */
  readonly staffInformedOn?: Day | undefined;
  /** Printed only when somebody answers it at that moment. */
  readonly urgentPhone?: { readonly number: string; readonly answered: "opening" | "always" } | undefined;
  /** How mail reaches Handslag: copies from the company's own mail server, or relayed by Handslag. */
  readonly mode: "copy" | "relay";
  /** What happens to letters to customers: shown to the owner instead, sent, held. */
  readonly letters: "preview" | "on" | "paused";
  /** Minutes that an acknowledgement waits while the company is open (0 when it is closed). */
  readonly acknowledgeAfterMinutes: number;
  /** How many acknowledgements may go out in an hour, to all customers together. */
  readonly acknowledgementsAnHour: number;
  readonly addresses: readonly SharedAddress[];
  /** Id of the staff member who owns what nobody else owns. */
  readonly fallbackOwner: string;
  /** Id of the staff member who keeps the books, and is told with the owner who pays slowly. */
  readonly bookkeeper: string;
  readonly staff: readonly StaffMember[];
  /** Who leaves, and who has left: `staff` holds none of them after their last day. In no settings, only said. */
  readonly left?: readonly Leave[] | undefined;
  readonly forwarding?: Forwarding | undefined;
  readonly exceptions: Exceptions;
  /** From when on a customer is said to pay slowly. */
  readonly payments: PaymentLimits;
  /** How often to be in touch with customers, and when yearly talks are due. */
  readonly relations: RelationLimits;
  /**
   * What happens to an agenda between the word to send it and the customer: who else reads it (a staff member's id), and
   * whether it rests until the next working day.
   */
  readonly agendas?: { readonly secondReader?: string | undefined; readonly rests: boolean } | undefined;
  /** Words of the company's own that are right in every letter: products, trade names, jargon. */
  readonly ownWords?: readonly string[] | undefined;
  /** Domain whose MX leads to SES, lower case. */
  readonly receivingDomain: string;
  /** Days that what customers wrote is kept. */
  readonly keepMailDays: number;
  /** Where staff put what Handslag should log (`log@receivingDomain`). */
  readonly loggingAddress: string;
  /** Where staff send files from the books and the bank (`ledger@receivingDomain`). */
  readonly ledgerAddress: string;
  /** Whom alerts and morning letters come from, and where answers to them go (`handslag@receivingDomain`). */
  readonly ownAddress: string;
}
