import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The repository and the version that a release is of. */
export interface Release {
  /** `owner/name` */
  readonly repository: string;
  /** `v1.2.3` */
  readonly tag: string;
}

/** What stands in the sources for the account, and for repository and version together. */
const PLACEHOLDER = /@<owner>\/bookends|<owner>\/bookends@v1|<owner>\/bookends|<owner>/g;

/** The advice to replace the placeholder, from the `and` or comma before it on: it is replaced. */
const ADVICE =
  /(?:[,;] |\s+(?:# )?and )put\s+the\s+(?:#\s+)?account\s+(?:#\s+)?that\s+(?:#\s+)?you\s+(?:#\s+)?take\s+(?:#\s+)?Bookends\s+(?:#\s+)?from\s+(?:#\s+)?in\s+(?:#\s+)?place\s+(?:#\s+)?of\s+(?:#\s+)?`?<owner>`?/g;

/** A text with the repository's name and major version in place of the placeholders. */
export function stampText(text: string, { repository, tag }: Release): string {
  const words: Readonly<Record<string, string>> = {
    // The package's name, which npm wants in lower case.
    "@<owner>/bookends": `@${repository.toLowerCase()}`,
    "<owner>/bookends@v1": `${repository}@${tag.split(".")[0]}`,
    "<owner>/bookends": repository,
    "<owner>": repository.split("/")[0] ?? "",
  };
  return text.replace(ADVICE, "").replace(PLACEHOLDER, (word) => words[word] ?? word);
}

/** package.json with the package's name and address, free to be published. Throws if the tag is not its version. */
export function stampManifest(text: string, { repository, tag }: Release): string {
  const { private: _, ...manifest } = JSON.parse(text);
  if (`v${manifest.version}` !== tag) throw new Error(`package.json says ${manifest.version}, and the tag is ${tag}.`);
  const url = `git+https://github.com/${repository}.git`;
  const named = { ...manifest, name: `@${repository.toLowerCase()}`, repository: { type: "git", url } };
  return `${JSON.stringify(named, null, 2)}\n`;
}

/** `node scripts/stamp.ts owner/name v1.2.3`: stamps the files of this checkout. */
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [repository = "", tag = ""] = process.argv.slice(2);
  const root = fileURLToPath(new URL("..", import.meta.url));
  const named = execFileSync("git", ["grep", "--name-only", "-I", "-z", "<owner>", "--", ...stamped()], { cwd: root });
  for (const path of named
    .toString("utf8")
    .split("\0")
    .filter((name) => name !== "")) {
    writeFileSync(`${root}/${path}`, stampText(readFileSync(`${root}/${path}`, "utf8"), { repository, tag }));
  }
  const manifest = `${root}/package.json`;
  writeFileSync(manifest, stampManifest(readFileSync(manifest, "utf8"), { repository, tag }));
}

/** What a user reads or copies; dist/ is built from it. */
export function stamped(): readonly string[] {
  return ["*.md", ".github/ISSUE_TEMPLATE", "docs", "examples", "schema", "src", "action.yml"];
}
