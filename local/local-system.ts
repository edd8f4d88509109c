/** How a local system is started, and what whoever started it can do with it. */
import type { Clock, Instant } from "./clock.ts";
import type { Deployment } from "./deploy.ts";
import type { FaultRequest, Faults } from "./faults.ts";
import type { Outcome } from "./lambda/execution-environment.ts";
import type { Call } from "./permissions/call.ts";
import type { Scheduler } from "./scheduler/scheduler.ts";
import type { SentLetter } from "./sent.ts";
import type { Verdicts } from "./ses/verdicts.ts";
import type { Envelope } from "./smtp-client.ts";
import type { SystemAccess, SystemView } from "./system-view.ts";
import type { RolePolicy } from "./system.ts";
import type { Stack, Template } from "./template/stack.ts";

export interface LocalOptions {
  /** What to deploy: a cloud assembly and the name of one of its stages, or the stacks themselves. */
  readonly assembly?: { readonly directory: string; readonly stage?: string } | undefined;
  readonly stacks?: readonly Stack[] | undefined;
  /** Changes a template before it is deployed, to see what a broken one does. */
  readonly mutateTemplate?: ((template: Template, stackName: string) => void) | undefined;
  /** Where the clock starts; now, when left out. */
  readonly clock?: Instant | undefined;
  /** Any free port, when left out. */
  readonly smtpPort?: number | undefined;
  readonly httpPort?: number | undefined;
  /** Keeps tables, mail bucket, sent letters and logs. Messages in queues and schedules do not outlive a run. */
  readonly dataDirectory?: string | undefined;
  /** Addresses and domains that are verified beside those in the templates. */
  readonly verifiedIdentities?: readonly string[] | undefined;
  /** How to read the deployed tables. */
  readonly view?: ((access: SystemAccess) => SystemView) | undefined;
  /** What happens, a line each. */
  readonly say?: ((line: string) => void) | undefined;
  /** What functions write. */
  readonly log?: ((functionName: string, line: string) => void) | undefined;
  /** Writes down what functions ask of AWS, for `calls()`. */
  readonly record?: boolean | undefined;
  /** How long to wait for quiet before giving up. */
  readonly patienceMilliseconds?: number | undefined;
}

export interface LocalSystem {
  readonly smtpPort: number;
  readonly httpPort: number;
  readonly access: SystemAccess;
  readonly deployment: Deployment;
  readonly clock: Clock;
  readonly view: SystemView;
  /** Through real SMTP; answers with the id that SES gave the mail. Throws what the server refused. */
  sendMail(raw: string | Uint8Array, envelope: Envelope, verdicts?: Verdicts): Promise<string>;
  /**
   * Puts a file into the folder of a bucket that a rule of the templates asks to be told of, as `aws s3 cp` would; answers
   * with its key. Throws when no rule does.
   */
  handIn(name: string, bytes: Uint8Array): Promise<string>;
  sent(): readonly SentLetter[];
  /** Forward to that moment; answers when all that fell due on the way is done. */
  moveClock(at: Instant): Promise<void>;
  quiet(): Promise<void>;
  readonly faults: Faults & { set(request: FaultRequest): void };
  setVerdicts(verdicts: Verdicts): void;
  /** All schedules, those of the templates and those that functions made: to look at, or to delete by hand. */
  readonly schedules: Pick<Scheduler, "list" | "delete">;
  /** Runs a function by (the end of) its name. */
  invoke(functionName: string, event: unknown): Promise<Outcome>;
  readonly functionNames: readonly string[];
  /** Names of the functions that have an address of their own. */
  readonly functionUrls: ReadonlySet<string>;
  /** Each distinct permission that a function, or Lambda in its name, has asked for. Throws unless `record` was set. */
  calls(): readonly Call[];
  /** What each function's role may do, by the function's name. */
  readonly rolePolicies: ReadonlyMap<string, readonly RolePolicy[]>;
  stop(): Promise<void>;
}
