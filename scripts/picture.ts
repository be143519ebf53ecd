import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";

/**
 * `node scripts/picture.ts [markdown] [picture] [height] [light|dark] [width]`: renders a markdown file as GitHub would,
 * nearly, and takes a picture of it with Chromium. Where there is none, says so and does nothing.
 */
const [
  source = "examples/library/README.md",
  picture = "docs/readme.png",
  height = "900",
  theme = "light",
  width = "960",
] = process.argv.slice(2);
const STYLE = readFileSync(`node_modules/github-markdown-css/github-markdown-${theme}.css`, "utf8");
const PAGE = `html { background: ${theme === "dark" ? "#0d1117" : "#fff"} } body { margin: 0 }
main { box-sizing: border-box; max-width: 920px; margin: 0 auto; padding: 24px }`;
/** Blink's number for the colours that a page prefers. */
const SCHEME = theme === "dark" ? 0 : 1;
const BROWSERS = ["chromium", "chromium-browser", "google-chrome"];
const browser = BROWSERS.find((name) => spawnSync(name, ["--version"]).status === 0);

if (browser === undefined) console.log(`No picture is taken: none of ${BROWSERS.join(", ")} is on this machine.`);
else takePicture(browser);

function takePicture(command: string): void {
  const folder = mkdtempSync(path.join(tmpdir(), "bookends-picture-"));
  const page = path.join(folder, "page.html");
  writeFileSync(page, html(readFileSync(source, "utf8")));
  const quiet = ["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"];
  const profile = `--user-data-dir=${path.join(folder, "profile")}`;
  const shot = [
    `--screenshot=${path.resolve(picture)}`,
    `--window-size=${width},${height}`,
    "--force-device-scale-factor=1.5",
    `--blink-settings=preferredColorScheme=${SCHEME}`,
  ];
  execFileSync(command, [...quiet, profile, ...shot, "--hide-scrollbars", pathToFileURL(page).href], {
    stdio: "ignore",
  });
  rmSync(folder, { recursive: true, force: true });
}

function html(markdown: string): string {
  const body = micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] });
  const base = pathToFileURL(`${path.resolve(path.dirname(source))}/`).href;
  return `<!doctype html><meta charset="utf-8"><base href="${base}"><style>${STYLE}${PAGE}</style><main class="markdown-body">${body}</main>`;
}
