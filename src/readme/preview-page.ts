import { escapeHtml } from "../text/html.ts";
import { signed } from "./generated-sign.ts";
import { githubHtml } from "./github-html.ts";

/** A README to preview. */
export interface PreviewedFile {
  readonly path: string;
  readonly text: string;
  /** The picture at an address as it stands in the file, as a data URI; null where it isn't in the repository. */
  readonly pictureAt: (address: string) => string | null;
}

type ThemeName = "light" | "dark";

/** GitHub's style sheets. */
export type ThemeStyles = Readonly<Record<ThemeName, string>>;

const WIDTHS = { phone: 390, desktop: 1012 };
const THEME_NAMES = ["light", "dark"] as const;
const GROUNDS: ThemeStyles = { light: "#ffffff", dark: "#0d1117" };

const PAGE_STYLE = `body { margin: 24px; font: 14px/1.5 system-ui, sans-serif; color: #1f2328; background: #eaeef2 }
h1 { font-size: 20px } figure { display: inline-block; vertical-align: top; margin: 0 20px 24px 0 }
figcaption { margin-bottom: 6px } iframe { border: 1px solid #8c959f; border-radius: 8px; height: 1200px }`;
/** Makes each frame as high as what it shows. The frames themselves run no script. */
const PAGE_SCRIPT = `for (const frame of document.querySelectorAll("iframe")) frame.addEventListener("load", () => {
  frame.style.height = frame.contentDocument.documentElement.scrollHeight + "px";
});`;

/** READMEs as GitHub shows them, on light and dark pages and in two widths, as one HTML file that loads nothing. */
export function previewPage(files: readonly PreviewedFile[], styles: ThemeStyles): string {
  const sections = files.map((file) => {
    const frames = THEME_NAMES.flatMap((theme) => [
      frame(file, theme, "desktop", styles),
      frame(file, theme, "phone", styles),
    ]);
    return `<h1>${escapeHtml(file.path)}</h1>\n${frames.join("\n")}`;
  });
  const head = `<meta charset="utf-8">\n<title>Bookends preview</title>\n<style>${PAGE_STYLE}</style>`;
  return signed(`<!doctype html>\n${head}\n${sections.join("\n")}\n<script>${PAGE_SCRIPT}</script>\n`);
}

function frame(file: PreviewedFile, theme: ThemeName, device: keyof typeof WIDTHS, styles: ThemeStyles): string {
  const body = withPictures(githubHtml(file.text), theme, file.pictureAt);
  const padding = device === "phone" ? 16 : 32;
  const style = `${styles[theme]}\nbody { margin: 0; background: ${GROUNDS[theme]} } main { padding: ${padding}px }`;
  const policy = "default-src 'none'; img-src data: https:; style-src 'unsafe-inline'";
  const page = `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><style>${style}</style><main class="markdown-body">${body}</main>`;
  const source = page.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  return `<figure><figcaption>${theme}, ${device}</figcaption><iframe sandbox="allow-same-origin" width="${WIDTHS[device]}" srcdoc="${source}"></iframe></figure>`;
}

/** The HTML with the pictures of a theme, those of the repository inside it. */
function withPictures(html: string, theme: ThemeName, pictureAt: PreviewedFile["pictureAt"]): string {
  return html
    .replace(/<picture>(.*?)<\/picture>/gs, (_, inside: string) => themedImage(inside, theme))
    .replace(/(<img[^>]*? src=")([^"]*)"/g, (_, before: string, address: string) => {
      const plain = address.replaceAll("&amp;", "&");
      return `${before}${pictureAt(plain) ?? address}"`;
    });
}

/** The image of a `picture` element, from the source that is for the theme, if there is one. */
function themedImage(inside: string, theme: ThemeName): string {
  const sources = [...inside.matchAll(/<source[^>]*>/g)].map(([source]) => source);
  const fitting = sources.find((source) => source.includes(`prefers-color-scheme: ${theme}`));
  const address = / srcset="([^"\s]*)/.exec(fitting ?? "")?.[1];
  const image = inside.replace(/<source[^>]*>/g, "");
  return address === undefined ? image : image.replace(/ src="[^"]*"/, () => ` src="${address}"`);
}
