/**
 * Resolves CloudFormation's intrinsic functions. Whatever cannot be resolved is a TemplateError that names the
 * resource and the property, since a wrong guess here would look like a fault of the system elsewhere.
 */
import { isRecord } from "./stack.ts";
import type { Value } from "./stack.ts";

export class TemplateError extends Error {
  override readonly name = "TemplateError";
}

/** A value without intrinsics. `undefined` stands for `AWS::NoValue`. */
export type Resolved = string | number | boolean | null | Resolved[] | ResolvedRecord;

export interface ResolvedRecord {
  [key: string]: Resolved;
}

/** What references lead to. Each answers `undefined` when there is no such thing. */
export interface Scope {
  /** A resource's, parameter's or pseudo parameter's value. */
  ref(name: string): Resolved | undefined;
  attribute(logicalId: string, attribute: string): Resolved | undefined;
  exported(name: string): Resolved | undefined;
  output(stackName: string, output: string): Resolved | undefined;
  condition(name: string): Value | undefined;
}

/**
 * `where` is written into errors: `Example-Service MailQueue.Properties`. Answers `undefined` for `AWS::NoValue`, and
 * leaves such entries out of lists and records.
 */
export function resolveValue(value: Value, scope: Scope, where: string): Resolved | undefined {
  if (Array.isArray(value)) {
    return (value as readonly Value[])
      .map((each, index) => resolveValue(each, scope, `${where}[${String(index)}]`))
      .filter((each) => each !== undefined);
  }
  if (!isRecord(value)) return value as string | number | boolean | null;
  const [name, ...others] = Object.keys(value);
  if (name !== undefined && others.length === 0 && (name === "Ref" || name.startsWith("Fn::"))) {
    return resolveIntrinsic(name, value[name] ?? null, scope, where);
  }
  const record: ResolvedRecord = {};
  for (const [key, each] of Object.entries(value)) {
    const resolved = resolveValue(each, scope, `${where}.${key}`);
    if (resolved !== undefined) record[key] = resolved;
  }
  return record;
}

function resolveIntrinsic(name: string, argument: Value, scope: Scope, where: string): Resolved | undefined {
  const unresolvable = (why: string): TemplateError =>
    new TemplateError(`${where}: ${name} ${JSON.stringify(argument)} cannot be resolved: ${why}.`);
  const resolve = (value: Value): Resolved => {
    const resolved = resolveValue(value, scope, where);
    if (resolved === undefined) throw unresolvable("AWS::NoValue has no place there");
    return resolved;
  };
  const text = (value: Value | undefined): string => {
    const resolved = value === undefined ? undefined : resolve(value);
    if (typeof resolved === "string") return resolved;
    if (typeof resolved === "number" || typeof resolved === "boolean") return String(resolved);
    throw unresolvable("a text is expected");
  };
  const list = (value: Value | undefined): Resolved[] => {
    const resolved = value === undefined ? undefined : resolve(value);
    if (Array.isArray(resolved)) return resolved;
    throw unresolvable("a list is expected");
  };
  const args = Array.isArray(argument) ? (argument as readonly Value[]) : [argument];
  const found = (value: Resolved | undefined, what: string): Resolved => {
    if (value === undefined) throw unresolvable(what);
    return value;
  };
  const attribute = (logicalId: string, path: string): Resolved =>
    found(
      scope.attribute(logicalId, path),
      `no resource "${logicalId}" with the attribute "${path}" is deployed here`,
    );
  const reference = (logicalId: string): Resolved =>
    found(scope.ref(logicalId), `no resource or parameter "${logicalId}" is deployed here`);

  switch (name) {
    case "Ref":
      return argument === "AWS::NoValue" ? undefined : reference(text(argument));
    case "Fn::GetAtt": {
      const path = typeof argument === "string" ? argument.split(".") : args.map(text);
      return attribute(path[0] ?? "", path.slice(1).join("."));
    }
    case "Fn::Join":
      return list(args[1]).map(plainText).join(text(args[0]));
    case "Fn::Split":
      return text(args[1]).split(text(args[0]));
    case "Fn::Select":
      return found(list(args[1])[Number(resolve(args[0] ?? null))], "the list has no such entry");
    case "Fn::Sub": {
      const variables = isRecord(args[1]) ? args[1] : {};
      return substitute(text(args[0]), (variable) => {
        if (Object.hasOwn(variables, variable)) return text(variables[variable]);
        const dot = variable.indexOf(".");
        return plainText(
          dot === -1 ? reference(variable) : attribute(variable.slice(0, dot), variable.slice(dot + 1)),
        );
      });
    }
    case "Fn::ImportValue":
      return found(scope.exported(text(argument)), "no stack deployed before it exports that name");
    case "Fn::GetStackOutput": {
      const { StackName, OutputName } = isRecord(argument) ? argument : {};
      return found(
        scope.output(text(StackName), text(OutputName)),
        "no stack deployed before it has that output",
      );
    }
    case "Fn::If":
      return resolveValue((holds(text(args[0])) ? args[1] : args[2]) ?? null, scope, where);
    case "Fn::Equals":
      return JSON.stringify(resolve(args[0] ?? null)) === JSON.stringify(resolve(args[1] ?? null));
    case "Fn::Not":
      return !isTrue(args[0] ?? null);
    case "Fn::And":
      return args.every(isTrue);
    case "Fn::Or":
      return args.some(isTrue);
    default:
      throw unresolvable("this machine does not know that function");
  }

  function holds(condition: string): boolean {
    const definition = scope.condition(condition);
    if (definition === undefined) throw unresolvable(`there is no condition "${condition}"`);
    return isTrue(definition);
  }

  function isTrue(value: Value): boolean {
    if (isRecord(value) && typeof value["Condition"] === "string") return holds(value["Condition"]);
    return resolve(value) === true;
  }
}

/** `${Name}` and `${Resource.Attribute}` by their values; `${!Literal}` becomes `${Literal}`. */
function substitute(pattern: string, valueOf: (variable: string) => string): string {
  return pattern.replace(/\$\{([^}]*)\}/g, (_, variable: string) =>
    variable.startsWith("!") ? `\${${variable.slice(1)}}` : valueOf(variable),
  );
}

function plainText(value: Resolved): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
