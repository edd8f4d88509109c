/** Whom it is time to be in touch with, and which talks are due, in a system on this machine: what the last runs found. */
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { ENVIRONMENT } from "../../aws/contract.ts";
import { createDynamo, TABLE_VARIABLES } from "../../aws/dynamodb.ts";
import { createDynamoRelationBook } from "../../aws/dynamodb-relation-book.ts";
import { createDynamoRelationsState } from "../../aws/dynamodb-relations-state.ts";
import type { Company } from "../../domain/company.ts";
import { talkWords } from "../../domain/letters/morning/talk-words.ts";
import { contactDue } from "../../domain/relation/contact/contact-due.ts";
import { contactWords } from "../../domain/relation/reason-words.ts";
import type { RelationEntry } from "../../domain/relation/relation-book.ts";
import type { ContactRule } from "../../domain/relation/relation-standing.ts";
import type { TalkKind } from "../../domain/relation/talk.ts";
import { lastHeldOn } from "../../domain/relation/talks/talk-known.ts";
import { talksOn } from "../../domain/relation/talks/clocks.ts";
import { circumstancesOf } from "../../domain/relation/when-to-look.ts";
import type { Day } from "../../domain/time/instant.ts";
import type { SystemAccess } from "../../local/system-view.ts";
import { LOCAL_CREDENTIALS } from "../company-table.ts";

export interface ContactToMake {
  readonly customer: string;
  /** Id of who is to be in touch today. */
  readonly owner: string;
  readonly rule: ContactRule;
  readonly dueOn: Day;
  /** In English words. */
  readonly because: string;
}

export interface TalkToHold {
  readonly customer: string;
  readonly owner: string;
  readonly kind: TalkKind;
  readonly state: "due" | "overdue" | "to-close";
  readonly dueOn: Day;
  readonly because: string;
}

export interface RelationsDue {
  readonly contactsDue: readonly ContactToMake[];
  readonly talksDue: readonly TalkToHold[];
}

/** Throws when the emulator does. */
export async function relationsDueIn(
  { region, endpoints, environments }: SystemAccess,
  company: Company,
): Promise<RelationsDue> {
  const client = new DynamoDBClient({ region, endpoint: endpoints.dynamodb, credentials: LOCAL_CREDENTIALS });
  const dynamo = createDynamo(client, (table) => {
    const variable = ENVIRONMENT[TABLE_VARIABLES[table]];
    const [name] = [...environments.values()].flatMap((each) => each[variable] ?? []);
    if (name === undefined) throw new Error(`No function of the template has ${variable}.`);
    return name;
  });
  try {
    const { contacts, talks } = await createDynamoRelationsState(dynamo).read();
    const owners = (talks?.lines ?? []).filter(({ as }) => as === "owner");
    const ids = [...(contacts?.lines ?? []), ...owners].map(({ customerId }) => customerId);
    const found = await createDynamoRelationBook(dynamo).findAll([...new Set(ids)]);
    const entries = new Map(found.map((entry) => [entry.facts.customer.customerId, entry]));
    return {
      contactsDue: (contacts?.lines ?? []).flatMap(({ customerId, staffId }) =>
        contactOf(entries.get(customerId), staffId, company, contacts?.on ?? ""),
      ),
      talksDue: owners.flatMap(({ customerId, staffId, kind }) =>
        talkOf(entries.get(customerId), kind, staffId, company, talks?.on ?? ""),
      ),
    };
  } finally {
    client.destroy();
  }
}

function contactOf(
  entry: RelationEntry | undefined,
  owner: string,
  company: Company,
  on: Day,
): ContactToMake[] {
  const due = entry && contactDue(entry.facts, entry.placed, circumstancesOf(company, on));
  if (entry === undefined || due === undefined) return [];
  const { rule, dueOn } = due;
  const because = contactWords(due, { language: "en", on });
  return [{ customer: entry.facts.customer.name, owner, rule, dueOn, because }];
}

function talkOf(
  entry: RelationEntry | undefined,
  kind: TalkKind,
  owner: string,
  company: Company,
  on: Day,
): TalkToHold[] {
  if (entry === undefined) return [];
  return talksOn(entry.facts, entry.placed, circumstancesOf(company, on)).flatMap((standing) => {
    const { state, dueOn } = standing;
    const isToTell = state === "due" || state === "overdue" || state === "to-close";
    if (standing.kind !== kind || dueOn === undefined || !isToTell) return [];
    const day = state === "to-close" ? (standing.bookedOn ?? dueOn) : dueOn;
    const heldOn = lastHeldOn(entry.facts.talks, kind, on);
    const talk = { kinds: [kind], as: "owner", state, dueOn: day, heldOn } as const;
    const because = talkWords(talk, { language: "en", on });
    return [{ customer: entry.facts.customer.name, owner, kind, state, dueOn, because }];
  });
}
