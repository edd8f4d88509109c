/** What a customer, or the customer's calendar, answers to the agenda of a talk. */
import { describe, expect, it } from "vitest";
import { bookedWorld, drawnBy, last, ofKind, read, talkOf } from "../support/agenda-world.ts";
import { mailText } from "../support/mail-text.ts";
import type { World } from "../support/world.ts";

/** A calendar's answer to the invitation, which came to us instead of the organizer. */
async function calendarSays(world: World, says: string, from: string): Promise<void> {
  const { talkId } = await talkOf(world);
  const text = [
    ...["BEGIN:VCALENDAR", "METHOD:REPLY", "BEGIN:VEVENT", `UID:${talkId}@in.bjork`, " holm.example"],
    `ATTENDEE;CN="Karin";PARTSTAT=${says}:mailto:${from}`,
    ...["END:VEVENT", "END:VCALENDAR"],
  ].join("\n");
  const raw = mailText({ id: `kalender-${says}-${world.now()}`, from, subject: `${says}: samtal`, text });
  const type = "text/calendar; method=REPLY; charset=utf-8";
  await world.receive({ raw: raw.replace("text/plain; charset=utf-8", type) });
}

describe("the agenda of a talk that a customer has got", () => {
  it("takes on what the customer answers, once, and tells its leader; the mail is promised an answer", async () => {
    const world = await bookedWorld();
    await drawnBy(world);
    await world.staffWrites({ text: "skicka", answers: last(world, "agenda-draft") });
    await world.at("2026-11-24T08:30:00.000Z");
    const { sesMessageId } = last(world, "agenda");
    const mail = {
      id: "karins-answer",
      raw: mailText({
        id: "svar",
        from: "karin@kund.example",
        to: "info@bjorkholm.example",
        subject: "Sv: Inför vårt samtal",
        inReplyToRaw: `<${sesMessageId}@eu-west-1.amazonses.com>`,
        text: "Hej Anna,\n\nKan vi också prata om <b>glaspriserna</b> till våren?\n\nMvh\nKarin",
      }),
    };
    await world.receive(mail);
    await world.redeliver("karins-answer", mail);
    await world.at("2026-11-24T08:45:00.000Z");
    const answer = last(world, "agenda-answer");
    expect(ofKind(world, "agenda-answer")).toHaveLength(1);
    expect(answer.to).toBe("anna@bjorkholm.example");
    const { html, text } = await read(answer);
    expect(text).toContain("Kan vi också prata om <b>glaspriserna</b> till våren?");
    expect(html).toContain("&lt;b&gt;glaspriserna&lt;/b&gt;");
    expect((await talkOf(world)).agenda?.points.at(-1)).toMatchObject({ from: "customer" });
    expect(world.acknowledgements().at(-1)?.to).toBe("karin@kund.example");
    expect(world.flags).toEqual([]);
  });

  it("shows its leader all that the customer writes, and what is to be left out, which goes back to nobody as a point", async () => {
    const world = await bookedWorld();
    await drawnBy(world);
    await world.staffWrites({ text: "skicka", answers: last(world, "agenda-draft") });
    await world.at("2026-11-24T08:30:00.000Z");
    const before = (await talkOf(world)).agenda?.points ?? [];
    await world.receive({
      raw: mailText({
        id: "svar",
        from: "karin@kund.example",
        to: "info@bjorkholm.example",
        subject: "Sv: Inför vårt samtal",
        inReplyToRaw: `<${last(world, "agenda").sesMessageId}@eu-west-1.amazonses.com>`,
        text: "Hej!\n\nPunkt 2 kan utgå. Kan vi hellre ses kl. 13?\n\nTack Anna\nKarin",
      }),
    });
    await world.at("2026-11-24T08:45:00.000Z");
    const text = ((await read(last(world, "agenda-answer"))).text ?? "").replaceAll(/\s+/g, " ");
    expect(text).toContain(`KUNDEN VILL STRYKA Punkt 2 kan utgå. (2. ${String(before[1]?.text)})`);
    expect(text).toContain("SÅ SKREV KUNDEN Hej! Punkt 2 kan utgå. Kan vi hellre ses kl. 13? Tack Anna");
    const added = (await talkOf(world)).agenda?.points.slice(before.length);
    expect(added?.map(({ text: point }) => point)).toEqual(["Kan vi hellre ses kl. 13?"]);
  });

  it("notes what the customer's calendar answers to the invitation, without answering it", async () => {
    const world = await bookedWorld();
    await drawnBy(world);
    await world.staffWrites({ text: "skicka", answers: last(world, "agenda-draft") });
    await world.at("2026-11-24T08:30:00.000Z");
    await calendarSays(world, "ACCEPTED", "karin@kund.example");
    expect((await talkOf(world)).agenda?.answered?.says).toBe("accepted");
    await world.at("2026-11-24T08:40:00.000Z");
    await calendarSays(world, "DECLINED", "nagon@annan.example");
    expect((await talkOf(world)).agenda?.answered?.says).toBe("accepted");
    await world.at("2026-11-24T09:00:00.000Z");
    expect(world.acknowledgements()).toEqual([]);
    expect(ofKind(world, "agenda-answer")).toEqual([]);

    await world.staffWrites({ text: "lägg till: priser", answers: last(world, "agenda-draft") });
    await world.at("2026-11-24T09:10:00.000Z");
    expect((await read(last(world, "agenda-draft"))).text).toContain("Kunden har tackat ja till tiden");
  });

  it("tells its leader at once when the customer's calendar says no, and asks for another time", async () => {
    const world = await bookedWorld();
    await drawnBy(world);
    await world.staffWrites({ text: "skicka", answers: last(world, "agenda-draft") });
    await world.at("2026-11-24T08:30:00.000Z");
    await calendarSays(world, "ACCEPTED", "karin@kund.example");
    await world.at("2026-11-24T08:40:00.000Z");
    await calendarSays(world, "DECLINED", "karin@kund.example");
    await world.at("2026-11-24T08:41:00.000Z");
    expect(ofKind(world, "agenda-answer")).toHaveLength(1);
    const { subject, text = "" } = await read(last(world, "agenda-answer"));
    expect(last(world, "agenda-answer").to).toBe("anna@bjorkholm.example");
    expect(subject).toContain("Kunden har tackat nej: Norrtulls Glas");
    expect(text).toContain("bokat: 12 januari 10.00");
    expect(text).not.toContain("BEGIN:VCALENDAR");
    expect(world.acknowledgements()).toEqual([]);

    await world.staffWrites({ text: "bokat: 9/12 kl 14", answers: last(world, "agenda-answer") });
    await world.at("2026-11-24T08:50:00.000Z");
    await world.staffWrites({ text: "skicka", answers: last(world, "agenda-draft") });
    await world.at("2026-11-24T09:10:00.000Z");
    expect((await read(last(world, "agenda"))).subject).toBe("Ny tid för vårt samtal: onsdag 9 december");
    expect(ofKind(world, "agenda-answer")).toHaveLength(1);
  });
});
