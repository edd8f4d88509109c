/** Notes that are almost ones of ours, and what is held against what is known, from the mail to the answer. */
import { describe, expect, it } from "vitest";
import type { RelationNote } from "../../domain/relation/relation-facts.ts";
import { madeRelation } from "../support/made-relation.ts";
import { readableText } from "../support/mail-text.ts";
import { karins, relationOf } from "../support/relation-world.ts";
import { createWorld, type World } from "../support/world.ts";

const AT = "2026-11-20T09:00:00.000Z";

const referral = (noteId: string, whom: string, who?: string): RelationNote => ({
  ...{ noteId, says: "referral", at: AT, on: "2026-11-20", towards: "us", whom, who },
  staffId: "anna",
});

async function noted(text: string, notes: readonly RelationNote[] = []) {
  const world = createWorld({ at: "2026-11-23T09:00:00.000Z" });
  await world.memory.register.store(undefined, karins);
  const placed = { month: "2026-11", valueClass: "A", value: 100 } as const;
  await world.memory.relations.store(undefined, madeRelation("karins", { notes }, { placed }));
  await world.staffWrites({ text: `Norrtulls Glas\n${text}` });
  return { ...(await known(world, notes)), world };
}

async function known(world: World, before: readonly RelationNote[] = []) {
  const ids = new Set(before.map(({ noteId }) => noteId));
  const { facts } = await relationOf(world, "karins");
  const heard = world.sent.map(({ raw }) => readableText(raw).replaceAll(/\s+/g, " ")).join("\n");
  return { heard, notes: facts.notes.filter(({ noteId }) => !ids.has(noteId)), contacts: facts.contacts };
}

describe("a line that is almost one of ours", () => {
  it.each([
    ["förslag LED i hallen", "”förslag LED i hallen”: menar du ”förslag: LED i hallen”?"],
    ["nivå 4", "menar du ”nivå: 4”?"],
    ["Level: 5 star service", "menar du ”Level: 5”?"],
    ["nästa steg: visa kalkylen", "”nivå: 3, nästa steg: visa kalkylen”"],
    ["Norrtulls Glas är Bos kund nu", "menar du ”ägare: Bo”?"],
    ["fick låna deras släp", "menar du ”tjänst: fick låna deras släp”?"],
    ["Karin rekommenderade oss till en granne", "har kunden rekommenderat oss?"],
  ])("%s is asked back, and is no contact", async (text, answer) => {
    const { heard, notes, contacts } = await noted(text);
    expect(heard).toContain(answer);
    expect([notes, contacts]).toEqual([[], []]);
  });

  it("is noted of the same customer when it is written again in answer", async () => {
    const { world } = await noted("nivå 4");
    const [question] = world.sent;
    await world.staffWrites({ text: "nivå: 4", answers: question });
    expect(await known(world)).toMatchObject({ notes: [{ says: "level", level: 4 }], contacts: [] });
  });

  it("leaves a contact that the note tells of as it is", async () => {
    const { heard, contacts } = await noted("förslag LED i hallen\nringde Karin om köket");
    expect(contacts).toMatchObject([{ way: "call", text: "förslag LED i hallen" }]);
    expect(heard).toContain("menar du ”förslag: LED i hallen”?");
  });

  it.each(["nästa steg: visa kalkylen", "fick låna deras släp", "Förslag"])(
    "leaves the contact below it as it is: %s",
    async (line) => {
      const { contacts, notes } = await noted(`${line}\nringde Karin om köket`);
      expect([contacts, notes]).toMatchObject([[{ way: "call", text: line }], []]);
    },
  );

  it("that names a colleague's customer makes the colleague nobody of theirs", async () => {
    const { contacts } = await noted("ringde Karin, Norrtulls Glas är Bos kund nu");
    expect(contacts).toMatchObject([{ people: ["karin@kund.example"], staff: ["anna"] }]);
  });
});

describe("a recommendation that is told", () => {
  it("is one, and no contact by itself", async () => {
    const { heard, notes, contacts } = await noted("Karin tipsade Ek Bygg om oss");
    expect(notes).toMatchObject([{ says: "referral", towards: "us", whom: "Ek Bygg", who: "Karin" }]);
    expect(contacts).toEqual([]);
    expect(heard).toContain("kunden har rekommenderat oss till Ek Bygg");
  });

  it("is one beside the call in which it was told", async () => {
    const { notes, contacts } = await noted("ringde Karin, hon har tipsat Ek Bygg om oss");
    expect(notes).toMatchObject([{ says: "referral", whom: "Ek Bygg" }]);
    expect(contacts).toMatchObject([{ way: "call", people: ["karin@kund.example"] }]);
  });

  it("to several is one for each", async () => {
    const { notes } = await noted("Karin rekommenderade oss till Ek Bygg och Peab");
    expect(new Set(notes.map((each) => each.says === "referral" && each.whom))).toEqual(
      new Set(["Ek Bygg", "Peab"]),
    );
  });

  it("by the customer itself is its own", async () => {
    const { notes } = await noted("Norrtulls Glas rekommenderade oss till Ek Bygg");
    expect(notes).toMatchObject([{ says: "referral", whom: "Ek Bygg" }]);
  });

  it.each([
    "Ek Bygg rekommenderade oss till Norrtulls Glas",
    "Bo rekommenderade oss till Ek Bygg",
    "Peab rekommenderade oss till Ek Bygg",
    "Konkurrenten Glasbolaget rekommenderade oss till Ek Bygg",
    "Mette rekommenderade oss till Ek Bygg",
  ])("is asked back where it is not the customer's: %s", async (text) => {
    const { heard, notes, contacts } = await noted(text);
    expect(heard).toContain("Vem rekommenderade oss till vem?");
    expect([notes, contacts]).toEqual([[], []]);
  });

  it("is the same when it is said once more by its word", async () => {
    const { heard } = await noted("rekommenderade oss till: Ek Bygg", [referral("r", "Ek Bygg", "Karin")]);
    expect(heard).toContain("Det var redan noterat.");
  });
});

describe("thanks", () => {
  it("say for which recommendations", async () => {
    const { heard } = await noted("Tackade Karin", [referral("r", "Ek"), referral("s", "Lind")]);
    expect(heard).toContain("ni har tackat kunden för rekommendationen till Ek och Lind.");
  });

  it("are for hers alone where it is known that she recommended us", async () => {
    const { heard, notes } = await noted("Tackade Karin", [
      referral("r", "Ek", "Karin Lund"),
      referral("s", "Lind", "Per"),
    ]);
    expect(notes).toMatchObject([{ says: "thanked", of: "r" }]);
    expect(heard).toContain("rekommendationen till Ek.");
  });

  it("without a recommendation say that none had been noted", async () => {
    const { heard, notes } = await noted("har tackat");
    expect(notes).toMatchObject([{ says: "thanked" }]);
    expect(heard).toContain("Någon rekommendation från kunden var inte noterad.");
  });
});

describe("a day to remember that is taken back", () => {
  const milestone: RelationNote = {
    ...{ noteId: "m", says: "milestone", at: AT, on: "2026-11-20", staffId: "anna" },
    ...{ day: "2027-05-03", yearly: false, what: "25 år" },
  };

  it("is named among those that are, where none is called so", async () => {
    const { heard } = await noted("ta bort milstolpe: 30 år", [milestone]);
    expect(heard).toContain("Det finns ingen milstolpe som heter ”30 år”. Det här är noterat: 25 år.");
  });

  it("is the one that begins so", async () => {
    const { heard, notes } = await noted("ta bort milstolpe: 25 år 3 maj", [milestone]);
    expect(notes).toMatchObject([{ what: "25 år", isOver: true }]);
    expect(heard).toContain("Borttaget: 25 år.");
  });
});
