import type { Config } from "../config/config.ts";
import type { ReadOptions } from "../notes/read-options.ts";
import type { Profile } from "../profile/profile.ts";
import type { NoteSchema } from "../schema/note-schema.ts";
import type { Site } from "./site.ts";

/** What checking a note depends on besides the note. */
export interface CheckContext {
  /** The schema for the note at a path. */
  readonly schemaFor: (path: string) => NoteSchema;
  readonly rules: Config["rules"];
  readonly readOptions: ReadOptions;
  /** Null when the config names no site: then links are not checked. */
  readonly site: Site | null;
  /** What the library as a whole does; null where it could not be read as a whole. */
  readonly profile: Profile | null;
}
