import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");

/** Made by a user, in a repository of theirs. */
const OF_USERS = [".github/bookends.yml"];

test.each(["CONTRIBUTING.md", "docs/architecture.md"])("every path that %s names is there", (page) => {
  const text = readFileSync(join(root, page), "utf8");
  const named = [...text.matchAll(/`([\w.-]+(?:\/[\w.-]+)+)`/g)].map(([, path = ""]) => path);
  const missing = named.filter(
    (path) => !OF_USERS.includes(path) && !["", "src"].some((folder) => existsSync(join(root, folder, path))),
  );
  expect(named.length).toBeGreaterThan(10);
  expect(missing).toEqual([]);
});
