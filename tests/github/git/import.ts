import type { Signature } from "./objects.ts";
import type { Git } from "./run.ts";
import type { Content, Files } from "./write.ts";

/** A commit on a ref, from a table of files. */
export interface ImportOrder {
  readonly ref: string;
  readonly parent: string | null;
  readonly files: Files;
  /** Whether the tree starts empty rather than from the parent's. */
  readonly replace: boolean;
  readonly message: string;
  readonly who: Signature;
}

/** Makes a commit and puts a ref at it, wherever that was: one process, be there thousands of files. Returns its id. */
export function importCommit(git: Git, { ref, parent, files, replace, message, who }: ImportOrder): string {
  const seconds = Date.parse(who.date) / 1000;
  const head = [
    // What a ref was before is no parent unless it is said to be.
    `reset ${ref}\n`,
    `commit ${ref}\nmark :1\n`,
    `committer ${who.name} <${who.email}> ${seconds} +0000\n`,
    data(message),
    ...(parent === null ? [] : [`from ${parent}\n`]),
    ...(replace ? ["deleteall\n"] : []),
  ];
  const changes = Object.entries(files).flatMap(([path, content]) => change(quoted(path), content));
  const input = Buffer.concat([...head, ...changes, "\nget-mark :1\n"].map((part) => Buffer.from(part)));
  return git.text(["fast-import", "--quiet", "--force", "--cat-blob-fd=1"], { input });
}

// git-fast-import(1): `data LENGTH`, the bytes, a line end that is none of them.
const data = (content: string | Uint8Array): Buffer => {
  const bytes = Buffer.from(content);
  return Buffer.concat([Buffer.from(`data ${bytes.length}\n`), bytes, Buffer.from("\n")]);
};

function change(path: string, content: Content): readonly (string | Uint8Array)[] {
  if (content === null) return [`D ${path}\n`];
  if (typeof content === "string" || content instanceof Uint8Array) return [`M 100644 inline ${path}\n`, data(content)];
  if ("link" in content) return [`M 120000 inline ${path}\n`, data(content.link)];
  return [`M 160000 ${content.submodule} ${path}\n`];
}

// A path in quotes, with the escapes of C.
const quoted = (path: string): string =>
  `"${path.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n")}"`;
