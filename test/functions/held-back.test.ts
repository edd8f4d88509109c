/** What a letter that a cap held back leaves behind: nothing. Ports in memory. */
import { expect, it } from "vitest";
import { exampleCompany } from "../support/example-company.ts";
import { mailText } from "../support/mail-text.ts";
import { createWorld } from "../support/world.ts";

const MONDAY_NINE = "2026-11-23T08:00:00.000Z";

it("a letter that a cap holds back uses up nothing of what its sender may get once there is room again", async () => {
  const company = exampleCompany({ acknowledgementsAnHour: 1 });
  const world = createWorld({ at: MONDAY_NINE, company });
  const write = (id: string, from = "karin@kund.example") =>
    world.receive({ raw: mailText({ id, from, subject: `Fråga ${id}` }) });
  await write("other", "ola@annan.example");
  for (const id of ["one", "two", "three"]) await write(id);
  const letters = [...world.memory.stored.letters.values()];
  expect(letters.filter(({ state }) => state === "withdrawn").map(({ because }) => because)).toEqual(
    Array(3).fill("too many letters: 1 to all customers this hour"),
  );
  await world.at("2026-11-23T10:30:00.000Z");
  await write("later");
  expect(world.acknowledgements().map(({ to }) => to)).toEqual(["ola@annan.example", "karin@kund.example"]);
});
