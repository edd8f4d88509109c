/** What the company says of senders, forms and its own mail server, on the whole way of a mail. */
import { describe, expect, it } from "vitest";
import type { Company } from "../../domain/company.ts";
import type { Customer } from "../../domain/customer/customer.ts";
import { exampleCompany } from "../support/example-company.ts";
import { mailText } from "../support/mail-text.ts";
import { createWorld } from "../support/world.ts";

const MONDAY_NINE = "2026-11-23T08:00:00.000Z";

const world = (changes: Partial<Company> = {}) =>
  createWorld({ at: MONDAY_NINE, company: exampleCompany(changes) });

const withExceptions = (changes: Partial<Company["exceptions"]>): Partial<Company> => ({
  exceptions: { ...exampleCompany().exceptions, ...changes },
});

async function worldThatKnows(customer: Partial<Customer>) {
  const known = world();
  await known.memory.register.findOrAdd({
    customerId: "c-1",
    standing: "customer",
    addresses: ["karin@kund.example"],
    addedAt: MONDAY_NINE,
    ...customer,
  });
  return known;
}

describe("what the company has said of who wrote", () => {
  it.each(["supplier", "not-a-customer"] as const)("promises nothing to a %s", async (standing) => {
    const handslag = await worldThatKnows({ standing });
    const id = await handslag.receive({ raw: mailText() });
    expect(handslag.acknowledgements()).toEqual([]);
    expect(handslag.memory.stored.promises.size).toBe(0);
    expect(handslag.memory.stored.contacts.get(id)).toMatchObject({ customerId: "c-1", reasons: [standing] });
  });

  it("watches in silence over a customer who wants no letters", async () => {
    const handslag = await worldThatKnows({ noLetters: true });
    const id = await handslag.receive({ raw: mailText() });
    expect(handslag.acknowledgements()).toEqual([]);
    expect(handslag.memory.stored.promises.get(`p-${id}`)).toMatchObject({ silent: true, state: "open" });
  });
});

describe("the company's contact form", () => {
  const form = "form@webb.bjorkholm.example";
  const named = withExceptions({ contactForms: [form] });
  const filledIn = (id: string) =>
    mailText({ id, from: form, subject: "Offert", headers: ["Reply-To: Karin Ek <karin@kund.example>"] });

  it("is answered to whom it names, without the subject, and once a day", async () => {
    const handslag = world(named);
    await handslag.receive({ raw: filledIn("first"), envelopeFrom: form });
    await handslag.receive({ raw: filledIn("second"), envelopeFrom: form });
    expect(handslag.acknowledgements().map(({ to }) => to)).toEqual(["karin@kund.example"]);
    expect(handslag.acknowledgements()[0]?.raw).not.toContain("Offert");
    expect(handslag.memory.stored.promises.size).toBe(2);
    expect([...handslag.memory.stored.customers.values()]).toMatchObject([
      { addresses: ["karin@kund.example"] },
    ]);
  });

  it("makes nobody its customer when it is forged", async () => {
    const handslag = world(named);
    await handslag.receive({ raw: filledIn("first"), envelopeFrom: form, verdicts: { dmarc: "FAIL" } });
    expect(handslag.acknowledgements()).toEqual([]);
    expect(handslag.memory.stored.promises.size).toBe(1);
    expect(handslag.memory.stored.customers.size).toBe(0);
  });
});

describe("a sender that nothing proves", () => {
  it("is answered once a day, without the subject, where the company wants it", async () => {
    const handslag = world(withExceptions({ answerUnproven: true }));
    const verdicts = { dmarc: "NONE" } as const;
    await handslag.receive({ raw: mailText({ id: "first", subject: "Offert" }), verdicts });
    await handslag.receive({ raw: mailText({ id: "second", subject: "En fråga till" }), verdicts });
    expect(handslag.acknowledgements()).toHaveLength(1);
    expect(handslag.acknowledgements()[0]?.raw).not.toContain("Offert");
  });

  it("that says to be a colleague keeps no promise, and becomes nobody's customer", async () => {
    const handslag = world();
    const id = await handslag.receive({ raw: mailText({ id: "first" }) });
    await handslag.receive({
      raw: mailText({
        id: "forged",
        from: "anna@bjorkholm.example",
        to: "karin@kund.example",
        inReplyTo: "first",
      }),
      verdicts: { dmarc: "FAIL", dmarcPolicy: "none" },
    });
    expect(handslag.memory.stored.promises.get(`p-${id}`)).toMatchObject({ state: "open" });
    expect(handslag.memory.stored.customers.size).toBe(1);
  });
});
