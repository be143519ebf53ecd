import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";

/** Elements that GitHub keeps in a README, and br, hr and img among them have no end (github/markup, "sanitization"). */
const ELEMENTS = new Set(
  (
    "h1 h2 h3 h4 h5 h6 br b i strong em a pre code img tt div ins del sup sub p picture ol ul table thead tbody tfoot " +
    "blockquote dl dt dd kbd q samp var hr ruby rt rp li tr td th s strike summary details caption figure figcaption " +
    "abbr bdo cite dfn mark small source span time wbr input section"
  ).split(" "),
);
const ATTRIBUTES = new Set(
  (
    "abbr align alt aria-describedby aria-hidden aria-label aria-labelledby border cellpadding cellspacing checked cite " +
    "class clear colspan datetime dir disabled headers height hspace href itemprop label lang loading media name nowrap " +
    "open rowspan scope span src srcset start summary tabindex title type valign value vspace width"
  ).split(" "),
);
/** Elements of which the text goes too. */
const WITH_TEXT = "script|style|iframe|textarea|title|xmp|noembed|noframes|plaintext|svg|math";
const ADDRESSES = ["href", "src", "srcset", "cite"];

const ATTRIBUTE = /\s+([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;
const TOKEN = new RegExp(
  [
    "<!--[\\s\\S]*?(?:-->|$)",
    `<(${WITH_TEXT})\\b[\\s\\S]*?(?:</\\1\\s*>|$)`,
    `<(/?)([a-z][a-z0-9-]*)((?:${ATTRIBUTE.source})*)\\s*/?>`,
    "<",
  ].join("|"),
  "gi",
);

/** A README as HTML, with the elements and attributes that GitHub keeps, and no others. */
export function githubHtml(markdown: string): string {
  const html = micromark(markdown.replace(/^\uFEFF/, ""), {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
  return html.replace(TOKEN, (whole: string, ...groups: (string | undefined)[]) => {
    const [, closing = "", name = "", attributes = ""] = groups;
    const element = name.toLowerCase();
    if (element === "") return whole === "<" ? "&lt;" : "";
    if (!ELEMENTS.has(element)) return "";
    return closing === "/" ? `</${element}>` : `<${element}${keptAttributes(attributes)}>`;
  });
}

const keptAttributes = (text: string): string =>
  [...text.matchAll(ATTRIBUTE)]
    .map(([, name = "", double, single, bare]) => ({ name: name.toLowerCase(), value: double ?? single ?? bare ?? "" }))
    .filter(({ name, value }) => ATTRIBUTES.has(name) && (!ADDRESSES.includes(name) || isSafeAddress(value)))
    .map(({ name, value }) => ` ${name}="${value.replaceAll('"', "&quot;")}"`)
    .join("");

/** An http(s) or mail address, or one inside the repository. A scheme may hide behind white space and entities. */
function isSafeAddress(value: string): boolean {
  const scheme = /^([^/?#]*?)(?::|&colon;|&#0*58;?|&#x0*3a;?)/i.exec(value.trim())?.[1];
  return scheme === undefined || /^(?:https?|mailto)$/i.test(scheme);
}
