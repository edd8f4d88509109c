/**
 * Prepares an alert to a staff member about one promise. Not sent once the promise, or the deadline it speaks of, has
 * ended, nor when a later alert tells its reader more. One that could not go out while the company was open waits until
 * it opens again.
 */
import { type Customer, personAt } from "../../../domain/customer/customer.ts";
import { readCustomer } from "../../../domain/customer/read-customer.ts";
import { backupOn, staffMember } from "../../../domain/customer/responsible.ts";
import { MOST_ALERT_BYTES, alert } from "../../../domain/letters/alert.ts";
import type { Alert } from "../../../domain/letters/letter.ts";
import { lastAgreed } from "../../../domain/promise/last-agreed.ts";
import { type GivenPromise, PROMISE_STAGES, waitsSince } from "../../../domain/promise/promise.ts";
import { whomToAlert } from "../../../domain/promise/whom-to-alert.ts";
import { millisecondsBetween } from "../../../domain/time/instant.ts";
import { isOpen, nextOpening } from "../../../domain/time/opening-hours.ts";
import { type Desk, NO_PROMISE, type Prepared } from "../prepared.ts";
import { wasTold } from "../was-told.ts";

/** An alert is made while people are there; this much later they may have gone home. */
const LATE = 10 * 60_000;

export async function prepareAlert(letter: Alert, desk: Desk): Promise<Prepared> {
  const { company, now, promises, register, linkTo } = desk;
  const promise = await promises.find(letter.promiseId);
  if (promise === undefined) return NO_PROMISE;
  if (promise.state !== "open" || promise.version !== letter.version) {
    return { withdraw: "a person was quicker" };
  }
  if (letter.as === "owner" && laterStageIsTold(promise, letter)) {
    return { withdraw: "a later alert says more" };
  }
  if (!isOpen(company.calendar, now) && millisecondsBetween(letter.madeAt, now) > LATE) {
    return { postpone: "the company is closed", until: nextOpening(company.calendar, now) };
  }
  const staff = staffMember(company, letter.staffId);
  const customer = await readCustomer(register, promise.customerId);
  return {
    draft: {
      kind: "alert",
      from: company.ownAddress,
      to: staff.address,
      words: alert({
        company,
        staff,
        stage: letter.stage,
        as: letter.as,
        ...whoElse(promise, letter, desk),
        customer: whoWaits(promise, customer),
        what: promise.kind === "other" ? promise.what : undefined,
        subject: promise.subject,
        receivedAt: waitsSince(promise),
        promisedAt: promise.promisedAt,
        told: await wasTold(promise, desk),
        cautions: promise.cautions ?? (promise.unproven === true ? [{ code: "unproven" }] : []),
        saidAt: now,
        lastAgreed: lastAgreed(await openPromises(desk), promise),
        backup: backupOn(company, staff.id, now)?.name,
        link: await linkTo({ is: "promise", promiseId: promise.promiseId }, staff),
      }),
      autoSubmitted: "auto-generated",
      maxTextBytes: MOST_ALERT_BYTES,
    },
  };
}

/** As the company calls them, where it is proved that it is they; what they call themselves is only that. */
function whoWaits({ from, fromName, unproven }: GivenPromise, customer: Customer | undefined) {
  const known = unproven === true ? undefined : customer;
  return {
    address: from,
    displayName: (known && personAt(known, from)?.name) ?? fromName,
    company: known?.name,
  };
}

/** What was agreed long ago is among the last of many, and an alert can do without it. */
const MOST_READ = 2000;

async function openPromises({ promises }: Desk): Promise<readonly GivenPromise[]> {
  const open: GivenPromise[] = [];
  for await (const promise of promises.open()) {
    open.push(promise);
    if (open.length === MOST_READ) break;
  }
  return open;
}

function laterStageIsTold({ alertedAt = {} }: GivenPromise, { stage }: Alert): boolean {
  const later = PROMISE_STAGES.slice(PROMISE_STAGES.indexOf(stage) + 1);
  return later.some((each) => alertedAt[each] !== undefined);
}

/** The names of those that the reader should know of: whose promise it is, who was asked, who was told as well. */
function whoElse(promise: GivenPromise, { staffId, stage, madeAt }: Alert, { company }: Desk) {
  const name = (id: string): string => staffMember(company, id).name;
  const [asked, ...others] = whomToAlert(company, promise, stage, madeAt);
  return {
    owner: staffMember(company, promise.owner).id === staffId ? undefined : name(promise.owner),
    asked: name(asked.staffId),
    alsoTold: others.filter((each) => each.staffId !== staffId).map((each) => name(each.staffId)),
  };
}
