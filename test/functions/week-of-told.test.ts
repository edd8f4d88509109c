/** Whose mails the figures of the week are about: those of customers who were told a time, and nobody who pretends. */
import { expect, it } from "vitest";
import { mailText, staffAnswer } from "../support/mail-text.ts";
import { FORGED } from "../support/staff-mail.ts";
import { createWorld } from "../support/world.ts";

it("promises that nobody was told count in no share, whoever made them", async () => {
  const world = createWorld({ at: "2026-11-23T08:00:00.000Z" });
  await world.receive({
    id: "first",
    raw: mailText({ subject: "Köksluckor", text: "Vad kostar nya luckor?" }),
  });
  await world.receive({
    id: "forged",
    raw: mailText({
      id: "forged",
      from: "anna@bjorkholm.example",
      subject: "Konto",
      text: "Kan ni betala detta?",
    }),
    verdicts: FORGED,
  });
  await world.at("2026-11-23T09:00:00.000Z");
  await world.receive({
    raw: staffAnswer({ subject: "Sv: Köksluckor", text: "Vi ringer i dag." }),
    recipients: ["log@in.bjorkholm.example"],
  });
  expect(world.memory.stored.promises.get("p-forged")?.state).toBe("open");
  await world.at("2026-11-30T08:00:00.000Z");
  const [letter] = [...world.memory.stored.letters.values()].filter(
    (each) => each.kind === "morning" && each.on === "2026-11-30",
  );
  expect(letter).toMatchObject({ week: { company: { kept: 1, due: 1 } } });
});
