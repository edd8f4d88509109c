/**
 * Settings that say when a customer wants a word: each may be left out and is then the usual one (`RELATION_LIMITS`).
 * Days are calendar days unless working days are said. Part of `settings.ts`; what they contradict is found here, too.
 */
import * as z from "zod";
import { hintContradictions, hints } from "./hint-settings.ts";
import { RELATION_LIMITS } from "../domain/relation/relation-limits.ts";
import type { RelationLimits } from "../domain/relation/relation-limits.ts";
import { VALUE_CLASSES } from "../domain/customer/value-class.ts";

const usual = RELATION_LIMITS;

const count = (most: number) => z.int().min(1).max(most);
const days = (most: number) => z.int().min(0).max(most);
const percent = z.number().gt(0).max(100);

const everyDays = z
  .strictObject({
    A: count(366).default(usual.everyDays.A).describe("Customers of class A."),
    B: count(730).default(usual.everyDays.B).describe("Customers of class B."),
    C: count(1096).default(usual.everyDays.C).describe("All other customers."),
    prospect: count(1096)
      .default(usual.everyDays.prospect)
      .describe("Those who have been in touch with a person and not bought yet."),
    newSoon: count(366)
      .default(usual.everyDays.newSoon)
      .describe("New customers, in their first days (newSoonForDays)."),
    newLater: count(366).default(usual.everyDays.newLater).describe("New customers after that."),
    undecided: count(90)
      .default(usual.everyDays.undecided)
      .describe("Customers who think about an offer: 7 to 10 days are usual."),
  })
  .prefault({})
  .describe("Calendar days from one contact by people to the next.");

const settings = z.strictObject({
  classes: z
    .strictObject({
      a: percent
        .default(usual.classes.a)
        .describe("The most valuable customers who together make this share of twelve months are class A."),
      ab: percent.default(usual.classes.ab).describe("Classes A and B together; more than A alone."),
    })
    .prefault({})
    .describe("Which customers are most valuable, in percent of what was invoiced in twelve months."),
  everyDays,
  newSoonForDays: days(366)
    .default(usual.newSoonForDays)
    .describe("Days after the first invoice in which a new customer hears from us more often."),
  newForDays: days(730)
    .default(usual.newForDays)
    .describe("Days after the first invoice for which a customer is new."),
  newUntilInvoices: days(24)
    .default(usual.newUntilInvoices)
    .describe("And a customer with fewer invoices is new, for a year at most."),
  boughtOnceDays: z
    .array(count(730))
    .max(6)
    .default([...usual.boughtOnceDays])
    .describe("Days after the only purchase at which to be in touch, in order; none: never for that reason."),
  silentDays: count(1096)
    .default(usual.silentDays)
    .describe("Days without a word from the customer that are silence."),
  silentPurchaseDays: count(1096)
    .default(usual.silentPurchaseDays)
    .describe(
      "Days without a purchase that are silence: at least so many, and twice the customer's own usual.",
    ),
  metWithinDays: count(1096)
    .default(usual.metWithinDays)
    .describe("After so many days without a meeting or a video call the contacts come closer."),
  nearPostcodes: z
    .array(z.string().regex(/^[\dA-Z]{1,8}$/, "write the beginning of a postcode, without spaces"))
    .max(100)
    .default([...usual.nearPostcodes])
    .describe(
      'Beginnings of postcodes that are near, for example ["20", "21"]; customers elsewhere are far away. None: all are near.',
    ),
  repairWithinDays: count(20)
    .default(usual.repairWithinDays)
    .describe("Working days within which a person is in touch after a broken promise or a complaint."),
  floorDays: days(60)
    .default(usual.floorDays)
    .describe("Days that lie between two contacts at least, whatever the rules say."),
  contactsADay: count(50)
    .default(usual.contactsADay)
    .describe("Customers to be in touch with that fall on one person and day, at most."),
  spreadContactsDays: count(366)
    .default(usual.spreadContactsDays)
    .describe("Days over which the first contacts with imported customers are spread."),
  spreadTalksDays: count(1096)
    .default(usual.spreadTalksDays)
    .describe("Days over which the first talks with imported customers are spread."),
  talksAWeek: count(20)
    .default(usual.talksAWeek)
    .describe("First talks with imported customers that fall on one person and week, at most."),
  talkEveryMonths: count(36)
    .default(usual.talkEveryMonths)
    .describe("Months from one yearly talk to the next of its kind."),
  updateAfterMonths: count(36)
    .default(usual.updateAfterMonths)
    .describe("Months from an evaluation talk to the update talk; less than talkEveryMonths."),
  talkClasses: z
    .array(z.enum(VALUE_CLASSES))
    .max(VALUE_CLASSES.length)
    .default([...usual.talkClasses])
    .describe("Classes of customers that have yearly talks; none: no talks are asked for."),
  tellTalkDays: z
    .array(days(180))
    .max(6)
    .default([...usual.tellTalkDays])
    .describe("Days before a talk is due at which its owner is told, the farthest first."),
  overdueAgainDays: count(90)
    .default(usual.overdueAgainDays)
    .describe("Days after which the owner is told again of a talk whose day has passed."),
  overdueManagerDays: count(366)
    .default(usual.overdueManagerDays)
    .describe("Days past its day from which a manager is told, too."),
  agendaDays: count(40)
    .default(usual.agendaDays)
    .describe("Working days before a talk at which its agenda is drawn and shown to the owner."),
  agendaSentDays: days(40)
    .default(usual.agendaSentDays)
    .describe("Working days before a talk by which its agenda should have gone; fewer than agendaDays."),
  growsPercent: count(1000)
    .default(usual.growsPercent)
    .describe("A customer grows who bought for so many percent more than in the year before."),
  lostDays: count(3650)
    .default(usual.lostDays)
    .describe("Days without purchase and contact after which a customer is lost."),
  hints,
});

export const relations = settings
  .prefault({})
  .describe("How often to be in touch with customers, and when the yearly talks are.");

/** Which of these settings contradict each other: where, what is wrong, and what to write instead. */
export function relationContradictions(limits: RelationLimits): string[] {
  const { classes, everyDays, boughtOnceDays, tellTalkDays, talkClasses } = limits;
  const shortest = Math.min(...Object.values(everyDays));
  const found: readonly (string | false)[] = [
    classes.a >= classes.ab &&
      `relations.classes.ab: is the share of A and B together, so it must be more than a (${classes.a}).`,
    (everyDays.A > everyDays.B || everyDays.B > everyDays.C) &&
      "relations.everyDays: A is the most valuable class, so write A no longer than B, and B no longer than C.",
    limits.floorDays > shortest &&
      `relations.floorDays: contacts every ${shortest} days are asked for in everyDays, and ` +
        `${limits.floorDays} days are to lie between two. Write at most ${shortest}.`,
    limits.newSoonForDays > limits.newForDays &&
      `relations.newSoonForDays: a customer is new for ${limits.newForDays} days (newForDays). Write no more.`,
    !inOrder(boughtOnceDays, (a, b) => a < b) &&
      "relations.boughtOnceDays: write the days in order, each once, for example [30, 90].",
    !inOrder(tellTalkDays, (a, b) => a > b) &&
      "relations.tellTalkDays: write the days with the farthest first, each once, for example [60, 30, 0].",
    new Set(talkClasses).size < talkClasses.length &&
      "relations.talkClasses: a class is there twice. Remove one of them.",
    limits.updateAfterMonths >= limits.talkEveryMonths &&
      `relations.updateAfterMonths: talks of a kind are ${limits.talkEveryMonths} months apart ` +
        "(talkEveryMonths), and updates lie between evaluations. Write fewer.",
    limits.agendaSentDays >= limits.agendaDays &&
      `relations.agendaSentDays: the agenda is drawn ${limits.agendaDays} working days before (agendaDays). ` +
        "Write fewer, so that there is time to read it.",
    limits.lostDays <= Math.max(limits.silentDays, limits.silentPurchaseDays) &&
      "relations.lostDays: a customer is silent before it is lost. Write more than silentDays and silentPurchaseDays.",
  ];
  return [...found.filter((each) => each !== false), ...hintContradictions(limits.hints)];
}

const inOrder = (list: readonly number[], before: (a: number, b: number) => boolean): boolean =>
  list.every((each, index) => index === 0 || before(list[index - 1] ?? each, each));
