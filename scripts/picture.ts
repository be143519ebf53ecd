import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";

/**
 * `node scripts/picture.ts [markdown] [picture] [height]`: renders a markdown file as GitHub would, nearly, and takes a
 * picture of it with Chromium. Where there is none, says so and does nothing.
 */
const [source = "examples/library/README.md", picture = "docs/readme.png", height = "900"] = process.argv.slice(2);
const STYLE = `
main { box-sizing: border-box; max-width: 920px; margin: 0 auto; padding: 24px; color: #1f2328; background: #fff;
  font: 16px/1.5 -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif, "Noto Color Emoji" }
h1, h2 { border-bottom: 1px solid #d1d9e0; padding-bottom: .3em; line-height: 1.25 }
a { color: #0969da; text-decoration: none }
code { background: #818b981f; border-radius: 6px; padding: .2em .4em; font: 85% ui-monospace, "DejaVu Sans Mono", monospace }
table { border-collapse: collapse; display: block; width: max-content; max-width: 100% }
th, td { border: 1px solid #d1d9e0; padding: 6px 13px; text-align: left } tr:nth-child(2n) { background: #f6f8fa }
p { margin: 0 0 16px } img { max-width: 100% }`;
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
    `--window-size=960,${height}`,
    "--force-device-scale-factor=1.5",
  ];
  execFileSync(command, [...quiet, profile, ...shot, "--hide-scrollbars", pathToFileURL(page).href], {
    stdio: "ignore",
  });
  rmSync(folder, { recursive: true, force: true });
}

function html(markdown: string): string {
  const body = micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] });
  const base = pathToFileURL(`${path.resolve(path.dirname(source))}/`).href;
  return `<!doctype html><meta charset="utf-8"><base href="${base}"><style>${STYLE}</style><main>${body}</main>`;
}
