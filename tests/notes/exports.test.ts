import { expect, test } from "vitest";
import type { NoteFacts } from "../../src/notes/note.ts";
import { type Library, readLibrary } from "./library.ts";

/** Notes in the shapes of well-known exporters and plugins; titles and names are made up. */
const EXPORTS: readonly (readonly [string, Library, readonly Partial<NoteFacts>[]])[] = [
  [
    "Notion's pages in markdown",
    {
      "Salt Roads 1f2e3d.md":
        "# Salt Roads\n\nAuthor: Jane Roe\nStatus: Finished\nScore /5: ⭐️⭐️⭐️⭐️\nRating: ⭐️⭐️⭐️⭐️\nFinished: March 3, 2024\nTags: Sea, Trade\n\nA text.\n",
      "Low Tide 3d4c5b.md": "# Low Tide\n\nAuthor: John Doe\nStatus: Not started\n\nA text.\n",
    },
    [
      {
        title: "Salt Roads",
        authors: ["Jane Roe"],
        status: "completed",
        rating: 4,
        finished: "2024-03-03",
        tags: ["Sea", "Trade"],
      },
      { title: "Low Tide", authors: ["John Doe"], status: "queued", rating: null, finished: null },
    ],
  ],
  [
    "Logseq's pages",
    {
      "pages/Salt Roads.md":
        "title:: Salt Roads\nauthor:: [[Jane Roe]], [[John Doe]]\ntype:: book\nstatus:: [[Reading]]\nstarted:: [[2024-05-01]]\n\n- A line.\n",
    },
    [
      {
        title: "Salt Roads",
        authors: ["Jane Roe", "John Doe"],
        category: "book",
        status: "reading",
        started: "2024-05-01",
        finished: null,
      },
    ],
  ],
  [
    "Obsidian's Book Search",
    {
      "Salt Roads - Jane Roe.md":
        '---\ntag: 📚Book\ntitle: "Salt Roads"\nauthor: [Jane Roe]\npublisher: X\npublish: 2010-01-02\ntotal: 320\nisbn: 0999999028 9789999900720\ncover: http://example.com/a.jpg\nstatus: unread\ncreated: 2024-01-01 10:00\n---\n',
    },
    [
      {
        title: "Salt Roads",
        authors: ["Jane Roe"],
        status: "queued",
        isbn: "0999999028",
        cover: "http://example.com/a.jpg",
        tags: ["📚Book"],
        started: null,
      },
    ],
  ],
  [
    "Obsidian's Kindle plugin",
    {
      "Roe - Salt Roads.md":
        "---\nkindle-sync:\n  bookId: '123'\n  title: Salt Roads\n  author: Jane Roe\n  asin: B00\n  lastAnnotatedDate: '2024-01-02'\n  bookImageUrl: https://example.com/a.jpg\n---\n# Salt Roads\n## Metadata\n* Author: [Jane Roe](https://example.com/jane)\n* ASIN: B00\n\n## Highlights\nA line.\n",
    },
    [
      {
        title: "Salt Roads",
        authors: ["Jane Roe"],
        cover: "https://example.com/a.jpg",
        status: null,
        finished: null,
      },
    ],
  ],
  [
    "the columns of Goodreads' export as keys",
    {
      "a.md":
        "---\nTitle: Salt Roads\nAuthor: Jane Roe\nAuthor l-f: Roe, Jane\nAdditional Authors: John Doe\nISBN13: '9789999900720'\nMy Rating: 4\nAverage Rating: 4.21\nNumber of Pages: 320\nYear Published: 2010\nDate Read: 2024/05/01\nDate Added: 2023/01/01\nBookshelves: sea, favourites\nExclusive Shelf: read\nRead Count: 2\n---\n",
      "b.md":
        "---\nTitle: Low Tide\nAuthor: John Doe\nMy Rating: 0\nDate Read:\nBookshelves: to-read\nExclusive Shelf: to-read\n---\n",
    },
    [
      {
        title: "Salt Roads",
        authors: ["Jane Roe", "John Doe"],
        isbn: "9789999900720",
        rating: 4,
        pages: 320,
        finished: "2024-05-01",
        tags: ["sea", "favourites"],
        status: "completed",
      },
      { title: "Low Tide", status: "queued", rating: null, finished: null, tags: [] },
    ],
  ],
  [
    "Hexo's posts",
    {
      "source/_posts/2024-05-01-salt-roads.md":
        "---\ntitle: Salt Roads\ndate: 2024-05-01 10:00:00\nbook_author: Jane Roe\ncategories: Reading notes\n---\n",
    },
    [{ title: "Salt Roads", authors: ["Jane Roe"], finished: "2024-05-01", tags: ["Reading notes"] }],
  ],
];

test.each(EXPORTS)("%s", (_, library, wanted) => {
  const { facts } = readLibrary(library);
  expect(facts.length).toBe(wanted.length);
  for (const [index, expected] of wanted.entries()) expect(facts[index]).toMatchObject(expected);
});
