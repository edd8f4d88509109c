/** Whose everything is, whoever leaves to whom, in whatever order it was said. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Company } from "../../../domain/company.ts";
import {
  companyNow,
  type CompanyState,
  type LeavingSaid,
  NEW_COMPANY_STATE,
} from "../../../domain/company-state.ts";
import { isOurs, staffIdOf } from "../../../domain/contact/mail-facts.ts";
import { readStaffMember } from "../../../domain/customer/import/values.ts";
import { responsibleOn, staffMember } from "../../../domain/customer/responsible.ts";
import { withLeaving, withoutLeavingSaid } from "../../../domain/leaving/leaving.ts";
import { ofPromise, ofRelation } from "../../../domain/leaving/to-hand-over.ts";
import { isStaffAddress, ownMailboxes } from "../../../domain/mail/addressed-to.ts";
import { plusDays } from "../../../domain/time/day.ts";
import { exampleCompany } from "../../support/example-company.ts";
import { madeRelation } from "../../support/made-relation.ts";

const IDS = ["anna", "bo", "sofie", "per", "cia"] as const;
const TODAY = "2026-11-23";
const NOW = `${TODAY}T11:00:00.000Z`;

const example = exampleCompany();
/** Five colleagues, of whom nobody is away. */
const company: Company = {
  ...example,
  staff: IDS.map((id) => ({
    ...{ id, name: `${id} Ek`, address: `${id}@bjorkholm.example`, language: "sv" as const, away: [] },
    ...{ manager: id === "anna", backup: id === "anna" ? "sofie" : "anna" },
  })),
};

const leaving = (
  who: string,
  lastOn: string,
  to: string,
  at = NOW,
  deedId = `d-${who}-${at}`,
): LeavingSaid => ({
  ...{ who, lastOn, to, at, deedId, name: `${who} Ek`, address: `${who}@bjorkholm.example` },
});

const stateOf = (...all: readonly LeavingSaid[]): CompanyState =>
  all.reduce((state, said) => withLeaving(state, said, TODAY), NEW_COMPANY_STATE);

const day = fc.integer({ min: -40, max: 40 }).map((days) => plusDays(TODAY, days));
const id = fc.constantFrom(...IDS);
const word: fc.Arbitrary<LeavingSaid> = fc
  .record({ who: id, lastOn: day, to: id, said: fc.nat(500), stays: fc.boolean() })
  .map(({ who, lastOn, to, said, stays }) => {
    const at = new Date(Date.parse(NOW) - said * 3_600_000).toISOString();
    const deedId = `d-${who}-${lastOn}-${to}-${said}-${stays}`;
    return stays && said % 3 === 0
      ? { who, at, deedId, stays: true as const }
      : leaving(who, lastOn, to, at, deedId);
  });
const words = fc.uniqueArray(word, { maxLength: 12, selector: ({ deedId }) => deedId });

describe("who has left", () => {
  it("gets nothing and has no authority after the last day, and everything until then", () => {
    const state = stateOf(leaving("bo", "2026-11-30", "sofie"));
    for (const [on, isThere] of [
      ["2026-11-30", true],
      ["2026-12-01", false],
    ] as const) {
      const now = companyNow(company, state, `${on}T11:00:00.000Z`);
      expect(now.staff.some((member) => member.id === "bo")).toBe(isThere);
      expect(isStaffAddress(now, "bo@bjorkholm.example")).toBe(isThere);
      expect(isStaffAddress(now, "nobody-named@bjorkholm.example")).toBe(true);
      expect(responsibleOn(now, "bo", `${on}T11:00:00.000Z`).id).toBe(isThere ? "bo" : "sofie");
    }
    const now = companyNow(company, state, NOW);
    expect(responsibleOn(now, "bo", "2026-12-01T08:00:00.000Z").id).toBe("sofie");
  });

  it("is stood for by the successor's successor, by that one's stand-in, and by the fallback owner in a circle", () => {
    const then = "2026-12-15T11:00:00.000Z";
    const there = (state: CompanyState, changes: Partial<Company> = {}): string =>
      responsibleOn(companyNow({ ...company, ...changes }, state, then), "bo", then).id;
    const bo = leaving("bo", "2026-11-30", "sofie");
    expect(there(stateOf(bo, leaving("sofie", "2026-12-10", "per")))).toBe("per");
    const away = [{ from: "2026-12-14", to: "2026-12-18", backup: "cia" }];
    const staff = company.staff.map((each) => (each.id === "sofie" ? { ...each, away } : each));
    expect(there(stateOf(bo), { staff })).toBe("cia");
    expect(there(stateOf(bo, leaving("sofie", "2026-12-10", "bo")))).toBe("anna");
    expect(there(stateOf(leaving("bo", "2026-11-30", "who-is-that")))).toBe("anna");
  });

  it("stays the successor's when no settings name them any more", () => {
    const staff = company.staff.filter((member) => member.id !== "bo");
    for (const on of ["2026-11-24", "2026-12-24"]) {
      const now = companyNow(
        { ...company, staff },
        stateOf(leaving("bo", "2026-11-30", "sofie")),
        `${on}T11:00:00.000Z`,
      );
      expect(staffMember(now, "bo").id).toBe("sofie");
      expect(isStaffAddress(now, "bo@bjorkholm.example")).toBe(false);
    }
  });

  it("is named by registers all the same: what they say is the successor's", () => {
    const staff = company.staff.filter((member) => member.id !== "bo");
    const now = companyNow({ ...company, staff }, stateOf(leaving("bo", "2026-11-20", "sofie")), NOW);
    for (const written of ["bo", "Bo Ek", "BO@bjorkholm.example"])
      expect(readStaffMember(written, now)?.id).toBe("sofie");
    expect(readStaffMember("bo", { ...now, left: [] })).toBeUndefined();
  });

  it("is known by the first name too, while nobody else is called so", () => {
    const named = company.staff.map((each) => (each.id === "per" ? { ...each, name: "Maja Ny" } : each));
    const state = stateOf({ ...leaving("anna", "2026-11-20", "sofie"), name: "Maja Ek" });
    const now = companyNow(company, state, NOW);
    expect(readStaffMember("Maja", now)?.id).toBe("sofie");
    expect(readStaffMember("Maja", companyNow({ ...company, staff: named }, state, NOW))).toBeUndefined();
  });

  it("is no customer, and what they wrote while they were here stays known as theirs", () => {
    const now = companyNow(company, stateOf(leaving("bo", "2026-11-20", "sofie")), NOW);
    expect(isOurs(now, "bo@bjorkholm.example")).toBe(true);
    expect(staffIdOf(now, "bo@bjorkholm.example")).toBe("bo");
    expect(ownMailboxes(now)).toContain("bo@bjorkholm.example");
  });

  it("makes the successor of the last manager one", () => {
    const now = companyNow(company, stateOf(leaving("anna", "2026-11-22", "per")), NOW);
    expect(now.staff.filter(({ manager }) => manager).map((member) => member.id)).toEqual(["per"]);
  });
});

describe("a customer who knew two, one of whom has left", () => {
  it("knows nobody else of us", () => {
    const met = (id: string, staff: string) =>
      ({ id, on: "2026-11-03", way: "meeting", direction: "both", staff: [staff], people: ["x"] }) as const;
    const entry = madeRelation("k1", { contacts: [met("c1", "per"), met("c2", "cia")] });
    const aloneWith = (who: string, ...left: LeavingSaid[]) =>
      ofRelation(entry, { company: companyNow(company, stateOf(...left), NOW), who, today: TODAY }).alone ??
      [];
    expect(aloneWith("cia")).toEqual([]);
    expect(aloneWith("cia", leaving("per", "2026-11-20", "bo"))).toHaveLength(1);
    expect(aloneWith("cia", leaving("per", "2026-11-23", "bo"))).toEqual([]);
    expect(aloneWith("bo", leaving("per", "2026-11-20", "bo"))).toEqual([]);
  });
});

describe("whatever was said of who leaves", () => {
  it("comes to the same in any order, said twice, and taken back", () => {
    fc.assert(
      fc.property(words, fc.array(fc.nat(1000), { minLength: 12, maxLength: 12 }), (all, orders) => {
        const mixed = all
          .map((each, at) => ({ each, by: orders[at] ?? 0 }))
          .sort((one, other) => one.by - other.by);
        const state = stateOf(...all);
        const sorted = ({ left = [] }: CompanyState) => left.toSorted((a, b) => (a.who < b.who ? -1 : 1));
        expect(sorted(stateOf(...mixed.map(({ each }) => each)))).toEqual(sorted(state));
        const [one, ...others] = all;
        if (one === undefined) return;
        expect(sorted(withLeaving(state, one, TODAY))).toEqual(sorted(state));
        expect(sorted(withoutLeavingSaid(state, one.deedId, TODAY))).toEqual(sorted(stateOf(...others)));
      }),
    );
  });

  it("leaves each customer and each promise to exactly one person who is there, and lists it once", () => {
    fc.assert(
      fc.property(words, id, day, (all, owner, on) => {
        const state = stateOf(...all);
        const at = `${on}T11:00:00.000Z`;
        const now = companyNow(company, state, at);
        expect(now.staff.length).toBeGreaterThan(0);
        expect(now.staff.some(({ manager }) => manager)).toBe(true);
        const { id: there } = responsibleOn(now, owner, at);
        expect(now.staff.map((member) => member.id)).toContain(there);
        // Nobody is away, so it is the same however it is asked for.
        expect(staffMember(now, owner).id).toBe(there);
        const { customer } = madeRelation("k1").facts;
        const entry = madeRelation("k1", { customer: { ...customer, owner } });
        for (const who of IDS) {
          const handing = { company: now, who, today: on };
          const { customers = [] } = ofRelation(entry, handing);
          const promise = { ...promised, owner };
          const { promises = [] } = ofPromise(promise, handing);
          expect(customers.length).toBe(promises.length);
          expect(customers.length).toBeGreaterThanOrEqual(who === owner ? 1 : 0);
          // Whoever has what came from the one who is gone, has this.
          const isGone = now.left?.some((leave) => leave.who === who && leave.lastOn < on) === true;
          if (isGone && customers.length > 0) expect(staffMember(now, who).id).toBe(there);
        }
      }),
    );
  });
});

const promised: Parameters<typeof ofPromise>[0] = {
  ...{ promiseId: "p1", kind: "other", state: "open", owner: "anna", from: "karin@kund.example" },
  ...{ subject: "", what: "offert", madeAt: NOW, promisedAt: NOW },
} as unknown as Parameters<typeof ofPromise>[0];
