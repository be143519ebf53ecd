// Made from schema/config.schema.json by scripts/compile-schemas.ts.

/** What .github/bookends.yml may say. Everything is optional; what is left out has its default. Paths and globs are relative to the repository, with /, and stay inside it. */
export interface Config {
  /** One glob or a list of them. By default the folder, of any name and at any depth, with the most files that have a title and a key of reading: author, rating, status, a finishing date, cover, isbn, pages. */
  readonly notes: readonly string[] | null;
  /** Globs of files to leave out. `README.md`, `_*.md`, templates, listing pages and files that git ignores are left out anyway. */
  readonly ignore: readonly string[];
  /** For each key the value, or the list of values, of which a note has one; any other file is no note. Case, spaces, - and _ don't count, and [[Books]] is Books. */
  readonly where: Readonly<Record<string, readonly string[]>>;
  /** What notes are held against: the path of a JSON Schema (draft-07, 2019-09 or 2020-12), or `strict`, the schema that Bookends brings along (title and status required, five words of status); or several: for each glob of notes one of these, of which the first match counts. Without it, and for notes that no glob matches, the library is held against itself: what nearly all of its notes do is expected of the others. A schema of your own may start from ours with `$ref: "bookends:note"` or `"bookends:strict"`. */
  readonly schema: string | Readonly<Record<string, string>> | null;
  /** The file, or the list of files, whose blocks Bookends keeps current. */
  readonly readme: readonly string[];
  /** More words that mean a status when notes are read: emoji, other languages. Case, spaces, - and _ don't count. The schema still says which words are accepted. */
  readonly vocabulary: Readonly<Partial<Record<"queued" | "reading" | "completed" | "paused" | "abandoned", readonly string[]>>>;
  /** The front matter keys that a field is read from, in place of the usual ones (docs/reading.md lists them): one key or several, of which the first that is understood counts. Case, spaces, - and _ don't count; `extra.book` is the key `book` in `extra`. */
  readonly keys: Readonly<Partial<Record<"title" | "authors" | "category" | "status" | "rating" | "started" | "finished" | "date" | "url" | "cover" | "tags" | "series" | "volume" | "pages" | "isbn" | "progress" | "currentPage" | "lastPage", readonly string[]>>>;
  /** How this repository rates. */
  readonly rating: {
    /** Notes are rated from 0 to this number. Where it is left out: 10 where a note has more than 5, else 5. */
    readonly max: number | null;
    /** `unrated`: there is no rating. `zero`: the worst there is. */
    readonly zero: "unrated" | "zero";
  };
  /** Where a note says how far it is read. */
  readonly progress: {
    /** The task list under the heading whose text contains this, in any case, is the progress. */
    readonly heading: string;
  };
  /** What the front matter key `date` is: the day the reading started (`started`), the day it was finished (`finished`), or neither (`none`); `filename`: neither, the day stands before the file's name (`2022-06-06-x.md`). Where this is left out, `date` is the start of a note that is being read, waits or rests, and the end of one that is read or given up; in a library without any status it is the end. Keys such as `started` and `finished` win over it. */
  readonly date: "started" | "finished" | "none" | "filename" | null;
  /** Where your site keeps the files that notes speak of. What is set here is checked. */
  readonly site: {
    /** The folder in which a cover such as /images/x.png lies. */
    readonly public: string | null;
    /** The folder in which the post of a slug lies, as slug.md, slug.mdx or slug/index.md: relatedPosts are looked up there. */
    readonly posts: string | null;
  };
  /** Year: how many you want to finish in it, or how many books and pages. */
  readonly goal: Readonly<Record<string, number | Readonly<Partial<Record<"books" | "pages", number>>>>>;
  /** Rule: error, warning or off. */
  readonly rules: Readonly<Partial<Record<"schema/required" | "schema/enum" | "schema/const" | "schema/type" | "schema/format" | "schema/pattern" | "schema/uniqueItems" | "schema/additionalProperties" | "schema/unevaluatedProperties" | "schema/minimum" | "schema/maximum" | "schema/exclusiveMinimum" | "schema/exclusiveMaximum" | "schema/multipleOf" | "schema/minLength" | "schema/maxLength" | "schema/minItems" | "schema/maxItems" | "schema/minProperties" | "schema/maxProperties" | "schema/anyOf" | "schema/oneOf" | "schema/dependentRequired" | "schema/dependencies" | "schema/allOf" | "schema/not" | "schema/if" | "schema/then" | "schema/else" | "schema/properties" | "schema/patternProperties" | "schema/propertyNames" | "schema/dependentSchemas" | "schema/items" | "schema/prefixItems" | "schema/additionalItems" | "schema/unevaluatedItems" | "schema/contains" | "schema/minContains" | "schema/maxContains" | "schema/contentEncoding" | "schema/contentMediaType" | "schema/contentSchema" | "schema/$defs" | "schema/definitions" | "schema/false" | "schema/schema" | "frontmatter/missing" | "frontmatter/unclosed" | "frontmatter/fence" | "frontmatter/not-first" | "frontmatter/language" | "frontmatter/encoding" | "yaml/syntax" | "toml/syntax" | "yaml/duplicate-key" | "toml/duplicate-key" | "yaml/not-a-mapping" | "yaml/alias" | "yaml/placeholder" | "yaml/lost-text" | "yaml/conflict-marker" | "key/misspelt" | "value/isbn" | "progress/status" | "shelf/duplicate" | "links/related-post" | "links/cover", "error" | "warning" | "off">>>;
  /** The folder that the SVG files of chart blocks (bookends-*.svg) are written into. Default: beside the file that shows them. */
  readonly charts: string | null;
  /** A file to write the notes to, as `bookends notes --format json` prints them: for your site. Default: none is written. */
  readonly data: string | null;
  /** `commit` (the default): as a commit on the default branch. `pull-request`: as a pull request. `none`: in the working tree only. */
  readonly publish: "commit" | "pull-request" | "none" | null;
}
