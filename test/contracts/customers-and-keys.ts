/** What every customer register and every store of keys must do, in memory and in DynamoDB alike. */
import { describe, expect, it } from "vitest";
import type { Customer } from "../../domain/customer/customer.ts";
import type { CustomerRegister, Keys } from "../../domain/ports.ts";

const madeCustomer = (changes: Partial<Customer> = {}): Customer => ({
  customerId: "c1",
  standing: "unsorted",
  addresses: ["karin@kund.example"],
  addedAt: "2026-11-23T08:00:00.000Z",
  ...changes,
});

/** `create` gives an empty register. */
export function customerRegisterContract(create: () => Promise<CustomerRegister>): void {
  describe("the customer register", () => {
    it("finds a customer by any of its addresses", async () => {
      const register = await create();
      const customer = madeCustomer({
        addresses: ["karin@kund.example", "karin@hem.example"],
        language: "sv",
      });
      expect(await register.findOrAdd(customer)).toEqual(customer);
      expect(await register.findByAddress("karin@hem.example")).toEqual(customer);
      expect(await register.findByAddress("nobody@kund.example")).toBeUndefined();
    });

    it("makes one customer of one address, however many mails come at the same moment", async () => {
      const register = await create();
      const found = await Promise.all(
        ["c1", "c2", "c3", "c4"].map((customerId) => register.findOrAdd(madeCustomer({ customerId }))),
      );
      expect(new Set(found.map(({ customerId }) => customerId)).size).toBe(1);
    });
  });
}

/** `create` gives two views of the same empty store. */
export function keysContract(create: () => Promise<readonly [Keys, Keys]>): void {
  describe("keys", () => {
    it("are made on first use, long enough, and the same for everybody", async () => {
      const [one, other] = await create();
      const [first, second] = await Promise.all([one.loopMark(), other.loopMark()]);
      expect(first.length).toBeGreaterThanOrEqual(32);
      expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
    });
  });
}
