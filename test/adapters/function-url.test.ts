/** What Lambda makes of a request at a function's own address, and what it makes of the answer. */
import type { LambdaFunctionURLEvent } from "aws-lambda";
import { describe, expect, it } from "vitest";
import { pageHandler, requestOf } from "../../aws/function-url.ts";

const FORM = "application/x-www-form-urlencoded";

function event(changes: {
  method?: string;
  body?: string;
  type?: string;
  isBase64Encoded?: boolean;
  rawQueryString?: string;
}): LambdaFunctionURLEvent {
  const { method = "POST", type, ...rest } = changes;
  return {
    rawPath: "/token",
    rawQueryString: "",
    headers: type === undefined ? {} : { "content-type": type },
    requestContext: { http: { method } },
    isBase64Encoded: false,
    ...rest,
  } as unknown as LambdaFunctionURLEvent;
}

describe("a request", () => {
  it.each([
    ["as it is", { body: "choice=done&to=", type: FORM }],
    [
      "in base64",
      { body: Buffer.from("choice=done&to=").toString("base64"), isBase64Encoded: true, type: FORM },
    ],
    ["with a charset", { body: "choice=done&to=", type: "Application/X-www-form-urlencoded; charset=UTF-8" }],
  ])("brings what a form sent, %s", (_how, changes) => {
    expect([...requestOf(event(changes)).form]).toEqual([
      ["choice", "done"],
      ["to", ""],
    ]);
  });

  it.each([
    ["is no form", { body: "choice=done", type: "text/plain" }],
    ["says nothing of itself", { body: "choice=done" }],
    ["is longer than any form", { body: `choice=done&x=${"x".repeat(20_000)}`, type: FORM }],
    ["is empty", { type: FORM }],
  ])("brings nothing that %s", (_what, changes) => {
    expect([...requestOf(event(changes)).form]).toEqual([]);
  });

  it("brings method, path and query", () => {
    const { method, path, query } = requestOf(event({ method: "GET", rawQueryString: "whole&x=%C3%A5" }));
    expect([method, path, query.has("whole"), query.get("x")]).toEqual(["GET", "/token", true, "å"]);
  });
});

describe("the answer", () => {
  const told: string[] = [];
  const journal = { info: (what: string) => told.push(what), flag: () => undefined };

  it("is handed over as it is", async () => {
    const answer = { status: 303, headers: { location: "/x" }, body: "" };
    expect(await pageHandler(journal, async () => answer)(event({}))).toEqual({
      statusCode: 303,
      headers: { location: "/x" },
      body: "",
    });
  });

  it("never says why something failed, and is not stored", async () => {
    const failing = pageHandler(journal, async () => {
      throw new Error("karin@kund.example is not in table handslag");
    });
    const answer = JSON.stringify(await failing(event({})));
    expect(answer).toContain('"statusCode":503');
    expect(answer).toContain("no-store");
    expect(answer).not.toContain("karin");
    expect(told).toEqual(["page failed"]);
  });
});
