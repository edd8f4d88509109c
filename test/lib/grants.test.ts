/**
 * What each function may do and may not, as IAM would decide it from the deployed policies. Transactions need the
 * actions of the items in them; `dynamodb:TransactWriteItems` is none.
 */
import { describe, expect, it } from "vitest";
import { FUNCTION_NAMES, type FunctionName } from "../../aws/contract.ts";
import { bucket, deployed, functionNamed, here, idOf, may, mayNot, queue, role, table } from "./may.ts";

describe("receive-mail", () => {
  it("reads and files mails, and nothing else in the bucket", async () => {
    await may("receive-mail", "s3:GetObject", `${bucket()}/incoming/abc`);
    await may("receive-mail", "s3:GetObject", `${bucket()}/mail/2026/11/abc`);
    await may("receive-mail", "s3:PutObject", `${bucket()}/mail/2026/11/abc`);
    await may("receive-mail", "s3:DeleteObject", `${bucket()}/incoming/abc`);
    await may("receive-mail", "s3:ListBucket", bucket());
    await mayNot("receive-mail", "s3:DeleteObject", `${bucket()}/mail/2026/11/abc`);
    await mayNot("receive-mail", "s3:PutObject", `${bucket()}/incoming/abc`);
    await mayNot("receive-mail", "s3:PutBucketPolicy", bucket());
  });

  it("stores contact, promise and letter together", async () => {
    for (const action of ["GetItem", "PutItem", "UpdateItem"]) {
      await may("receive-mail", `dynamodb:${action}`, table("Contacts"));
      await may("receive-mail", `dynamodb:${action}`, table("Promises"));
    }
    await may("receive-mail", "dynamodb:PutItem", table("Letters"));
    await may("receive-mail", "dynamodb:PutItem", table("Customers"));
    await may("receive-mail", "dynamodb:PutItem", table("Keys"));
    await mayNot("receive-mail", "dynamodb:UpdateItem", table("Letters"));
    await mayNot("receive-mail", "dynamodb:DeleteItem", table("Contacts"));
  });

  it("makes schedules in its own group that take on the role of promises, and no other", async () => {
    const scheduler = { "iam:PassedToService": "scheduler.amazonaws.com" };
    await may("receive-mail", "scheduler:CreateSchedule", here("scheduler", "schedule/handslag-nordlys/p1"));
    await mayNot("receive-mail", "scheduler:CreateSchedule", here("scheduler", "schedule/default/p1"));
    await mayNot(
      "receive-mail",
      "scheduler:DeleteSchedule",
      here("scheduler", "schedule/handslag-nordlys/p1"),
    );
    await may("receive-mail", "iam:PassRole", role("DeadlinesPromiseRole"), scheduler);
    await mayNot("receive-mail", "iam:PassRole", role("DeadlinesPromiseRole"), {
      "iam:PassedToService": "lambda.amazonaws.com",
    });
    await mayNot("receive-mail", "iam:PassRole", role("DeadlinesSweepRole"), scheduler);
    await mayNot("receive-mail", "iam:PassRole", role("sendletterRole"), scheduler);
  });

  it("puts letters into their queue, and cannot send them itself", async () => {
    await may("receive-mail", "sqs:SendMessage", queue("letters"));
    await may("receive-mail", "sqs:SendMessage", queue("deadlines"));
    await mayNot("receive-mail", "sqs:SendMessage", queue("deliveries"));
    await mayNot("receive-mail", "ses:SendRawEmail", here("ses", "identity/bjorkholm.example"), {
      "ses:FromAddress": "info@bjorkholm.example",
    });
  });
});

describe("send-letter", () => {
  const from = (address: string) => ({ "ses:FromAddress": address });
  const sends = (resource: string, address: string) =>
    ["send-letter", "ses:SendRawEmail", here("ses", resource), from(address)] as const;

  it("sends from the company's own addresses, with the configuration set", async () => {
    await may(...sends("identity/bjorkholm.example", "info@bjorkholm.example"));
    await may(...sends("identity/in.bjorkholm.example", "handslag@in.bjorkholm.example"));
    await may(...sends("configuration-set/handslag-nordlys", "info@bjorkholm.example"));
  });

  it("cannot send as anybody else, staff included, nor as another domain or company", async () => {
    await mayNot(...sends("identity/bjorkholm.example", "anna@bjorkholm.example"));
    await mayNot(...sends("identity/other.example", "info@bjorkholm.example"));
    await mayNot(...sends("configuration-set/handslag-fjord", "info@bjorkholm.example"));
    await mayNot("send-letter", "ses:SendRawEmail", here("ses", "identity/bjorkholm.example"));
  });

  it("claims letters, looks at promises and customers, and sees no mail", async () => {
    await may("send-letter", "dynamodb:UpdateItem", table("Letters"));
    await may("send-letter", "dynamodb:GetItem", table("Promises"));
    await may("send-letter", "dynamodb:PutItem", table("Contacts"));
    await mayNot("send-letter", "dynamodb:UpdateItem", table("Promises"));
    await may("send-letter", "dynamodb:GetItem", table("Customers"));
    await mayNot("send-letter", "dynamodb:PutItem", table("Customers"));
    await mayNot("send-letter", "s3:GetObject", `${bucket()}/mail/2026/11/abc`);
  });

  it("takes places in caps, and makes a summary of who waits when they are full", async () => {
    await may("send-letter", "dynamodb:UpdateItem", table("Letters"));
    await may("send-letter", "dynamodb:PutItem", table("Letters"));
    await may("send-letter", "dynamodb:Query", `${table("Promises")}/index/byDue`);
    await mayNot("send-letter", "dynamodb:Query", `${table("Letters")}/index/byDue`);
    await mayNot("send-letter", "dynamodb:DeleteItem", table("Letters"));
  });
});

describe("record-delivery", () => {
  it("notes what became of letters, and nothing else", async () => {
    await may("record-delivery", "dynamodb:UpdateItem", table("Letters"));
    await may("record-delivery", "dynamodb:PutItem", table("Contacts"));
    await mayNot("record-delivery", "dynamodb:UpdateItem", table("Promises"));
    await mayNot("record-delivery", "sqs:SendMessage", queue("letters"));
  });
});

describe("the second channel", () => {
  const topic = (start: string): string => here("sns", idOf("AWS::SNS::Topic", start));

  it("is told by those who learn that a letter does not arrive, and by nobody else", async () => {
    for (const name of FUNCTION_NAMES) {
      const tells = name === "send-letter" || name === "record-delivery" || name === "sweep";
      await (tells ? may : mayNot)(name, "sns:Publish", topic("SecondChannel"));
      await mayNot(name, "sns:Publish", topic("Sending"));
    }
  });
});

describe("watch-promises", () => {
  it("warns the owner by a letter", async () => {
    await may("watch-promises", "dynamodb:UpdateItem", table("Promises"));
    await may("watch-promises", "dynamodb:PutItem", table("Letters"));
    await may("watch-promises", "sqs:SendMessage", queue("letters"));
    await may(
      "watch-promises",
      "scheduler:CreateSchedule",
      here("scheduler", "schedule/handslag-nordlys/p1"),
    );
    await mayNot("watch-promises", "dynamodb:PutItem", table("Promises"));
    await mayNot("watch-promises", "dynamodb:GetItem", table("Customers"));
  });

  it("takes places in caps, and adds summaries", async () => {
    await may("watch-promises", "dynamodb:UpdateItem", table("Letters"));
    await may("watch-promises", "dynamodb:GetItem", table("Letters"));
    await mayNot("watch-promises", "dynamodb:Query", `${table("Promises")}/index/byDue`);
    await mayNot("watch-promises", "dynamodb:DeleteItem", table("Letters"));
  });
});

describe("import-ledger", () => {
  it("reads and files what was handed in, and sees no mail", async () => {
    await may("import-ledger", "s3:GetObject", `${bucket()}/imports/fakturor.csv`);
    await may("import-ledger", "s3:DeleteObject", `${bucket()}/imports/fakturor.csv`);
    await may("import-ledger", "s3:PutObject", `${bucket()}/ledgers/2026/11/fakturor.csv`);
    await mayNot("import-ledger", "s3:PutObject", `${bucket()}/imports/fakturor.csv`);
    await mayNot("import-ledger", "s3:GetObject", `${bucket()}/mail/2026/11/abc`);
    await mayNot("import-ledger", "s3:GetObject", `${bucket()}/incoming/abc`);
  });

  it("changes accounts, tells of the file by a letter, and judges nobody", async () => {
    for (const action of ["GetItem", "BatchGetItem", "UpdateItem", "DeleteItem"]) {
      await may("import-ledger", `dynamodb:${action}`, table("Ledger"));
    }
    await may("import-ledger", "dynamodb:PutItem", table("Letters"));
    await may("import-ledger", "sqs:SendMessage", queue("letters"));
    await mayNot("import-ledger", "dynamodb:Query", `${table("Ledger")}/index/byDue`);
    await mayNot("import-ledger", "dynamodb:GetItem", table("Contacts"));
  });
});

describe("flag-slow-payers", () => {
  const name = "flag-slow-payers";

  it("reads what is due and what stands in the list, by index, and changes accounts and letters", async () => {
    await may(name, "dynamodb:Query", `${table("Ledger")}/index/byDue`);
    await may(name, "dynamodb:Query", `${table("Ledger")}/index/byList`);
    await mayNot(name, "dynamodb:Query", table("Ledger"));
    await may(name, "dynamodb:UpdateItem", table("Ledger"));
    await may(name, "dynamodb:PutItem", table("Letters"));
    await may(name, "sqs:SendMessage", queue("letters"));
  });

  it("removes nothing, places no customer, and sees no mail and no file", async () => {
    await mayNot(name, "dynamodb:DeleteItem", table("Ledger"));
    await mayNot(name, "dynamodb:UpdateItem", table("Customers"));
    await mayNot(name, "dynamodb:GetItem", table("Contacts"));
    await mayNot(name, "s3:GetObject", `${bucket()}/mail/2026/11/abc`);
    await mayNot(name, "s3:GetObject", `${bucket()}/imports/abc`);
  });
});

describe.each(["plan-contacts", "plan-talks"] as const)("%s", (name) => {
  it("reads what changed, what was logged and what is due, by index, and no table as a whole", async () => {
    for (const changed of ["Customers", "Ledger", "Promises"]) {
      await may(name, "dynamodb:Query", `${table(changed)}/index/byChange`);
      await may(name, "dynamodb:BatchGetItem", table(changed));
      await may(name, "dynamodb:UpdateItem", table(changed));
    }
    await may(name, "dynamodb:Query", `${table("Contacts")}/index/byDay`);
    await may(name, "dynamodb:Query", `${table("Contacts")}/index/byCustomer`);
    await may(name, "dynamodb:Query", `${table("Relations")}/index/byTalk`);
    const mayOrNot = name === "plan-contacts" ? may : mayNot;
    await mayOrNot(name, "dynamodb:Query", `${table("Relations")}/index/byContact`);
    await mayNot(name, "dynamodb:Query", table("Relations"));
    await mayNot(name, "dynamodb:Scan", table("Relations"));
  });

  it("changes relations, and neither what was written nor what is to be paid", async () => {
    await may(name, "dynamodb:UpdateItem", table("Relations"));
    await may(name, "dynamodb:DeleteItem", table("Relations"));
    await mayNot(name, "dynamodb:UpdateItem", table("Contacts"));
    await mayNot(name, "dynamodb:GetItem", table("Letters"));
    const read = name === "plan-talks" ? may : mayNot;
    await read(name, "dynamodb:GetItem", table("Letters"), { "dynamodb:LeadingKeys": "morning-anna-1" });
    await mayNot(name, "dynamodb:DeleteItem", table("Customers"));
    await mayNot(name, "s3:GetObject", `${bucket()}/mail/2026/11/abc`);
  });
});

describe("write-morning-letters", () => {
  const name = "write-morning-letters";

  it("reads what is due and what came in, by index", async () => {
    await may(name, "dynamodb:Query", `${table("Promises")}/index/byDue`);
    await may(name, "dynamodb:Query", `${table("Promises")}/index/byMonth`);
    await may(name, "dynamodb:Query", `${table("Contacts")}/index/byDay`);
    await mayNot(name, "dynamodb:Query", table("Contacts"));
    await may(name, "dynamodb:GetItem", table("Relations"));
  });

  it("adds letters, changes nothing of what it tells, and sees no mail", async () => {
    await may(name, "dynamodb:PutItem", table("Letters"));
    await may(name, "sqs:SendMessage", queue("letters"));
    await mayNot(name, "dynamodb:UpdateItem", table("Letters"));
    for (const told of ["Promises", "Contacts", "Customers"])
      await mayNot(name, "dynamodb:UpdateItem", table(told));
    await mayNot(name, "s3:GetObject", `${bucket()}/mail/2026/11/abc`);
  });
});

describe("sweep", () => {
  it("finds what is due and what was left over, by index and folder", async () => {
    await may("sweep", "dynamodb:Query", `${table("Promises")}/index/byDue`);
    await may("sweep", "dynamodb:Query", `${table("Letters")}/index/byDue`);
    await may("sweep", "s3:ListBucket", bucket(), { "s3:prefix": "incoming/" });
    await mayNot("sweep", "s3:ListBucket", bucket(), { "s3:prefix": "mail/" });
    await mayNot("sweep", "s3:GetObject", `${bucket()}/incoming/abc`);
    await mayNot("sweep", "dynamodb:Query", `${table("Contacts")}/index/byDay`);
  });

  it("hands on to the queues, and counts what waits for record-delivery", async () => {
    for (const name of ["incoming", "letters", "deadlines"])
      await may("sweep", "sqs:SendMessage", queue(name));
    await may("sweep", "sqs:GetQueueAttributes", queue("deliveries"));
    await may(
      "sweep",
      "sqs:GetQueueAttributes",
      here("sqs", idOf("AWS::SQS::Queue", "Queuesdeliveriesdeadletters")),
    );
    await mayNot("sweep", "sqs:SendMessage", queue("deliveries"));
    await mayNot("sweep", "sqs:PurgeQueue", queue("deliveries"));
  });
});

describe.each(FUNCTION_NAMES)("%s", (name) => {
  it("writes to its own log and no other", async () => {
    const log = (of: FunctionName) => here("logs", `log-group:/handslag/nordlys/${of}:log-stream:2026`);
    const other = name === "sweep" ? "send-letter" : "sweep";
    await may(name, "logs:PutLogEvents", log(name));
    await mayNot(name, "logs:PutLogEvents", log(other));
  });

  it("scans no table", async () => {
    for (const each of ["Customers", "Contacts", "Promises", "Letters", "Keys", "Decisions", "Ledger"]) {
      await mayNot(name, "dynamodb:Scan", table(each));
    }
  });

  it("is told of the tables that it may use, and of no others", () => {
    const { Environment, Role } = functionNamed(name);
    const told = Object.entries(Environment.Variables)
      .filter(([variable]) => variable.endsWith("_TABLE"))
      .map(([, value]) => value);
    const granted = deployed
      .of("AWS::IAM::Policy")
      .filter(({ properties }) => properties.Roles.some((each) => Role.endsWith(`/${each}`)))
      .flatMap(({ properties }) => [
        ...JSON.stringify(properties.PolicyDocument).matchAll(/:table\/([A-Za-z0-9]+)/g),
      ])
      .map(([, id]) => id);
    expect(new Set(told)).toEqual(new Set(granted));
  });
});
