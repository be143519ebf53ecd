import { STATUSES } from "../notes/status.ts";
import { isObject, own, strings } from "../schema/validator.ts";
import { pathInRepository } from "../text/repository-path.ts";
import { type Config, DEFAULT_CONFIG, type RuleLevel } from "./config.ts";

const LEVELS: readonly RuleLevel[] = ["error", "warning", "off"];
const PUBLISH = ["commit", "pull-request", "none"] as const;
const DATE = ["started", "finished"] as const;
const ZERO = ["unrated", "zero"] as const;

/** The config that `data` means, which its schema accepts; what it leaves out has its default. */
export function buildConfig(data: unknown): Config {
  const [rating, site, heading] = [own(data, "rating"), own(data, "site"), own(own(data, "progress"), "heading")];
  const max = own(rating, "max");
  return {
    notes: listOf(data, "notes")?.map(glob) ?? DEFAULT_CONFIG.notes,
    ignore: listOf(data, "ignore")?.map(glob) ?? DEFAULT_CONFIG.ignore,
    schema: schemaOf(own(data, "schema")),
    readme: listOf(data, "readme")?.map(place) ?? DEFAULT_CONFIG.readme,
    vocabulary: Object.fromEntries(STATUSES.flatMap((status) => pair(status, listOf(own(data, "vocabulary"), status)))),
    rating: {
      max: typeof max === "number" ? max : DEFAULT_CONFIG.rating.max,
      zero: oneOf(ZERO, own(rating, "zero")) ?? DEFAULT_CONFIG.rating.zero,
    },
    progressHeading: typeof heading === "string" ? heading : DEFAULT_CONFIG.progressHeading,
    date: oneOf(DATE, own(data, "date")) ?? DEFAULT_CONFIG.date,
    site: { public: pathOf(site, "public"), posts: pathOf(site, "posts") },
    goal: Object.fromEntries(
      entriesOf(data, "goal").flatMap(([year, count]) => pair(year, typeof count === "number" ? count : null)),
    ),
    rules: Object.fromEntries(entriesOf(data, "rules").flatMap(([rule, level]) => pair(rule, oneOf(LEVELS, level)))),
    charts: pathOf(data, "charts"),
    data: pathOf(data, "data"),
    publish: oneOf(PUBLISH, own(data, "publish")),
  };
}

const pair = <Value>(key: string, value: Value | null): [string, Value][] => (value === null ? [] : [[key, value]]);

const oneOf = <Word extends string>(words: readonly Word[], value: unknown): Word | null =>
  words.find((word) => word === value) ?? null;

/** One text as a list of one; null where there is nothing: an empty list says as much as none. */
function listOf(data: unknown, key: string): string[] | null {
  const values = strings(own(data, key) ?? []);
  return values.length === 0 ? null : values;
}

function entriesOf(data: unknown, key: string): [string, unknown][] {
  const value = own(data, key);
  return isObject(value) ? Object.entries(value) : [];
}

const glob = (written: string): string => written.replace(/^(!?)(?:\.\/+)+/, "$1");

const place = (written: string): string => pathInRepository("", written) || ".";

function pathOf(data: unknown, key: string): string | null {
  const written = own(data, key);
  return typeof written === "string" ? place(written) : null;
}

function schemaOf(value: unknown): Config["schema"] {
  if (typeof value === "string") return place(value);
  if (!isObject(value) || Object.keys(value).length === 0) return null;
  return Object.entries(value).map(([pattern, path]) => [glob(pattern), place(String(path))] as const);
}
