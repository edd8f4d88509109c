/** What every customer register and every store of keys must do, in memory and in DynamoDB alike. */
import { describe, expect, it } from "vitest";
import type { Customer } from "../../domain/customer/customer.ts";
import { knownNameOf } from "../../domain/customer/known-name.ts";
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

    it("finds a customer by its id and its number", async () => {
      const register = await create();
      const customer = madeCustomer({ number: "1001", standing: "customer", name: "Kund AB" });
      expect(await register.store(undefined, customer)).toBe(true);
      expect(await register.find("c1")).toEqual(customer);
      expect(await register.findByNumber("1001")).toEqual(customer);
      expect(await register.find("c2")).toBeUndefined();
      expect(await register.findByNumber("1002")).toBeUndefined();
    });

    it("stores a change once, and none that starts from what has changed meanwhile", async () => {
      const register = await create();
      const before = await register.findOrAdd(madeCustomer({ language: "sv", postcode: "21122" }));
      const { postcode: _postcode, ...rest } = before;
      const after: Customer = { ...rest, language: "da", version: 1 };
      expect(await register.store(before, after)).toBe(true);
      expect(await register.find("c1")).toEqual(after);
      expect(await register.store(before, { ...before, language: "fi", version: 1 })).toBe(false);
      expect(await register.find("c1")).toEqual(after);
      expect(await register.store(after, { ...after, language: "fi", version: 2 })).toBe(true);
    });

    it("adds no customer twice, and changes none that is not there", async () => {
      const register = await create();
      expect(await register.store(undefined, madeCustomer())).toBe(true);
      expect(await register.store(undefined, madeCustomer({ addresses: [] }))).toBe(false);
      const absent = madeCustomer({ customerId: "c2", addresses: [] });
      expect(await register.store(absent, { ...absent, version: 1 })).toBe(false);
    });

    it("gives an address and a number to one customer, and nothing by halves", async () => {
      const register = await create();
      const one = madeCustomer({ number: "1" });
      await register.store(undefined, one);
      const other = madeCustomer({ customerId: "c2", addresses: ["b@annan.example"], number: "2" });
      expect(await register.store(undefined, { ...other, number: "1" })).toBe(false);
      expect(await register.find("c2")).toBeUndefined();
      expect(await register.findByAddress("b@annan.example")).toBeUndefined();
      await register.store(undefined, other);
      const greedy = { ...other, addresses: [...other.addresses, ...one.addresses], version: 1 };
      expect(await register.store(other, greedy)).toBe(false);
      expect(await register.findByAddress("karin@kund.example")).toEqual(one);
    });

    it("frees an address and a number that a customer gives up", async () => {
      const register = await create();
      const one = madeCustomer({ number: "1" });
      await register.store(undefined, one);
      const { number: _number, ...nameless } = one;
      await register.store(one, { ...nameless, addresses: [], version: 1 });
      expect(await register.findByAddress("karin@kund.example")).toBeUndefined();
      expect(await register.findByNumber("1")).toBeUndefined();
      expect(await register.store(undefined, madeCustomer({ customerId: "c2", number: "1" }))).toBe(true);
    });

    it("lists whoever has been placed under what its company domain looks like", async () => {
      const register = await create();
      const kund = madeCustomer({ standing: "customer", addresses: ["a@kund.example", "b@kund.example"] });
      const { skeleton } = knownNameOf("x@kund.example");
      await register.store(undefined, kund);
      const prospect = madeCustomer({
        customerId: "c2",
        standing: "prospect",
        addresses: ["c@kund.example"],
      });
      await register.store(undefined, prospect);
      await register.store(undefined, madeCustomer({ customerId: "c3", addresses: ["d@kund.example"] }));
      const known = [...(await register.knownAs(skeleton))];
      expect(known.sort((a, b) => (a.customerId < b.customerId ? -1 : 1))).toEqual([
        { name: "kund.example", customerId: "c1" },
        { name: "kund.example", customerId: "c2", onlySeen: true },
      ]);
      await register.store(kund, { ...kund, standing: "supplier", version: 1 });
      expect(await register.knownAs(skeleton)).toEqual([
        { name: "kund.example", customerId: "c2", onlySeen: true },
      ]);
      await register.store(prospect, { ...prospect, standing: "customer", version: 1 });
      expect(await register.knownAs(skeleton)).toEqual([{ name: "kund.example", customerId: "c2" }]);
      expect(await register.knownAs(knownNameOf("x@annan.example").skeleton)).toEqual([]);
    });

    it("lists an address at a shared mail domain by itself", async () => {
      const register = await create();
      const gmail = madeCustomer({ standing: "customer", addresses: ["karin@gmail.com"] });
      await register.store(undefined, gmail);
      expect(await register.knownAs(knownNameOf("kari.n@gmail.com").skeleton)).toEqual([
        { name: "karin@gmail.com", customerId: "c1" },
      ]);
      await register.store(gmail, { ...gmail, addresses: [], version: 1 });
      expect(await register.knownAs(knownNameOf("karin@gmail.com").skeleton)).toEqual([]);
    });

    it("lists under their names whoever has been placed, and their people", async () => {
      const register = await create();
      const people = [{ name: "Karin Lund", address: "karin@kund.example" }];
      const nordlund = madeCustomer({ standing: "customer", name: "Nordlund Bygg AB", people });
      const other = madeCustomer({
        customerId: "c2",
        addresses: [],
        standing: "customer",
        name: "Nordlund",
      });
      await register.store(undefined, nordlund);
      await register.store(undefined, other);
      await register.store(undefined, madeCustomer({ customerId: "c3", addresses: [], name: "Karin Lund" }));
      const found = async (key: string) =>
        [...(await register.findByName(key))].sort((a, b) => (a.customerId < b.customerId ? -1 : 1));
      expect(await found("nordlund bygg")).toEqual([{ customerId: "c1", name: "Nordlund Bygg AB" }]);
      expect(await found("karin lund")).toEqual([{ customerId: "c1", name: "Nordlund Bygg AB" }]);
      expect(await found("nordlund")).toEqual([
        { customerId: "c1", name: "Nordlund Bygg AB", isPart: true },
        { customerId: "c2", name: "Nordlund" },
      ]);
      const renamed = { ...nordlund, name: "Berg Bygg AB", people: [], version: 1 };
      expect(await register.store(nordlund, renamed)).toBe(true);
      expect(await found("nordlund")).toEqual([{ customerId: "c2", name: "Nordlund" }]);
      expect(await found("karin lund")).toEqual([]);
      expect(await found("berg")).toEqual([{ customerId: "c1", name: "Berg Bygg AB", isPart: true }]);
      expect(await register.store(renamed, { ...renamed, standing: "supplier", version: 2 })).toBe(true);
      expect(await found("berg bygg")).toEqual([]);
    });

    it("loses nothing when many are stored at the same moment", async () => {
      const register = await create();
      const ids = ["c1", "c2", "c3"];
      const tries = ids.map(async (customerId) => {
        const customer = madeCustomer({
          customerId,
          standing: "customer",
          addresses: [`${customerId}@kund.example`],
        });
        // Two customers of one domain may get into each other's way.
        while (!(await register.store(undefined, customer)));
      });
      await Promise.all(tries);
      const known = await register.knownAs(knownNameOf("x@kund.example").skeleton);
      expect(known.map(({ customerId }) => customerId).sort()).toEqual(ids);
    });
  });
}

/** Two views of the same empty store of keys. */
export interface StoredKeys {
  readonly views: readonly [Keys, Keys];
  /** What a person does who rotates the key of reply addresses for the first time. */
  readonly rotate: (bytes: Uint8Array) => Promise<void>;
}

export function keysContract(create: () => Promise<StoredKeys>): void {
  describe("keys", () => {
    it("are made on first use, long enough, and the same for everybody", async () => {
      const { views } = await create();
      const [first, second] = await Promise.all(views.map((keys) => keys.loopMark()));
      expect(first?.length).toBeGreaterThanOrEqual(32);
      expect(second).toEqual(first);
    });

    it("for reply addresses are one in the beginning, and the newest comes first as soon as it is there", async () => {
      const { views, rotate } = await create();
      const [one, ...others] = await views[0].replyAddresses();
      expect(others).toEqual([]);
      const newest = new Uint8Array(32).fill(77);
      await rotate(newest);
      for (const keys of views) expect(await keys.replyAddresses()).toEqual([newest, one]);
    });
  });
}
