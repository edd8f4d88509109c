/**
 * Whether a resource's policy lets a service do something: the part of IAM that, when it is forgotten, leaves a queue
 * or topic silent. Statements are read as AWS reads them: what is not allowed is denied, and a Deny beats an Allow.
 */
import { isRecord } from "./template/stack.ts";

export interface ServiceRequest {
  /** For example `ses.amazonaws.com`. */
  readonly service: string;
  /** For example `sns:Publish`. */
  readonly action: string;
  /** ARN. */
  readonly resource: string;
  /** Condition keys in lower case, for example `aws:sourceaccount`. */
  readonly context: Readonly<Record<string, string>>;
}

export function isAllowed(policies: readonly unknown[], request: ServiceRequest): boolean {
  const matching = policies
    .flatMap((policy) => (isRecord(policy) ? [policy["Statement"] ?? []].flat() : []))
    .filter(isRecord)
    .filter((statement) => matches(statement, request));
  return (
    matching.some(({ Effect }) => Effect === "Allow") && !matching.some(({ Effect }) => Effect === "Deny")
  );
}

function matches(statement: Readonly<Record<string, unknown>>, request: ServiceRequest): boolean {
  return (
    includesService(statement["Principal"], request.service) &&
    texts(statement["Action"]).some((each) => isLike(request.action.toLowerCase(), each.toLowerCase())) &&
    texts(statement["Resource"]).some((each) => isLike(request.resource, each)) &&
    conditionsHold(statement["Condition"], request.context)
  );
}

function includesService(principal: unknown, service: string): boolean {
  if (principal === "*") return true;
  if (!isRecord(principal)) return false;
  return texts(principal["Service"]).includes(service) || texts(principal["AWS"]).includes("*");
}

function conditionsHold(conditions: unknown, context: ServiceRequest["context"]): boolean {
  if (!isRecord(conditions)) return true;
  return Object.entries(conditions).every(
    ([operator, keys]) =>
      isRecord(keys) &&
      Object.entries(keys).every(([key, wanted]) => {
        const actual = context[key.toLowerCase()];
        return actual !== undefined && texts(wanted).some((each) => compare(operator, actual, each));
      }),
  );
}

/** An operator that is not known here never holds. */
function compare(operator: string, actual: string, wanted: string): boolean {
  switch (operator) {
    case "StringEquals":
      return actual === wanted;
    case "Bool":
    case "StringEqualsIgnoreCase":
      return actual.toLowerCase() === wanted.toLowerCase();
    case "StringLike":
    case "ArnEquals":
    case "ArnLike":
      return isLike(actual, wanted);
    default:
      return false;
  }
}

/** `*` stands for anything. The parts between the stars are looked for from left to right, each once. */
function isLike(text: string, pattern: string): boolean {
  const parts = pattern.split("*");
  const first = parts.shift() ?? "";
  const last = parts.pop();
  if (last === undefined) return text === pattern;
  if (!text.startsWith(first)) return false;
  let position = first.length;
  for (const part of parts) {
    const found = text.indexOf(part, position);
    if (found === -1) return false;
    position = found + part.length;
  }
  return text.length - last.length >= position && text.endsWith(last);
}

function texts(value: unknown): string[] {
  return [value ?? []]
    .flat()
    .filter((each): each is string | boolean => typeof each !== "object")
    .map(String);
}
