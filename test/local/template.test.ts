/** Templates are read as CloudFormation reads them; what cannot be read is named, with resource and property. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { loadAssembly } from "../../local/template/assembly.ts";
import { resolveValue } from "../../local/template/intrinsics.ts";
import type { Scope } from "../../local/template/intrinsics.ts";
import { deploymentOrder } from "../../local/template/order.ts";
import type { Template, Value } from "../../local/template/stack.ts";

const scope: Scope = {
  ref: (name) => ({ "AWS::Region": "eu-north-1", Queue: "http://queue", List: ["a", "b"] })[name],
  attribute: (id, attribute) => (id === "Queue" && attribute === "Arn" ? "arn:queue" : undefined),
  exported: (name) => (name === "Data:Table" ? "table" : undefined),
  output: (stack, output) => (stack === "Data" && output === "Table" ? "table" : undefined),
  condition: (name) => ({ IsNorth: { "Fn::Equals": [{ Ref: "AWS::Region" }, "eu-north-1"] } as Value })[name],
};
const resolve = (value: Value) => resolveValue(value, scope, "Stack Function.Environment");

describe("intrinsic functions", () => {
  it.each<[string, Value, unknown]>([
    ["Ref", { Ref: "Queue" }, "http://queue"],
    ["GetAtt as a list", { "Fn::GetAtt": ["Queue", "Arn"] }, "arn:queue"],
    ["GetAtt as a text", { "Fn::GetAtt": "Queue.Arn" }, "arn:queue"],
    ["Join", { "Fn::Join": ["/", ["a", { Ref: "AWS::Region" }]] }, "a/eu-north-1"],
    ["Sub", { "Fn::Sub": "${Queue.Arn}/${AWS::Region}/${!Kept}" }, "arn:queue/eu-north-1/${Kept}"],
    ["Sub with variables", { "Fn::Sub": ["${x}", { x: { Ref: "Queue" } }] }, "http://queue"],
    ["Select of Split", { "Fn::Select": [1, { "Fn::Split": [":", "a:b"] }] }, "b"],
    ["ImportValue", { "Fn::ImportValue": "Data:Table" }, "table"],
    ["GetStackOutput", { "Fn::GetStackOutput": { StackName: "Data", OutputName: "Table" } }, "table"],
    ["If", { "Fn::If": ["IsNorth", "north", "south"] }, "north"],
    ["NoValue in a record", { kept: 1, gone: { Ref: "AWS::NoValue" } }, { kept: 1 }],
    ["NoValue in a list", ["a", { Ref: "AWS::NoValue" }], ["a"]],
    ["a record with several keys is no function", { Ref: "x", other: 1 }, { Ref: "x", other: 1 }],
  ])("%s", (_, value, expected) => {
    expect(resolve(value)).toEqual(expected);
  });

  it("name the resource and the property when something cannot be resolved", () => {
    const broken: Value = {
      Variables: { TABLE: { "Fn::Join": ["", [{ "Fn::GetAtt": ["Nowhere", "Arn"] }]] } },
    };
    expect(() => resolve(broken)).toThrow(/Stack Function\.Environment\.Variables\.TABLE.*"Nowhere".*"Arn"/s);
    expect(() => resolve({ "Fn::Base64": "x" })).toThrow("does not know that function");
    expect(() => resolve({ "Fn::ImportValue": "Data:Other" })).toThrow("exports that name");
  });
});

describe("the order of deployment", () => {
  const order = (Resources: unknown) => deploymentOrder({ Resources } as Template);

  it("follows references, wherever they stand, and DependsOn", () => {
    const resources = {
      A: { Type: "x", Properties: { deep: [{ "Fn::Sub": "${B.Arn}" }] } },
      B: { Type: "x", DependsOn: "C" },
      C: { Type: "x", Properties: { "Fn::GetAtt": ["D", "Arn"] } },
      D: { Type: "x" },
    };
    expect(order(resources)).toEqual(["D", "C", "B", "A"]);
  });

  it("refuses a circle", () => {
    expect(() => order({ A: { Type: "x", DependsOn: ["B"] }, B: { Type: "x", DependsOn: ["A"] } })).toThrow(
      /A, B.*circle/,
    );
  });
});

describe("a cloud assembly", () => {
  const directory = mkdtempSync(join(tmpdir(), "handslag-test-"));
  afterAll(() => {
    rmSync(directory, { recursive: true });
  });
  const write = (path: string, content: unknown) => {
    writeFileSync(join(directory, path), JSON.stringify(content));
  };
  mkdirSync(join(directory, "assembly-one"));
  const artifact = (stage: string) => ({
    type: "cdk:cloud-assembly",
    displayName: stage,
    properties: { directoryName: `assembly-${stage}` },
  });
  const stack = (name: string, dependencies: string[]) => ({
    type: "aws:cloudformation:stack",
    environment: "aws://111122223333/eu-west-1",
    dependencies,
    properties: { templateFile: `${name}.json`, stackName: `one-${name}` },
  });
  write("manifest.json", {
    artifacts: { one: artifact("one"), two: artifact("two"), Tree: { type: "cdk:tree" } },
  });
  write("assembly-one/manifest.json", {
    artifacts: {
      service: stack("service", ["data", "assets"]),
      data: stack("data", []),
      assets: { type: "cdk:asset-manifest", properties: { file: "assets.json" } },
    },
  });
  write("assembly-one/assets.json", {
    files: {
      abc: {
        source: { path: "../asset.abc", packaging: "zip" },
        destinations: { here: { bucketName: "b", objectKey: "abc.zip" } },
      },
    },
  });
  write("assembly-one/data.json", { Resources: {} });
  write("assembly-one/service.json", {
    Resources: { Role: { Type: "x", Properties: { in: "111122223333" } } },
  });

  it("gives the stacks of one stage in the order of their dependencies, with their code", async () => {
    const [data, service] = await loadAssembly(directory, "one");
    expect(data?.name).toBe("one-data");
    expect(service).toMatchObject({ name: "one-service", region: "eu-west-1" });
    expect(service?.assets.get("abc.zip")).toBe(join(directory, "asset.abc"));
  });

  it("belongs to this machine's account, whichever it was synthesized for", async () => {
    const [, service] = await loadAssembly(directory, "one");
    expect(service?.template.Resources["Role"]?.Properties).toEqual({ in: "000000000000" });
  });

  it("says what there is when the stage is missing, and what to do without an assembly", async () => {
    await expect(loadAssembly(directory, "three")).rejects.toThrow(/one, two.*"three" is not one of them/);
    await expect(loadAssembly(directory)).rejects.toThrow("say which one");
    await expect(loadAssembly(join(directory, "nowhere"))).rejects.toThrow(
      /manifest\.json does not exist: run/,
    );
  });
});
