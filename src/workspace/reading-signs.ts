import { normalWord } from "../text/near-words.ts";

/**
 * What tells a note about a book from any other markdown file: keys, words and names, all in normal form (lower case,
 * without space, `-` and `_`). The lists are for finding notes only; what a key means is settled where notes are read.
 */

/** Keys that are about reading a book wherever they stand. */
const BOOK_KEYS = new Set(
  `rating myrating stars score isbn isbn10 isbn13 asin pages pagecount numpages totalpages totalpage currentpage
  finished completed dateread readdate datefinished datecompleted finisheddate completiondate lastread lastcompleted
  readat readingdate datesread yearread finishedon readon timesread started datestarted startedat startedon dateadded
  shelf shelves bookshelves exclusiveshelf readingstatus currentlyreading dnf read series seriesnumber seriesindex
  publisher narrator translator highlights workauthor fulltitle`.split(/\s+/),
);
const BOOK_KEY = /^book(?!mark|ing|keep)|goodreads|douban|librarything|openlibrary|storygraph/;
const AUTHOR_KEYS = new Set("author authors by writer writers creator creators autor autora auteur".split(" "));
const COVER_KEYS = new Set("cover coverimage coverurl coverart image thumbnail poster img".split(" "));
/** Keys of a page that is about a film, a record, a dish, a place. */
const OTHER_KEYS = new Set(
  "director directors cast artist artists ingredients servings runtime episodes loc coordinates cuisine".split(" "),
);
const KIND_KEYS = new Set(
  "type category categories kind layout tags tag collection media mediatype medium class fileclass".split(" "),
);
/** Of these, a note has one value that says what it is. */
const CLASS_KEYS = new Set("type category categories kind collection mediatype class fileclass".split(" "));

const BOOK_WORDS = new Set(
  `book books bookreview bookreviews booknote booknotes novel novels ebook ebooks audiobook audiobooks bookclub
  literature literaturenote literaturenotes readinglist readingnote readingnotes libro libros livre livres buch
  bücher книга книги 书 书籍 書 書籍 读书 讀書 本 読書 livro livros boek boeken bok böcker bøger könyv książka
  książki kniha knihy kitap kitaplar 책 도서`.split(/\s+/),
);
const READING_WORDS = new Set(
  `article articles paper papers blog blogs essay essays story stories comic comics manga magazine reading post posts
  journal thesis report textbook poetry poem play newsletter fiction nonfiction reference references clipping
  clippings`.split(/\s+/),
);
const OTHER_WORDS = new Set(
  `movie movies film films show shows tv tvshow tvshows tvseries anime album albums music song songs artist artists
  band bands game games videogame videogames boardgame boardgames podcast podcasts place places person people author
  authors actor actors director directors writer writers recipe recipes meeting meetings event events trip trips city
  cities restaurant restaurants company companies product products daily dailynote dailynotes moc mocs genre genres
  template templates project projects talk talks concert concerts photo photos contact contacts publisher publishers
  película películas filme фильм фильмы 电影 電影 映画 음악 영화 音乐 人物 personas personnes personen`.split(/\s+/),
);

/** Folders that libraries are usually in: they break ties, and what lies in their subfolders belongs together. */
const USUAL_NAMES = new Set(
  `reading readings books book bookshelf library bookreviews bookreview booknotes readinglist readingnotes readinglog
  libros livres bücher книги 书 书籍 读书 livros boeken`.split(/\s+/),
);
const BLOG_NAMES = new Set("posts post blog blogs news diary journal daily articles pages docs".split(" "));
const TEMPLATE_FOLDERS = new Set(
  "template templates archetypes vorlagen plantillas modèles шаблоны 模板 テンプレート".split(" "),
);
const TEMPLATE_NAME = /template|^vorlage$|^plantilla$|模板|шаблон|テンプレート/;
/** Documents about a repository, in its root or anywhere. */
const DOCUMENT_NAMES = new Set(
  `readme changelog contributing contributors license licence codeofconduct security support governance authors todo
  agents claude gemini copilotinstructions pullrequesttemplate issuetemplate funding history news roadmap
  index home dashboard contents toc tableofcontents about booklist summary sitemap`.split(/\s+/),
);

export const isBookKey = (key: string): boolean => BOOK_KEYS.has(key) || BOOK_KEY.test(key);
export const isAuthorKey = (key: string): boolean => AUTHOR_KEYS.has(key);
export const isCoverKey = (key: string): boolean => COVER_KEYS.has(key);
export const isOtherKey = (key: string): boolean => OTHER_KEYS.has(key);
export const isKindKey = (key: string): boolean => KIND_KEYS.has(key);
export const isClassKey = (key: string): boolean => CLASS_KEYS.has(key);

export const isUsualFolder = (name: string): boolean => USUAL_NAMES.has(normalWord(name));
export const isBlogFolder = (name: string): boolean => BLOG_NAMES.has(normalWord(name));
export const isTemplateFolder = (name: string): boolean => TEMPLATE_FOLDERS.has(normalWord(name));
export const isTemplateName = (stem: string): boolean => TEMPLATE_NAME.test(normalWord(stem));
export const isDocumentName = (stem: string): boolean => DOCUMENT_NAMES.has(normalWord(stem));
/** Whether a folder's or a page's kind is something else than reading: films, people, recipes. */
export const isOtherWord = (word: string): boolean => OTHER_WORDS.has(kindWord(word));
export const isBookWord = (word: string): boolean => BOOK_WORDS.has(kindWord(word));
export const isReadingWord = (word: string): boolean => isBookWord(word) || READING_WORDS.has(kindWord(word));

/** The word in a value of a kind key: `../layouts/Book.astro`, `#books` and `[[Books]]` all say book. */
const kindWord = (value: string): string =>
  normalWord(
    value
      .replace(/^.*\//, "")
      .replace(/\.[a-z]{2,6}$/i, "")
      .replace(/^#/, ""),
  );
