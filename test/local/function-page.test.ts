/** The pages of functions on the local HTTP port: their forms come without an origin, and only from this machine. */
import { createServer, type Server } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { LocalSystem } from "../../local/local-system.ts";
import { answerPage } from "../../local/page/answer.ts";

let server: Server;
let port: number;

beforeAll(async () => {
  const system = {
    functionUrls: new Set(["staff-page"]),
    invoke: async () => ({ ok: true, payload: { statusCode: 200, body: "done" } }),
  } as unknown as LocalSystem;
  server = createServer((incoming, response) => void answerPage(system, incoming, response));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  port = (server.address() as AddressInfo).port;
});
afterAll(() => server.close());

function statusOf(path: string, headers: Record<string, string>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request({ port, host: "127.0.0.1", path, method: "POST", headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on("error", reject)
      .end();
  });
}

describe("a page of a function", () => {
  it("takes its own form, which a browser sends with no origin to speak of", async () => {
    // The page asks browsers for no referrer: then the Fetch standard makes the origin of its form "null".
    expect(await statusOf("/url/staff-page/token", { origin: "null" })).toBe(200);
  });

  it("is reached under this machine's name only", async () => {
    expect(await statusOf("/url/staff-page/token", { host: "rebound.example", origin: "null" })).toBe(403);
  });

  it("opens nothing else to a page that does not say where it is from", async () => {
    expect(await statusOf("/local/clock", { origin: "null" })).toBe(403);
  });
});
