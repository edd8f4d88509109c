/**
 * What a deployed system consists of: the emulators, and what its templates asked for. Resources put themselves in
 * here while they are deployed; `start-local.ts` connects them afterwards, and only what is in here is connected.
 */
import type { Clock } from "./clock.ts";
import type { DynamoDb } from "./emulators/dynamodb.ts";
import type { Fauxqs } from "./emulators/fauxqs.ts";
import type { FunctionDefinition } from "./lambda/execution-environment.ts";
import type { Schedule } from "./scheduler/schedule.ts";

export interface Queue {
  readonly name: string;
  readonly url: string;
  readonly arn: string;
}

export interface Subscription {
  readonly where: string;
  readonly topicArn: string;
  readonly queueArn: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Somebody who is told by SNS: a telephone or a mailbox. */
export interface Person {
  readonly topicArn: string;
  readonly endpoint: string;
}

export interface EventSourceMapping {
  readonly where: string;
  readonly queueArn: string;
  readonly functionName: string;
  readonly batchSize: number;
  readonly reportsFailures: boolean;
}

export interface ReceiptRule {
  readonly where: string;
  readonly name: string;
  readonly ruleSetName: string;
  /** Addresses, domains, and `.domain` for subdomains. None: every recipient. */
  readonly recipients: readonly string[];
  readonly scanEnabled: boolean;
  readonly bucketName: string;
  readonly objectKeyPrefix: string;
  readonly topicArn: string | undefined;
}

/** A rule of EventBridge's about objects that were put into buckets. */
export interface ObjectRule {
  readonly arn: string;
  readonly buckets: readonly string[];
  readonly prefixes: readonly string[];
  /** ARNs of queues. */
  readonly targets: readonly string[];
}

export interface EventDestination {
  readonly where: string;
  readonly configurationSetName: string;
  /** Lower case: `send`, `delivery`, `bounce`, … */
  readonly eventTypes: readonly string[];
  readonly topicArn: string;
}

/** A policy of a role. */
export interface RolePolicy {
  readonly name: string;
  /** The document. */
  readonly policy: unknown;
}

export interface System {
  readonly region: string;
  readonly clock: Clock;
  readonly dynamodb: DynamoDb;
  readonly fauxqs: Fauxqs;
  /** Where this machine's HTTP port is, without a slash at the end. */
  readonly httpUrl: string;
  /** Whether what an earlier run left is to be found again. */
  readonly keepsData: boolean;
  /** One line to the person who runs it. */
  readonly say: (line: string) => void;

  /** By ARN. */
  readonly queues: Map<string, Queue>;
  readonly topics: Set<string>;
  /** Policies of queues and topics by ARN, and of buckets by `arn:aws:s3:::name`. */
  readonly policies: Map<string, unknown[]>;
  /** Policies of roles, by the role's ARN. */
  readonly roles: Map<string, readonly RolePolicy[]>;
  readonly subscriptions: Subscription[];
  readonly people: Person[];
  /** By name. */
  readonly functions: Map<string, FunctionDefinition & { readonly reservedConcurrency?: number | undefined }>;
  /** Names of the functions that have an address of their own. */
  readonly functionUrls: Set<string>;
  readonly eventSourceMappings: EventSourceMapping[];
  readonly scheduleGroups: Set<string>;
  readonly schedules: Schedule[];
  readonly receiptRules: ReceiptRule[];
  /** Names of the buckets that tell EventBridge of what happens in them. */
  readonly bucketsThatTell: Set<string>;
  readonly objectRules: ObjectRule[];
  readonly configurationSets: Set<string>;
  readonly eventDestinations: EventDestination[];
  /** Verified addresses and domains, lower case. */
  readonly identities: Set<string>;
}

export function emptySystem(
  parts: Pick<System, "region" | "clock" | "dynamodb" | "fauxqs" | "httpUrl" | "keepsData" | "say">,
): System {
  return {
    ...parts,
    queues: new Map(),
    topics: new Set(),
    policies: new Map(),
    roles: new Map(),
    subscriptions: [],
    people: [],
    functions: new Map(),
    functionUrls: new Set(),
    eventSourceMappings: [],
    scheduleGroups: new Set(["default"]),
    schedules: [],
    receiptRules: [],
    bucketsThatTell: new Set(),
    objectRules: [],
    configurationSets: new Set(),
    eventDestinations: [],
    identities: new Set(),
  };
}

/** Adds statements to what is already said about a queue, topic or bucket. */
export function addPolicy(system: System, resourceArn: string, policy: unknown): void {
  system.policies.set(resourceArn, [...(system.policies.get(resourceArn) ?? []), policy]);
}
