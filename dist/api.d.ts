/**
 * Files in memory: paths relative to the repository, with `/`, and what they hold. Notes are found among them as they
 * are in a folder on a disk, and `.github/bookends.yml`, if it is there, is the config. Nothing else is read, and nothing
 * is written.
 */
export type LibraryFiles = Readonly<Record<string, string | Uint8Array>>;
/** How far a note is read. */
export interface Progress {
    readonly done: number;
    readonly total: number;
    /** The next part; null if none is named. */
    readonly next: string | null;
}
/** What Bookends understands of a note, as `bookends notes --format json` prints it; what isn't understood is null. */
export interface Note {
    readonly path: string;
    readonly title: string;
    readonly authors: readonly string[];
    readonly category: string | null;
    readonly status: "queued" | "reading" | "completed" | "paused" | "abandoned" | null;
    readonly rating: number | null;
    /** A day, a month or a year: `2026-01-05`, `2026-01`, `2026`. */
    readonly started: string | null;
    readonly finished: string | null;
    readonly url: string | null;
    readonly cover: string | null;
    readonly tags: readonly string[];
    readonly progress: Progress | null;
}
/** A place in a file. Lines and columns count from 1, columns in UTF-16 units; the end is exclusive. */
export interface Place {
    readonly line: number;
    readonly column: number;
    readonly endLine: number;
    readonly endColumn: number;
}
/** One thing wrong with a note. */
export interface Problem extends Place {
    readonly file: string;
    /** `schema/enum`, `yaml/syntax`, … */
    readonly rule: string;
    readonly severity: "error" | "warning";
    /** A JSON Pointer (RFC 6901) into the front matter. */
    readonly pointer: string;
    readonly message: string;
    /** Left out where no repair is safe. */
    readonly fix?: {
        readonly title: string;
        readonly edits: readonly (Place & {
            readonly text: string;
        })[];
    };
}
/** What `bookends check --format json` prints. */
export interface Report {
    readonly version: 1;
    /** How many notes were checked. */
    readonly notes: number;
    readonly errors: number;
    readonly warnings: number;
    /** Ordered by file, line, column and rule. */
    readonly problems: readonly Problem[];
}
/** What a block is drawn for. */
export interface BlockOptions {
    /** The path of the file it stands in, which links are relative to; `README.md` if not given. */
    readonly path?: string;
    /** The day that "this year" is reckoned from, `YYYY-MM-DD`; without it figures that need one are left out. */
    readonly today?: string;
}
/**
 * The notes among the files that can be read, ordered by path.
 * Rejects with an `Error` named `UserError`, its message one sentence for a person, if the config is wrong.
 */
export declare function readNotes(files: LibraryFiles): Promise<readonly Note[]>;
/** What is wrong with the notes. Rejects as `readNotes` does, also for a wrong schema and where there is no note. */
export declare function checkNotes(files: LibraryFiles): Promise<Report>;
/**
 * The JSON Schema (draft 2020-12) that the notes keep to but for a few, as `bookends init` writes it to a file.
 * Rejects as `readNotes` does.
 */
export declare function inferSchema(files: LibraryFiles): Promise<Readonly<Record<string, unknown>>>;
/**
 * What a block shows, as markdown.
 * @param block the words of its marker: `table status=reading columns=title,author`
 * Rejects as `readNotes` does, also for an unknown block or a wrong option.
 */
export declare function renderBlock(files: LibraryFiles, block: string, { path, today }?: BlockOptions): Promise<string>;
