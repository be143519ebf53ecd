import type { Config } from "../config/config.ts";
import { UserError } from "../errors.ts";
import type { Report } from "../formats/report.ts";
import { ratingScale } from "../notes/read-options.ts";
import type { DateMeaning } from "../notes/reading-dates.ts";
import { profileOf } from "../profile/profile.ts";
import { isBlock } from "../readme/blocks/index.ts";
import { findRegions } from "../readme/regions.ts";
import { counted } from "../text/counts.ts";
import { DEFAULT_CONFIG_FILE } from "./config-file.ts";
import { differences, type FieldSummary, summarizeFields } from "./field-summary.ts";
import type { ChangeableWorld, FileChange } from "./file-change.ts";
import { noNotesSentence } from "./find-notes.ts";
import { type FoundNotes, type ReadLibrary, readable, readLibrary } from "./read-notes.ts";
import { update } from "./readme-update.ts";
import { readSettings, type Wishes } from "./settings.ts";
import { renderConfig, renderSchema, SCHEMA_FILE, type Setting, yamlText, yamlTexts } from "./setup-files.ts";
import { validate } from "./validation.ts";
import { WORKFLOWS } from "./workflows.ts";

/** What `init` understood, what it would write, and what is there already and stays as it is. Nothing is written yet. */
export interface SetupPlan {
  readonly found: FoundNotes;
  readonly fields: readonly FieldSummary[];
  readonly differences: readonly string[];
  readonly changes: readonly FileChange[];
  readonly kept: readonly string[];
  /** What `check` says once all of it is written. */
  readonly report: Report;
}

/** The question that a person answers: the meaning of the key `date`, given what the library seems to mean by it. */
export type AskDateMeaning = (guess: DateMeaning) => Promise<DateMeaning>;

/**
 * Looks at the working directory and plans the files that are missing: config, schema, workflows and the README's blocks.
 * @throws UserError for a wrong config or block, and where there is no note
 */
export async function planSetup(world: ChangeableWorld, wishes: Wishes, askDate: AskDateMeaning): Promise<SetupPlan> {
  const { files } = world;
  const configFile = wishes.config ?? DEFAULT_CONFIG_FILE;
  const looking = files.text(configFile) === null ? { ...wishes, config: null } : wishes;
  const { config } = readSettings(files, looking);
  const library = await readLibrary(files, config);
  if (library.notes.length === 0) throw new UserError(noNotesSentence(library.found));
  const wanted = await wantedFiles(world, { wishes, config, configFile, library, askDate });
  const settled = world.withChanges(wanted.changes);
  const { report } = await validate({ files: settled, git: world.git }, { wishes: looking, paths: [], since: null });
  const readables = readable(library.notes);
  const profile = profileOf(library.notes);
  return {
    found: library.found,
    fields: summarizeFields(readables, profile, library.readOptions),
    differences: differences(profile),
    ...wanted,
    report,
  };
}

interface Setup {
  readonly wishes: Wishes;
  readonly config: Config;
  readonly configFile: string;
  readonly library: ReadLibrary;
  readonly askDate: AskDateMeaning;
}

type Wanted = Pick<SetupPlan, "changes" | "kept">;

async function wantedFiles(world: ChangeableWorld, setup: Setup): Promise<Wanted> {
  const { files, git } = world;
  const { wishes, configFile, library } = setup;
  const texts: (readonly [path: string, text: string])[] = WORKFLOWS.map(({ path, text }) => [path, text]);
  const hasConfig = files.text(configFile) !== null;
  if (!hasConfig) {
    if (wishes.schema === null)
      texts.push([
        SCHEMA_FILE,
        renderSchema(profileOf(library.notes), library.readOptions.vocabulary, "A reading note"),
      ]);
    texts.push([configFile, renderConfig(await settingsOf(setup))]);
  }
  const own = texts.map(([path, after]) => ({ path, before: files.text(path), after }));
  const missing = own.filter(({ before }) => before === null);
  const settled = { files: world.withChanges(missing), git };
  const written = wishes.config === null || hasConfig ? wishes : { ...wishes, config: configFile };
  const readmes = (await update(settled, { wishes: written, today: null })).changes;
  const fresh = readmes.filter((file) => !hasBlocks(file) && !missing.some(({ path }) => path === file.path));
  const kept = [...own.filter(({ before }) => before !== null), ...readmes.filter(hasBlocks)].map(({ path }) => path);
  return { changes: [...missing, ...fresh], kept: [...kept, ...(hasConfig ? [configFile] : [])] };
}

/** The settings that are not the default, each with its reason. */
async function settingsOf({ wishes, config, library, askDate }: Setup): Promise<Setting[]> {
  const { found, readOptions } = library;
  const scale = ratingScale(readOptions).max;
  const date = await dateMeaning(library, askDate);
  const settings: (Setting | null)[] = [
    wishes.notes === null ? null : { key: "notes", value: yamlTexts(wishes.notes), reason: "Where the notes are." },
    {
      key: "schema",
      value: yamlText(wishes.schema ?? SCHEMA_FILE),
      reason:
        wishes.schema === null
          ? `What the ${counted(found.paths.length, "note")} in ${found.where.join(", ")} have in common: change it as you like.`
          : "What each note is held against.",
    },
    wishes.readme === null
      ? null
      : { key: "readme", value: yamlTexts(wishes.readme), reason: "Where the reading list stands." },
    config.rating.max === null &&
    scale !== USUAL_SCALE &&
    library.notes.some((note) => note.readable && note.facts.rating !== null)
      ? {
          key: "rating",
          value: `{ max: ${scale} }`,
          reason: `Some notes have more than ${USUAL_SCALE}, so ratings are out of ${scale}.`,
        }
      : null,
    date === null ? null : { key: "date", value: date, reason: "What the key `date` means in these notes." },
  ];
  return settings.filter((setting) => setting !== null);
}

const USUAL_SCALE = 5;

/**
 * What a person says `date` means, where the notes don't tell: no note states a status, so that by default it is the day
 * of finishing. Null where the notes tell, and where the answer is what is taken anyway.
 */
async function dateMeaning({ notes, readOptions }: ReadLibrary, askDate: AskDateMeaning): Promise<DateMeaning | null> {
  const { hasStatus, isDateOfPage } = readOptions.library;
  const hasDate = notes.some(
    (note) => note.readable && note.frontMatter?.content.entries.some(({ key }) => /^date$/i.test(key)),
  );
  if (!hasDate || hasStatus || isDateOfPage || readOptions.date !== null) return null;
  const answer = await askDate("finished");
  return answer === "finished" ? null : answer;
}

// A README gets its first blocks once; the blocks that it has are `update`'s.
const hasBlocks = ({ path, before }: FileChange): boolean =>
  before !== null && findRegions(before.replace(/^\uFEFF/, ""), isBlock, path).regions.length > 0;
