import picomatch from "picomatch";
import type { Config } from "../config/config.ts";
import { configSentence } from "../config/config-fault.ts";
import { UserError } from "../errors.ts";
import type { Files } from "../files/files.ts";
import { defaultNoteSchema } from "../schema/default-schema.ts";
import type { NoteSchema } from "../schema/note-schema.ts";
import {
  compileNoteSchema,
  noteSchemaWithRatingMax,
  schemaSentence,
  unknownFormatSentence,
} from "../schema/user-schema.ts";
import { insidePath, type Settings } from "./settings.ts";

/** Which schema each note is held against, and the files they were made from. */
export interface Schemas {
  readonly schemaFor: (path: string) => NoteSchema;
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
  const fallback = await defaultSchema(config.rating.max);
  const compiled = await Promise.all(
    globbed(config.schema).map(async ([glob, path]) => {
      return {
        matches: picomatch(withFolder(glob), { dot: true }),
        ...(await compile(files, insidePath(files, "the schema", path), placeOf)),
      };
    }),
  );
  return {
    schemaFor: (path) => compiled.find(({ matches }) => matches(path))?.schema ?? fallback,
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
  return bare.endsWith("*") || bare.startsWith("!") ? [bare] : [bare, `${bare}/**`];
}

const defaultSchema = async (ratingMax: number | null): Promise<NoteSchema> =>
  ratingMax === null || ratingMax === 5 ? defaultNoteSchema() : await noteSchemaWithRatingMax(ratingMax);

async function compile(files: Pick<Files, "text">, path: string, placeOf: Settings["schemaPlace"]) {
  const place = files.text(path) === null ? placeOf(path) : null;
  if (place !== null) throw new UserError(configSentence({ ...place, reason: `there is no schema ${path}.` }), place);
  const compiled = await compileNoteSchema(path, files.text);
  if (compiled.ok) return compiled;
  const { file, line = null, column = null } = compiled.fault;
  throw new UserError(schemaSentence(compiled.fault), { file, line, column });
}
