/** What is asked of a service, as permissions. */
import { describe, expect, it } from "vitest";
import { readFunctionRequest } from "../../local/permissions/function-request.ts";
import { permissionsFor } from "../../local/permissions/permissions-for.ts";

interface Asked {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly status?: number;
}

/** `action resource` for each; context, where there is one, behind it. */
function permissions(service: string, asked: Asked): string[] {
  const { method = "POST", path = "/", headers = {}, body = "", status = 200 } = asked;
  const request = readFunctionRequest({
    method,
    path,
    headers: {
      authorization: `AWS4-HMAC-SHA256 Credential=local/20260302/eu-west-1/${service}/aws4_request, SignedHeaders=host`,
      "x-amz-security-token": "receive-mail",
      ...headers,
    },
    body: Buffer.from(body),
    status,
  });
  if (request === undefined) throw new Error("It is a function's.");
  return permissionsFor(request, new Set(["company.example", "anna@company.example"])).map(
    ({ action, resource, context }) =>
      [action, resource, ...(Object.keys(context).length > 0 ? [JSON.stringify(context)] : [])].join(" "),
  );
}

const dynamodb = (operation: string, input: object): string[] =>
  permissions("dynamodb", {
    headers: { "x-amz-target": `DynamoDB_20120810.${operation}` },
    body: JSON.stringify(input),
  });

const TABLE = "arn:aws:dynamodb:eu-west-1:000000000000:table";

describe("the permissions for a call", () => {
  it("of a transaction are those of its items", () => {
    const TransactItems = [
      { Put: { TableName: "a" } },
      { Update: { TableName: "b" } },
      { Delete: { TableName: "a" } },
      { ConditionCheck: { TableName: "c" } },
    ];
    expect(dynamodb("TransactWriteItems", { TransactItems })).toEqual([
      `dynamodb:PutItem ${TABLE}/a`,
      `dynamodb:UpdateItem ${TABLE}/b`,
      `dynamodb:DeleteItem ${TABLE}/a`,
      `dynamodb:ConditionCheckItem ${TABLE}/c`,
    ]);
  });

  it("to one item are about its key, which some policies name", () => {
    const Key = { letterId: { S: "morning-anna-2026-11-23" } };
    expect(dynamodb("GetItem", { TableName: "a", Key })).toEqual([
      `dynamodb:GetItem ${TABLE}/a {"dynamodb:LeadingKeys":["morning-anna-2026-11-23"]}`,
    ]);
  });

  it("to an index are about the index", () => {
    expect(dynamodb("Query", { TableName: "a", IndexName: "byDue" })).toEqual([
      `dynamodb:Query ${TABLE}/a/index/byDue`,
    ]);
  });

  it("that copies an object are to read the one and write the other", () => {
    const headers = { "x-amz-copy-source": "mails/incoming/a%2Bb" };
    expect(permissions("s3", { method: "PUT", path: "/mails/mail/a%2Bb?x-id=CopyObject", headers })).toEqual([
      "s3:PutObject arn:aws:s3:::mails/mail/a+b",
      "s3:GetObject arn:aws:s3:::mails/incoming/a+b",
    ]);
  });

  it("that finds no object include the list, without which S3 would not say so", () => {
    expect(permissions("s3", { method: "GET", path: "/mails/incoming/a", status: 404 })).toEqual([
      "s3:GetObject arn:aws:s3:::mails/incoming/a",
      "s3:ListBucket arn:aws:s3:::mails",
    ]);
  });

  it("that lists a folder name it", () => {
    expect(permissions("s3", { method: "GET", path: "/mails?list-type=2&prefix=incoming%2F" })).toEqual([
      's3:ListBucket arn:aws:s3:::mails {"s3:prefix":"incoming/"}',
    ]);
  });

  it("that makes a schedule include handing over its role", () => {
    const RoleArn = "arn:aws:iam::000000000000:role/promises";
    const body = JSON.stringify({ GroupName: "deadlines", Target: { RoleArn } });
    expect(permissions("scheduler", { path: "/schedules/p1-v1", body })).toEqual([
      "scheduler:CreateSchedule arn:aws:scheduler:eu-west-1:000000000000:schedule/deadlines/p1-v1",
      `iam:PassRole ${RoleArn} {"iam:PassedToService":"scheduler.amazonaws.com"}`,
    ]);
  });

  it("that sends a letter are about its sender, a verified recipient and the configuration set", () => {
    const ses = "ses:SendRawEmail arn:aws:ses:eu-west-1:000000000000:";
    const from = '{"ses:FromAddress":"info@company.example"}';
    const body = new URLSearchParams({
      Action: "SendRawEmail",
      Source: "info@company.example",
      "Destinations.member.1": "anna@company.example",
      "Destinations.member.2": "kund@customer.example",
      ConfigurationSetName: "letters",
      "RawMessage.Data": Buffer.from("From: Us <info@company.example>\r\n\r\nHej\r\n").toString("base64"),
    }).toString();
    expect(permissions("ses", { body })).toEqual([
      `${ses}identity/company.example ${from}`,
      `${ses}identity/anna@company.example ${from}`,
      `${ses}configuration-set/letters ${from}`,
    ]);
  });

  it.each([
    ["dynamodb", { headers: { "x-amz-target": "DynamoDB_20120810.ExecuteStatement" }, body: "{}" }],
    ["s3", { method: "POST", path: "/mails?delete" }],
    ["s3", { method: "PUT", path: "/mails/a?acl" }],
    ["ses", { body: "Action=SendEmail" }],
    ["sqs", { headers: { "x-amz-target": "AmazonSQS.ListQueues" }, body: "{}" }],
    ["scheduler", { method: "GET", path: "/schedule-groups" }],
    ["kms", {}],
  ])("to %s that nobody foresaw is an error that names it", (service, asked) => {
    expect(() => permissions(service, asked)).toThrow(/^receive-mail asked/);
  });
});
