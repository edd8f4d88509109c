import { describe, expect, test } from "vitest";
import { addressesIn, senderOf } from "../../../domain/mail/addresses-in.ts";

describe("the sender", () => {
  test.each([
    ["karin@kund.example"],
    ["Karin Ek <KARIN@Kund.example>"],
    ['"Ek, Karin" <karin@kund.example>'],
    ["=?utf-8?Q?Karin=2C_Ek_=3Cx=40y.example=3E?= <karin@kund.example>"],
    ['"vd@bolag.example" <karin@kund.example>'],
    ["karin@kund.example <karin@kund.example>"],
    ["karin@kund.example (Karin, not x@y.example)"],
  ])("is clear in %s", (value) => {
    expect(senderOf([value])).toEqual({ is: "clear", address: "karin@kund.example" });
  });

  test.each([
    [["a@x.example", "b@x.example"]],
    [["a@x.example", "a@x.example"]],
    [["a@x.example, b@x.example"]],
    [["Vi: a@x.example;"]],
    [["vd@bolag.example <a@evil.example>"]],
    [["A <a@x.example> <b@x.example>"]],
  ])("is ambiguous in %j", (values) => {
    expect(senderOf(values).is).toBe("ambiguous");
  });

  test.each([[[]], [[""]], [["<>"]], [["Karin"]]])("is missing in %j", (values) => {
    expect(senderOf(values).is).toBe("missing");
  });

  test.each(["karin@localhost", '"a b"@x.example', "jösse@x.example", "a@b@x.example", "a,b@x.example"])(
    "cannot be answered safely, or is not clear, in %s",
    (value) => {
      expect(senderOf([value]).is).not.toBe("clear");
    },
  );
});

describe("recipients", () => {
  test("are counted beyond those that are kept", () => {
    const { mailboxes, count } = addressesIn([Array(1000).fill("a@x.example").join(", ")]);
    expect(count).toBe(1000);
    expect(mailboxes.length).toBeLessThan(count);
  });

  test("in groups are opened, and names cleaned", () => {
    const { mailboxes, grouped } = addressesIn(["Alla: \u202eanna <a@x.example>, b@x.example;"]);
    expect(grouped).toBe(true);
    expect(mailboxes).toEqual([
      { name: "anna", address: "a@x.example" },
      { name: "", address: "b@x.example" },
    ]);
  });
});
