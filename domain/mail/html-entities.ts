/** Character references in HTML text: the numeric ones and those that mail programs write. Others stay as they are. */

const NAMED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00a0", shy: "" },
    ...{ aring: "å", Aring: "Å", auml: "ä", Auml: "Ä", ouml: "ö", Ouml: "Ö", uuml: "ü", Uuml: "Ü" },
    ...{ aelig: "æ", AElig: "Æ", oslash: "ø", Oslash: "Ø", szlig: "ß", eacute: "é", Eacute: "É" },
    ...{ egrave: "è", agrave: "à", aacute: "á", oacute: "ó", iacute: "í", uacute: "ú", ccedil: "ç" },
    ...{ acirc: "â", ecirc: "ê", icirc: "î", ocirc: "ô", ucirc: "û", euml: "ë", iuml: "ï", ntilde: "ñ" },
    ...{ ndash: "–", mdash: "—", hellip: "…", bull: "•", middot: "·", laquo: "«", raquo: "»" },
    ...{ lsquo: "‘", rsquo: "’", ldquo: "“", rdquo: "”", sbquo: "‚", bdquo: "„" },
    ...{ euro: "€", pound: "£", cent: "¢", yen: "¥", sect: "§", copy: "©", reg: "®", trade: "™" },
    ...{ deg: "°", plusmn: "±", times: "×", frac12: "½", frac14: "¼", sup2: "²", sup3: "³", micro: "µ" },
    ...{ ensp: " ", emsp: " ", thinsp: " ", zwnj: "", zwj: "", lrm: "", rlm: "" },
  }),
);

const REFERENCE = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z][a-z\d]{1,7}));?/gi;

export function decodeEntities(text: string): string {
  return text.replace(REFERENCE, (written, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED.get(name) ?? written;
    return character(decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal));
  });
}

/** HTML 5 §13.2.5.80: what cannot be a character is shown as U+FFFD. */
function character(code: number): string {
  const impossible = code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff);
  return impossible ? "\ufffd" : String.fromCodePoint(code);
}
