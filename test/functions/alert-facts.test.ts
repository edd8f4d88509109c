/** What an alert says of the customer, beside what waits: the name in the register, and what was agreed last. */
import { describe, expect, it } from "vitest";
import type { Customer } from "../../domain/customer/customer.ts";
import { mailText, readableText } from "../support/mail-text.ts";
import { madePromise } from "../support/made.ts";
import type { MailToSend } from "../support/receipts.ts";
import { createWorld, type World } from "../support/world.ts";

const MONDAY_NINE = "2026-11-23T08:00:00.000Z";
/** An hour before the promise falls due. */
const TUESDAY_EIGHT = "2026-11-24T07:00:00.000Z";

const kund: Customer = {
  customerId: "c-kund",
  standing: "customer",
  name: "Kund AB",
  addresses: ["karin@kund.example"],
  people: [{ name: "Karin Lundin", address: "karin@kund.example" }],
  addedAt: MONDAY_NINE,
};

const mail = mailText({ subject: "Köksluckor", text: "Hej! Vad kostar nya luckor?" });

async function alertAfter(
  before: (world: World) => void,
  verdicts?: MailToSend["verdicts"],
): Promise<{ subject: string; text: string }> {
  const world = createWorld({ at: MONDAY_NINE });
  await world.memory.register.store(undefined, kund);
  before(world);
  await world.receive({ raw: mail, ...(verdicts && { verdicts }) });
  await world.at(TUESDAY_EIGHT);
  const raw = world.alerts()[0]?.raw ?? "";
  return {
    subject: /^Subject: (.*)$/m.exec(raw)?.[1] ?? "",
    text: readableText(raw).replaceAll(/\s+/g, " "),
  };
}

describe("an alert", () => {
  it("calls a customer whom the register knows as the register does", async () => {
    const { text } = await alertAfter(() => undefined);
    expect(text).toContain("Kund AB skrev");
    expect(text).toContain("Från: karin@kund.example (Karin Lundin)");
  });

  it("calls nobody by a name that nothing proves to be theirs", async () => {
    const { text } = await alertAfter(() => undefined, { dmarc: "FAIL", spf: "FAIL", dkim: "FAIL" });
    expect(text).not.toContain("Kund AB");
    expect(text).toContain("karin@kund.example");
  });

  it("says what was agreed last with the customer and is not done, whoever promised it", async () => {
    const { text } = await alertAfter((world) => {
      const other = { kind: "other", customerId: "c-kund", promisedAt: "2026-11-27T15:00:00.000Z" } as const;
      for (const [promiseId, what, madeAt, state] of [
        ["p-1", "mäta köket", "2026-11-19T09:00:00.000Z", "open"],
        ["p-2", "skicka offert", "2026-11-20T09:00:00.000Z", "open"],
        ["p-3", "ringa", "2026-11-21T09:00:00.000Z", "kept"],
      ] as const) {
        const promise = madePromise({ ...other, promiseId, what, madeAt, state, owner: "bo", revision: 1 });
        world.memory.stored.promises.set(promiseId, promise);
      }
    });
    expect(text).toContain("Senast överenskommet: skicka offert");
  });
});
