/**
 * Every bound on what untrusted input may cost, in one place. `docs/limits.md` lists them, and each has a test at the
 * limit and one past it.
 */
export const LIMITS = {
  /** Characters of one line whose markup is read: longer than any title, and markup takes time by the square of it. */
  inlineLength: 500,
  /** What is parsed of a note's body: past it, headings and tasks are not looked for. */
  noteMarkdown: { partLength: 4 * 1024, longestPart: 32 * 1024, depth: 31, depthWork: 200_000, underlines: 100 },
  /** What is parsed of a README: past it, its blocks can't be found and it is refused. */
  readmeMarkdown: {
    partLength: 16 * 1024,
    longestPart: 1024 * 1024,
    depth: 100,
    depthWork: 2_000_000,
    underlines: 500,
  },
  /** Bytes (UTF-16 units) of one schema file. */
  schemaFileLength: 1024 * 1024,
  /** Files that one schema is made of. */
  schemaFiles: 100,
  /** Schemas in all files of a schema, itself and all inside it. */
  schemaCount: 10_000,
  /** Schemas inside one another in a file. */
  schemaDepth: 200,
  /** Calls of a schema for one note: a `$ref` that is followed is one. */
  schemaSteps: 50_000,
  /** Notes that may take more steps; after them no other note is tried. */
  schemaStepFailures: 20,
  /** Characters of TOML front matter: its parser makes a text of all its characters at once, and runs out of stack. */
  tomlLength: 100_000,
  /** Lists and mappings inside one another in TOML; js-yaml has the same bound for YAML. */
  tomlDepth: 100,
  /** Characters of front matter that the plain reader takes: its expressions run out of stack at millions. */
  plainFrontMatterLength: 50_000,
  /** Changes that are tried to find why front matter can't be read. Each takes one more reading. */
  faultTrials: 24,
  /** Characters that are read in all by these trials; in front matter longer than a third of it nothing is tried. */
  faultTriedCharacters: 300_000,
  /** Lines of a file in which a spoilt fence is looked for. */
  fenceLines: 2000,
  /** Lines of `---` behind which misplaced front matter is looked for. */
  fencesNotFirst: 100,
  /** Characters of one glob. */
  globLength: 1000,
  /** Alternatives that the braces of one glob give. */
  globAlternatives: 200,
  /** Globs in one list of the config or the command. */
  globs: 500,
  /** Characters of a file that `import` reads, and rows in it: a reader of a book a day fills the rows in 27 years. */
  importLength: 20_000_000,
  importRows: 10_000,
  /** Bytes of one name in a path: what Linux, macOS and Windows hold. */
  nameLength: 255,
} as const;
