/**
 * What the monthly ranking takes when imported customers came on thousands of days, as they do over years, beside the same
 * customers who all came on one day. By processor time, so that a busy machine hardly matters.
 */
import { readCompany } from "../../companies/read.ts";
import type { Company } from "../../domain/company.ts";
import type { RelationFacts } from "../../domain/relation/relation-facts.ts";
import { rankAll } from "../../domain/relation/value/rank-all.ts";
import { plusDays } from "../../domain/time/day.ts";
import { type Figure, figure, type Part } from "./figure.ts";
import { relationOf } from "./made-relations.ts";
import { interleaved, median } from "./rounds.ts";

const CUSTOMERS = [10_000] as const;
const IMPORTS = 3000;

const MONTH = "2026-11";
const LAST_IMPORT = "2026-10-30";

export const measureRank: Part = async ({ company: name, rounds, customers = CUSTOMERS }) => {
  const company = readCompany(name);
  const figures: Figure[] = [];
  for (const count of customers) figures.push(await measureRankOf(count, company, rounds));
  return figures;
};

async function measureRankOf(count: number, company: Company, rounds: number): Promise<Figure> {
  const [onMany, onOne] = [customersOn(IMPORTS, count), customersOn(1, count)];
  const measured = await interleaved(rounds, {
    onMany: async () => secondsToRank(onMany, company),
    reference: async () => secondsToRank(onOne, company),
  });
  return figure({
    name: `rank/of-${String(count)}`,
    value: median(measured.onMany),
    unit: "s",
    reference: median(measured.reference),
    what: `${String(count)} customers ranked who came on ${String(IMPORTS)} days`,
    against: "the same who all came on one day",
    samples: rounds,
  });
}

type Relations = readonly { readonly facts: RelationFacts }[];

/** Imported, in turn on so many days; nobody was in touch with them before. */
function customersOn(imports: number, count: number): Relations {
  return Array.from({ length: count }, (_, at) => {
    const addedOn = plusDays(LAST_IMPORT, -(at % imports));
    const { facts } = relationOf(at, { isDue: false, today: addedOn });
    return { facts: { ...facts, customer: { ...facts.customer, addedOn, imported: true }, contacts: [] } };
  });
}

function secondsToRank(relations: Relations, company: Company): number {
  const { relations: limits, country, calendar, fallbackOwner } = company;
  const before = process.cpuUsage();
  rankAll(relations, { month: MONTH, limits, country, calendar, fallbackOwner });
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000_000;
}
