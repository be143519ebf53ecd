import type { Config } from "../config/config.ts";
import { DEFAULT_CONFIG } from "../config/config.ts";
import { type ConfigFault, configSentence, readConfig } from "../config/read-config.ts";
import { schemaPlaceIn } from "../config/schema-place.ts";
import { UserError } from "../errors.ts";
import type { Files } from "../files/files.ts";
import { DEFAULT_CONFIG_FILE } from "./config-file.ts";
import { findReadme, namedReadme, type ReadmeFiles } from "./readme-files.ts";

/** What command options or Action inputs say; null where they say nothing. They win over the config. */
export interface Wishes {
  readonly config: string | null;
  readonly notes: readonly string[] | null;
  readonly schema: string | null;
  readonly readme: readonly string[] | null;
}

/** The config with the wishes in it, and the file it comes from, which need not be there. */
export interface Settings {
  readonly config: Config;
  readonly configFile: string;
  /** Where the config names the schema at a path; null if it isn't the config that does. */
  readonly schemaPlace: (path: string) => Omit<ConfigFault, "reason"> | null;
}

/** What reading the settings needs of the files. */
export type SettingsFiles = Pick<Files, "inside" | "text"> & ReadmeFiles;

/** Reads the config. Throws a UserError for a config that is wrong, that is named and isn't there, or that names files outside. */
export function readSettings(files: SettingsFiles, wishes: Wishes): Settings {
  const file = wishes.config === null ? DEFAULT_CONFIG_FILE : insidePath(files, "the config", wishes.config);
  const text = files.text(file);
  if (text === null && wishes.config !== null) throw new UserError(`There is no config ${file}.`);
  const config = text === null ? DEFAULT_CONFIG : parse(file, text);
  const schemaPlace: Settings["schemaPlace"] = (path) => {
    const place = text === null || wishes.schema !== null ? null : schemaPlaceIn(text, path);
    return place === null ? null : { file, ...place };
  };
  const isReadmeNamed = wishes.readme !== null || (text !== null && NAMES_README.test(text));
  return { config: withWishes(files, config, wishes, isReadmeNamed), configFile: file, schemaPlace };
}

function parse(file: string, text: string): Config {
  const read = readConfig(file, text);
  if (!read.ok) throw new UserError(configSentence(read.fault), read.fault);
  return read.config;
}

/** Whether a config's text has the key `readme`. */
const NAMES_README = /^(?:readme|"readme"|'readme')[ \t]*:/m;

function withWishes(files: SettingsFiles, config: Config, wishes: Wishes, isReadmeNamed: boolean): Config {
  const readme = wishes.readme ?? config.readme;
  return {
    ...config,
    notes: wishes.notes ?? config.notes,
    schema: wishes.schema ?? config.schema,
    readme: isReadmeNamed
      ? [...new Set(readme.map((file) => namedReadme(files, insidePath(files, "the README", file))))]
      : [findReadme(files)],
  };
}

/** A path as a person gave it, relative to the working directory. Throws a UserError, about `what`, if it leads outside. */
export function insidePath(files: Pick<Files, "inside">, what: string, given: string): string {
  const path = files.inside(given);
  if (path === null || path === "")
    throw new UserError(`${given} (${what}) is not a file inside the working directory.`);
  return path;
}
