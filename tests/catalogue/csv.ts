const GOODREADS =
  "Book Id,Title,Author,Author l-f,Additional Authors,ISBN,ISBN13,My Rating,Average Rating,Publisher,Binding,Number of Pages,Year Published,Original Publication Year,Date Read,Date Added,Bookshelves,Bookshelves with positions,Exclusive Shelf,My Review,Spoiler,Private Notes,Read Count,Owned Copies".split(
    ",",
  );
const STORYGRAPH =
  "Title,Authors,Contributors,ISBN/UID,Format,Read Status,Date Added,Last Date Read,Dates Read,Read Count,Moods,Pace,Character- or Plot-Driven?,Strong Character Development?,Loveable Characters?,Diverse Characters?,Flawed Characters?,Star Rating,Review,Content Warnings,Content Warning Description,Tags,Owned?".split(
    ",",
  );

export type Cells = Readonly<Record<string, string>>;

const quoted = (cell: string): string => (/[",\n\r;]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

const table = (columns: readonly string[], rows: readonly Cells[], delimiter: string): string =>
  [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ""))]
    .map((cells) => `${cells.map(quoted).join(delimiter)}\n`)
    .join("");

/** An export of Goodreads with all its columns. */
export const goodreadsCsv = (rows: readonly Cells[], delimiter = ","): string => table(GOODREADS, rows, delimiter);

/** An export of StoryGraph with all its columns. */
export const storyGraphCsv = (rows: readonly Cells[], delimiter = ","): string => table(STORYGRAPH, rows, delimiter);
