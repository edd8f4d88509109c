/** A policy lets a service do what it says, and nothing else. */
import { describe, expect, it } from "vitest";
import { isAllowed } from "../../local/policy.ts";

const request = {
  service: "ses.amazonaws.com",
  action: "sns:Publish",
  resource: "arn:aws:sns:eu-west-1:000000000000:mail",
  context: { "aws:sourceaccount": "000000000000", "aws:securetransport": "true" },
};
const statement = {
  Effect: "Allow",
  Principal: { Service: "ses.amazonaws.com" },
  Action: "sns:Publish",
  Resource: request.resource,
};
const allows = (...statements: object[]) => isAllowed([{ Statement: statements }], request);

describe("a resource's policy", () => {
  it("denies what nobody allowed", () => {
    expect(isAllowed([], request)).toBe(false);
  });

  it.each<[string, object, boolean]>([
    ["the very thing", {}, true],
    ["any action of the service", { Action: ["sqs:*", "SNS:Pub*"] }, true],
    ["any resource that fits", { Resource: "arn:aws:sns:*:*:m*l" }, true],
    ["everybody", { Principal: "*" }, true],
    ["another service", { Principal: { Service: "s3.amazonaws.com" } }, false],
    ["another action", { Action: "sns:Subscribe" }, false],
    ["another resource", { Resource: "arn:aws:sns:*:*:mails" }, false],
    [
      "the account it asks for",
      { Condition: { StringEquals: { "aws:SourceAccount": "000000000000" } } },
      true,
    ],
    ["another account", { Condition: { StringEquals: { "aws:SourceAccount": "111122223333" } } }, false],
    ["a source that it does not name", { Condition: { ArnLike: { "aws:SourceArn": "arn:*" } } }, false],
    [
      "a condition that nobody knows here",
      { Condition: { NumericEquals: { "aws:SourceAccount": "0" } } },
      false,
    ],
  ])("that allows %s", (_, change, expected) => {
    expect(allows({ ...statement, ...change })).toBe(expected);
  });

  it("is overruled by a Deny that fits, and not by one that does not", () => {
    const insecure = { Condition: { Bool: { "aws:SecureTransport": "false" } } };
    const deny = { ...statement, Effect: "Deny", Principal: "*" };
    expect(allows(statement, { ...deny, ...insecure })).toBe(true);
    expect(allows(statement, deny)).toBe(false);
  });
});
