import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { operations } from "../rest/operations.ts";

/**
 * `node tests/github/openapi/trim.ts`: writes github.json, the part of GitHub's OpenAPI description that is about the
 * operations the fake has. The whole is 400 MB on disk, so it is fetched for this alone and is no dependency.
 */
const PACKAGE = "@octokit/openapi@23.0.2";
const project = join(import.meta.dirname, "../../..");

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

// Words for people, and examples, check nothing.
const WORDS = new Set(["description", "example", "examples", "x-github", "title", "externalDocs", "headers", "links"]);

const description = download();
const kept = new Map<string, Json>();
const paths = pick();
const components = Object.fromEntries([...kept].sort(([a], [b]) => (a < b ? -1 : 1)));
const file = join(import.meta.dirname, "github.json");
writeFileSync(file, JSON.stringify({ source: PACKAGE, paths, components }));
execFileSync(join(project, "node_modules/.bin/biome"), ["format", "--write", file], { cwd: project });

function download(): Json {
  const folder = mkdtempSync(join(tmpdir(), "openapi-"));
  try {
    execFileSync("npm", ["install", "--no-save", "--no-audit", "--no-fund", "--prefix", folder, PACKAGE], {
      cwd: folder,
    });
    return JSON.parse(
      readFileSync(join(folder, "node_modules/@octokit/openapi/generated/api.github.com.json"), "utf8"),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The operations by `METHOD path`, with only what can be checked: parameters, bodies and answers. */
function pick(): Json {
  const wanted = operations.map(({ id, method, path }) => {
    const found = at(description, "paths", path, method.toLowerCase());
    if (at(found, "operationId") !== id) throw new Error(`GitHub has no ${id} at ${method} ${path}`);
    const { parameters = [], requestBody = null, responses = {} } = record(found);
    return [`${method} ${path}`, plain({ operationId: id, parameters, requestBody, responses })] as const;
  });
  return Object.fromEntries(wanted);
}

/** A copy without words and examples; what it refers to is kept too. */
function plain(value: Json, isMap = false): Json {
  if (Array.isArray(value)) return value.map((item) => plain(item));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(record(value)).filter(([key]) => isMap || !WORDS.has(key));
  const reference = at(value, "$ref");
  if (typeof reference === "string") keep(reference);
  return Object.fromEntries(entries.map(([key, inner]) => [key, plain(inner, key === "properties")]));
}

function keep(reference: string): void {
  if (kept.has(reference)) return;
  kept.set(reference, null);
  kept.set(reference, plain(at(description, ...reference.slice(2).split("/"))));
}

function record(value: Json): { readonly [key: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as { [key: string]: Json }) : {};
}

function at(value: Json, ...keys: string[]): Json {
  return keys.reduce<Json>((inner, key) => record(inner)[key] ?? null, value);
}
