/**
 * Reads what the morning letters tell of colleagues who leave: nothing on most days, and on the few on which somebody is
 * told, what that one hands over. Throws when a port does.
 */
import type { Company } from "../../domain/company.ts";
import type { Leaving } from "../../domain/company-state.ts";
import { leavingNews } from "../../domain/leaving/leaving-news.ts";
import { createReadToHandOver, type ReadToHandOverDeps } from "../../domain/leaving/read-to-hand-over.ts";
import type { FoundLeaving } from "../../domain/letters/morning/facts.ts";
import { leavingLine } from "../../domain/letters/morning/leaving-line.ts";
import type { Day, Instant } from "../../domain/time/instant.ts";

export interface AskedOfLeaving {
  readonly left: readonly Leaving[];
  readonly company: Company;
  readonly now: Instant;
  readonly today: Day;
  readonly lastRunOn: Day;
}

export function createReadLeaving(deps: ReadToHandOverDeps) {
  const readToHandOver = createReadToHandOver(deps);

  return async ({ left, company, now, ...days }: AskedOfLeaving): Promise<readonly FoundLeaving[]> => {
    const found: FoundLeaving[] = [];
    for (const news of leavingNews(left, company, days)) {
      const list = await readToHandOver(company, news.leaving.who, now);
      found.push({ staffId: news.staffId, line: leavingLine(news, list) });
    }
    return found;
  };
}
