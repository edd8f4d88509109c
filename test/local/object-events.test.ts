/** Objects that are put into a bucket are told to the rules that ask for them, as S3 does by way of EventBridge. */
import { describe, expect, it } from "vitest";
import type { Template } from "../../local/template/stack.ts";
import { useLocal } from "./support/local.ts";
import { recordedRows } from "./support/rows.ts";

const { start, said } = useLocal();

const QUEUE = { "Fn::GetAtt": ["RecordQueue", "Arn"] };

/** A rule about files under `imports/`, and the leave for EventBridge to say so to the queue. */
function withRule({ Resources }: Template, { allowed = true, tells = true } = {}): void {
  if (tells) {
    (Resources["Bucket"] as { Properties?: object }).Properties = {
      NotificationConfiguration: { EventBridgeConfiguration: { EventBridgeEnabled: true } },
    };
  }
  const statement = {
    Effect: "Allow",
    Principal: { Service: "events.amazonaws.com" },
    Action: "sqs:SendMessage",
    Resource: QUEUE,
    Condition: { ArnEquals: { "aws:SourceArn": { "Fn::GetAtt": ["Handed", "Arn"] } } },
  };
  Object.assign(Resources, {
    Handed: {
      Type: "AWS::Events::Rule",
      Properties: {
        EventPattern: {
          source: ["aws.s3"],
          "detail-type": ["Object Created"],
          detail: { bucket: { name: [{ Ref: "Bucket" }] }, object: { key: [{ prefix: "imports/" }] } },
        },
        Targets: [{ Id: "Queue", Arn: QUEUE }],
      },
    },
    ...(allowed && {
      HandedPolicy: {
        Type: "AWS::SQS::QueuePolicy",
        Properties: { Queues: [{ Ref: "RecordQueue" }], PolicyDocument: { Statement: [statement] } },
      },
    }),
  });
}

async function keysToldOf(how: Parameters<typeof withRule>[1], ...keys: string[]): Promise<string[]> {
  const local = await start({
    mutateTemplate: (template) => {
      withRule(template, how);
    },
  });
  for (const key of keys) {
    const url = `${local.access.endpoints.s3}/example-service-bucket/${key.split("/").map(encodeURIComponent).join("/")}`;
    expect((await fetch(url, { method: "PUT", body: "a;b" })).ok).toBe(true);
  }
  await local.quiet();
  return (await recordedRows(local))
    .map(({ body }) => JSON.parse(body) as { detail?: { object: { key: string } } })
    .flatMap(({ detail }) => (detail === undefined ? [] : [detail.object.key]))
    .sort();
}

describe("a file that is handed in on the HTTP port", () => {
  it("is put where the rule asks for files, under its own name, whatever its size", async () => {
    const local = await start({
      mutateTemplate: (template) => {
        withRule(template);
      },
    });
    const url = `http://127.0.0.1:${String(local.httpPort)}/local/imports/Kund%20%C3%A5.csv`;
    const answer = await fetch(url, { method: "POST", body: Buffer.alloc(12_000_000, "a;b\n") });
    expect(await answer.json()).toEqual({ key: "imports/Kund å.csv" });
    await local.quiet();
    const [row] = await recordedRows(local);
    expect(JSON.parse(row?.body ?? "{}")).toMatchObject({
      detail: { object: { key: "imports/Kund å.csv", size: 12_000_000 } },
    });
  });

  it("is refused in words when nobody asks for files, and so is one without a name", async () => {
    const local = await start();
    const url = `http://127.0.0.1:${String(local.httpPort)}/local/imports/`;
    const answers = [await fetch(`${url}a.csv`, { method: "POST" }), await fetch(url, { method: "POST" })];
    expect(answers.map(({ status }) => status)).toEqual([500, 404]);
    expect(await answers[0]?.text()).toContain("No rule of the templates asks for files");
  });
});

describe("an object that is put into a bucket", () => {
  it("is told to the rule that asks for it, with its key as it is", async () => {
    const told = await keysToldOf({}, "imports/kund 1.csv", "incoming/mail1", "imports/å.csv");
    expect(told).toEqual(["imports/kund 1.csv", "imports/å.csv"]);
  });

  it("is told to nobody while its event is lost", async () => {
    const local = await start({
      mutateTemplate: (template) => {
        withRule(template);
      },
    });
    local.faults.set({ objects: "lost", times: 1 });
    await local.handIn("a.csv", Buffer.from("a"));
    await local.handIn("b.csv", Buffer.from("b"));
    await local.quiet();
    const told = (await recordedRows(local)).map(({ body }) => body);
    expect(told).toHaveLength(1);
    expect(told[0]).toContain("imports/b.csv");
  });

  it("is told to nobody when the bucket does not tell EventBridge", async () => {
    expect(await keysToldOf({ tells: false }, "imports/a.csv")).toEqual([]);
  });

  it("is told to no queue whose policy does not let EventBridge send, and that is said", async () => {
    expect(await keysToldOf({ allowed: false }, "imports/a.csv")).toEqual([]);
    expect(said()).toContain("its policy forbids it");
  });
});
