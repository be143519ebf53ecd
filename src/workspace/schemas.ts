import type { Config } from "../config/config.ts";
import { configSentence } from "../config/config-fault.ts";
import { UserError } from "../errors.ts";
import type { Files } from "../files/files.ts";
import type { NoteSchema } from "../schema/note-schema.ts";
import { strictNoteSchema } from "../schema/strict-schema.ts";
import {
  compileNoteSchema,
  schemaSentence,
  strictSchemaWithRatingMax,
  unknownFormatSentence,
} from "../schema/user-schema.ts";
import { compileGlob, matchesGlob } from "../text/glob.ts";
import { nearest } from "../text/near-words.ts";
import { insidePath, type Settings } from "./settings.ts";

/** The schema that Bookends brings along. */
const STRICT = "strict";

/** Which schema each note is held against, and the files they were made from. */
export interface Schemas {
  /** Null for a note whose schema nobody names: it is held against its library. */
  readonly schemaFor: (path: string) => NoteSchema | null;
  readonly files: ReadonlySet<string>;
  /** What a person should know of them and is no fault, one sentence each. */
  readonly warnings: readonly string[];
}

/**
 * Compiles the schemas of the config. Throws a UserError for one that is missing, outside, or wrong.
 * @param placeOf where the config names the schema at a path, null where it doesn't.
 */
export async function readSchemas(
  files: Pick<Files, "inside" | "text">,
  config: Pick<Config, "schema" | "rating">,
  placeOf: Settings["schemaPlace"],
): Promise<Schemas> {
  const compiled = await Promise.all(
    globbed(config.schema).map(async ([glob, path]) => ({
      matches: pathMatcher(glob),
      ...(path === STRICT
        ? { schema: await strictSchema(config.rating.max), files: [], unknownFormats: [] }
        : await compile(files, insidePath(files, "the schema", path), placeOf)),
    })),
  );
  return {
    schemaFor: (path) => compiled.find(({ matches }) => matches(path))?.schema ?? null,
    files: new Set(compiled.flatMap((one) => one.files)),
    warnings: [...new Set(compiled.flatMap((one) => one.unknownFormats.map(unknownFormatSentence)))],
  };
}

function globbed(schema: Config["schema"]): readonly (readonly [glob: string, path: string])[] {
  if (schema === null) return [];
  return typeof schema === "string" ? [["**", schema]] : Object.entries(schema);
}

// A folder's name means all that is in it, as it does for `notes`.
function withFolder(glob: string): string[] {
  const bare = glob.replace(/\/$/, "");
  if (bare === ".") return ["**"];
  return bare.endsWith("*") ? [bare] : [bare, `${bare}/**`];
}

function pathMatcher(written: string): (path: string) => boolean {
  const isNegated = written.startsWith("!");
  const globs = withFolder(isNegated ? written.slice(1) : written).map(compileGlob);
  return (path) => globs.some((glob) => matchesGlob(glob, path, { dot: true })) !== isNegated;
}

const strictSchema = async (ratingMax: number | null): Promise<NoteSchema> =>
  ratingMax === null || ratingMax === 5 ? strictNoteSchema() : await strictSchemaWithRatingMax(ratingMax);

async function compile(files: Pick<Files, "text">, path: string, placeOf: Settings["schemaPlace"]) {
  const place = files.text(path) === null ? placeOf(path) : null;
  if (place !== null) {
    const hint = nearest(path, ["strict"]) === null ? "" : " Did you mean strict?";
    throw new UserError(configSentence({ ...place, reason: `there is no schema ${path}.${hint}` }), place);
  }
  const compiled = await compileNoteSchema(path, files.text);
  if (compiled.ok) return compiled;
  const { file, line = null, column = null } = compiled.fault;
  throw new UserError(schemaSentence(compiled.fault), { file, line, column });
}
