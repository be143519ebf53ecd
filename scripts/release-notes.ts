import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/**
 * The changelog's section of a version, without its heading. Throws if there is none, or if nothing stands in it.
 * @param changelog in the format of Keep a Changelog 1.1.0: `## [1.2.3] - 2026-01-31`
 * @param version without a leading v
 */
export function sectionOf(changelog: string, version: string): string {
  const [, ...sections] = changelog.split(/^## /m);
  const section = sections.find((text) => text.startsWith(`[${version}]`));
  const body =
    section
      ?.split("\n")
      .slice(1)
      .join("\n")
      .replace(/^\[[^\]]+\]: .*$/gm, "")
      .trim() ?? "";
  if (body === "") throw new Error(`CHANGELOG.md has no section ## [${version}], or nothing stands in it.`);
  return `${body}\n`;
}

/** `node scripts/release-notes.ts v1.2.3`: prints the section. */
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const changelog = readFileSync(new URL("../CHANGELOG.md", import.meta.url), "utf8");
  process.stdout.write(sectionOf(changelog, (process.argv[2] ?? "").replace(/^v/, "")));
}
