import { beforeEach, describe, expect, it } from "vitest";
import { changeCustomer } from "../../../domain/customer/change-customer.ts";
import { type Customer, undeliverable } from "../../../domain/customer/customer.ts";
import { recognise } from "../../../domain/customer/recognise.ts";
import { standingAfter } from "../../../domain/customer/standing.ts";
import type { CustomerRegister } from "../../../domain/ports.ts";
import { createMemory } from "../../support/memory-ports.ts";

let register: CustomerRegister;
beforeEach(() => {
  register = createMemory().register;
});

async function have(customerId: string, changes: Partial<Customer>): Promise<Customer> {
  const customer: Customer = {
    customerId,
    standing: "customer",
    addresses: [],
    addedAt: "2026-11-23T08:00:00.000Z",
    ...changes,
  };
  await register.store(undefined, customer);
  return customer;
}

describe("a sender", () => {
  it("is the customer that has the address", async () => {
    const customer = await have("c1", { addresses: ["karin@kund.example"] });
    expect(await recognise(register, "karin@kund.example")).toEqual({ customer, by: "address" });
  });

  it("is one of the people of the customer whose domain it is", async () => {
    const customer = await have("c1", { addresses: ["karin@kund.example"] });
    expect(await recognise(register, "olle@kund.example")).toEqual({ customer, by: "domain" });
  });

  it("belongs to the customer of its domain also after having written as a stranger", async () => {
    await have("c0", { standing: "unsorted", addresses: ["olle@kund.example"] });
    const customer = await have("c1", { addresses: ["karin@kund.example"] });
    expect(await recognise(register, "olle@kund.example")).toEqual({ customer, by: "domain" });
  });

  it("is nobody by a domain that two customers share", async () => {
    await have("c1", { addresses: ["karin@kund.example"] });
    await have("c2", { addresses: ["per@kund.example"] });
    expect(await recognise(register, "olle@kund.example")).toEqual({});
  });

  it("is nobody by a domain that strangers share", async () => {
    await have("c1", { addresses: ["karin@gmail.com"] });
    expect(await recognise(register, "olle@gmail.com")).toEqual({});
  });

  it.each([
    ["Karin Lund", "karin.lund@vinterbynet.example"],
    ["Lund, Karin", "klund@vinterbynet.example"],
    ["karin lund", "lund@vinterbynet.example"],
  ])("is nobody by the domain at which a private person has a mailbox: %s, %s", async (name, address) => {
    const customer = await have("c1", { name, addresses: [address] });
    expect(await recognise(register, "olle@vinterbynet.example")).toEqual({});
    expect(await recognise(register, address)).toEqual({ customer, by: "address" });
  });

  it.each([
    ["a company", { name: "Kund i Vinterby AB", addresses: ["karin@kv.example"] }, "olle@kv.example"],
    [
      "a firm of a person's name",
      { name: "Karin Lund AB", addresses: ["karin@kl.example"] },
      "olle@kl.example",
    ],
    ["a family's domain", { name: "Karin Lund", addresses: ["karin@lund.example"] }, "olle@lund.example"],
    [
      "two mailboxes",
      { name: "Karin Lund", addresses: ["karin@kl.example", "info@kl.example"] },
      "o@kl.example",
    ],
    [
      "two mailboxes, otherwise",
      { name: "Karin Lund", addresses: ["info@kl.example", "karin@kl.example"] },
      "o@kl.example",
    ],
    ["another's name", { name: "Karin Lund", addresses: ["ekonomi@kl.example"] }, "olle@kl.example"],
  ])("is known by the domain of %s", async (_what, changes, address) => {
    const customer = await have("c1", changes);
    expect(await recognise(register, address)).toEqual({ customer, by: "domain" });
  });

  it.each(["unsorted", "not-a-customer", "supplier"] as const)(
    "is nobody by the domain of somebody who is %s",
    async (standing) => {
      const customer = await have("c1", { standing, addresses: ["karin@kund.example"] });
      expect(await recognise(register, "olle@kund.example")).toEqual({});
      expect(await recognise(register, "karin@kund.example")).toMatchObject({ customer, by: "address" });
    },
  );

  it.each([
    ["a Cyrillic letter", "karin@kund.example", "karin@xn--knd-8fe.example", "kund.example"],
    ["r and n for m", "karin@mobel.example", "karin@rnobel.example", "mobel.example"],
    ["a one for an l", "karin@stol.example", "olle@sto1.example", "stol.example"],
    ["an accent", "karin@bjork.example", "olle@xn--bjrk-6qa.example", "bjork.example"],
    ["another mailbox", "karl@gmail.com", "kar1@gmail.com", "karl@gmail.com"],
    ["dots in a mailbox", "karin.lund@gmail.com", "karinlund@gmail.com", "karin.lund@gmail.com"],
    ["a domain like a shared one", "karin@gmail.com", "karin@grnail.com", "karin@gmail.com"],
  ])("that looks like a known one by %s is flagged, and nobody", async (_what, known, sender, looksLike) => {
    await have("c1", { addresses: [known] });
    expect(await recognise(register, sender)).toEqual({ looksLike });
  });

  it("is nobody by the domain of somebody who has written and was answered, and is warned of by it", async () => {
    const bob = await have("c1", { standing: "prospect", addresses: ["bob@provider.example"] });
    expect(await recognise(register, "eve@provider.example")).toEqual({});
    expect(await recognise(register, "bob@provider.example")).toEqual({ customer: bob, by: "address" });
    expect(await recognise(register, "bob@pr0vider.example")).toEqual({ looksLike: "provider.example" });
  });

  it.each([
    ["an invoice exists, or staff said so", { standing: "customer" }],
    ["the register names it", { standing: "prospect", register: { number: "7" } }],
  ] as const)("is a colleague of somebody at the domain where %s", async (_what, changes) => {
    const customer = await have("c1", { ...changes, addresses: ["karin@kund.example"] });
    expect(await recognise(register, "olle@kund.example")).toEqual({ customer, by: "domain" });
  });

  it("that has been placed by staff is not flagged any more", async () => {
    await have("c1", { addresses: ["karin@bjork.example"] });
    const other = await have("c2", { addresses: ["olle@xn--bjrk-6qa.example"] });
    expect(await recognise(register, "olle@xn--bjrk-6qa.example")).toEqual({
      customer: other,
      by: "address",
    });
    expect(await recognise(register, "eva@xn--bjrk-6qa.example")).toEqual({ customer: other, by: "domain" });
  });

  it("that is an unsorted stranger stays one, flagged when it looks like somebody", async () => {
    await have("c1", { addresses: ["karin@mobel.example"] });
    const stranger = await have("c2", { standing: "unsorted", addresses: ["karin@rnobel.example"] });
    expect(await recognise(register, "karin@rnobel.example")).toEqual({
      customer: stranger,
      by: "address",
      looksLike: "mobel.example",
    });
  });
});

describe("a change of a customer", () => {
  it("is stored once, however often it is asked for, and by however many", async () => {
    await have("c1", { standing: "unsorted", addresses: ["karin@kund.example"] });
    const answered = (customer: Customer): Customer => {
      const standing = standingAfter(customer.standing, { is: "answered" });
      return standing === customer.standing ? customer : { ...customer, standing };
    };
    const since = "2026-11-24T08:00:00.000Z";
    await Promise.all([
      changeCustomer(register, "c1", answered),
      changeCustomer(register, "c1", answered),
      changeCustomer(register, "c1", (customer) => undeliverable(customer, "karin@kund.example", since)),
    ]);
    expect(await register.find("c1")).toMatchObject({
      standing: "prospect",
      undeliverableSince: { "karin@kund.example": since },
      version: 2,
    });
    expect(await changeCustomer(register, "c9", answered)).toBeUndefined();
  });

  it("gives up, loudly, when the customer never stands still", async () => {
    await have("c1", {});
    const restless: CustomerRegister = { ...register, store: async () => false };
    await expect(changeCustomer(restless, "c1", (customer) => ({ ...customer }))).rejects.toThrow(
      /c1 changed 8 times/,
    );
  });
});
