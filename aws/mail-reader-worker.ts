/** The thread in which contents of mails are read, one after the other. When it fails, `mail-reader.ts` begins a new one. */
import { parentPort } from "node:worker_threads";
import { readContent } from "../domain/mail/read-content.ts";
import { readHeaders } from "../domain/mail/read-headers.ts";

parentPort?.on("message", (raw: Uint8Array) => {
  // What throws here ends the thread, and is told to whoever waits.
  void readContent(raw, readHeaders(raw)).then((content) => parentPort?.postMessage(content));
});
