/** What SES takes mail for. */
import { expect, it } from "vitest";
import { recipients, replySenders } from "../../lib/addresses.ts";
import { exampleCompany } from "../support/example-company.ts";

it("takes mail for the secret forwarding address, where there is one", () => {
  const address = "5f0c93b1d27ae8641b7f20e9ac35d486@in.bjorkholm.example";
  expect(recipients(exampleCompany())).not.toContain(address);
  expect(recipients(exampleCompany({ forwarding: { provider: "google", address } }))).toContain(address);
});

it("takes answers to relayed mails, and lets letters come from their addresses, in relay mode only", () => {
  const relay = exampleCompany({ mode: "relay" });
  expect(recipients(relay)).toContain("svar@in.bjorkholm.example");
  expect(recipients(exampleCompany())).not.toContain("svar@in.bjorkholm.example");
  expect([replySenders(relay), replySenders(exampleCompany())]).toEqual([
    ["svar+*@in.bjorkholm.example"],
    [],
  ]);
});
