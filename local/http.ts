/** A small HTTP server on this machine only, and the bodies that it is sent. */
import { once } from "node:events";
import { createServer } from "node:http";
import type { IncomingMessage, ServerResponse } from "node:http";

/** More than any call here needs: a letter may have 10 MB, and base64 and form encoding make it longer. */
const LARGEST_BODY_BYTES = 64 * 1024 * 1024;

export interface HttpServer {
  readonly port: number;
  readonly url: string;
  stop(): Promise<void>;
}

/** Port 0 takes any free one. Throws an Error in words when the port is in use. */
export async function startHttpServer(
  port: number,
  answer: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
): Promise<HttpServer> {
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      if (!response.headersSent) response.writeHead(500, { "content-type": "text/plain; charset=utf-8" });
      response.end(`${String(error)}\n`);
    });
  });
  server.listen(port, "127.0.0.1");
  await once(server, "listening").catch((error: unknown) => {
    throw portProblem(error, port, "--http-port");
  });
  const address = server.address();
  const taken = typeof address === "object" && address !== null ? address.port : port;
  return {
    port: taken,
    url: `http://127.0.0.1:${String(taken)}`,
    async stop() {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

/** What to do when a port cannot be listened on. */
export function portProblem(error: unknown, port: number, option: string): Error {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === "EADDRINUSE") {
    return new Error(
      `Port ${String(port)} is in use: end the program that has it, or name another with ${option} N.`,
    );
  }
  if (code === "EACCES") {
    return new Error(
      `Port ${String(port)} may not be used by this account: name one above 1023 with ${option} N.`,
    );
  }
  return error instanceof Error ? error : new Error(String(error));
}

/** The whole body. Throws when it is larger than any call here needs. */
export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    bytes += (chunk as Buffer).length;
    if (bytes > LARGEST_BODY_BYTES) throw new Error("The body is larger than any call here needs.");
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks);
}
