/** What IAM decides about: whether a function's role may do this to that. */

export interface Permission {
  /** For example `dynamodb:PutItem`. */
  readonly action: string;
  /** ARN. */
  readonly resource: string;
  /** Condition keys that policies may ask for, with their values. */
  readonly context: Readonly<Record<string, string | readonly string[]>>;
}

export interface Call extends Permission {
  readonly functionName: string;
}

export class UnknownCallError extends Error {
  override readonly name = "UnknownCallError";
}
