import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeText } from "../../../domain/table/decode-text.ts";

describe("the text of a file", () => {
  const text = "Kundnr;Namn\n1;Åkes Möbler på Ærø\n";
  const utf16 = Buffer.from(text, "utf16le");

  it.each([
    ["UTF-8", Buffer.from(text), "utf-8"],
    ["UTF-8 with a byte order mark", Buffer.from(`\uFEFF${text}`), "utf-8"],
    ["Windows-1252", Buffer.from(text, "latin1"), "windows-1252"],
    ["UTF-16, little end first", Buffer.concat([Buffer.from([0xff, 0xfe]), utf16]), "utf-16le"],
    ["UTF-16, big end first", Buffer.concat([Buffer.from([0xff, 0xfe]), utf16]).swap16(), "utf-16be"],
    ["UTF-16 without a mark", utf16, "utf-16le"],
    ["UTF-16 the other way round without a mark", Buffer.from(utf16).swap16(), "utf-16be"],
  ])("is found in %s", (_name, bytes, charset) => {
    expect(decodeText(bytes)).toEqual({ text, charset });
  });

  it("has the euro sign and quotes of Windows-1252, and one kind of line ending", () => {
    expect(decodeText(Buffer.from([0x80, 0x93, 0x94, 0x0d, 0x0a, 0x0d])).text).toBe("€“”\n\n");
  });

  it("stays UTF-8 when few of its letters are broken: cut off, or pasted from elsewhere", () => {
    const whole = Buffer.from(text.repeat(4));
    const cut = decodeText(Buffer.concat([whole, Buffer.from([0xc3])]));
    expect(cut).toEqual({ text: `${text.repeat(4)}\uFFFD`, charset: "utf-8" });
    const pasted = decodeText(Buffer.concat([Buffer.from([0xe5, 0x0a]), whole]));
    expect(pasted).toEqual({ text: `\uFFFD\n${text.repeat(4)}`, charset: "utf-8" });
  });

  it("stays UTF-8 when its column names are whole, however many letters below are broken", () => {
    const pasted = Buffer.from("1;Bj\xf6rk & \xc5ngstr\xf6m\n", "latin1");
    const { text: read, charset } = decodeText(
      Buffer.concat([Buffer.from("Fakturanr;Förfallodatum\n"), pasted]),
    );
    expect(charset).toBe("utf-8");
    expect(read).toBe("Fakturanr;Förfallodatum\n1;Bj\uFFFDrk & \uFFFDngstr\uFFFDm\n");
  });

  it("is Windows-1252 also where two of its letters happen to be one of UTF-8", () => {
    expect(decodeText(Buffer.from("Ã¥ å ä ö", "latin1"))).toEqual({
      text: "Ã¥ å ä ö",
      charset: "windows-1252",
    });
  });

  it("is found in any bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(typeof decodeText(bytes).text).toBe("string");
      }),
    );
  });
});
