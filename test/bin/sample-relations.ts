/** Two made-up customers, and what is known of them, as `explain relations` reads it. */
export const EK = { number: "1001", name: "Ek & Lönn", addresses: ["karin@ek.example"], owner: "anna" };

export const FACTS = {
  customers: [EK, { number: "1002", name: "Nordhamns Glas", owner: "bo", country: "DK" }],
  contacts: [
    { customer: "karin@ek.example", on: "2026-03-02", way: "call", staff: ["anna"], people: ["Karin"] },
  ],
  invoices: [
    { customer: "1001", number: "501", on: "2025-01-02", net: 10000 },
    { customer: "Ek & Lönn", number: "502", on: "2025-05-02", net: "10000.50" },
    { customer: "1001", number: "503", on: "2025-12-02", net: 10000 },
  ],
  promises: [{ customer: "1002", madeOn: "2026-03-02", endedOn: "2026-03-12", end: "broken" }],
  notes: [{ customer: "1001", on: "2026-03-02", says: "level", level: 3, target: 4 }],
  talks: [
    {
      customer: "1001",
      kind: "evaluation",
      on: "2026-02-02",
      held: { on: "2026-02-02", minutes: "Bra.", staff: ["bo"], people: ["Karin"] },
    },
  ],
};
