/** The staff page over the world in memory, with the verbs of somebody at a browser: open, choose, say yes. */
import { createCarryOut } from "../../domain/action/carry-out.ts";
import { type LinkTo, linkFrom, tokenOf } from "../../domain/action/link.ts";
import { companyNow } from "../../domain/company-state.ts";
import { readMail } from "../../domain/mail/read-mail.ts";
import type { HttpAnswer } from "../../domain/page/http.ts";
import { createStaffPage } from "../../functions/staff-page/staff-page.ts";
import type { World } from "./world.ts";

export interface Form {
  readonly fields: Readonly<Record<string, string>>;
  /** Names of what can be chosen, with the values. */
  readonly choices: readonly string[];
}

/** The forms of a page, as a program would find them: hidden fields are filled in, nothing else is chosen. */
export function formsOf(body: string): Form[] {
  return [...body.matchAll(/<form[^>]*>(.*?)<\/form>/gs)].map(([, inner = ""]) => ({
    fields: Object.fromEntries(
      [...inner.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"(?: \/)?>/g)].map(
        ([, name, value]) => [name ?? "", (value ?? "").replaceAll("&quot;", '"').replaceAll("&amp;", "&")],
      ),
    ),
    choices: [...inner.matchAll(/name="choice" value="([^"]*)"/g)].map(([, value]) => value ?? ""),
  }));
}

export async function createPageOf(world: World) {
  const { memory, company } = world;
  const deps = {
    ...memory,
    companyNow: async () => companyNow(company, await memory.companyBook.read(), world.now()),
    clock: world.now,
  };
  const nothing = async (): Promise<void> => undefined;
  const page = createStaffPage({
    ...deps,
    language: company.languages[0],
    mailReader: { read: readMail },
    mailFiles: { addressOf: async ({ contactId }) => `https://files.example/${contactId}` },
    carryOut: createCarryOut({
      ...deps,
      settings: company,
      letterQueue: { put: nothing },
      deadlines: { watch: nothing },
      dueQueue: { put: nothing },
    }),
    journal: { info: () => undefined, flag: () => undefined },
  });
  const key = await memory.keys.link();

  const send = (
    method: string,
    token: string,
    form: Record<string, string> = {},
    query = "",
  ): Promise<HttpAnswer> =>
    page({
      method,
      path: `/${token}`,
      query: new URLSearchParams(query),
      form: new URLSearchParams(form),
    });
  return {
    send,
    tokenFor: (to: LinkTo, staffId = "anna"): string => tokenOf(key, linkFrom(to, staffId, world.now())),
    /** Chooses, and says yes to the question. */
    async choose(token: string, form: Record<string, string>): Promise<HttpAnswer> {
      const question = await send("POST", token, form);
      return send("POST", token, { ...formsOf(question.body)[0]?.fields });
    },
  };
}
