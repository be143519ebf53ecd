const RULES: ReadonlyMap<string, string> = new Map([
  ["frontmatter/missing", "A note has no front matter, and the schema requires some."],
  ["frontmatter/unclosed", "The front matter's closing line is missing."],
  ["frontmatter/not-first", "The front matter doesn't start in the first line of the file."],
  ["frontmatter/language", "The front matter is in another language than YAML."],
  ["frontmatter/encoding", "The file is not UTF-8 text."],
  ["note/not-checked", "A note was not looked into, so nobody knows whether it is valid."],
  ["yaml/syntax", "The front matter is not valid YAML."],
  ["yaml/duplicate-key", "A key is in the front matter twice."],
  ["yaml/not-a-mapping", "The front matter is not a mapping of keys and values."],
  ["yaml/alias", "The front matter holds a YAML alias, and those are not read."],
  ["yaml/placeholder", "A placeholder of a template was left in the front matter."],
  ["yaml/lost-text", "A comment cuts off part of a value that has no quotes."],
  ["yaml/conflict-marker", "A conflict marker was left by a merge."],
  ["key/misspelt", "A key is not known, but close to one that is."],
  ["progress/status", "The status doesn't go with the ticked parts of the note."],
  ["shelf/duplicate", "Two notes are about the same thing."],
  ["links/related-post", "A related post is not there."],
  ["links/cover", "A cover image is not there."],
]);

/** One sentence about a rule as such, by its name as people see it. */
export function ruleSummary(name: string): string {
  const keyword = name.startsWith("schema/") ? name.slice("schema/".length) : null;
  return RULES.get(name) ?? `The front matter doesn't satisfy ${keyword ?? name} in the schema.`;
}
