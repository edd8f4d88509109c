/**
 * Who is told of a promise at each of its stages, so that somebody who is there always is, and nobody twice:
 * - before the deadline whoever is to keep it;
 * - at the deadline the backup as well;
 * - four opening hours later the managers, and once more whoever is to keep it.
 *
 * A promise that the customer was not told concerns its owner alone. What staff promised besides is watched alike,
 * whether it is known to whom or not. Pure; always finds somebody.
 */
import type { Company } from "../company.ts";
import { managersOf } from "../customer/managers.ts";
import { backupOn, responsibleOn } from "../customer/responsible.ts";
import type { Instant } from "../time/instant.ts";
import type { GivenPromise, PromiseStage } from "./promise.ts";

/** A staff member, and why it is this one. */
export interface Alerted {
  readonly staffId: string;
  readonly as: "owner" | "backup" | "manager";
}

/** Whoever is to keep the promise comes first. */
export function whomToAlert(
  company: Company,
  promise: GivenPromise,
  stage: PromiseStage,
  at: Instant,
): readonly [Alerted, ...Alerted[]] {
  const owner = responsibleOn(company, promise.owner, at).id;
  const missed =
    stage === "manager" && !wasToldAtDeadline(promise) ? othersAt("deadline", owner, company, at) : [];
  const others = promise.silent ? [] : [...missed, ...othersAt(stage, owner, company, at)];
  return [
    { staffId: owner, as: "owner" },
    ...others.filter(({ staffId }, index) => {
      const first = others.findIndex((each) => each.staffId === staffId);
      return staffId !== owner && first === index;
    }),
  ];
}

/** After an outage the manager may be told first: then the backup is told with them. */
function wasToldAtDeadline({ alertedAt = {} }: GivenPromise): boolean {
  return alertedAt.deadline !== undefined && alertedAt.deadline !== alertedAt.manager;
}

function othersAt(stage: PromiseStage, owner: string, company: Company, at: Instant): Alerted[] {
  switch (stage) {
    case "warning":
      return [];
    case "deadline": {
      const backup = backupOn(company, owner, at);
      return backup === undefined ? [] : [{ staffId: backup.id, as: "backup" }];
    }
    case "manager":
      return managersOf(company).map((id) => ({ staffId: responsibleOn(company, id, at).id, as: "manager" }));
  }
}
