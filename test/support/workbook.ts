/** Small Excel workbooks for tests, and archives that mean harm: ZIP (PKWARE APPNOTE) written by hand. */
import { crc32, deflateRawSync } from "node:zlib";

export interface Part {
  readonly name: string;
  readonly content: string | Buffer;
  /** What the archive claims that it unpacks to, when it lies. */
  readonly claims?: number;
}

export function zip(parts: readonly Part[]): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { name, content, claims } of parts) {
    const bytes = Buffer.from(content);
    const packed = deflateRawSync(bytes);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(crc32(bytes), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(claims ?? bytes.length, 18);
    fields.writeUInt16LE(name.length, 22);
    const head = Buffer.concat([Buffer.from("PK\x03\x04"), fields, Buffer.from(name)]);
    const entry = Buffer.alloc(14);
    entry.writeUInt32LE(offset, 10);
    local.push(head, packed);
    central.push(Buffer.from("PK\x01\x02\x14\x00"), fields, entry, Buffer.from(name));
    offset += head.length + packed.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...local, directory, end]);
}

/** The parts of a workbook with the given XML as its first sheet's rows, and `parts` besides or instead. */
export function workbook(sheetData: string, parts: readonly Part[] = []): Buffer {
  const usual: Part[] = [
    {
      name: "xl/workbook.xml",
      content: `<x:workbook xmlns:x="main" xmlns:r="rel"><x:sheets>
        <x:sheet name="Gömd" state="hidden" r:id="rId9"/><x:sheet name="Kunder" r:id="rId1"/></x:sheets></x:workbook>`,
    },
    {
      name: "xl/_rels/workbook.xml.rels",
      content: `<Relationships><Relationship Id="rId9" Target="worksheets/sheet9.xml"/><Relationship Id="rId1" Target="/xl/worksheets/sheet1.xml"/></Relationships>`,
    },
    {
      name: "xl/worksheets/sheet1.xml",
      content: `<worksheet><sheetData>${sheetData}</sheetData></worksheet>`,
    },
  ];
  return zip([...usual.filter(({ name }) => !parts.some((part) => part.name === name)), ...parts]);
}

/** Rows of texts, as sheets of programs that write no shared strings. */
export function inlineRows(rows: readonly (readonly string[])[]): string {
  const cell = (text: string): string => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
  return rows.map((row) => `<row>${row.map(cell).join("")}</row>`).join("");
}
