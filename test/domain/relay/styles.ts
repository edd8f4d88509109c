/**
 * Answers as mail programs write them: the same relayed mail, quoted in every style that we know. Each takes what the
 * staff member sees and gives the parts of the answer.
 */
export interface Seen {
  /** The text and HTML of the relayed mail. */
  readonly text: string;
  readonly html: string;
  /** `"Karin Ek via Björkholm" <svar+…@…>`. */
  readonly name: string;
  readonly address: string;
}

export interface Written {
  readonly text?: string;
  readonly html?: string;
}

export const ANSWER = "Hej Karin! Vi kommer på torsdag kl. 9.\n\nVänliga hälsningar\nAnna";

const quoted = (text: string, mark = "> "): string =>
  text
    .split("\n")
    .map((line) => `${mark}${line}`)
    .join("\n");

const body = (html: string): string => /<body>([\s\S]*)<\/body>/.exec(html)?.[1] ?? html;
const asHtml = (text: string): string =>
  text
    .split("\n")
    .map((line) => `<div>${line || "<br>"}</div>`)
    .join("");

/** Breaks long lines as programs do when they quote: at spaces, with the quote mark again. */
const rewrapped = (text: string, width: number, mark: string): string =>
  text
    .split("\n")
    .flatMap((line) => {
      const lines: string[] = [];
      let rest = line;
      while (rest.length > width) {
        const space = rest.lastIndexOf(" ", width);
        if (space <= 0) break;
        lines.push(rest.slice(0, space));
        rest = rest.slice(space + 1);
      }
      return [...lines, rest];
    })
    .map((line) => `${mark}${line}`)
    .join("\n");

const outlookHeader = ({ name, address }: Seen): string =>
  `Från: ${name} <${address}>\nSkickat: den 23 november 2026 09:14\nTill: Anna Lind <anna@bjorkholm.example>\nÄmne: Köksluckor`;

/** As Outlook's plain text shows what it takes for addresses. */
const withMailto = (text: string): string =>
  text.replace(/[\w.+-]+@[\w.-]*\w/g, (each) => `${each}<mailto:${each}>`);

const linked = (html: string): string =>
  html.replace(/(?<![:\w.+@-])[\w.+-]+@[\w.-]*\w/g, (each) => `<a href="mailto:${each}">${each}</a>`);

export const STYLES: Readonly<Record<string, (seen: Seen) => Written>> = {
  "Gmail, text": ({ text, name, address }) => ({
    text: `${ANSWER}\n\nDen mån 23 nov. 2026 kl 09:14 skrev ${name} <\n${address}>:\n\n${quoted(text)}`,
  }),
  "Gmail, rewrapped": ({ text, name, address }) => ({
    text: `${ANSWER}\n\nmån 23 nov. 2026 kl. 09:14 skrev ${name} <${address}>:\n\n${rewrapped(text, 60, "> ")}`,
  }),
  "Gmail, HTML": ({ html, name, address }) => ({
    html: `<div dir="ltr">${asHtml(ANSWER)}</div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">Den mån 23 nov. 2026 kl 09:14 skrev ${name} &lt;<a href="mailto:${address}">${address}</a>&gt;:<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex">${linked(body(html)).replaceAll("<p ", '<p class="m_12345MsoNormal" ')}</blockquote></div>`,
  }),
  "Gmail, both": (seen) => ({ ...STYLES["Gmail, text"]?.(seen), ...STYLES["Gmail, HTML"]?.(seen) }),
  "Gmail, encoded address": ({ html, address }) => ({
    html: `<div>${ANSWER}</div><a href="mailto:${encodeURIComponent(address)}">Karin</a><blockquote>${body(html)}</blockquote>`,
  }),
  "Outlook desktop, text": (seen) => ({
    text: `${ANSWER}\n\n-----Ursprungligt meddelande-----\n${outlookHeader(seen)}\n\n${seen.text}`,
  }),
  "Outlook desktop, text with links": (seen) => ({
    text: withMailto(`${ANSWER}\n\n${outlookHeader(seen)}\n\n${seen.text}`),
  }),
  "Outlook desktop, text with older links": (seen) => ({
    text: `${ANSWER}\n\n${outlookHeader(seen).replace(/<(.*)>/, "[mailto:$1]")}\n\n${seen.text.replace(/(\S+@\S*\w)/g, "$1 [mailto:$1]")}`,
  }),
  "Outlook desktop, HTML": (seen) => ({
    html: `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- p.MsoNormal {margin:0cm;} --></style></head><body lang="SV"><div class="WordSection1"><p class="MsoNormal">${ANSWER.replaceAll("\n", '<o:p></o:p></p><p class="MsoNormal">')}</p><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal"><b>Fr&aring;n:</b> ${seen.name} &lt;${seen.address}&gt; <br><b>Skickat:</b> den 23 november 2026 09:14<br><b>Till:</b> Anna Lind<br><b>&Auml;mne:</b> K&ouml;ksluckor<o:p></o:p></p></div>${body(
      seen.html,
    )
      .replaceAll("å", "&aring;")
      .replaceAll("ä", "&auml;")
      .replaceAll("ö", "&ouml;")
      .replaceAll(/<(\/?)(?:div|p)[^>]*>/g, (_all, slash: string) =>
        slash === "" ? `<p class="MsoNormal"><span style="color:#555">` : "<o:p></o:p></span></p>",
      )}</div></body></html>`,
  }),
  "Outlook on the web, HTML": (seen) => ({
    html: `<div class="elementToProof">${asHtml(ANSWER)}</div><div id="appendonsend"></div><hr style="display:inline-block;width:98%"><div id="divRplyFwdMsg" dir="ltr"><font face="Calibri"><b>Från:</b> ${seen.name} &lt;${seen.address}&gt;<br><b>Skickat:</b> den 23 november 2026<br></font><div>&nbsp;</div></div><div class="x_body">${body(seen.html).replaceAll("<p style", '<p class="x_x" style')}</div>`,
  }),
  "Outlook on a phone, HTML": (seen) => ({
    html: `${asHtml(ANSWER)}<div id="ms-outlook-mobile-signature">Hämta <a href="https://aka.ms/o0ukef">Outlook för iOS</a></div><hr><div id="divRplyFwdMsg"><strong>Från:</strong> ${seen.name} &lt;${seen.address}&gt;</div>${linked(body(seen.html))}`,
  }),
  "Outlook with SafeLinks": ({ html, name, address }) => ({
    html: `${asHtml(ANSWER)}<p>Från: ${name} <a href="https://eur01.safelinks.protection.outlook.com/?url=mailto%3A${encodeURIComponent(address)}&amp;data=05">${address}</a></p>${body(html)}`,
  }),
  "Outlook in English": (seen) => ({
    text: `${ANSWER}\n\n________________________________\nFrom: ${seen.name} <${seen.address}>\nSent: Monday, November 23, 2026 9:14 AM\nTo: Anna Lind\nSubject: Köksluckor\n\n${seen.text}`,
  }),
  "iPhone, text": ({ text, name, address }) => ({
    text: `${ANSWER}\n\nSkickat från min iPhone\n\n> 23 nov. 2026 kl. 09:14 skrev ${name} <${address}>:\n> \n> \ufeff${quoted(text).slice(2)}`,
  }),
  "iPhone, HTML": ({ html, name, address }) => ({
    html: `<html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"></head><body dir="auto">${asHtml(ANSWER)}<div dir="ltr">Skickat från min iPhone</div><div dir="ltr"><br><blockquote type="cite">23 nov. 2026 kl. 09:14 skrev ${name} &lt;${address}&gt;:<br><br></blockquote></div><blockquote type="cite"><div dir="ltr">\ufeff${body(html)}</div></blockquote></body></html>`,
  }),
  "Apple Mail, text": ({ text, name, address }) => ({
    text: `${ANSWER}\n\n> On 23 Nov 2026, at 09:14, ${name} <${address}> wrote:\n> \n${quoted(text)}\n`,
  }),
  "Apple Mail, HTML, letters in halves": ({ html, name, address }) => ({
    html: `<body>${asHtml(ANSWER)}<div><br><blockquote type="cite"><div>23 nov. 2026 kl. 09:14 skrev ${name} &lt;<a href="mailto:${address}">${address}</a>&gt;:</div><br class="Apple-interchange-newline"><div>${linked(body(html)).normalize("NFD")}</div></blockquote></div></body>`,
  }),
  "Thunderbird, text": ({ text, address }) => ({
    text: `${ANSWER}\n\nDen 2026-11-23 kl. 09:14, skrev ${address}:\n${quoted(text, ">")}`,
  }),
  "Thunderbird, HTML": ({ html, address }) => ({
    html: `<p>${ANSWER}</p><div class="moz-cite-prefix">Den 2026-11-23 kl. 09:14, skrev <a class="moz-txt-link-abbreviated" href="mailto:${address}">${address}</a>:<br></div><blockquote type="cite" cite="mid:0102-ses@eu-west-1.amazonses.com">${body(html)}</blockquote>`,
  }),
  "Thunderbird, answered below": ({ text, address }) => ({
    text: `Den 2026-11-23 kl. 09:14, skrev ${address}:\n${quoted(text)}\n\n${ANSWER}`,
  }),
  "answers between the customer's lines": ({ text, address }) => ({
    text: `${address} skrev:\n${quoted(text).replace("> Hej!", `> Hej!\n${ANSWER}`)}`,
  }),
  "Samsung, HTML": ({ html, name, address }) => ({
    html: `<div>${ANSWER}</div><div id="composer_signature">Skickat från min Galaxy</div><div style="font-size:100%;color:#000000"><div>-------- Originalmeddelande --------</div><div>Från: ${name} &lt;${address}&gt; </div><div>Datum: 2026-11-23 09:14 (GMT+01:00) </div></div>${body(html)}`,
  }),
  "Yahoo on Android, in one line": ({ text, name, address }) => ({
    text: `${ANSWER}\n\n  Den mån, nov 23, 2026 kl 9:14, ${name}<${address}> skrev:   ${text}`,
  }),
  "quoted twice": ({ text, name, address }) => ({
    text: `${ANSWER}\n\n> ${name} <${address}> skrev:\n${quoted(quoted(text))}\n\n${outlookHeader({ text, html: "", name, address })}\n${text}`,
  }),
  "capitals in the address": ({ text, address }) => ({
    text: `${ANSWER}\n\n${address.toUpperCase()}:\n${quoted(text)}`,
  }),
  "letters that an old program does not know": ({ text, address }) => ({
    text: `${ANSWER}\n\n${address}:\n${quoted(text).replaceAll("\u00a0", " ").replaceAll("—", "-")}`,
  }),
  "nothing quoted": () => ({ text: ANSWER }),
};
