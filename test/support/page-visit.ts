/** Somebody at the staff page of a running system: follows the links of letters, chooses, says yes. */
import PostalMime from "postal-mime";
import type { SentLetter } from "../../local/sent.ts";
import { formsOf } from "./staff-page.ts";

/** The links to pages in a letter, as its reader sees them. */
export async function linksIn({ raw }: Pick<SentLetter, "raw">): Promise<string[]> {
  const { text = "" } = await PostalMime.parse(raw);
  return text.match(/https?:\/\/[^\s/]+\/url\/[^\s]+/g) ?? [];
}

/** Opens the page; answers with its status and HTML. A redirect is not followed. */
export async function open(address: string): Promise<{ status: number; body: string }> {
  const response = await fetch(address, { redirect: "manual" });
  return { status: response.status, body: await response.text() };
}

export async function send(address: string, fields: Readonly<Record<string, string>>): Promise<string> {
  const response = await fetch(address, { method: "POST", body: new URLSearchParams(fields) });
  return response.text();
}

/** Chooses, and says yes to the question; answers with the page after it. */
export async function choose(address: string, fields: Readonly<Record<string, string>>): Promise<string> {
  const question = await send(address, fields);
  return send(address, { ...formsOf(question)[0]?.fields });
}
