import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { VERSION } from "../../src/version.ts";

interface Manifest {
  readonly version?: string;
  readonly resolved?: string;
  readonly hasInstallScript?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const manifest: Manifest & { allowScripts: Record<string, boolean> } = read("package.json");
const lock: { packages: Record<string, Manifest> } = read("package-lock.json");
const locked = Object.entries(lock.packages).filter(([path]) => path !== "");

test("the version is package.json's", () => {
  expect(VERSION).toBe(manifest.version);
});

describe("package-lock.json", () => {
  test("holds no download addresses, so that any registry will do", () => {
    expect(locked.filter(([, entry]) => entry.resolved !== undefined)).toEqual([]);
  });

  // Locked on a machine whose registry lacks one of them, npm leaves it out, and `npm ci` refuses the file everywhere.
  test("holds the packages of every platform", () => {
    const names = new Set(
      locked.map(([path]) => path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length)),
    );
    const wanted = locked.flatMap(([, entry]) => Object.keys(entry.optionalDependencies ?? {}));
    expect(wanted.filter((name) => !names.has(name))).toEqual([]);
  });

  test("holds no package whose install script nobody has decided on", () => {
    const withScript = locked
      .filter(([, entry]) => entry.hasInstallScript)
      .map(([path]) => path.replace("node_modules/", ""));
    expect(withScript.filter((name) => !(name in manifest.allowScripts))).toEqual([]);
  });
});

function read<T>(file: string): T {
  return JSON.parse(readFileSync(join(import.meta.dirname, "../..", file), "utf8"));
}
