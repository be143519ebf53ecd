import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Protection, World } from "./world.ts";

/** What GitHub says to somebody who pushes to a protected branch. */
export interface UserError {
  /** The `type` of the error that GraphQL gives. */
  readonly type: string;
  readonly message: string;
}

/** The refusal of a push to a ref, or null if it is not protected. */
export function protectionAgainst(world: World, ref: string): UserError | null {
  const protection = world.protections.get(ref.replace(/^refs\/heads\//, ""));
  if (!protection) return null;
  return protection.kind === "classic"
    ? { type: "BRANCH_PROTECTION_RULE_VIOLATION", message: protection.rule }
    : { type: "UNPROCESSABLE", message: `Repository rule violations found\n\n${protection.rule}\n\n` };
}

/** Protects a branch, or lifts that (null), for the APIs and for `git push`. */
export function protect(world: World, branch: string, protection: Protection | null): void {
  if (protection === null) world.protections.delete(branch);
  else world.protections.set(branch, protection);
  const cases = [...world.protections].map(([name, { kind, rule }]) =>
    hookCase(world, `refs/heads/${name}`, kind, rule),
  );
  const hooks = join(world.git.folder, "hooks");
  mkdirSync(hooks, { recursive: true });
  // githooks(5), pre-receive: a line `old new ref` for each ref that is pushed; any exit code but 0 refuses them all.
  const lines = ["#!/bin/sh", "while read -r old new ref; do", 'case "$ref" in', ...cases, "esac", "done"];
  writeFileSync(join(hooks, "pre-receive"), `${lines.join("\n")}\n`);
  chmodSync(join(hooks, "pre-receive"), 0o755);
}

function hookCase({ urls, owner, name }: World, ref: string, kind: Protection["kind"], rule: string): string {
  const review = `Review all repository rules at ${urls.server}/${owner}/${name}/rules?ref=${encodeURIComponent(ref)}`;
  const lines =
    kind === "classic"
      ? [`error: GH006: Protected branch update failed for ${ref}.`, "", `- ${rule}`]
      : [`error: GH013: Repository rule violations found for ${ref}.`, review, "", `- ${rule}`, ""];
  const quoted = lines.map((line) => `'${line.replaceAll("'", "'\\''")}'`).join(" ");
  return `'${ref}') printf '%s\\n' ${quoted} >&2; exit 1;;`;
}
