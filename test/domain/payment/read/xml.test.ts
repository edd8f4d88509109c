import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  childAt,
  childrenAt,
  decodeXml,
  firstElements,
  MOST_XML,
  readXml,
  textAt,
  type XmlElement,
  type XmlRead,
} from "../../../../domain/payment/read/xml.ts";
import { MOST_ATTRIBUTES } from "../../../../domain/payment/read/xml-events.ts";

function read(text: string, names: string[], skip: string[] = []): XmlRead & { elements: XmlElement[] } {
  const elements: XmlElement[] = [];
  const each = Object.fromEntries(
    names.map((name) => [name, (element: XmlElement) => elements.push(element)]),
  );
  return { ...readXml(text, { each, skip }), elements };
}

describe("reading XML", () => {
  it("hands over the elements that are asked for, with their namespace, attributes, children, text and line", () => {
    const { root, brokenAt, dtd, elements } = read(
      `<?xml version="1.0"?>\n<x:a xmlns:x="urn:a">\n  <x:b c="1"\n x:d="&lt;"> one <e>two</e><![CDATA[<]]></x:b>\n</x:a>`,
      ["b"],
    );
    expect({ root, brokenAt, dtd }).toEqual({ root: { name: "a", ns: "urn:a" } });
    expect(elements).toMatchObject([{ name: "b", ns: "urn:a", text: "one <", line: 3 }]);
    const [b] = elements as [XmlElement];
    expect([...b.attributes]).toEqual([
      ["c", "1"],
      ["d", "<"],
    ]);
    expect(b.children).toMatchObject([{ name: "e", ns: "", text: "two", children: [], line: 4 }]);
  });

  it("hands over what stands in another element that is asked for first, and by itself", () => {
    const { elements } = read("<a><b><c>1</c><d/><c>2</c></b><c>3</c></a>", ["b", "c"]);
    expect(
      elements.map(({ name, text, children }) => [name, text, children.map((child) => child.name)]),
    ).toEqual([
      ["c", "1", []],
      ["c", "2", []],
      ["b", "", ["d"]],
      ["c", "3", []],
    ]);
  });

  it("passes over what is to be skipped, whatever is in it", () => {
    const { elements } = read("<a><b>1<s>2<b>3</b></s>4</b><s><b>5</b></s></a>", ["b"], ["s"]);
    expect(elements.map(({ text }) => text)).toEqual(["14"]);
  });

  it("takes prefixes that stand for nothing, and names that objects have of themselves", () => {
    const { elements, brokenAt } = read(`<a><constructor/><u:b u:toString="1" __proto__="2"/></a>`, ["b"]);
    expect(brokenAt).toBeUndefined();
    expect(elements).toMatchObject([{ name: "b", ns: "" }]);
    expect(elements[0]?.attributes.get("__proto__")).toBe("2");
  });

  it("keeps what came before a break, and says the line", () => {
    const whole = "\n<a>\n<b>1</b>\n<b>2</b>\n<b>3";
    expect(read(whole, ["b"])).toMatchObject({ root: { name: "a" }, brokenAt: 5 });
    expect(read(whole, ["b"]).elements.map(({ text }) => text)).toEqual(["1", "2"]);
    expect(read("<a><b>1</b><b>&nbsp;</b></a>", ["b"])).toMatchObject({
      brokenAt: 1,
      elements: [{ text: "1" }],
    });
    expect(read("No XML\nat all", ["b"])).toMatchObject({ elements: [] });
    expect(read("No XML\nat all", ["b"]).root).toBeUndefined();
    expect(read("No XML\nat all", ["b"]).brokenAt).toBeDefined();
    expect(read("", ["b"]).brokenAt).toBeDefined();
  });

  it("reads nothing after a document type", () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x "xx"><!ENTITY y "&x;&x;">]><a><b>&y;</b></a>`;
    expect(read(bomb, ["b"])).toEqual({ root: undefined, dtd: true, elements: [] });
  });

  it("ends at depths, attributes and sizes that no ledger has", () => {
    const deep = MOST_XML.depth + 1;
    expect(read("<a>".repeat(deep) + "</a>".repeat(deep), ["b"]).brokenAt).toBe(1);
    expect(read("<a>".repeat(deep - 1) + "</a>".repeat(deep - 1), ["b"]).brokenAt).toBeUndefined();
    const attributes = Array.from({ length: MOST_ATTRIBUTES + 1 }, (_, at) => `n${at}=""`).join(" ");
    expect(read(`<a ${attributes}/>`, ["b"]).brokenAt).toBe(1);
    expect(read(`<a><b>${"<c/>".repeat(MOST_XML.parts)}</b></a>`, ["b"])).toMatchObject({
      brokenAt: 1,
      elements: [],
    });
    const inParts = read(`<a><b>${"<c/>".repeat(MOST_XML.parts)}</b></a>`, ["b", "c"]);
    expect(inParts.brokenAt).toBeUndefined();
    expect(inParts.elements).toHaveLength(MOST_XML.parts + 1);
    const many = read(`<a>${"<b/>".repeat(MOST_XML.elements + 1)}</a>`, ["b"]);
    expect(many.brokenAt).toBe(1);
    expect(many.elements).toHaveLength(MOST_XML.elements);
    const [long] = read(`<b>${"x<c/>".repeat(MOST_XML.text + 1)}</b>`, ["b"]).elements;
    expect(long?.text).toBe("x".repeat(MOST_XML.text));
  });

  it("lets through what a handler throws", () => {
    const each = {
      a: () => {
        throw new RangeError("no");
      },
    };
    expect(() => readXml("<a/>", { each })).toThrow(new RangeError("no"));
  });

  it("reads the same of the same text, whatever it is, without throwing", () => {
    const piece = fc.constantFrom(
      "<a>",
      "</a>",
      "<b c='1'/>",
      "<!--",
      "-->",
      "<![CDATA[",
      "]]>",
      "&amp;",
      "&x;",
      "x",
      "\n",
      "<?p?>",
      "<!DOCTYPE a>",
    );
    fc.assert(
      fc.property(
        fc.array(piece).map((pieces) => pieces.join("")),
        (text) => {
          const { elements, brokenAt } = read(text, ["a", "b"]);
          expect(elements.length).toBeLessThanOrEqual(text.split("<").length);
          expect(brokenAt === undefined || brokenAt <= text.split("\n").length).toBe(true);
        },
      ),
    );
  });
});

describe("the first elements", () => {
  it("are named as far as the beginning of a file reaches", () => {
    const head = `<?xml version="1.0"?><D xmlns="urn:d"><B><C>1</C><E`;
    expect(firstElements(head)).toEqual(["D", "B", "C"].map((name) => ({ name, ns: "urn:d" })));
    expect(firstElements(head, 2).map(({ name }) => name)).toEqual(["D", "B"]);
    expect(firstElements("Date;Amount")).toEqual([]);
    expect(firstElements("<!DOCTYPE html><html>")).toEqual([]);
  });
});

describe("finding a child", () => {
  const [element] = read("<a><b><c>1</c></b><b><c>2</c><c>3</c><d> </d></b></a>", ["a"]).elements as [
    XmlElement,
  ];

  it("takes the first at the end of the path, or all", () => {
    expect(childAt(element, "b", "c")?.text).toBe("1");
    expect(childAt(element)).toBe(element);
    expect(textAt(element, "b", "c")).toBe("1");
    expect(textAt(element, "b", "x", "c")).toBeUndefined();
    expect(childrenAt(element, "b", "c").map(({ text }) => text)).toEqual(["1", "2", "3"]);
  });

  it("finds no text where it is empty", () => {
    const [second] = childrenAt(element, "b").slice(1) as [XmlElement];
    expect(textAt(second, "d")).toBeUndefined();
  });
});

describe("the text of an XML file", () => {
  const text = (declared: string): string => `<?xml version="1.0" encoding="${declared}"?><a>Åsa</a>`;

  it.each([
    ["UTF-8", new TextEncoder().encode(text("UTF-8"))],
    ["UTF-8 that is declared as Latin-1", new TextEncoder().encode(text("ISO-8859-1"))],
    ["UTF-8 with a mark", Buffer.from(`\uFEFF${text("utf-8")}`)],
    ["UTF-16 with a mark", Buffer.from(`\uFEFF${text("UTF-16")}`, "utf16le")],
    ["UTF-16 without a mark", Buffer.from(text("UTF-16LE"), "utf16le")],
    ["UTF-16, the other way round", Buffer.from(`\uFEFF${text("UTF-16BE")}`, "utf16le").swap16()],
    ["Latin-1", Buffer.from(text("ISO-8859-1"), "latin1")],
    ["Latin-1 that is declared as UTF-8", Buffer.from(text("UTF-8"), "latin1")],
    ["Latin-1 with an encoding that does not exist", Buffer.from(text("windows-9999"), "latin1")],
    ["Latin-9", Buffer.from(text("ISO-8859-15"), "latin1")],
  ])("is found in %s", (_, bytes) => {
    expect(decodeXml(bytes)).toContain("<a>Åsa</a>");
  });

  it("follows the declaration where letters differ by it", () => {
    const euro = Buffer.concat([
      Buffer.from(`<?xml version="1.0" encoding="ISO-8859-15"?><a>`),
      Buffer.from([0xa4]),
      Buffer.from("</a>"),
    ]);
    expect(decodeXml(euro)).toContain("<a>€</a>");
  });
});
