/**
 * The page that lists what a colleague who leaves hands over, or has handed over: for both of them, and for whoever said
 * so. It is read when it is opened. Throws when a port does.
 */
import { staffName } from "../../domain/customer/staff-name.ts";
import { createReadToHandOver, type ReadToHandOverDeps } from "../../domain/leaving/read-to-hand-over.ts";
import { inShort } from "../../domain/leaving/hand-over-list.ts";
import { listLines } from "../../domain/letters/confirmation/leaving-words.ts";
import { LEAVING_TEXTS } from "../../domain/letters/texts/leaving/by-language.ts";
import { cleanLine } from "../../domain/mail/header-text.ts";
import type { HttpAnswer } from "../../domain/page/http.ts";
import { html, pageAnswer } from "./html.ts";
import type { Reader } from "./item-page.ts";

/** Of each list; nobody reads more. */
const MOST_ROWS = 500;

export async function leavingPage(
  { who }: { readonly who: string },
  { company, staff: { language }, now }: Reader,
  deps: ReadToHandOverDeps,
): Promise<HttpAnswer> {
  const texts = LEAVING_TEXTS[language];
  const name = cleanLine(staffName(company, who), 80);
  const list = inShort(await createReadToHandOver(deps)(company, who, now), MOST_ROWS);
  const lists = listLines(list, { company, language });
  const main =
    lists.length === 0
      ? html`<p>${texts.nothing}</p>`
      : html`${lists.map(
          ({ heading, rows }) =>
            html`<h2>${heading}</h2>
              <ul>
                ${rows.map((row) => html`<li>${row}</li>`)}
              </ul>`,
        )}`;
  return pageAnswer(200, { language, title: texts.title(name), main });
}
