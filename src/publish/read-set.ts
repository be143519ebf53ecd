import type { Files } from "../files/files.ts";
import { findNotes } from "../workspace/find-notes.ts";
import { readSettings, type Wishes } from "../workspace/settings.ts";

/** Which files an update reads, whether they exist or not: config, notes, READMEs and the data file. Throws a UserError for a wrong config. */
export async function filesRead(files: Files, wishes: Wishes): Promise<readonly string[]> {
  const { config, configFile } = readSettings(files, wishes);
  const { paths } = await findNotes(files, config);
  return [configFile, ...paths, ...config.readme, ...(config.data === null ? [] : [config.data])];
}
