/**
 * Permissions for a letter. SES asks for the identity that it is sent as and for the configuration set; and, while the
 * account is in the sandbox, also for the identity of each recipient that the account has verified.
 */
import { addressesIn, splitMail } from "../ses/headers.ts";
import type { Permission } from "./call.ts";
import { UnknownCallError } from "./call.ts";
import type { FunctionRequest } from "./function-request.ts";

const ACTION = "ses:SendRawEmail";

export function permissionsForLetter(
  { functionName, body }: FunctionRequest,
  arn: (resource: string) => string,
  identities: ReadonlySet<string>,
): Permission[] {
  const form = new URLSearchParams(body.toString("utf8"));
  const operation = form.get("Action");
  if (operation !== "SendRawEmail") {
    throw new UnknownCallError(
      `${functionName} asked ses for ${String(operation)}. Say in local/permissions/ses.ts for which permissions IAM looks then.`,
    );
  }
  const raw = Buffer.from(form.get("RawMessage.Data") ?? "", "base64");
  const [from = ""] = addressesIn(splitMail(raw).fields, "From");
  const source = form.get("Source") ?? from;
  const configurationSet = form.get("ConfigurationSetName");
  const recipients = [...form]
    .filter(([name]) => /^Destinations\.member\.\d+$/.test(name))
    .map(([, to]) => to);
  const resources = new Set([
    `identity/${identityOf(source, identities) ?? source}`,
    ...recipients.flatMap((to) => {
      const identity = identityOf(to, identities);
      return identity === undefined ? [] : [`identity/${identity}`];
    }),
    ...(configurationSet === null ? [] : [`configuration-set/${configurationSet}`]),
  ]);
  const context = { "ses:FromAddress": from };
  return [...resources].map((resource) => ({ action: ACTION, resource: arn(resource), context }));
}

/** The address itself, or the nearest of its domains, whichever is verified. */
function identityOf(address: string, identities: ReadonlySet<string>): string | undefined {
  const written = address.toLowerCase();
  const labels = written.slice(written.lastIndexOf("@") + 1).split(".");
  return [written, ...labels.map((_, index) => labels.slice(index).join("."))].find((each) =>
    identities.has(each),
  );
}
